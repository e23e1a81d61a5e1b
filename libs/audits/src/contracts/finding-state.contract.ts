import { z } from 'zod';

export const auditState = z.enum(['scheduled', 'performed', 'refused']);
export type AuditState = z.infer<typeof auditState>;

/**
 * - `open`: waits for a corrective action; `submitted`: the action waits for the auditor; `rejected`: waits for a better one
 * - `accepted`: to be carried out, evidenced and verified; `ineffective`: verified, and did not help: waits for another action
 * - `verified`: effective, to be closed; `closed`; `withdrawn`: by its issuer
 */
export const findingState = z.enum(['open', 'submitted', 'rejected', 'accepted', 'ineffective', 'verified', 'closed', 'withdrawn']);
export type FindingState = z.infer<typeof findingState>;
