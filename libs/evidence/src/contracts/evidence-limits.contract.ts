import { z } from 'zod';

/** A versioned document: what is taken as evidence, and how much of it. */
export const evidenceLimits = z.strictObject({
  id: z.string().min(1),
  /** Bytes. */
  largestFile: z.number().int().positive(),
  /** Files linked to one disclosure, draft, factor, statement or measure. */
  filesPerSubject: z.number().int().positive(),
  /** Bytes of all files of a supplier together. */
  totalPerSupplier: z.number().int().positive(),
  /** By content: media type, what it is called, and the extensions that go with it. */
  types: z.array(z.strictObject({ mediaType: z.string().min(1), name: z.string().min(1), extensions: z.array(z.string().min(1)).min(1) })).min(1),
  /** Where each figure comes from; `[P]`: proposed here. */
  source: z.string().min(1),
});
export type EvidenceLimits = z.infer<typeof evidenceLimits>;
