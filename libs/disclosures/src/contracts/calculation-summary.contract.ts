import { computedDecimal, computedNonNegative, id } from '@greengate/kernel';
import { z } from 'zod';
import { inventoryDocument } from './calculation.contract';

const digest = z.string().regex(/^[0-9a-f]{64}$/, { message: 'field.invalid' });

/** Lines of a submitted inventory: the trace of each stands behind a total that somebody reviews. */
export const longestSubmission = 1_000;
/** A document that is submitted, in full. */
export const inventoryDocumentRecorded = inventoryDocument.extend({ lines: inventoryDocument.shape.lines.max(longestSubmission, { message: 'disclosures.too-many-lines' }) });

/** Which issue of which table. `own` has no digest: the factor stands in the document. */
export const factorSetReference = z.strictObject({ id: z.string().min(1), version: z.string().min(1), digest: digest.nullable() });
export type FactorSetReference = z.infer<typeof factorSetReference>;

/** A line of a calculation without its trace. The trace is made again from document and factor sets whenever somebody asks, and its digest compared. */
export const lineSummary = z.strictObject({
  id: z.string().min(1),
  kind: z.string().min(1),
  status: z.enum(['calculated', 'unknown']),
  /** Where it counts; null where the line is unknown. */
  accounts: z.array(z.strictObject({ account: z.string().min(1), tCO2e: computedDecimal.nullable() })),
  biogenicCo2: computedDecimal,
  factors: z.array(z.strictObject({ set: factorSetReference, factorId: z.string().min(1), value: computedDecimal, unit: z.string().min(1) })),
  /** `id@version`. */
  formulas: z.array(z.string().min(1)),
  quality: z.number().int().min(1).max(5).nullable(),
  grade: z.enum(['measured', 'calculated', 'estimated', 'default']).nullable(),
  /** Stays so for ever. */
  estimated: z.boolean(),
});
export type LineSummary = z.infer<typeof lineSummary>;

export const accountTotal = z.strictObject({ account: z.string().min(1), tCO2e: computedDecimal.nullable(), complete: z.boolean(), lines: z.number().int().nonnegative(), uncertainty: computedNonNegative.nullable() });

/** What is recorded of a calculation beside its document. */
export const calculationSummary = z.strictObject({
  engine: z.string().min(1),
  unitTable: z.string().min(1),
  /** Whose published sets were looked in; nulls when the document needed none. */
  library: z.strictObject({ organisationId: id.nullable(), programmeId: id.nullable() }),
  /** The sets in which something was found, in the order in which they were looked in. */
  factorSets: z.array(factorSetReference),
  lines: z.array(lineSummary).max(longestSubmission),
  totals: z.array(accountTotal),
  /** Of the whole trace. */
  digest,
});
export type CalculationSummary = z.infer<typeof calculationSummary>;
