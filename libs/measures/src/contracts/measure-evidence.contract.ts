import { z } from 'zod';

/** A file as the log knows it: by what it contains. The file itself is kept elsewhere. */
export const measureEvidence = z.strictObject({
  /** SHA-256 of the bytes, lower-case hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, { message: 'measures.digest-malformed' }),
  name: z.string().trim().min(1).max(255),
  mediaType: z.string().regex(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/, { message: 'field.invalid' }),
});
export type MeasureEvidence = z.infer<typeof measureEvidence>;
