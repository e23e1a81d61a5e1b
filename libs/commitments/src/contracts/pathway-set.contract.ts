import { computedNonNegative } from '@greengate/kernel';
import { z } from 'zod';

/** Intensity pathways of sectors, as published: a document with its source and licence. Ships under `deploy/pathways`. */
export const pathwaySet = z.strictObject({
  format: z.literal('greengate-pathway-set/1'),
  id: z.string().min(1),
  version: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  source: z.string().min(1),
  pathways: z
    .array(
      z.strictObject({
        sector: z.string().min(1),
        region: z.string().min(1),
        /** As the source writes it. */
        unit: z.string().min(1),
        points: z.array(z.strictObject({ year: z.number().int(), intensity: computedNonNegative })).min(2),
      }),
    )
    .min(1),
});
export type PathwaySet = z.infer<typeof pathwaySet>;
