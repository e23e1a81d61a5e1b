import type { ReactNode } from 'react';
import { evidenceAddress } from '../api/evidence-files';
import type { WholeFinding } from '../api/findings';
import { Status } from '../kit/status';
import { dayText, instantText } from '../text/days';
import { useText } from '../text/use-text';
import { gradeTones, outcomeTones, stateText, stateTones } from './tones';

function Due({ on, days }: { readonly on: string | null; readonly days: number }): ReactNode {
  const { t, language } = useText();
  if (on === null) return t('findings.no-day');
  return (
    <>
      {dayText(on, language)} {days > 0 ? <Status tone="error">{t('findings.days-late', { days })}</Status> : null}
    </>
  );
}

/** What was found, against what, and until when it is to be mended. */
export function FindingFacts({ finding }: { readonly finding: WholeFinding }): ReactNode {
  const { t, language } = useText();
  const { audit, grade, state, statement, falsification, correctiveActionDueOn, closureDueOn, overdue, issuedBy, organisations } = finding;
  return (
    <section className="card">
      <div className="row">
        <Status tone={gradeTones[grade]}>{t(`kit.grade.${grade}`)}</Status>
        <Status tone={stateTones[state]}>{stateText(finding, t)}</Status>
      </div>
      <h2>{statement}</h2>
      {falsification ? <p className="note error">{t('findings.falsified')}</p> : null}
      <dl className="facts">
        {audit === null ? null : (
          <>
            <dt>{t('findings.criteria')}</dt>
            <dd>{audit.criteria}</dd>
            <dt>{t('findings.audit')}</dt>
            <dd>
              {t(`findings.kind.${audit.kind}`)} · {dayText(audit.performedOn ?? audit.plannedOn, language)}
            </dd>
          </>
        )}
        <dt>{t('findings.issuer')}</dt>
        <dd>{organisations.find(({ organisationId }) => organisationId === issuedBy)?.name ?? issuedBy}</dd>
        <dt>{t('findings.action-due')}</dt>
        <dd>
          <Due on={correctiveActionDueOn} days={overdue.correctiveActionDays} />
        </dd>
        <dt>{t('findings.closure-due')}</dt>
        <dd>
          <Due on={closureDueOn} days={overdue.closureDays} />
        </dd>
      </dl>
    </section>
  );
}

/** Every answer of the supplier with what was said about it. */
export function FindingActions({ finding: { actions, grade } }: { readonly finding: WholeFinding }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{t('findings.actions')}</h2>
      {actions.length === 0 ? <p className="muted">{t(grade === 'observation' ? 'findings.actions.not-needed' : 'findings.actions.none')}</p> : null}
      <ol className="steps">
        {actions.map(({ rootCause, action, completeOn, submittedAt, outcome, reason }) => (
          <li key={submittedAt} className="stack">
            <div className="row">
              <Status tone={outcomeTones[outcome]}>{t(`findings.outcome.${outcome}`)}</Status>
              <span className="muted">{t('findings.submitted-at', { at: instantText(submittedAt, language) })}</span>
            </div>
            <dl className="facts">
              <dt>{t('findings.cause')}</dt>
              <dd>{rootCause}</dd>
              <dt>{t('findings.action')}</dt>
              <dd>{action}</dd>
              <dt>{t('findings.complete-on')}</dt>
              <dd>{dayText(completeOn, language)}</dd>
              {reason === null ? null : (
                <>
                  <dt>{t('findings.reject-reason')}</dt>
                  <dd>{reason}</dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The files that show the effect, by what they contain. */
export function FindingFiles({ finding: { evidence, supplierId, programmeId } }: { readonly finding: WholeFinding }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{t('findings.evidence')}</h2>
      {evidence.length === 0 ? <p className="muted">{t('findings.evidence.none')}</p> : null}
      <ul className="steps">
        {evidence.map(({ digest, name, attachedAt }) => (
          <li key={`${digest}${attachedAt}`}>
            <a href={evidenceAddress(supplierId, digest, programmeId)}>{name}</a>
            <div className="muted">{instantText(attachedAt, language)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
