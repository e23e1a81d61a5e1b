import { z } from 'zod';

/** Where a target stands with a scheme (SBTi, SME Hub, TPI, XDC ...) besides being validated: on the way to it, or not any more. */
export const validationChange = z.enum(['committed', 'submitted', 'in-review', 'expired', 'removed']);
export type ValidationChange = z.infer<typeof validationChange>;

export const validationStatus = z.enum([...validationChange.options, 'validated']);
