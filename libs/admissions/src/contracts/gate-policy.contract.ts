import { decimalString, fraction } from '@greengate/kernel';
import { z } from 'zod';

/** What the gate may decide, mildest first (domain notes 4.10). */
export const gateDecisions = ['admit', 'admit-with-conditions', 'remediate-by', 'suspend-new-awards', 'replace'] as const;
export const gateDecision = z.enum(gateDecisions);
export type GateDecision = z.infer<typeof gateDecision>;

/** The conditions that a gate rule may name. Each is answered yes or no from the gate's inputs and the policy's limits. */
export const gateConditions = [
  'falsified', 'sanctioned', 'deadlines-missed', 'suspended-long', 'replaced', 'waived', 'alternative', 'open-critical', 'audit-refused', 'deadline-passed',
  'tier-A', 'tier-B', 'tier-C', 'tier-D', 'tier-E', 'new-supplier', 'high-carbon-worsening', 'hot-spot', 'no-target', 'low-confidence',
  'overdue-minor', 'overdue-major', 'disclosure-valid', 'always',
] as const;
export type GateCondition = (typeof gateConditions)[number];

/** A condition, or its opposite with a leading `!`. */
const term = z.enum([...gateConditions, ...gateConditions.map((name) => `!${name}` as const)]);
export type GateTerm = z.infer<typeof term>;

/** What an admission may be tied to. */
export const admissionConditions = [
  'run-off', 'escalate', 'waiver-plan', 'no-new-awards-before-first-milestone', 'first-disclosure', 'spend-cap', 'commit-target', 'improve-data', 'close-findings',
  'action-list', 'renew-disclosure', 'preferred-award',
] as const;
export const admissionCondition = z.enum(admissionConditions);
export type AdmissionCondition = z.infer<typeof admissionCondition>;

export const gateRule = z.strictObject({
  /** Number of the rule in the programme's standard. Several rows may carry the same number. */
  id: z.string().regex(/^G[1-9][0-9]?$/, { message: 'field.invalid' }),
  /** It matches when all terms of at least one group hold. */
  anyOf: z.array(z.array(term).min(1)).min(1),
  decision: gateDecision,
  /** Days to the remediation deadline. */
  days: z.number().int().positive().nullable(),
  /** Months to the next review, and for how long an admission holds. */
  reviewMonths: z.number().int().positive().nullable(),
  validMonths: z.number().int().positive().nullable(),
  conditions: z.array(z.strictObject({ code: admissionCondition, when: term.nullable() })),
});
export type GateRule = z.infer<typeof gateRule>;

/** The gate as data of a ruleset: ordered rules, first match wins, and the limits that its conditions compare with. */
export const gatePolicy = z
  .strictObject({
    /** The tier that an unrated supplier counts as. */
    unratedAs: z.enum(['A', 'B', 'C', 'D', 'E']),
    /** A disclosure is valid until so many months after the end of its period. */
    disclosureValidMonths: z.number().int().positive(),
    /** Confidence below this is low. */
    confidenceBelow: fraction,
    /** Worst quartile of its sector, and one of: share of the buyer's category 1, or S1+S2 in t CO2e a year. */
    highCarbon: z.strictObject({ attributedShare: fraction, emissions: decimalString, worseningPeriods: z.number().int().positive() }),
    missedDeadlines: z.strictObject({ count: z.number().int().positive(), withinMonths: z.number().int().positive() }),
    suspendedDays: z.number().int().positive(),
    waiverMaximumMonths: z.number().int().positive(),
    /** Months after which a replaced supplier may apply anew. */
    reentryMonths: z.number().int().positive(),
    /** Months that a new supplier has for its first disclosure. */
    firstDisclosureMonths: z.number().int().positive(),
    /** Parts of a remediation period at which progress is due. */
    milestones: z.array(fraction),
    rules: z.array(gateRule).min(1),
  })
  .refine((policy) => policy.rules.at(-1)?.anyOf.some((group) => group.length === 1 && group[0] === 'always'), { path: ['rules'], message: 'admissions.gate-incomplete' });
export type GatePolicy = z.infer<typeof gatePolicy>;
