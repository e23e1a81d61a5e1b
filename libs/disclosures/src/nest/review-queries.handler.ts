import type { FactorSetSummary } from '@greengate/factors/contracts';
import { dayOf, explainProblem, reject, unwrap, type Actor } from '@greengate/kernel';
import { handleQuery, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import type { OutputOf } from '@greengate/kernel';
import { acceptDisclosure } from '../contracts/disclosures.command';
import { getReview, listAffectedDisclosures, listCalculations, listQuestions } from '../contracts/review.query';
import { dataQualityScore } from '../domain/data-quality.rules';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { plausibilityInForce } from '../domain/plausibility/plausibility.rules';
import { questionHistory } from '../domain/question-history.rules';
import { previousYear } from '../domain/questions.rules';
import { reviewedFields, reviewedLines } from '../domain/review-of-disclosure.rules';
import { reviewedDisclosuresDecider } from '../domain/reviewed-disclosures.decider';
import { openQuestions, reviewOf, type ReviewedDisclosuresState } from '../domain/review.state';
import { recalculationKey, type CalculatedDisclosure } from '../projections/calculated-disclosures.projection';
import { visibleSuppliers } from './disclosure-queries.handler';
import { recordedDisclosures } from './recorded-disclosures';

const load = (supplierId: string, services: Services) => services.decider.load({ stream: `disclosure-${supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents });
const stateOf = async (supplierId: string, services: Services): Promise<ReviewedDisclosuresState> => (await load(supplierId, services)).state;

const missing = (disclosureId: string): never => unwrap(reject('disclosures.not-found', { disclosureId }));

/** What the server would answer to an acceptance by this reader, now. */
function acceptanceBy(actor: Actor, { meta }: MessageContext, supplierId: string, disclosureId: string, state: ReviewedDisclosuresState): OutputOf<typeof getReview>['acceptance'] {
  const refused = (code: string, says: { readonly en: string; readonly 'zh-CN': string }) => ({ allowed: false, code, says });
  if (!actor.roles.some((role) => role in acceptDisclosure.access)) return refused('auth.denied', { en: 'Your role reads, and does not accept.', 'zh-CN': '您的角色仅可查看，不能接受。' });
  const decided = reviewedDisclosuresDecider.decide({ type: 'accept', supplierId, disclosureId, by: meta.actor, today: dayOf(meta.occurredAt) }, state);
  if (decided.ok) return { allowed: decided.value.length > 0, code: null, says: null };
  const { error } = decided;
  return refused(error.code, { en: explainProblem(error, 'en').what, 'zh-CN': explainProblem(error, 'zh-CN').what });
}

export const reviewQueries: readonly QueryBinding[] = [
  handleQuery(listQuestions, async ({ supplierId, disclosureId }, _context, services) => {
    const recorded = await recordedDisclosures(supplierId, services);
    if (!recorded.some(({ event }) => event.data.disclosureId === disclosureId)) return missing(disclosureId);
    const questions = questionHistory(recorded, disclosureId);
    return { open: questions.filter(({ status }) => status === 'open').length, questions: [...questions] };
  }),
  handleQuery(getReview, async ({ supplierId, disclosureId }, context, services) => {
    const { state, revision } = await load(supplierId, services);
    const disclosure = state.disclosures[disclosureId];
    if (disclosure === undefined || revision === 'no-stream') return missing(disclosureId);
    const review = reviewOf(state, disclosureId);
    const { current: inventory } = disclosure;
    const last = previousYear(state, inventory, plausibilityInForce.comparison);
    const lastReview = last === null ? null : reviewOf(state, last.disclosureId);
    const open = openQuestions(review);
    const compared = review.current === null ? { lines: [], gone: [] } : reviewedLines(review.current, lastReview === null ? null : last?.basis === 'accepted' ? lastReview.accepted : lastReview.current, review.questions, review.returned ?? []);
    return {
      supplierId, disclosureId,
      status: disclosure.status,
      period: { ...inventory.period },
      lastYear: last === null ? null : { disclosureId: last.disclosureId, ...last.inventory.period, basis: last.basis },
      fields: reviewedFields(inventory, last?.inventory ?? null, review.questions),
      ...compared,
      factorSets: review.current?.factorSets ?? [],
      quality: { score: dataQualityScore(inventory), basis: inventory.dataBasis, primaryDataShare: inventory.primaryDataShare, assurance: inventory.assurance.level },
      open: open.length,
      questions: [...questionHistory(await recordedDisclosures(supplierId, services), disclosureId)],
      revision,
      acceptance: acceptanceBy(context.actor, context, supplierId, disclosureId, state),
    };
  }),
  handleQuery(listCalculations, async ({ supplierId, disclosureId }, _context, services) => {
    const recorded = (await recordedDisclosures(supplierId, services)).filter(({ event }) => event.data.disclosureId === disclosureId);
    if (recorded.length === 0) return missing(disclosureId);
    const { accepted } = reviewOf(await stateOf(supplierId, services), disclosureId);
    const calculations = recorded.flatMap(({ event, recordedAt }): OutputOf<typeof listCalculations>['calculations'] => {
      if (event.type !== 'disclosures.InventoryCalculated' && event.type !== 'disclosures.InventoryRecalculated') return [];
      const { calculationId, factorSets, totals, digest } = event.data;
      const shared = { calculationId, factorSets, totals, digest, recordedAt, inForce: accepted?.calculationId === calculationId };
      return event.type === 'disclosures.InventoryCalculated'
        ? [{ ...shared, cause: event.data.cause, setId: null, reason: null, basedOn: event.data.previous, differences: [] }]
        : [{ ...shared, cause: event.data.cause.kind, setId: event.data.cause.setId, reason: event.data.cause.reason, basedOn: event.data.basedOn, differences: event.data.differences }];
    });
    return { calculations };
  }),
  handleQuery(listAffectedDisclosures, async ({ programmeId, setId, limit, cursor }, _context, services) => {
    const visible = await visibleSuppliers(programmeId, services);
    if (visible.length === 0) return { disclosures: [] };
    const page = await services.views.find<CalculatedDisclosure>('calculated_disclosures', {
      filter: { programmeId, supplierId: { in: visible } }, sort: { field: 'periodTo', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }),
    });
    const earlier = await earlierIssues(setId, page.documents.map(({ view }) => view), services);
    const disclosures = page.documents.flatMap(({ view }): OutputOf<typeof listAffectedDisclosures>['disclosures'] => {
      const calculation = view.accepted ?? view.latest;
      const used = (calculation?.sets ?? []).filter(({ id }) => earlier.get(view.organisationId ?? '')?.has(id) ?? false);
      if (calculation === null || used.length === 0) return [];
      const { supplierId, disclosureId, periodFrom, periodTo, recalculated } = view;
      return [{ supplierId, disclosureId, periodFrom, periodTo, inForce: view.accepted !== null, calculationId: calculation.calculationId, used: [...used], recalculated: recalculated[recalculationKey(calculation.calculationId, setId)] ?? null }];
    });
    return { disclosures, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
];

/** By organisation, the other sets of the series of a set: for an annual series those that begin earlier, for a revised one all others that were published before it. */
async function earlierIssues(setId: string, disclosures: readonly CalculatedDisclosure[], services: Services): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const organisations = [...new Set(disclosures.flatMap(({ organisationId }) => organisationId ?? []))];
  const known = new Map<string, ReadonlySet<string>>();
  for (const organisationId of organisations) {
    const newest = (await services.views.get<FactorSetSummary>('factor_sets', `${organisationId}.${setId}`))?.view;
    const ids = [...new Set(disclosures.filter((one) => one.organisationId === organisationId).flatMap(({ accepted, latest }) => ((accepted ?? latest)?.sets ?? []).map(({ id }) => id)))];
    const others = await services.views.getMany<FactorSetSummary>('factor_sets', ids.map((id) => `${organisationId}.${id}`));
    if (newest === undefined || newest.status === 'drafted') continue;
    const { series, succession, validity } = newest.header;
    const isEarlier = ({ header, publishedAt }: FactorSetSummary): boolean => (succession === 'annual' ? header.validity.from < validity.from : (publishedAt ?? '') <= (newest.publishedAt ?? ''));
    known.set(organisationId, new Set(others.filter(({ view }) => view.setId !== setId && view.header.series === series && isEarlier(view)).map(({ view }) => view.setId)));
  }
  return known;
}
