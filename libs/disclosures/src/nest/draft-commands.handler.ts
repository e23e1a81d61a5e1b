import { dayOf, deterministicId, reject, unwrap } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import { answerDraft, discardDraft, startDraft, submitDraft } from '../contracts/inventory-drafts.contract';
import type { CauseKind } from '../contracts/restatement.contract';
import type { GivenCalculation } from '../domain/calculated-disclosure.rules';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import type { DisclosuresState } from '../domain/disclosures.state';
import { draftConsequences } from '../domain/draft-consequences.rules';
import { fieldsOf } from '../domain/draft-fields.rules';
import { progressOf } from '../domain/draft-progress.rules';
import { inventoryDraftDecider, type DraftCommand } from '../domain/inventory-draft.decider';
import { inventoryDraftEvents } from '../domain/inventory-draft.events';
import type { DraftState } from '../domain/inventory-draft.state';
import type { ForReview } from '../domain/questions.rules';
import { reviewedDisclosuresDecider } from '../domain/reviewed-disclosures.decider';
import { answersIn, calculateDraft, draftOf, draftStream, suggestionsFor } from './drafts';
import { giveInventory, type Giving } from './inventory-commands.handler';

const run = async (command: DraftCommand, { meta }: MessageContext, services: Services) => unwrap(await services.decider.run({ stream: draftStream(command), decider: inventoryDraftDecider, definitions: inventoryDraftEvents, command, meta }));

async function disclosuresOf(supplierId: string, services: Services) {
  const { state } = await services.decider.load({ stream: `disclosure-${supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents });
  return state;
}

/** `If-Match` as the decider compares it, so that it can show both versions; the runner would only say that it is stale. */
const exactly = ({ expected }: MessageContext): number | null => (expected === undefined ? null : expected === 'no-stream' ? -1 : expected);

type Figures = Omit<Extract<Giving, { readonly type: 'submit' }>, 'type'> & { readonly calculation: GivenCalculation };

/** What the figures of a draft are: the first of their period, a correction, or a restatement of what was accepted, with its cause. */
function givenBy({ fields }: DraftState, { disclosures, calculations }: DisclosuresState, there: string | null, figures: Figures): Giving {
  if (there === null) return { type: 'submit', ...figures };
  const status = disclosures[there]?.status;
  // Proposed before, stopped before the close: the same again is that restatement and not a correction of it.
  const again = status === 'restated' && calculations[there]?.documentDigest === figures.calculation.documentDigest;
  if (status !== 'accepted' && !again) return { type: 'correct', ...figures };
  const cause = fields['check.cause']?.value;
  if (typeof cause !== 'string') return unwrap(reject('disclosures.draft-incomplete', { count: 1 }, [{ code: 'disclosures.answer-missing', facts: { field: 'answers.check.cause' } }]));
  const { comment: _comment, ...said } = figures;
  return { type: 'restate', cause, causeKind: (fields['check.causeKind']?.value ?? null) as CauseKind | null, declared: true, ...said };
}

/**
 * The disclosure first, then the close of the draft. The first append is named after the draft and its document: sent again after a stop in between, it finds itself there and only
 * the close follows.
 */
async function submit(draft: DraftState, said: Pick<ForReview, 'answers' | 'comment'>, context: MessageContext, services: Services): Promise<string> {
  const { supplierId, draftId, corrects } = draft;
  if (draft.fields['check.confirmed']?.value !== true) return unwrap(reject('disclosures.draft-incomplete', { count: 1 }, [{ code: 'disclosures.answer-missing', facts: { field: 'answers.check.confirmed' } }]));
  const calculated = await calculateDraft(draft, draftId, services);
  const meta = { ...context.meta, commandId: deterministicId('submit-draft', draftId, calculated.given.documentDigest) };
  const figures = { ...said, supplierId, inventory: calculated.inventory, calculation: { ...calculated.given, calculationId: deterministicId('calculation', meta.commandId) }, by: meta.actor, today: dayOf(meta.occurredAt) };
  const own = deterministicId('disclosure', draftId);
  const state = await disclosuresOf(supplierId, services);
  // Submitted, stopped before the close, and answered differently since: then it is a correction of its own disclosure.
  const there = state.disclosures[own] === undefined ? corrects : own;
  const { output } = await giveInventory(givenBy(draft, state, there, { ...figures, disclosureId: there ?? own }), calculated, { meta }, services);
  return output.disclosureId;
}

/** Guided inventories: begun, answered bit by bit by several people, submitted once or given up. */
export const draftCommands: readonly CommandBinding[] = [
  handleCommand(startDraft, async ({ supplierId, programmeId = null, corrects = null }, context, services) => {
    if (corrects !== null && (await disclosuresOf(supplierId, services)).disclosures[corrects] === undefined) return unwrap(reject('disclosures.not-found', { disclosureId: corrects }));
    const draftId = deterministicId('inventory-draft', context.meta.commandId);
    const { revision, position } = await run({ type: 'start', supplierId, draftId, programmeId, corrects, by: context.actor.id }, context, services);
    return { output: { draftId, suggestions: await suggestionsFor({ supplierId, corrects }, services) }, revision, position };
  }),
  handleCommand(answerDraft, async ({ supplierId, draftId, answers, basedOn = null }, context, services) => {
    const { state, events, revision, position } = await run({ type: 'answer', supplierId, draftId, answers, basedOn, exactly: exactly(context), by: context.actor.id, at: context.meta.occurredAt }, context, services);
    const changed = events.flatMap((event) => (event.type === 'disclosures.DraftAnswered' ? Object.keys(fieldsOf({ [event.data.step]: event.data.answers })) : []));
    const all = answersIn(state);
    return { output: { draftId, revision: state.revision, changed, consequences: draftConsequences(all), progress: progressOf(all) }, revision, position };
  }),
  handleCommand(submitDraft, async ({ supplierId, draftId, answers, comment }, context, services) => {
    const draft = await draftOf({ supplierId, draftId }, services);
    const seen = exactly(context);
    if (draft.status === 'discarded') return unwrap(reject('disclosures.draft-closed', { draftId, status: draft.status }));
    if (draft.status === 'open' && seen !== null && seen !== draft.revision) return unwrap(reject('disclosures.draft-changed', { seen, revision: draft.revision }));
    const disclosureId = draft.disclosureId ?? (await submit(draft, { answers, comment }, context, services));
    const { revision, position } = await run({ type: 'submitted', supplierId, draftId, disclosureId, by: context.actor.id }, context, services);
    const { disclosures, calculations } = await disclosuresOf(supplierId, services);
    return { output: { draftId, disclosureId, status: disclosures[disclosureId]?.status ?? 'withdrawn', calculationId: calculations[disclosureId]?.calculationId ?? null }, revision, position };
  }),
  handleCommand(discardDraft, async ({ supplierId, draftId }, context, services) => {
    const { revision, position } = await run({ type: 'discard', supplierId, draftId, by: context.actor.id }, context, services);
    return { output: { draftId, status: 'discarded' as const }, revision, position };
  }),
];
