import { defineProjection, never, type Recorded } from '@greengate/kernel';
import type { MeasureRegisterEntry } from '../contracts/measure-register.contract';
import { measuresEvents, type MeasureEvent } from '../domain/measures.events';

type Happening = MeasureRegisterEntry['history'][number];
type View = MeasureRegisterEntry;
type Follows = Exclude<MeasureEvent, { readonly type: 'measures.MeasurePlanned' }>;

/** One line of the history: the event's name without its context, with who and when. */
const happening = ({ event, metadata, recordedAt, id, position }: Recorded<MeasureEvent>): Happening => ({
  what: event.type.slice(event.type.indexOf('.') + 1),
  occurredAt: metadata.occurredAt,
  recordedAt,
  by: metadata.actor,
  eventId: id,
  position,
  reason: 'reason' in event.data ? event.data.reason : null,
});

/** Of several verified periods the latest counts. */
const latestVerified = (verifications: View['verifications']): string | null =>
  verifications.reduce<View['verifications'][number] | null>((latest, one) => (latest === null || one.period.to > latest.period.to ? one : latest), null)?.verified.perYear ?? null;

function change(view: View, event: Follows, at: string): Partial<View> {
  switch (event.type) {
    case 'measures.MeasureRevised': {
      const { plan, previous, appraisal, reason } = event.data;
      return { plan, appraisal, pending: true, previous: [...view.previous, { plan: previous, until: at, reason }], ...(view.approved === null ? inForce(view, plan.dueOn) : {}) };
    }
    case 'measures.MeasureApproved': {
      const { plan, approvedBy, approverOrganisationId: organisationId } = event.data;
      return { approved: { plan, approvedAt: at, approvedBy, organisationId }, pending: false, status: view.status === 'planned' ? 'approved' : view.status, ...inForce(view, plan.dueOn) };
    }
    case 'measures.MeasureStarted':
      return { status: 'started', startedOn: event.data.startedOn };
    case 'measures.MeasureCompleted':
      return { status: 'completed', completedOn: event.data.completedOn, overdueSince: null };
    case 'measures.MeasureEvidenceAttached':
      return { evidence: [...view.evidence, { ...event.data.evidence, attachedAt: at, attachedBy: event.data.attachedBy }] };
    case 'measures.AbatementVerified': {
      const { verificationId, period, basis, verified, evidence, verifiedBy, verifierOrganisationId: organisationId } = event.data;
      const verifications = [...view.verifications, { verificationId, period, basis, verified, evidence, verifiedAt: at, verifiedBy, organisationId }];
      return { verifications, verifiedPerYear: latestVerified(verifications) };
    }
    case 'measures.MeasureAbandoned':
      return { status: 'abandoned', overdueSince: null };
    case 'measures.MeasureFellOverdue':
      return { overdueSince: event.data.dueOn };
    default:
      return never(event);
  }
}

/** A due day that was moved is not missed any more. */
const inForce = (view: View, dueOn: string): Partial<View> => (view.dueOn === dueOn ? { dueOn } : { dueOn, overdueSince: null });

/** The register of measures. Index: supplier, status, due day. */
export const measureRegister = defineProjection<MeasureRegisterEntry, MeasureEvent>({
  name: 'measure_register',
  version: 1,
  handles: measuresEvents.types,
  indexes: [{ fields: ['supplierId'] }, { fields: ['status'] }, { fields: ['dueOn'] }],
  keys: ({ event }) => [event.data.measureId],
  evolve: (view, recorded) => {
    const { event } = recorded;
    if (event.type === 'measures.MeasurePlanned') {
      const { measureId, supplierId, plan, appraisal } = event.data;
      return {
        measureId, supplierId, status: 'planned', plan, appraisal, approved: null, pending: true, previous: [], dueOn: plan.dueOn, startedOn: null, completedOn: null, overdueSince: null,
        evidence: [], verifications: [], verifiedPerYear: null, history: [happening(recorded)],
      };
    }
    return view ? { ...view, ...change(view, event, recorded.metadata.occurredAt), history: [...view.history, happening(recorded)] } : null;
  },
});
