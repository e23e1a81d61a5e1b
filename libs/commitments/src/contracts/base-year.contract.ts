import { z } from 'zod';

/**
 * What may recalculate a base year (GHG Protocol Corporate Standard ch. 5; domain notes 3.5). Organic growth or decline and new facilities are no cause, and cannot be given as one.
 */
export const baseYearCause = z.enum(['structural', 'methodology', 'error', 'category-addition']);
export type BaseYearCause = z.infer<typeof baseYearCause>;
