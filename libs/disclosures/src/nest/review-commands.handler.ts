import { dayOf, deterministicId, reject, RejectedError, unwrap, type Actor } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import type { FactorSetSummary } from '@greengate/factors/contracts';
import { answerQuestion, recalculateDisclosure, releaseCertificates, takeOverRecalculation } from '../contracts/review.command';
import { calculateInventory } from '../domain/calculation/calculate-inventory.rules';
import { summaryOf } from '../domain/calculation/calculation-summary.rules';
import { totalsInventory } from '../domain/calculation/totals-inventory.rules';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { refuseDocument } from '../domain/document-faults.rules';
import { differencesOf } from '../domain/recalculation.rules';
import { reviewedDisclosuresDecider, type ReviewCommand } from '../domain/reviewed-disclosures.decider';
import { openQuestions, reviewOf, type RecordedCalculation } from '../domain/review.state';
import { streamsOf } from '../domain/certificate-serial.rules';
import { resolveFromLibrary, type PublishedSet } from '../processes/factor-library.adapter';
import { outcomeOf } from './calculate-for-supplier';
import { certificatesInUse, releaseCertificate } from './certificates';
import { recordedLibrary } from './factor-library';
import { giveInventory } from './inventory-commands.handler';

const streamOf = (supplierId: string) => ({ stream: `disclosure-${supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents });
const speaksFor = ({ roles }: Actor): 'supplier' | 'reviewer' => (roles.includes('supplier-user') ? 'supplier' : 'reviewer');

async function run(command: ReviewCommand, { meta, expected }: MessageContext, services: Services) {
  const result = await services.decider.run({ ...streamOf(command.supplierId), command, meta, ...(expected === undefined ? {} : { expected }) });
  if (!result.ok) throw new RejectedError(result.error);
  return result.value;
}

/** The calculation of the figures in force, or of those given last before any are. */
async function baseOf({ supplierId, disclosureId }: { readonly supplierId: string; readonly disclosureId: string }, services: Services) {
  const { state } = await services.decider.load(streamOf(supplierId));
  if (state.disclosures[disclosureId] === undefined) return unwrap(reject('disclosures.not-found', { disclosureId }));
  const review = reviewOf(state, disclosureId);
  const base = review.accepted ?? review.current;
  return { review, base: base ?? unwrap(reject('disclosures.not-calculated', { disclosureId })) };
}

/** The sets that were used, with the new one; of its series the others go, when it replaces them as a whole, unless a line asks for one by name. */
async function withNewSet({ library, factorSets, document }: RecordedCalculation, setId: string, services: Services): Promise<readonly PublishedSet[]> {
  await services.caughtUp(['factor_sets']);
  const unknown = (): never => unwrap(reject('disclosures.newer-set-unknown', { field: 'setId', value: setId }));
  const { organisationId } = library;
  const found = organisationId === null ? undefined : await services.views.get<FactorSetSummary>('factor_sets', `${organisationId}.${setId}`);
  if (found === undefined || found.view.status !== 'published' || found.view.audience !== 'everyone') return unknown();
  const { header, digest } = found.view;
  const { sets } = await recordedLibrary(library, [...factorSets, { id: setId, version: header.version, digest }], services);
  const pinned = new Set(document.lines.map(({ factorSet }) => factorSet));
  const [newest] = sets.filter((set) => set.document.id === setId);
  if (newest === undefined) return unknown();
  return [newest, ...sets.filter(({ document: { id, series, succession } }) => id !== setId && (series !== header.series || succession === 'annual' || pinned.has(id)))];
}

export const reviewCommands: readonly CommandBinding[] = [
  handleCommand(answerQuestion, async ({ supplierId, disclosureId, questionId, answer }, context, services) => {
    const { state, revision, position } = await run({ type: 'answer', supplierId, disclosureId, by: context.meta.actor, answers: [{ questionId, answer }], as: speaksFor(context.actor) }, context, services);
    return { output: { disclosureId, status: state.disclosures[disclosureId]?.status ?? ('withdrawn' as const), open: openQuestions(reviewOf(state, disclosureId)).length }, revision, position };
  }),
  handleCommand(recalculateDisclosure, async ({ supplierId, disclosureId, setId, reason }, context, services) => {
    const { base } = await baseOf({ supplierId, disclosureId }, services);
    const sets = await withNewSet(base, setId, services);
    const { document, library } = base;
    const result = calculateInventory(document, resolveFromLibrary(sets));
    const ids = sets.map((set) => set.document.id);
    if (!result.ok) return unwrap(refuseDocument(result.error, document, { organisationId: library.organisationId ?? '', programmeId: library.programmeId ?? '', sets: ids }));
    const summary = summaryOf(result.value, library, ids);
    const recalculation = { calculationId: deterministicId('recalculation', context.meta.commandId), basedOn: base.calculationId, cause: { kind: 'new-factor-set' as const, organisationId: library.organisationId ?? '', setId, reason }, summary };
    const { state, revision, position } = await run({ type: 'recalculate', supplierId, disclosureId, by: context.meta.actor, recalculation }, context, services);
    const recorded = reviewOf(state, disclosureId).recalculations.find((one) => one.basedOn === base.calculationId && one.digest === summary.digest);
    return { output: { disclosureId, calculationId: recorded?.calculationId ?? null, digest: summary.digest, totals: summary.totals, differences: differencesOf(base.lines, summary.lines) }, revision, position };
  }),
  handleCommand(takeOverRecalculation, async ({ supplierId, disclosureId, calculationId, cause }, context, services) => {
    const { review, base } = await baseOf({ supplierId, disclosureId }, services);
    const wanted = review.recalculations.find((one) => one.calculationId === calculationId);
    if (wanted === undefined) return unwrap(reject('disclosures.recalculation-unknown', { disclosureId, calculationId }));
    if (wanted.basedOn !== base.calculationId) return unwrap(reject('disclosures.calculation-outdated', { disclosureId, calculationId }));
    const { document, documentDigest } = base;
    const { sets } = await recordedLibrary(wanted.library, wanted.factorSets, services);
    const result = calculateInventory(document, resolveFromLibrary(sets));
    // The sets are published and the engine is this one: another digest means that one of them is gone.
    if (!result.ok || result.value.digest !== wanted.digest) return unwrap(reject('disclosures.calculation-outdated', { disclosureId, calculationId }));
    const { engine, unitTable, library, factorSets, lines, totals, digest } = wanted;
    const summary = { engine, unitTable, library, factorSets, lines, totals, digest };
    const inventory = totalsInventory(document, result.value);
    const given = { calculationId: deterministicId('calculation', context.meta.commandId), document, documentDigest, summary };
    const { output, ...rest } = await giveInventory(
      { type: 'restate', supplierId, disclosureId, cause, causeKind: 'factor-change', declared: true, inventory, calculation: given, by: context.meta.actor, today: dayOf(context.meta.occurredAt) },
      { inventory, calculation: result.value, given, outcome: outcomeOf(result.value, document, summary) },
      context,
      services,
    );
    return { output: { disclosureId, status: output.status, calculationId: output.calculationId, effect: output.effect }, ...rest };
  }),
  handleCommand(releaseCertificates, async ({ supplierId, disclosureId, reason }, { meta }, services) => {
    const { state } = await services.decider.load(streamOf(supplierId));
    const inUse = certificatesInUse(state, disclosureId);
    const released = [...streamsOf(reviewOf(state, disclosureId).certificates)].filter((stream) => !inUse.has(stream));
    for (const stream of released) await releaseCertificate(stream, { supplierId, disclosureId }, reason, { meta }, services);
    return { output: { released: released.length } };
  }),
];
