import { actorReference, day, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { evidence, findingGrade } from './finding.contract';
import { auditState, findingState } from './finding-state.contract';

/** What happened, when, by whom, and why. Nothing is overwritten. */
const happening = z.strictObject({ what: z.string(), occurredAt: instant, recordedAt: instant, by: actorReference, eventId: z.string(), position: z.string(), reason: z.string().nullable() });
export type Happening = z.infer<typeof happening>;

/** View `audit_register`: one document per audit. */
export const auditRegisterEntry = z.strictObject({
  auditId: id,
  programmeId: id,
  supplierId: id,
  kind: z.enum(['desk', 'on-site']),
  state: auditState,
  plannedOn: day,
  performedOn: day.nullable(),
  criteria: z.string(),
  auditorOrganisationId: id.nullable(),
  findings: z.array(z.strictObject({ findingId: id, grade: findingGrade })),
  history: z.array(happening),
});
export type AuditRegisterEntry = z.infer<typeof auditRegisterEntry>;

/** View `finding_register`: one document per finding. Whether it is overdue is derived when it is read. */
export const findingRegisterEntry = z.strictObject({
  findingId: id,
  auditId: id,
  programmeId: id,
  supplierId: id,
  grade: findingGrade,
  statement: z.string(),
  falsification: z.boolean(),
  state: findingState,
  issuedBy: z.string(),
  correctiveActionDueOn: day.nullable(),
  closureDueOn: day.nullable(),
  actions: z.array(z.strictObject({ rootCause: z.string(), action: z.string(), completeOn: day, submittedAt: instant, submittedBy: z.string(), outcome: z.enum(['waiting', 'accepted', 'rejected']), reason: z.string().nullable() })),
  evidence: z.array(z.strictObject({ ...evidence.shape, attachedAt: instant, attachedBy: z.string() })),
  history: z.array(happening),
});
export type FindingRegisterEntry = z.infer<typeof findingRegisterEntry>;
