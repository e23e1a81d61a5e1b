import { actorReference, day, decimalString, id, instant, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';
import { baseYearCause } from './base-year.contract';
import { ambition, target } from './target.contract';
import { validationStatus } from './validation-status.contract';

export const targetStatus = z.enum(['live', 'superseded', 'withdrawn']);

const happened = z.enum(['committed', 'superseded', 'validated', 'validation-changed', 'base-year-changed', 'base-year-recalculated', 'withdrawn']);

/** View `target_register`: one document per target; nothing is removed from it. */
export const targetRegisterEntry = z.strictObject({
  targetId: id,
  supplierId: id,
  target,
  status: targetStatus,
  targetYear: z.number().int().nullable(),
  supersededBy: id.nullable(),
  supersedes: z.array(id),
  /** Oldest first; a later one does not erase an earlier one. */
  validations: z.array(z.strictObject({ scheme: z.string(), ambition: ambition.nullable(), validatedOn: day, recordedAt: instant, by: actorReference })),
  /** Where it stands with each scheme now, and every step that led there, oldest first. */
  validationStatus: z.array(z.strictObject({ scheme: z.string(), status: validationStatus, since: day })),
  validationHistory: z.array(z.strictObject({ scheme: z.string(), status: validationStatus, on: day, recordedAt: instant, by: actorReference })),
  /** t CO2e of the base year as recalculated; null while it never was, and `target.baseEmissions` holds. */
  recalculatedBase: nonNegativeDecimal.nullable(),
  baseYearChanges: z.array(z.strictObject({ changeId: id, cause: baseYearCause, change: decimalString, description: z.string(), recordedAt: instant, by: actorReference, counted: z.boolean() })),
  recalculations: z.array(z.strictObject({ old: nonNegativeDecimal, new: nonNegativeDecimal, effect: decimalString, threshold: decimalString, recordedAt: instant })),
  history: z.array(z.strictObject({ what: happened, occurredAt: instant, recordedAt: instant, by: actorReference, eventId: z.string(), position: z.string(), reason: z.string().nullable() })),
});
export type TargetRegisterEntry = z.infer<typeof targetRegisterEntry>;
