import type { AdmissionEvent } from '@greengate/admissions/contracts';
import type { AssessmentsEvent } from '@greengate/assessments/contracts';
import type { AuditEvent } from '@greengate/audits/contracts';
import type { DisclosureEvent, QuestionEvent } from '@greengate/disclosures/contracts';
import type { MeasureEvent } from '@greengate/measures/contracts';
import type { EnrolmentEvent } from '@greengate/suppliers/contracts';
import type { StatementEvent } from '@greengate/verifications/contracts';
import type { AlertKind } from '../contracts/alerts.contract';

type Of<Event extends { readonly type: string }, Type extends Event['type']> = Extract<Event, { type: Type }>;
export type AlertSource =
  | Of<DisclosureEvent, 'disclosures.DisclosureSubmitted' | 'disclosures.DisclosureReturned' | 'disclosures.DisclosureCorrected' | 'disclosures.DisclosureAccepted' | 'disclosures.DisclosureRestated' | 'disclosures.DisclosureWithdrawn'>
  | QuestionEvent
  | Of<AuditEvent, 'audits.FindingRaised' | 'audits.CorrectiveActionSubmitted' | 'audits.CorrectiveActionAccepted' | 'audits.CorrectiveActionRejected' | 'audits.FindingReopened' | 'audits.FindingClosed' | 'audits.FindingWithdrawn'>
  | Of<AdmissionEvent, 'admissions.GateDecided'>
  | Of<AssessmentsEvent, 'assessments.TierChanged'>
  | StatementEvent
  | Of<MeasureEvent, 'measures.MeasurePlanned' | 'measures.MeasureRevised' | 'measures.MeasureApproved' | 'measures.MeasureCompleted' | 'measures.MeasureAbandoned' | 'measures.MeasureFellOverdue'>
  | Of<EnrolmentEvent, 'suppliers.ConsentGranted' | 'suppliers.ConsentRevoked'>;

/** What an event does to one matter. `dueOn` undefined: it stays as it was. */
export interface Effect {
  readonly kind: AlertKind;
  readonly subject: string;
  readonly does: 'opens' | 'closes';
  readonly dueOn?: string | null;
}

const opens = (kind: AlertKind, subject: string, dueOn?: string | null): Effect => ({ kind, subject, does: 'opens', ...(dueOn === undefined ? {} : { dueOn }) });
const closes = (kind: AlertKind, subject: string): Effect => ({ kind, subject, does: 'closes' });
const admitting: readonly string[] = ['admit', 'admit-with-conditions'];

type Finding = Extract<AlertSource, { type: `audits.${string}` }>;
function ofFinding({ type, data }: Finding): readonly Effect[] {
  const { findingId } = data;
  switch (type) {
    case 'audits.FindingRaised':
      return data.correctiveActionDueOn === null ? [] : [opens('corrective-action', findingId, data.correctiveActionDueOn)];
    case 'audits.CorrectiveActionSubmitted':
      return [closes('corrective-action', findingId), opens('judge-action', findingId, null)];
    case 'audits.CorrectiveActionAccepted':
      return [closes('judge-action', findingId)];
    case 'audits.CorrectiveActionRejected':
    case 'audits.FindingReopened':
      return [closes('judge-action', findingId), opens('corrective-action', findingId)];
    default:
      return [closes('corrective-action', findingId), closes('judge-action', findingId)];
  }
}

type Figures = Extract<AlertSource, { type: `disclosures.Disclosure${string}` }>;
function ofFigures({ type, data }: Figures): readonly Effect[] {
  const { disclosureId } = data;
  switch (type) {
    case 'disclosures.DisclosureSubmitted':
    case 'disclosures.DisclosureCorrected':
    case 'disclosures.DisclosureRestated':
      return [opens('review', disclosureId, null), closes('returned', disclosureId)];
    case 'disclosures.DisclosureReturned':
      return [closes('review', disclosureId), opens('returned', disclosureId, data.dueOn)];
    default:
      return [closes('review', disclosureId), closes('returned', disclosureId), closes('questions', disclosureId)];
  }
}

const unassuring: readonly string[] = ['adverse', 'disclaimer'];
function ofGate({ programmeId, supplierId, decision, dueOn, reviewOn }: Of<AdmissionEvent, 'admissions.GateDecided'>['data']): Effect {
  const pair = `${programmeId}.${supplierId}`;
  return admitting.includes(decision) ? closes('gate', pair) : opens('gate', pair, dueOn ?? reviewOn);
}

type Measure = Extract<AlertSource, { type: `measures.${string}` }>;
/** A new plan ends what is overdue about the old one; until it is approved, an approved one holds: the fold knows which. */
const ofMeasure = ({ type, data }: Measure): readonly Effect[] =>
  type === 'measures.MeasureFellOverdue' ? [opens('measure-overdue', data.measureId, data.dueOn)] : [closes('measure-overdue', data.measureId)];

const isMeasure = (event: AlertSource): event is Measure => event.type.startsWith('measures.');
const isFigures = (event: AlertSource): event is Figures => event.type.startsWith('disclosures.Disclosure');
const isFinding = (event: AlertSource): event is Finding => event.type.startsWith('audits.');

/** Which matters an event opens and closes. A question that is answered closes its matter only when none is left: the fold counts them. */
export function effectsOf(event: AlertSource): readonly Effect[] {
  if (isFigures(event)) return ofFigures(event);
  if (isFinding(event)) return ofFinding(event);
  if (isMeasure(event)) return ofMeasure(event);
  const { type, data } = event;
  switch (type) {
    case 'disclosures.QuestionsRaised':
      return [opens('questions', data.disclosureId, null)];
    case 'disclosures.QuestionAnswered':
      return [closes('questions', data.disclosureId)];
    case 'admissions.GateDecided':
      return [ofGate(data)];
    case 'assessments.TierChanged':
      return data.from === null ? [] : [opens('tier', `${data.programmeId}.${data.supplierId}`, null)];
    case 'verifications.StatementIssued':
      return [unassuring.includes(data.opinion) ? opens('statement', data.statementId, null) : closes('statement', data.statementId)];
    case 'verifications.StatementWithdrawn':
    case 'verifications.StatementExpired':
      return [opens('statement', data.statementId, null)];
    case 'suppliers.ConsentRevoked':
      return [opens('consent', `${data.programmeId}.${data.supplierId}`, null), closes('consent-expiry', data.consentId)];
    case 'suppliers.ConsentGranted':
      // Told about only when its last day comes near: whoever asks compares it with the day.
      return [closes('consent', `${data.programmeId}.${data.supplierId}`), data.expiresOn === null ? closes('consent-expiry', data.consentId) : opens('consent-expiry', data.consentId, data.expiresOn)];
  }
}
