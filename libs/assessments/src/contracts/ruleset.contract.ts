import { gatePolicy } from '@greengate/admissions/contracts';
import { dec, decimalString, fraction, nonNegativeDecimal } from '@greengate/kernel';
import { appraisalTerms } from '@greengate/measures/contracts';
import { z } from 'zod';
import { ratedTier, ratedTiers } from './tier.contract';

/** Ids of published documents: lower case words, digits, dots and dashes, e.g. `sdp-1.0`. */
export const documentId = z.string().max(60).regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { message: 'assessments.document-id-malformed' });
const semver = z.string().regex(/^\d+\.\d+\.\d+$/, { message: 'field.invalid' });
const bilingual = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

export const assuranceLevels = ['none', 'internal', 'limited', 'reasonable'] as const;
const assurance = z.enum(assuranceLevels);
const points = nonNegativeDecimal;
const months = z.number().int().positive();
const days = z.number().int().positive();
const dataQuality = z.strictObject({ unassured: decimalString, assured: decimalString });

const falls = (values: readonly string[]) => values.every((value, index) => index === 0 || dec(value).lt(values[index - 1] ?? value));
const rises = (values: readonly string[]) => values.every((value, index) => index === 0 || dec(value).gt(values[index - 1] ?? value));

/** `I = (S1+S2) / D`: what is divided by what. The first metric of the list for which the supplier has the denominator is used. */
export const metric = z.strictObject({
  /** E.g. `S12/revenue@TWDm`. Benchmark sets name it too. */
  id: z.string().min(1).max(80),
  /** Which scope 2 counts, in order of preference. */
  scope2: z.array(z.enum(['location-based', 'market-based'])).min(1),
  denominator: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('revenue'), currency: z.string().regex(/^[A-Z]{3}$/, { message: 'field.invalid' }), per: decimalString }),
    z.strictObject({ kind: z.literal('output'), product: z.string().min(1), unit: z.string().min(1) }),
  ]),
});
export type Metric = z.infer<typeof metric>;

/** Points per overdue finding: `start`, plus `step` for each full `stepDays` overdue, at most `maximum` each. */
const overduePenalty = z.strictObject({ start: points, step: points, stepDays: days, maximum: points });

