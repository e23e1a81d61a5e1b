import { actorReference, computedDecimal, day, id, instant, period } from '@greengate/kernel';
import { z } from 'zod';
import { appraisal } from './appraisal.contract';
import { measureEvidence } from './measure-evidence.contract';
import { measurePlan } from './measure-plan.contract';
import { measureStatus } from './measure-words.contract';
import { verificationBasis, verifiedAbatement } from './verification.contract';

const happening = z.strictObject({ what: z.string(), occurredAt: instant, recordedAt: instant, by: actorReference, eventId: z.string(), position: z.string(), reason: z.string().nullable() });

/** View `measure_register`: one document per measure. Old plans stay in it; expected and verified stand beside each other. */
export const measureRegisterEntry = z.strictObject({
  measureId: id,
  supplierId: id,
  status: measureStatus,
  /** As planned or last revised, with its figures by the rules of that day. */
  plan: measurePlan,
  appraisal,
  /** As last approved: it holds while a revision waits. */
  approved: z.strictObject({ plan: measurePlan, approvedAt: instant, approvedBy: z.string(), organisationId: z.string() }).nullable(),
  pending: z.boolean(),
  /** Plans that were revised, oldest first. */
  previous: z.array(z.strictObject({ plan: measurePlan, until: instant, reason: z.string() })),
  /** Of the plan in force. */
  dueOn: day,
  startedOn: day.nullable(),
  completedOn: day.nullable(),
  /** The due day that was missed; null when none is being missed now. */
  overdueSince: day.nullable(),
  evidence: z.array(z.strictObject({ ...measureEvidence.shape, attachedAt: instant, attachedBy: z.string() })),
  verifications: z.array(z.strictObject({ verificationId: id, period, basis: verificationBasis, verified: verifiedAbatement, evidence: z.array(z.string()), verifiedAt: instant, verifiedBy: z.string(), organisationId: z.string() })),
  /** t CO2e per year of the latest period verified. */
  verifiedPerYear: computedDecimal.nullable(),
  history: z.array(happening),
});
export type MeasureRegisterEntry = z.infer<typeof measureRegisterEntry>;
