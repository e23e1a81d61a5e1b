import { z } from 'zod';

/**
 * - `submitted`: waits for a reviewer; `returned`: waits for the supplier; `accepted`: in force
 * - `restated`: in force with its accepted figures while a restatement waits for a reviewer; `restatement-returned`: waits for the supplier
 * - `withdrawn`: the end; its period is free again
 */
export const disclosureStatus = z.enum(['submitted', 'returned', 'accepted', 'restated', 'restatement-returned', 'withdrawn']);
export type DisclosureStatus = z.infer<typeof disclosureStatus>;
