import { canonicalJson, never, ok, reject, type Decider, type Rejection, type Result } from '@greengate/kernel';
import { draftSteps, type DraftStep } from '../contracts/draft-answers.contract';
import { answersOf, fieldsOf, type Fields } from './draft-fields.rules';
import { inventoryDraftEvents, type InventoryDraftEvent } from './inventory-draft.events';
import { evolveDraft, noDraft, type DraftState } from './inventory-draft.state';

interface Act {
  readonly supplierId: string;
  readonly draftId: string;
  readonly by: string;
}
export type DraftCommand = Act &
  (
    | { readonly type: 'start'; readonly programmeId: string | null; readonly corrects: string | null }
    | {
        readonly type: 'answer';
        readonly at: string;
        readonly answers: { readonly [Step in DraftStep]?: object | undefined };
        /** Revision that the editor saw; any later save then refuses this one (`If-Match`). */
        readonly exactly: number | null;
        /** Revision that the editor saw; only a later save of the same field refuses this one. Null: the last one wins. */
        readonly basedOn: number | null;
      }
    | { readonly type: 'submitted'; readonly disclosureId: string }
    | { readonly type: 'discard' }
  );
type Of<Type extends DraftCommand['type']> = Extract<DraftCommand, { readonly type: Type }>;
type Decision = Result<readonly InventoryDraftEvent[]>;

const { make } = inventoryDraftEvents;
/** Fields of one draft: far more than a first inventory has. */
const mostFields = 1_000;

const inWords = (value: unknown): string => (value === null || value === undefined ? '—' : typeof value === 'string' ? value : canonicalJson(value)).slice(0, 200);

/** Both versions of a field, with who saved the other one and when. */
function conflictOf(path: string, mine: unknown, { fields }: DraftState): Rejection {
  const theirs = fields[path];
  return { code: 'disclosures.answer-conflict', facts: { field: `answers.${path}`, value: inWords(mine), theirs: inWords(theirs?.value), by: theirs?.savedBy ?? '—', at: theirs?.savedAt ?? '—' } };
}

function answer(command: Of<'answer'>, state: DraftState): Decision {
  const { supplierId, draftId, by, at, exactly, basedOn } = command;
  const given = fieldsOf(command.answers);
  const changed: Fields = Object.fromEntries(Object.entries(given).filter(([path, value]) => inWhole(value) !== inWhole(state.fields[path]?.value)));
  if (Object.keys(changed).length === 0) return ok([]);
  if (exactly !== null && exactly !== state.revision) {
    // What the other side changed since; of the fields that both have, both versions.
    const later = Object.keys(state.fields).filter((path) => (state.fields[path]?.revision ?? 0) > exactly);
    return reject('disclosures.draft-changed', { seen: exactly, revision: state.revision }, later.map((path) => conflictOf(path, path in given ? given[path] : undefined, state)));
  }
  const conflicts = basedOn === null ? [] : Object.keys(changed).filter((path) => (state.fields[path]?.revision ?? -1) > basedOn);
  if (conflicts.length > 0) return reject('disclosures.draft-conflict', { seen: basedOn, revision: state.revision }, conflicts.map((path) => conflictOf(path, changed[path], state)));
  if (new Set([...Object.keys(state.fields), ...Object.keys(changed)]).size > mostFields) return reject('disclosures.draft-too-large', { draftId, most: mostFields });
  const answers = answersOf(changed, { keepNull: true });
  return ok(draftSteps.filter((step) => Object.keys(answers[step]).length > 0).map((step) => make.DraftAnswered({ supplierId, draftId, savedBy: by, savedAt: at, step, answers: answers[step] } as Parameters<typeof make.DraftAnswered>[0])));
}
const inWhole = (value: unknown): string => canonicalJson(value ?? null);

function decide(command: DraftCommand, state: DraftState): Decision {
  const { supplierId, draftId, by } = command;
  if (command.type === 'start') return ok(state.status === 'none' ? [make.DraftStarted({ supplierId, draftId, programmeId: command.programmeId, corrects: command.corrects, startedBy: by })] : []);
  if (state.status === 'none' || state.supplierId !== supplierId) return reject('disclosures.draft-not-found', { draftId });
  switch (command.type) {
    case 'answer':
      return state.status === 'open' ? answer(command, state) : reject('disclosures.draft-closed', { draftId, status: state.status });
    case 'submitted':
      if (state.status === 'submitted') return ok([]);
      return state.status === 'open' ? ok([make.DraftSubmitted({ supplierId, draftId, disclosureId: command.disclosureId, submittedBy: by })]) : reject('disclosures.draft-closed', { draftId, status: state.status });
    case 'discard':
      if (state.status === 'discarded') return ok([]);
      return state.status === 'open' ? ok([make.DraftDiscarded({ supplierId, draftId, discardedBy: by })]) : reject('disclosures.draft-closed', { draftId, status: state.status });
    default:
      return never(command);
  }
}

/** Decides over stream `inventoryDraft-<supplierId>.<draftId>`. */
export const inventoryDraftDecider: Decider<DraftCommand, DraftState, InventoryDraftEvent> = { initial: noDraft, decide, evolve: evolveDraft };
