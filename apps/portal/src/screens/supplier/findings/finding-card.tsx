import type { ReactNode } from 'react';
import type { OwnFinding } from '../../../api/own-findings';
import { Status, type Tone } from '../../../kit/status';
import { dayText, instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { ActionForm } from './action-form';
import { FindingEvidence } from './finding-evidence';

const tones: Readonly<Record<OwnFinding['grade'], Tone>> = { critical: 'error', major: 'error', minor: 'warn', observation: 'info' };
/** A corrective action is asked for. */
const wantsAction = new Set<OwnFinding['state']>(['open', 'rejected', 'ineffective']);
const takesEvidence = new Set<OwnFinding['state']>(['open', 'submitted', 'rejected', 'accepted', 'ineffective']);

function Due({ day, late, text }: { readonly day: string | null; readonly late: number; readonly text: 'action' | 'closure' }): ReactNode {
  const { t, language } = useText();
  if (day === null) return t('supplier.finding.no-day');
  return late > 0 ? <Status tone="error">{t(`supplier.finding.${text}-late`, { day: dayText(day, language), days: late })}</Status> : dayText(day, language);
}

/** Why it stands as it stands, where the auditor said so: closed and opened again, or taken back. */
function SaidOf({ finding }: { readonly finding: OwnFinding }): ReactNode {
  const { t, language } = useText();
  const { state, history } = finding;
  const what = state === 'open' ? 'FindingReopened' : state === 'withdrawn' ? 'FindingWithdrawn' : undefined;
  const step = history.findLast((one) => one.what === what);
  if (step === undefined || step.reason === null) return null;
  return <p className="note warn">{t(what === 'FindingReopened' ? 'supplier.finding.reopened' : 'supplier.finding.withdrawn', { at: instantText(step.occurredAt, language), reason: step.reason })}</p>;
}

/** One finding: what was found, until when, what was answered, and what can be done now. */
export function FindingCard({ finding }: { readonly finding: OwnFinding }): ReactNode {
  const { t, language } = useText();
  const { grade, state, statement, actions, overdue, correctiveActionDueOn, closureDueOn } = finding;
  return (
    <section className="card">
      <div className="row apart">
        <Status tone={tones[grade]}>{t(`kit.grade.${grade}`)}</Status>
        <Status tone={state === 'closed' || state === 'verified' ? 'ok' : 'info'}>{t(`supplier.finding.state.${state}`)}</Status>
      </div>
      <h3>{statement}</h3>
      <SaidOf finding={finding} />
      <dl className="facts">
        <dt>{t('supplier.finding.action-due')}</dt>
        <dd>
          <Due day={correctiveActionDueOn} late={overdue.correctiveActionDays} text="action" />
        </dd>
        <dt>{t('supplier.finding.closure-due')}</dt>
        <dd>
          <Due day={closureDueOn} late={overdue.closureDays} text="closure" />
        </dd>
      </dl>
      {overdue.closureDays > 0 ? <p className="note warn">{t('supplier.finding.penalty')}</p> : null}
      {actions.length === 0 ? null : (
        <ol className="steps">
          {actions.map((action) => (
            <li key={action.submittedAt} className={`note ${action.outcome === 'accepted' ? 'ok' : action.outcome === 'rejected' ? 'error' : ''}`}>
              <strong>{t(`supplier.finding.outcome.${action.outcome}`)}</strong>
              <span>{t('supplier.finding.said-cause', { cause: action.rootCause })}</span>
              <span>{t('supplier.finding.said-action', { action: action.action, day: dayText(action.completeOn, language) })}</span>
              {action.reason === null ? null : <span>{t('supplier.finding.said-reason', { reason: action.reason })}</span>}
            </li>
          ))}
        </ol>
      )}
      {takesEvidence.has(state) || finding.evidence.length > 0 ? <FindingEvidence finding={finding} open={takesEvidence.has(state)} /> : null}
      {wantsAction.has(state) ? <ActionForm finding={finding} /> : null}
    </section>
  );
}
