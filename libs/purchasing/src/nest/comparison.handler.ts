import { dayOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { compareSuppliers, type ComparedSupplier } from '../contracts/awards.queries';
import { betterCandidates } from '../domain/award.rules';
import { standingsOf, unratedAs, type Assessed, type Standing } from './candidates';
import { attributedOf, commonMetric, premiumOf } from './comparison.rules';

const assuranceOf = ({ facts, result }: Assessed): ComparedSupplier['assurance'] => {
  const latest = facts.disclosures.find(({ disclosureId }) => disclosureId === result.latest?.disclosureId);
  return latest === undefined ? null : { declared: latest.assurance, counts: result.indicators.assured };
};

/** What is the supplier's own is shown under its consent alone. */
const ownFigures = ({ listed, assessed }: Standing, metric: string | null): Pick<ComparedSupplier, 'intensity' | 'dataQuality' | 'trend' | 'assurance'> => {
  if (!listed.shared || assessed === null) return { intensity: null, dataQuality: null, trend: 'unknown', assurance: null };
  const { result } = assessed;
  return {
    intensity: result.metric === null ? null : { value: result.metric.intensity, metric: result.metric.id, comparable: result.metric.id === metric },
    dataQuality: result.dataQuality === null ? null : { score: result.dataQuality.score, confidence: result.dataQuality.confidence },
    trend: listed.trend,
    assurance: assuranceOf(assessed),
  };
};

const gateOf = ({ gate }: Standing): ComparedSupplier['gate'] => gate && { decision: gate.decision, rule: gate.rule, reasons: gate.reasons.map(({ text }) => text), dueOn: gate.dueOn ?? gate.reviewOn };

export const comparisonQuery: QueryBinding = handleQuery(compareSuppliers, async ({ programmeId, suppliers, prices = '', currency = null }, { meta }, services) => {
  const on = dayOf(meta.occurredAt);
  const ids = [...new Set(suppliers.split(','))];
  const given = prices.split(',');
  const offered = ids.map((_id, index) => given[index] || null);
  const standings = await standingsOf(programmeId, ids, services);
  const counted = await unratedAs(programmeId, on, services);
  const metric = commonMetric(standings);
  const places = standings.map(({ listed: { supplierId, tier }, barred }) => ({ supplierId, tier, barred: barred?.why ?? null }));
  return {
    programmeId, on, metric, unratedAs: counted,
    suppliers: standings.map((standing, index) => {
      const { listed, assessed, barred } = standing;
      const { supplierId, name, tier, score, shared, openCritical: critical, openMajor: major, openMinor: minor } = listed;
      const price = offered[index] ?? null;
      return {
        supplierId, name, tier, score, shared, barred, price,
        rulesetId: assessed?.rulesetId ?? null,
        assessedAsOf: assessed?.asOf ?? null,
        ...ownFigures(standing, metric),
        gate: gateOf(standing),
        openFindings: { critical, major, minor },
        premium: premiumOf(price, offered),
        attributed: attributedOf(standing, price, currency),
        better: betterCandidates({ supplierId, tier, barred: null }, places, counted).map((one) => one.supplierId),
      };
    }),
  };
});
