import { z } from 'zod';

/**
 * What a grant lets a helper do for a supplier: prepare figures, submit them, attach evidence, set targets, answer questions and findings.
 * Which messages each of them means: `helperMessages`.
 */
export const helperMay = z.enum(['draft', 'submit', 'evidence', 'targets', 'answer']);
export type HelperMay = z.infer<typeof helperMay>;
