import { day, decimalString, fraction, id, period } from '@greengate/kernel';
import { z } from 'zod';

/** Of an assurance engagement: negative-form conclusion with moderate procedures, or positive-form opinion (ISAE 3410, ISO 14064-3). */
export const assuranceLevel = z.enum(['limited', 'reasonable']);
export type AssuranceLevel = z.infer<typeof assuranceLevel>;

export const opinion = z.enum(['unmodified', 'qualified', 'adverse', 'disclaimer']);
export type Opinion = z.infer<typeof opinion>;

/** The name of a standard, e.g. `ISO 14064-3:2019`, `ISAE 3410`. Compared without regard to case and spaces. */
export const standardName = z.string().trim().min(2).max(80);
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, { message: 'field.invalid' });

/** An error found. `amount` in t CO2e, as far as it was quantified; `corrected`: the figures covered are without it. */
export const misstatement = z.strictObject({ description: z.string().trim().min(3).max(500), amount: decimalString.nullable(), corrected: z.boolean() });

/** What a verification statement says (domain notes 2.4). */
export const statementContent = z.strictObject({
  standard: standardName,
  level: assuranceLevel,
  scopes: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])).min(1).max(3).refine((list) => new Set(list).size === list.length, { message: 'field.repeated' }),
  /** Days covered: the disclosure's period or a part of it. */
  period,
  /** Against what was verified, e.g. `GHG Protocol Corporate Standard`. */
  criteria: z.string().trim().min(3).max(500),
  /** Threshold of materiality as a fraction of the total, commonly 0.05. */
  materiality: fraction,
  opinion,
  /** Why the opinion is modified; required unless it is unmodified. */
  basis: z.string().trim().min(3).max(2000).nullable(),
  misstatements: z.array(misstatement).max(50),
  /** SHA-256 of the statement's file, where one is kept. */
  evidence: sha256Hex.nullable(),
  /** Digest of the figures that were verified (`GetVerificationSubject`): the statement counts for these and for no others. */
  contentDigest: sha256Hex,
  /** Last day of validity. */
  validUntil: day,
});
export type StatementContent = z.infer<typeof statementContent>;

export const statementIds = { supplierId: id, statementId: id, disclosureId: id };
