import { day, decimalString, id, money, nonNegativeDecimal, period } from '@greengate/kernel';
import { z } from 'zod';
import { source } from './facts.contract';
import { reason } from './reason.contract';
import { ratedTier, tier } from './tier.contract';

/** A figure of the calculation: exact in the calculation, written to 12 decimals. */
const figure = decimalString;

/** One line of a pillar: the points earned (of 100 in the pillar) out of those to be had. */
const part = z.strictObject({ code: z.string().min(1), points: figure, maximum: figure });

const pillarFields = {
  weight: figure,
  /** 0-100, before and after confidence. */
  raw: figure,
  adjusted: figure,
  /** Points of the total: weight x raw, weight x adjusted. */
  rawPoints: figure,
  points: figure,
  parts: z.array(part),
  reasons: z.array(reason),
  sources: z.array(source),
};
export const pillarResult = z.strictObject(pillarFields);
export type PillarResult = z.infer<typeof pillarResult>;

export const intensityResult = z.strictObject({
  ...pillarFields,
  /** How it was compared; null when there was nothing to compare. */
  comparison: z
    .strictObject({
      method: z.enum(['absolute', 'percentile']),
      sector: z.string().min(1),
      /** True when the group of all sectors stood in for its own. */
      fallback: z.boolean(),
      n: z.number().int(),
      baseline: figure.nullable(),
      leading: figure.nullable(),
      less: z.number().int().nullable(),
      equal: z.number().int().nullable(),
    })
    .nullable(),
});
export type IntensityResult = z.infer<typeof intensityResult>;

export const trajectoryResult = z.strictObject({
  ...pillarFields,
  comparison: z
    .strictObject({
      years: z.number().int().positive(),
      emissionsNow: figure,
      emissionsThen: figure,
      absoluteReduction: figure,
      absoluteTerm: figure,
      intensityNow: figure.nullable(),
      intensityThen: figure.nullable(),
      intensityReduction: figure.nullable(),
      intensityTerm: figure.nullable(),
      /** Achieved over required cut of the target that limits the absolute term. */
      progressRatio: figure.nullable(),
    })
    .nullable(),
});
export type TrajectoryResult = z.infer<typeof trajectoryResult>;

export const penalty = z.strictObject({ code: z.string().min(1), points: figure, reason, sources: z.array(source) });
export type Penalty = z.infer<typeof penalty>;
export const cap = z.strictObject({ code: z.string().min(1), tier: ratedTier, reason, sources: z.array(source) });
export type Cap = z.infer<typeof cap>;

/** A disclosure in use, its scope 2 method and S1+S2. */
export const disclosureInUse = z.strictObject({
  disclosureId: id,
  period,
  scope2: z.enum(['location-based', 'market-based']),
  emissions: figure,
});

/** What the gate and the programme's views look at, so that they need not derive it again. */
export const indicators = z.strictObject({
  acceptedDisclosures: z.number().int().nonnegative(),
  openCritical: z.number().int().nonnegative(),
  overdueMajor: z.number().int().nonnegative(),
  overdueMinor: z.number().int().nonnegative(),
  auditRefused: z.boolean(),
  falsified: z.boolean(),
  hasTarget: z.boolean(),
  disclosureValid: z.boolean(),
  assured: z.boolean(),
  worstQuartile: z.boolean().nullable(),
  worseningPeriods: z.number().int().nonnegative(),
  /** S1+S2 and revenue of the latest usable period. */
  emissions: nonNegativeDecimal.nullable(),
  revenue: money.nullable(),
});
export type Indicators = z.infer<typeof indicators>;

/** The answer of `assess`: the score with everything it was made of. */
export const assessment = z.strictObject({
  asOf: day,
  /** Unrated: no disclosure was ever accepted. Then no score, band or pillar exists. */
  status: z.enum(['rated', 'unrated']),
  latest: disclosureInUse.nullable(),
  base: disclosureInUse.nullable(),
  metric: z.strictObject({ id: z.string().min(1), emissions: figure, denominator: figure, intensity: figure }).nullable(),
  dataQuality: z.strictObject({ score: figure, confidence: figure, sources: z.array(source) }).nullable(),
  pillars: z
    .strictObject({ intensity: intensityResult, trajectory: trajectoryResult, commitment: pillarResult, data: pillarResult, measures: pillarResult })
    .nullable(),
  /** Sum of the pillars' points, before penalties. */
  gross: figure.nullable(),
  penalties: z.array(penalty),
  /** What was taken off: the sum of the penalties, at most the ruleset's maximum. */
  penaltyTotal: figure,
  caps: z.array(cap),
  cap: ratedTier,
  /** 0-100, half-up to two decimals. */
  score: z.string().regex(/^\d{1,3}\.\d{2}$/).nullable(),
  /** The tier that the score alone would give. */
  band: ratedTier.nullable(),
  /** What was not there, and what that means. */
  missing: z.array(reason),
  reasons: z.array(reason).min(1),
  indicators,
});
export type Assessment = z.infer<typeof assessment>;

/** Why a tier is what it is after a step. */
export const tierReasons = [
  'initial', 'unchanged', 'dead_band', 'demotion_pending', 'demoted', 'demoted_immediately', 'promotion_pending', 'promoted', 'promoted_immediately', 'cap', 'held_by_cap', 'unrated',
] as const;
export const tierReason = z.enum(tierReasons);
export type TierReason = z.infer<typeof tierReason>;

/** A tier with its counters of consecutive assessments towards a better and a worse one. */
export const held = z.strictObject({ tier: ratedTier, up: z.number().int().nonnegative(), down: z.number().int().nonnegative() });
export type Held = z.infer<typeof held>;

/** How the tier came about: the state it was decided from, and the counters after. */
export const standing = z.strictObject({
  before: held.nullable(),
  up: z.number().int().nonnegative(),
  down: z.number().int().nonnegative(),
  reason: tierReason,
  text: reason.shape.text,
  /** True when it replaces the assessment before instead of following it. */
  rerun: z.boolean(),
  /** The day and the latest period from which succession is counted. */
  countedFrom: z.strictObject({ asOf: day, periodTo: day.nullable() }).nullable(),
});
export type Standing = z.infer<typeof standing>;

/** What an assessment event holds: the answer of `assess`, and the tier with hysteresis. */
export const assessmentResult = assessment.extend({ tier, standing });
export type AssessmentResult = z.infer<typeof assessmentResult>;
