import { z } from 'zod';

/** What somebody may do about a finding once it was raised. */
export const findingAct = z.enum(['submit-action', 'attach-evidence', 'accept-action', 'reject-action', 'verify-effective', 'verify-ineffective', 'close', 'reopen', 'withdraw']);
export type FindingAct = z.infer<typeof findingAct>;

/** An act that the roles of whoever asks allow; `refusal` says why it is not possible now, and is null when it is. */
export const possibleAct = z.strictObject({ act: findingAct, refusal: z.strictObject({ code: z.string(), what: z.string(), remedy: z.string() }).nullable() });
