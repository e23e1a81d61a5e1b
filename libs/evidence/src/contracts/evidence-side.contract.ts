import { z } from 'zod';

/** Who brings a file: the supplier (its own users and its helpers), its buyer, or an engaged verifier or auditor. */
export const evidenceSide = z.enum(['supplier', 'buyer', 'verifier', 'auditor']);
export type EvidenceSide = z.infer<typeof evidenceSide>;
