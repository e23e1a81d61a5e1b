import { day, fraction, money, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';
import { admissionCondition, gateConditions, gateDecision } from './gate-policy.contract';

/** A sentence said in both languages, with its code and the values in it. */
export const gateReason = z.strictObject({
  code: z.string().min(1),
  values: z.record(z.string(), z.string()),
  text: z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) }),
});
export type GateReason = z.infer<typeof gateReason>;

const tier = z.enum(['A', 'B', 'C', 'D', 'E', 'U']);

/** What the gate learns from the latest assessment of the supplier in the programme. */
export const gateAssessment = z.strictObject({
  assessmentId: z.uuid(),
  tier,
  /** Confidence that follows from the data quality; null when unrated. */
  confidence: fraction.nullable(),
  /** Codes of the caps in force. */
  caps: z.array(z.string().min(1)),
  falsified: z.boolean(),
  openCritical: z.number().int().nonnegative(),
  overdueMajor: z.number().int().nonnegative(),
  overdueMinor: z.number().int().nonnegative(),
  auditRefused: z.boolean(),
  acceptedDisclosures: z.number().int().nonnegative(),
  disclosureValid: z.boolean(),
  hasTarget: z.boolean(),
  /** Intensity in the worst quartile of its sector; null when there is no intensity or no sector to compare with. */
  worstQuartile: z.boolean().nullable(),
  /** Successive periods, up to the latest, in which the intensity rose. */
  worseningPeriods: z.number().int().nonnegative(),
  /** S1+S2 of the latest period, t CO2e. */
  emissions: nonNegativeDecimal.nullable(),
});
export type GateAssessment = z.infer<typeof gateAssessment>;

/** How the buyer sees the supplier; null while it is not classified. */
export const gateClassification = z.strictObject({
  category: z.string().min(1),
  hotSpot: z.boolean(),
  soleSource: z.boolean(),
  qualifiedAlternatives: z.number().int().nonnegative(),
});

/** Everything that the gate decides on. Recorded with the decision, so that it can be decided again. */
export const gateInputs = z.strictObject({
  on: day,
  enrolledOn: day,
  assessment: gateAssessment,
  classification: gateClassification.nullable(),
  spend: z.strictObject({ year: z.number().int(), money }).nullable(),
  /** Shares of the programme's spend and of the buyer's category 1; null where no rule asked for them. */
  spendShare: fraction.nullable(),
  attributedShare: fraction.nullable(),
  /** From the supplier's own admission history. */
  sanctioned: z.boolean(),
  waivedUntil: day.nullable(),
  missedDeadlines: z.array(day),
  deadlinePassed: z.boolean(),
  suspendedSince: day.nullable(),
  replacedOn: day.nullable(),
});
export type GateInputs = z.infer<typeof gateInputs>;

/** What the gate answers. */
export const gateOutcome = z.strictObject({
  decision: gateDecision,
  /** `G1` ... of the ruleset. */
  rule: z.string().min(1),
  /** The conditions that made the rule match. */
  matched: z.array(z.enum(gateConditions)),
  reasons: z.array(gateReason).min(1),
  conditions: z.array(z.strictObject({ code: admissionCondition, text: gateReason.shape.text })),
  dueOn: day.nullable(),
  reviewOn: day.nullable(),
  validUntil: day.nullable(),
});
export type GateOutcome = z.infer<typeof gateOutcome>;
