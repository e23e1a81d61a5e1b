import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { acknowledgeAlert, snoozeAlert, type Alert } from '../../api/alerts';
import { homeOf, useSession } from '../../api/session';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { ProblemNote } from '../../kit/problem-note';
import { Status } from '../../kit/status';
import { dayText, instantText } from '../../text/days';
import type { MessageId } from '../../text/message-id';
import { useText } from '../../text/use-text';

const week = 7;
/** What has to be done; the others say what changed. */
const needsSomebody: readonly Alert['kind'][] = ['review', 'returned', 'questions', 'corrective-action', 'judge-action', 'gate', 'measure-overdue', 'consent-expiry'];

/** What to do about it, where the sentence of the event does not say so. */
const mends: Readonly<Partial<Record<Alert['kind'], MessageId>>> = { 'measure-overdue': 'alerts.mend.measure', 'consent-expiry': 'alerts.mend.consent' };

/** To the audit where an action waits for a judgement, else to what happened. */
function AuditorWay({ alert: { kind, supplierId }, children }: { readonly alert: Alert; readonly children: ReactNode }): ReactNode {
  return (
    <Link to={kind === 'judge-action' ? '/a/$supplierId/audits' : '/a/$supplierId/timeline'} params={{ supplierId }}>
      {children}
    </Link>
  );
}

/** The screen on which something can be done about it. */
function Way({ alert, children }: { readonly alert: Alert; readonly children: ReactNode }): ReactNode {
  const session = useSession();
  const { supplierId, disclosureId, kind } = alert;
  switch (homeOf(session)) {
    case '/p':
      return kind === 'review' && disclosureId !== null ? (
        <Link to="/p/reviews/$supplierId/$disclosureId" params={{ supplierId, disclosureId }}>
          {children}
        </Link>
      ) : (
        <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
          {children}
        </Link>
      );
    case '/s':
      if (kind === 'measure-overdue') return <Link to="/s/plan">{children}</Link>;
      if (kind === 'consent-expiry' || kind === 'consent') return <Link to="/s/sharing">{children}</Link>;
      if (kind === 'corrective-action') return <Link to="/s/findings">{children}</Link>;
      if (kind === 'gate' || kind === 'tier' || disclosureId === null) return <Link to="/s/tier">{children}</Link>;
      return (
        <Link to="/s/disclosures/$disclosureId" params={{ disclosureId }}>
          {children}
        </Link>
      );
    case '/a':
      return session.roles.includes('auditor') ? (
        <AuditorWay alert={alert}>{children}</AuditorWay>
      ) : (
        <Link to="/a">{children}</Link>
      );
    case '/admin':
      return children;
  }
}

/** Its cause, whom it concerns, until when, and who has taken it. */
export function AlertItem({ programmeId, alert }: { readonly programmeId: string; readonly alert: Alert }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { kind, supplierName, subject, says, occurredAt, dueOn, overdue, handled, state, type, position } = alert;
  const title = t(`alerts.kind.${kind}`);
  const after = (sentence: string) => async (): Promise<void> => {
    announce(sentence);
    await client.invalidateQueries({ queryKey: ['alerts'] });
  };
  const acknowledge = useMutation({ mutationFn: () => acknowledgeAlert(programmeId, alert), onSuccess: after(t('alerts.acknowledged-now')) });
  const snooze = useMutation({ mutationFn: () => snoozeAlert(programmeId, alert, week), onSuccess: after(t('alerts.snoozed-now')) });
  return (
    <li>
      <span className="fit grow">
        <Status tone={overdue ? 'error' : needsSomebody.includes(kind) ? 'warn' : 'info'}>{title}</Status>{' '}
        <strong>
          <Way alert={alert}>{supplierName}</Way>
        </strong>
        {subject === null ? null : <span className="block">{subject}</span>}
        {mends[kind] === undefined ? null : <span className="block">{t(mends[kind])}</span>}
        {dueOn === null ? null : <span className="block">{t(kind === 'consent-expiry' ? 'alerts.ends' : overdue ? 'alerts.overdue' : 'alerts.due', { day: dayText(dueOn, language) })}</span>}
        <span className="block">{says}</span>
        <span className="block muted">
          {instantText(occurredAt, language)} <span className="digest">{t('alerts.cause', { type, position: position.replace(/^0+(?=\d)/, '') })}</span>
        </span>
        {handled === null || state === 'new' ? null : <span className="block muted">{handled.until === null ? t('alerts.acknowledged', { at: instantText(handled.at, language) }) : t('alerts.snoozed', { day: dayText(handled.until, language) })}</span>}
        {acknowledge.isError ? <ProblemNote error={acknowledge.error} /> : null}
        {snooze.isError ? <ProblemNote error={snooze.error} /> : null}
      </span>
      {state === 'new' ? (
        <span className="row">
          <Button small busy={acknowledge.isPending} label={t('alerts.acknowledge-of', { what: title, name: supplierName })} onPress={() => acknowledge.mutate()}>
            {t('alerts.acknowledge')}
          </Button>
          <Button small busy={snooze.isPending} label={t('alerts.snooze-of', { what: title, name: supplierName })} onPress={() => snooze.mutate()}>
            {t('alerts.snooze')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
