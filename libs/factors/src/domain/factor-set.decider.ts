import { digestOf, never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import type { Audience } from '../contracts/factor-set-status.contract';
import { factorSet, type FactorSetHeader, type FactorSetRows } from '../contracts/factor-set.contract';
import { factorsEvents, type FactorsEvent } from './factors.events';
import { assembled } from './parts-of-set.rules';

export type FactorSetEvent = Extract<FactorsEvent, { type: `factors.FactorSet${string}` }>;

interface Ids {
  readonly organisationId: string;
  readonly setId: string;
}
export type FactorSetCommand = Ids & { readonly by: string } & (
    | { readonly type: 'draft'; readonly header: FactorSetHeader; readonly digest: string; readonly audience: Audience; readonly parts: number }
    | { readonly type: 'add-part'; readonly part: number; readonly rows: FactorSetRows }
    | { readonly type: 'publish'; readonly digest: string }
    | { readonly type: 'withdraw'; readonly reason: string; readonly supersededBy: string | null }
  );

interface Draft {
  readonly header: FactorSetHeader;
  readonly digest: string;
  readonly audience: Audience;
  readonly announced: number;
  readonly drafter: string;
  readonly parts: ReadonlyMap<number, FactorSetRows>;
  /** All who put something in: none of them may publish. */
  readonly authors: ReadonlySet<string>;
}
export interface FactorSetState {
  readonly draft: Draft | null;
  readonly status: 'none' | 'drafted' | 'published' | 'withdrawn';
}

const { make } = factorsEvents;
type Of<Type extends FactorSetCommand['type']> = Extract<FactorSetCommand, { readonly type: Type }>;
type Decided = Result<readonly FactorSetEvent[]>;

/** Numbers of the parts that are announced and not there. */
export const missingParts = ({ draft }: FactorSetState): number[] => (draft === null ? [] : Array.from({ length: draft.announced }, (_, at) => at + 1).filter((part) => !draft.parts.has(part)));

function draft({ organisationId, setId, header, digest, audience, parts, by }: Of<'draft'>, { draft: before }: FactorSetState): Decided {
  if (header.id !== setId) return reject('factors.set-id-differs', { setId, header: header.id });
  const same = before !== null && before.digest === digest && before.drafter === by && before.announced === parts && before.audience === audience && digestOf(before.header) === digestOf(header);
  return ok(same ? [] : [make.FactorSetDrafted({ organisationId, setId, header, digest, audience, parts, drafter: by })]);
}

function addPart({ organisationId, setId, part, rows, by }: Of<'add-part'>, { draft: before }: FactorSetState): Decided {
  if (before === null) return reject('factors.set-not-drafted', { setId });
  if (part > before.announced) return reject('factors.part-not-announced', { part, parts: before.announced });
  const known = before.parts.get(part);
  return ok(known !== undefined && digestOf(known) === digestOf(rows) ? [] : [make.FactorSetPartAdded({ organisationId, setId, part, rows, addedBy: by })]);
}

function publish({ organisationId, setId, digest, by }: Of<'publish'>, state: FactorSetState): Decided {
  const { draft: before } = state;
  if (before === null) return reject('factors.set-not-drafted', { setId });
  if (before.authors.has(by)) return reject('factors.self-approval', { actor: by, subject: setId });
  const [missing] = missingParts(state);
  if (missing !== undefined) return reject('factors.part-missing', { setId, part: missing });
  const document = assembled(before.header, [...before.parts].sort(([a], [b]) => a - b).map(([, rows]) => rows));
  const actual = digestOf(document);
  if (actual !== before.digest || digest !== before.digest) return reject('factors.digest-differs', { setId, announced: before.digest, actual: actual === before.digest ? digest : actual });
  const checked = factorSet.safeParse(document);
  if (!checked.success) return reject('factors.set-faulty', { setId, field: checked.error.issues[0]?.path.join('.') ?? '', fault: checked.error.issues[0]?.message ?? '' });
  return ok([make.FactorSetPublished({ organisationId, setId, header: before.header, digest: before.digest, audience: before.audience, drafter: before.drafter, approver: by })]);
}

/** Stream `factorSet-<organisationId>.<setId>`: one immutable table, drafted in parts by one, published by another; withdrawn, it stays. */
export const factorSetDecider: Decider<FactorSetCommand, FactorSetState, FactorSetEvent> = {
  initial: { draft: null, status: 'none' },
  decide(command, state): Decided {
    const { setId } = command;
    const published = state.status === 'published' || state.status === 'withdrawn';
    switch (command.type) {
      case 'draft':
        return published ? reject('factors.set-published', { setId }) : draft(command, state);
      case 'add-part':
        return published ? reject('factors.set-published', { setId }) : addPart(command, state);
      case 'publish':
        return published ? reject('factors.set-published', { setId }) : publish(command, state);
      case 'withdraw': {
        if (state.status === 'withdrawn') return ok([]);
        if (!published) return reject('factors.set-not-published', { setId });
        const { organisationId, reason, supersededBy, by } = command;
        return ok([make.FactorSetWithdrawn({ organisationId, setId, reason, supersededBy, withdrawnBy: by })]);
      }
      default:
        return never(command);
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'factors.FactorSetDrafted': {
        const { header, digest, audience, parts, drafter } = event.data;
        return { status: 'drafted', draft: { header, digest, audience, announced: parts, drafter, parts: new Map(), authors: new Set([drafter]) } };
      }
      case 'factors.FactorSetPartAdded': {
        if (state.draft === null) return state;
        const { part, rows, addedBy } = event.data;
        return { ...state, draft: { ...state.draft, parts: new Map(state.draft.parts).set(part, rows), authors: new Set([...state.draft.authors, addedBy]) } };
      }
      case 'factors.FactorSetPublished':
        return { ...state, status: 'published' };
      case 'factors.FactorSetWithdrawn':
        return { ...state, status: 'withdrawn' };
      default:
        return never(event);
    }
  },
};
