import type { Json, Path } from './json-document';

/** The place in a ruleset, whichever row of a list it is: `tiers.*.from`. */
export const patternOf = (path: Path): string => path.map((name) => (/^\d+$/.test(name) ? '*' : name)).join('.');

const tiers = ['A', 'B', 'C', 'D', 'E'] as const;
const assurance = ['none', 'internal', 'limited', 'reasonable'] as const;

/** Where one of a few words stands, instead of a figure. */
const choices: Readonly<Record<string, readonly string[]>> = {
  gwpSet: ['AR4', 'AR5', 'AR6'],
  total: ['exact', 'binary64'],
  'dataQuality.assuredFrom': assurance,
  'hysteresis.assuredFrom': assurance,
  'caps.noIntensity': tiers,
  'caps.openCritical': tiers,
  'caps.refusedAudit': tiers,
  'caps.disclosureAge.tier': tiers,
  'caps.overdueMajor.tier': tiers,
  'caps.falsified.tier': tiers,
  'gate.unratedAs': tiers,
  'gate.rules.*.decision': ['admit', 'admit-with-conditions', 'remediate-by', 'suspend-new-awards', 'replace'],
};
/** Where a list says an order of preference: every order that there is. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'intensity.methods': ['absolute,percentile', 'percentile,absolute', 'absolute', 'percentile'],
  'metrics.*.scope2': ['location-based,market-based', 'market-based,location-based', 'location-based', 'market-based'],
};
const words = new Set(['metrics.*.id', 'metrics.*.denominator.currency', 'metrics.*.denominator.product', 'metrics.*.denominator.unit', 'commitment.ambition.*.level', 'appraisal.byCurrency.*.currency']);
const integersOrNothing = new Set(['gate.rules.*.days', 'gate.rules.*.reviewMonths', 'gate.rules.*.validMonths']);
const decimalsOrNothing = new Set(['dataQuality.fixed']);
const choicesOrNothing = new Set(['caps.noIntensity', 'caps.openCritical', 'caps.refusedAudit']);
/** What makes the row what it is, or is said as a sentence: read here, changed in the file. */
const fixed = new Set(['tiers.*.tier', 'metrics.*.denominator.kind', 'gate.rules.*.id', 'gate.rules.*.anyOf', 'gate.rules.*.conditions']);

export const fractions = new Set([
  'weights.intensity', 'weights.trajectory', 'weights.commitment', 'weights.data', 'weights.measures', 'confidence.points.*.factor', 'trajectory.absoluteWeight', 'trajectory.intensityWeight', 'trajectory.flat',
  'trajectory.absolutePace', 'trajectory.intensityRetention', 'commitment.ambition.*.yearlyPace', 'commitment.behind.factor', 'penalties.restatement.over', 'gate.confidenceBelow', 'gate.highCarbon.attributedShare',
  'gate.milestones.*', 'appraisal.discountRate', 'appraisal.byCurrency.*.discountRate',
]);

/** Parts that a ruleset may do without, and what they begin with when they are put in; a part that is absent altogether when it does not apply is `optional`. */
export const parts: Readonly<Record<string, { readonly begin: Json; readonly optional?: boolean }>> = {
  assurance: { begin: { declaredCounts: true, qualifiedDrop: '1' }, optional: true },
  appraisal: { begin: { discountRate: '0.08', byCurrency: [] }, optional: true },
  'commitment.behind': { begin: { ratio: '0.8', factor: '0.5' } },
  'penalties.overdueMajor': { begin: { start: '3', step: '1', stepDays: 30, maximum: '12' } },
  'penalties.overdueMinor': { begin: { start: '1', step: '0.5', stepDays: 30, maximum: '4' } },
  'penalties.restatement': { begin: { over: '0.05', points: '5', forMonths: 12 } },
  'caps.disclosureAge': { begin: { overMonths: 36, tier: 'D' } },
  'caps.overdueMajor': { begin: { overDays: 90, tier: 'C' } },
  'caps.falsified': { begin: { tier: 'E', forMonths: 12 } },
};

/** Lists to which rows may be added, with what a first row begins with. */
export const growing: Readonly<Record<string, Json>> = {
  'confidence.points': { quality: '5', factor: '0' },
  'commitment.ambition': { level: '', yearlyPace: '', points: '' },
  'penalties.disclosureAge': { overMonths: '', points: '' },
  'appraisal.byCurrency': { currency: '', discountRate: '' },
};

/** The parts of a ruleset in the order in which people change them; what is not named here follows. */
export const order = ['weights', 'tiers', 'hysteresis', 'caps', 'penalties', 'gate', 'intensity', 'trajectory', 'commitment', 'data', 'measures', 'confidence', 'dataQuality', 'assurance', 'appraisal', 'metrics', 'gwpSet', 'annualPeriod', 'total'] as const;
/** What names the version stands on top of the form. */
export const naming = new Set(['format', 'id', 'version', 'title']);

export type FieldKind =
  | { readonly kind: 'decimal' | 'integer'; readonly nullable: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly nullable: boolean }
  | { readonly kind: 'order'; readonly options: readonly string[] }
  | { readonly kind: 'flag' | 'word' | 'fixed' };

/** How the value at a place is entered. */
export function kindOf(pattern: string, value: Json | undefined): FieldKind {
  if (fixed.has(pattern)) return { kind: 'fixed' };
  const options = choices[pattern];
  if (options !== undefined) return { kind: 'choice', options, nullable: choicesOrNothing.has(pattern) };
  const ordered = orders[pattern];
  if (ordered !== undefined) return { kind: 'order', options: ordered };
  if (words.has(pattern)) return { kind: 'word' };
  if (typeof value === 'boolean') return { kind: 'flag' };
  if (integersOrNothing.has(pattern)) return { kind: 'integer', nullable: true };
  return integers.has(pattern) || typeof value === 'number' ? { kind: 'integer', nullable: false } : { kind: 'decimal', nullable: decimalsOrNothing.has(pattern) };
}

/** Whole numbers: so known even while something else is being typed there. */
const integers = new Set([
  'annualPeriod.minimumDays', 'annualPeriod.maximumDays', 'intensity.minimumPeers', 'trajectory.windowYears', 'commitment.baseYearCeiling', 'data.consecutiveYears.years', 'penalties.overdueMajor.stepDays',
  'penalties.overdueMinor.stepDays', 'penalties.disclosureAge.*.overMonths', 'penalties.restatement.forMonths', 'caps.disclosureAge.overMonths', 'caps.overdueMajor.overDays', 'caps.falsified.forMonths',
  'hysteresis.consecutive', 'hysteresis.apartDays', 'gate.disclosureValidMonths', 'gate.highCarbon.worseningPeriods', 'gate.missedDeadlines.count', 'gate.missedDeadlines.withinMonths', 'gate.suspendedDays',
  'gate.waiverMaximumMonths', 'gate.reentryMonths', 'gate.firstDisclosureMonths',
]);
