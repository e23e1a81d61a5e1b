import { day, decimalString, id } from '@greengate/kernel';
import { z } from 'zod';

/** `open` until the gate admits again (`cleared`) or the deadline has passed (`expired`). */
export const remediationStatus = z.enum(['open', 'cleared', 'expired']);

/** A high-carbon supplier's time to rectify (限期整改). A milestone's part: how much of the time from opening to deadline has passed on its day. */
export const remediationCase = z.strictObject({ caseId: id, openedOn: day, dueOn: day, milestones: z.array(z.strictObject({ part: decimalString, dueOn: day })), status: remediationStatus });
