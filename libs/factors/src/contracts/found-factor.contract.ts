import { z } from 'zod';
import { calorificBasis, factor, gwpSetId } from './factor.contract';
import { factorSetId } from './factor-set.contract';

/** Which factor, of which document: enough to find it again and to see that it is the same. */
export const factorReference = z.strictObject({
  setId: factorSetId,
  series: factorSetId,
  version: z.string().min(1),
  succession: z.enum(['annual', 'revision']),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  gwpSet: gwpSetId.nullable(),
  factorId: z.string().min(1),
});
export type FactorReference = z.infer<typeof factorReference>;

const sentence = z.strictObject({ en: z.string(), 'zh-CN': z.string() });

/** A rung that was tried. */
export const ladderStep = z.strictObject({
  rung: z.string(),
  found: z.boolean(),
  /** Points by which this rung worsens the quality score; only of the rung that was found. */
  downgrade: z.number().int().min(0),
  says: sentence.nullable(),
});
export type LadderStep = z.infer<typeof ladderStep>;

/** A factor with the way it was found. */
export const foundFactor = z.strictObject({
  factor,
  reference: factorReference,
  basis: calorificBasis,
  /** Score of the factor after the steps down, 1 (best) to 5. */
  quality: z.number().int().min(1).max(5),
  downgrade: z.number().int().min(0),
  ladder: z.strictObject({ id: z.string(), version: z.string() }),
  steps: z.array(ladderStep),
});
export type FoundFactor = z.infer<typeof foundFactor>;
