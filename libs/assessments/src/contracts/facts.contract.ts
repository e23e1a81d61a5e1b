import { day, decimalString, fraction, id, money, nonNegativeDecimal, period, quantity } from '@greengate/kernel';
import { statementStandings } from '@greengate/verifications/contracts';
import { z } from 'zod';
import { assuranceLevels } from './ruleset.contract';

/** The event behind a fact: its place in the log, wire type and id. */
export const source = z.strictObject({ position: z.string().min(1), type: z.string().min(1), id: z.string().min(1) });
export type Source = z.infer<typeof source>;

/** t CO2e: known, declared to be truly zero, or not known. */
const amount = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('reported'), value: nonNegativeDecimal }),
  z.strictObject({ status: z.literal('declared-zero') }),
  z.strictObject({ status: z.literal('not-measured') }),
]);
export type FactAmount = z.infer<typeof amount>;

/** A verification statement about the disclosure, and whether it counts for these very figures (`statementStanding` of verifications). */
export const factStatement = z.strictObject({
  statementId: id,
  level: z.enum(['limited', 'reasonable']),
  opinion: z.enum(['unmodified', 'qualified', 'adverse', 'disclaimer']),
  standing: z.enum(statementStandings),
  validUntil: day,
  sources: z.array(source).min(1),
});
export type FactStatement = z.infer<typeof factStatement>;

/** An accepted disclosure, as last restated: what the rubric looks at. */
export const factDisclosure = z.strictObject({
  disclosureId: id,
  period,
  gwpSet: z.enum(['AR4', 'AR5', 'AR6']),
  scope1: amount,
  scope2LocationBased: amount,
  scope2MarketBased: amount,
  /** Scope 3 categories with a value. */
  scope3Reported: z.array(z.number().int().min(1).max(15)),
  energyCarriers: z.array(z.string().min(1)),
  renewableElectricityShare: fraction.nullable(),
  revenue: money.nullable(),
  output: z.array(z.strictObject({ product: z.string().min(1), quantity })),
  dataBasis: z.enum(['primary', 'company-level', 'spend-sector', 'spend-generic']),
  primaryDataShare: fraction.nullable(),
  /** As the supplier declares it. What it is worth: `effectiveAssurance`. */
  assurance: z.enum(assuranceLevels),
  /** Every statement ever issued about it. Absent without one, so that what was recorded before there were statements keeps its digest. */
  statements: z.array(factStatement).min(1).optional(),
  supplierProgramme: z.boolean().nullable(),
  energyManagementSystem: z.boolean().nullable(),
  efficiencyImprovement: decimalString.nullable(),
  restatements: z.array(z.strictObject({ on: day, effect: decimalString.nullable(), declared: z.boolean(), source })),
  source,
});
export type FactDisclosure = z.infer<typeof factDisclosure>;

export const factTarget = z.strictObject({
  targetId: id,
  kind: z.enum(['absolute', 'intensity', 'net-zero', 'renewable-electricity']),
  scopes: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  baseYear: z.number().int().nullable(),
  targetYear: z.number().int().nullable(),
  reduction: fraction.nullable(),
  baseEmissions: nonNegativeDecimal.nullable(),
  /** The base year was recalculated: `baseEmissions` is the result, and holds against what was disclosed for that year. */
  baseRecalculated: z.literal(true).optional(),
  coversScope3: z.boolean(),
  validated: z.strictObject({ scheme: z.string().min(1), ambition: z.string().min(1).nullable(), on: day }).nullable(),
  /** The target that took its place. Superseded targets stay among the facts: until the new one is validated the weaker of both counts. */
  supersededBy: id.nullable(),
  sources: z.array(source).min(1),
});
export type FactTarget = z.infer<typeof factTarget>;

export const factFinding = z.strictObject({
  findingId: id,
  auditId: id,
  grade: z.enum(['critical', 'major', 'minor', 'observation']),
  falsification: z.boolean(),
  raisedOn: day,
  closureDueOn: day.nullable(),
  state: z.enum(['open', 'closed']),
  sources: z.array(source).min(1),
});
export type FactFinding = z.infer<typeof factFinding>;

export const factAudit = z.strictObject({ auditId: id, state: z.enum(['performed', 'refused']), on: day, source });
export type FactAudit = z.infer<typeof factAudit>;

/** A reduction measure as the buyer last approved it: a revision that waits for approval moves nothing. Abandoned ones are no facts. */
export const factMeasure = z.strictObject({
  measureId: id,
  /** The last day on which it is to be completed. */
  dueOn: day,
  lifetimeYears: z.number().int().min(1),
  completedOn: day.nullable(),
  sources: z.array(source).min(1),
});
export type FactMeasure = z.infer<typeof factMeasure>;

/** Everything that is known of one supplier in one programme and that the score depends on. No clock: the day comes beside it. */
export const facts = z.strictObject({
  programmeId: id,
  supplierId: id,
  sector: z.strictObject({ name: z.string().min(1), source }).nullable(),
  disclosures: z.array(factDisclosure),
  targets: z.array(factTarget),
  findings: z.array(factFinding),
  audits: z.array(factAudit),
  /** Absent without an approved measure, so that what was recorded before there were measures keeps its digest. */
  measures: z.array(factMeasure).min(1).optional(),
});
export type Facts = z.infer<typeof facts>;