/** The scoring rubric of domain notes 4.2-4.9 as a document. Every number is data; the code holds the formulas only. */
export const ruleset = z.strictObject({
  format: z.literal('greengate-ruleset/1'),
  id: documentId,
  version: semver,
  title: bilingual,
  gwpSet: z.enum(['AR4', 'AR5', 'AR6']),
  /** Periods that count as a year (52- and 53-week years included). */
  annualPeriod: z.strictObject({ minimumDays: days, maximumDays: days }),
  metrics: z.array(metric).min(1),
  weights: z
    .strictObject({ intensity: fraction, trajectory: fraction, commitment: fraction, data: fraction, measures: fraction })
    .refine((w) => dec(w.intensity).plus(w.trajectory).plus(w.commitment).plus(w.data).plus(w.measures).eq(1), { message: 'assessments.weights-not-one' }),
  /**
   * How the weighted pillars are summed before the score is rounded half-up to two decimals. `exact`: in decimals. `binary64`: in IEEE 754
   * doubles from left to right, as the oracle of the reference profile was computed; it differs from `exact` on ties only.
   */
  total: z.enum(['exact', 'binary64']),
  /** 4.3. `methods` in order of preference; `minimumPeers` counts the supplier itself. */
  intensity: z.strictObject({ methods: z.array(z.enum(['absolute', 'percentile'])).min(1), minimumPeers: z.number().int().positive() }),
  /** 4.3. Factor by data quality, linear between the points; what lies above `pivot` shrinks. */
  confidence: z
    .strictObject({ pivot: decimalString, points: z.array(z.strictObject({ quality: decimalString, factor: fraction })).min(2) })
    .refine((c) => rises(c.points.map((p) => p.quality)) && falls(c.points.map((p) => p.factor)), { message: 'assessments.confidence-not-falling' }),
  /** 2.4. Data quality 1-5 by what the totals rest on, without and with assurance of at least `assuredFrom`; `fixed` overrides it. */
  dataQuality: z.strictObject({
    fixed: decimalString.nullable(),
    assuredFrom: assurance,
    primary: dataQuality,
    'company-level': dataQuality,
    'spend-sector': dataQuality,
    'spend-generic': dataQuality,
  }),
  /**
   * 2.4. What assurance counts. `declaredCounts`: the level that a supplier declares counts while no verification statement was ever issued about the disclosure
   * (false: statements alone count). `qualifiedDrop`: by how much a qualified opinion worsens the data quality. Absent: `defaultAssurancePolicy`.
   */
  assurance: z.strictObject({ declaredCounts: z.boolean(), qualifiedDrop: nonNegativeDecimal }).optional(),
  /** 4.4. */
  trajectory: z
    .strictObject({
      windowYears: z.number().int().positive(),
      absoluteWeight: fraction,
      intensityWeight: fraction,
      /** Share of a term that standing still earns. */
      flat: fraction,
      /** Yearly linear cut of emissions, and yearly remaining part of the intensity, that earn the whole term. */
      absolutePace: fraction,
      intensityRetention: fraction,
      /** Whether the progress ratio of a target limits the absolute term. */
      limitedByTarget: z.boolean(),
    })
    .refine((t) => dec(t.absoluteWeight).plus(t.intensityWeight).eq(1), { message: 'assessments.weights-not-one' })
    .refine((t) => dec(t.absolutePace).gt(0) && dec(t.intensityRetention).lt(1), { message: 'field.invalid' }),
  /** 4.5. */
  commitment: z.strictObject({
    netZero: points,
    quantified: points,
    /** Ambition by yearly linear pace, best first; a slower target earns `below`. */
    ambition: z.array(z.strictObject({ level: z.string().min(1), yearlyPace: fraction, points })).refine((list) => falls(list.map((a) => a.yearlyPace)), { message: 'assessments.thresholds-not-descending' }),
    below: points,
    /** 3.1: a later base year counts as if it were this one. */
    baseYearCeiling: z.number().int(),
    tolerance: decimalString,
    validated: points,
    scope3: points,
    /** Below this progress ratio the pledge and the target earn `factor` of their points. Null: progress is not looked at. */
    behind: z.strictObject({ ratio: decimalString, factor: fraction }).nullable(),
  }),
  /** 4.6. */
  data: z.strictObject({
    scope1And2: points,
    consecutiveYears: z.strictObject({ years: z.number().int().positive(), points }),
    scope3: points,
    energy: points,
    assurance: z.strictObject({ none: points, internal: points, limited: points, reasonable: points }),
    primaryDataShare: points,
  }),
  /** 4.7. `full`: the value that earns all points. `energyManagement`: for an energy management system, or an approved abatement plan on schedule. */
  measures: z.strictObject({
    renewable: z.strictObject({ points, full: decimalString }),
    efficiency: z.strictObject({ points, full: decimalString }),
    supplierProgramme: points,
    energyManagement: points,
  }),
  penalties: z.strictObject({
    maximum: points,
    overdueMajor: overduePenalty.nullable(),
    overdueMinor: overduePenalty.nullable(),
    /** The row with the most months that the age exceeds counts. */
    disclosureAge: z.array(z.strictObject({ overMonths: months, points })).refine((list) => rises(list.map((a) => String(a.overMonths))), { message: 'assessments.thresholds-not-ascending' }),
    /** An undeclared restatement of more than `over` of S1+S2, for so many months after it. */
    restatement: z.strictObject({ over: fraction, points, forMonths: months }).nullable(),
  }),
  /** The best tier that may be held while the condition lasts. Null: no such cap. */
  caps: z.strictObject({
    noIntensity: ratedTier.nullable(),
    disclosureAge: z.strictObject({ overMonths: months, tier: ratedTier }).nullable(),
    overdueMajor: z.strictObject({ overDays: days, tier: ratedTier }).nullable(),
    openCritical: ratedTier.nullable(),
    refusedAudit: ratedTier.nullable(),
    falsified: z.strictObject({ tier: ratedTier, forMonths: months }).nullable(),
  }),
  /** 4.9. Lower bounds, best tier first. */
  tiers: z
    .array(z.strictObject({ tier: ratedTier, from: decimalString }))
    .refine((list) => list.map((t) => t.tier).join() === ratedTiers.join(), { message: 'assessments.tiers-incomplete' })
    .refine((list) => falls(list.map((t) => t.from)), { message: 'assessments.thresholds-not-descending' })
    .refine((list) => dec(list.at(-1)?.from ?? '0').lte(0), { message: 'assessments.tiers-incomplete' }),
  hysteresis: z.strictObject({
    /** Points beyond a bound before a move begins to count. */
    margin: decimalString,
    consecutive: z.number().int().positive(),
    /** Points below the held tier's bound that demote at once. */
    crash: decimalString,
    /** Points above the next bound that promote at once when assured. */
    assuredJump: decimalString,
    assuredFrom: assurance,
    /** Assessments closer than this do not count as successive. */
    apartDays: days,
  }),
  /** The green-admission gate; null for a profile that only scores tables. */
  gate: gatePolicy.nullable(),
  /** By what the cost of measures is appraised in this programme; absent: by the rules that ship with Greengate. */
  appraisal: appraisalTerms.optional(),
});
export type Ruleset = z.infer<typeof ruleset>;

/** For rulesets that say nothing of it, as those written before there were statements: what is declared counts; a qualified opinion costs one step (domain notes 2.4). */
export const defaultAssurancePolicy: NonNullable<Ruleset['assurance']> = { declaredCounts: true, qualifiedDrop: '1' };
