import { defineProjection, type Recorded } from '@greengate/kernel';
import type { AlertKind } from '../contracts/alerts.contract';
import { effectsOf, type AlertSource, type Effect } from './alert-rules';
import { sentenceValues } from './sentence-values.view';
import { everyProgramme, sentenceOf } from './supplier-timeline.projection';

/** View `alerts`: one document per matter (`<kind>.<subject>`): raised again, it stays one. `position`: of the event that raised it last. */
export interface Alert {
  readonly alertId: string;
  readonly kind: AlertKind;
  readonly supplierId: string;
  /** A programme, or `everyProgramme`. */
  readonly scope: string;
  readonly open: boolean;
  readonly position: string;
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly dueOn: string | null;
  readonly disclosureId: string | null;
  /** Of a statement: who issued it. */
  readonly verifierOrganisationId: string | null;
  /** Questions not answered yet. */
  readonly pending: readonly string[];
  /** Title of a measure. */
  readonly subject: string | null;
  /** Of a measure: a plan was approved, which holds until another one is. */
  readonly approved: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

const types: readonly AlertSource['type'][] = [
  'disclosures.DisclosureSubmitted', 'disclosures.DisclosureReturned', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureAccepted', 'disclosures.DisclosureRestated', 'disclosures.DisclosureWithdrawn',
  'disclosures.QuestionsRaised', 'disclosures.QuestionAnswered',
  'audits.FindingRaised', 'audits.CorrectiveActionSubmitted', 'audits.CorrectiveActionAccepted', 'audits.CorrectiveActionRejected', 'audits.FindingReopened', 'audits.FindingClosed', 'audits.FindingWithdrawn',
  'admissions.GateDecided', 'assessments.TierChanged',
  'verifications.StatementIssued', 'verifications.StatementWithdrawn', 'verifications.StatementExpired',
  'suppliers.ConsentGranted', 'suppliers.ConsentRevoked',
  'measures.MeasurePlanned', 'measures.MeasureRevised', 'measures.MeasureApproved', 'measures.MeasureCompleted', 'measures.MeasureAbandoned', 'measures.MeasureFellOverdue',
];

const keyOf = ({ kind, subject }: { readonly kind: AlertKind; readonly subject: string }): string => `${kind}.${subject}`;

function pendingAfter(before: Alert | undefined, { type, data }: AlertSource): readonly string[] {
  const pending = before?.pending ?? [];
  if (type === 'disclosures.QuestionsRaised') return data.questions.map(({ questionId }) => questionId);
  return type === 'disclosures.QuestionAnswered' ? pending.filter((one) => one !== data.questionId) : pending;
}

const verifierOf = (before: Alert | undefined, event: AlertSource): string | null => (event.type === 'verifications.StatementIssued' ? event.data.verifierOrganisationId : (before?.verifierOrganisationId ?? null));

const planOf = ({ type, data }: AlertSource) => (type === 'measures.MeasurePlanned' || type === 'measures.MeasureRevised' || type === 'measures.MeasureApproved' ? data.plan : undefined);
const namedBy = (before: Alert | undefined, event: AlertSource): Pick<Alert, 'subject' | 'approved'> => ({ subject: planOf(event)?.title ?? before?.subject ?? null, approved: before?.approved === true || event.type === 'measures.MeasureApproved' });
const remembered: readonly AlertKind[] = ['statement', 'measure-overdue'];

/** A statement is remembered from its issue on, for whose it is, and a measure from its plan on, for its title; anything else that was never raised needs no document. */
function closed(before: Alert | undefined, recorded: Recorded<AlertSource>, effect: Effect): Alert | null {
  const { event } = recorded;
  if (before === undefined) return remembered.includes(effect.kind) ? { ...raised(undefined, recorded, effect), open: false } : null;
  const pending = pendingAfter(before, event);
  if (event.type === 'measures.MeasureRevised' && before.approved) return before;
  return { ...before, pending, ...namedBy(before, event), verifierOrganisationId: verifierOf(before, event), open: event.type === 'disclosures.QuestionAnswered' && pending.length > 0 && before.open };
}

function raised(before: Alert | undefined, { event, position, id, metadata }: Recorded<AlertSource>, { kind, subject, dueOn }: Effect): Alert {
  const { type, data } = event;
  return {
    alertId: keyOf({ kind, subject }),
    kind,
    supplierId: data.supplierId,
    scope: 'programmeId' in data ? data.programmeId : everyProgramme,
    open: true,
    position,
    eventId: id,
    type,
    occurredAt: metadata.occurredAt,
    dueOn: dueOn === undefined ? (before?.dueOn ?? null) : dueOn,
    disclosureId: 'disclosureId' in data ? data.disclosureId : null,
    verifierOrganisationId: verifierOf(before, event),
    pending: pendingAfter(before, event),
    ...namedBy(before, event),
    values: sentenceValues(sentenceOf(type), data),
  };
}

function evolve(before: Alert | undefined, recorded: Recorded<AlertSource>, alertId: string): Alert | null {
  const effect = effectsOf(recorded.event).find((one) => keyOf(one) === alertId);
  if (effect === undefined) return before ?? null;
  return effect.does === 'opens' ? raised(before, recorded, effect) : closed(before, recorded, effect);
}

export const alerts = defineProjection<Alert, AlertSource>({
  name: 'alerts',
  version: 2,
  handles: types,
  indexes: [{ fields: ['open', 'position'] }, { fields: ['supplierId', 'open', 'position'] }, { fields: ['scope'] }, { fields: ['kind'] }, { fields: ['dueOn'] }, { fields: ['verifierOrganisationId'] }],
  keys: ({ event }) => effectsOf(event).map(keyOf),
  evolve,
});
