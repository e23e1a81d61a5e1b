import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usersQuery } from '../../api/admin';
import type { AlertState } from '../../api/alerts';
import { acknowledgeInstallationAlert, installationAlertsQuery, snoozeInstallationAlert, type InstallationAlert } from '../../api/installation';
import { useSession } from '../../api/session';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { ProblemNote } from '../../kit/problem-note';
import { Status } from '../../kit/status';
import { dayText, instantText } from '../../text/days';
import { useText } from '../../text/use-text';

const week = 7;
const plain = (position: string): string => position.replace(/^0+(?=\d)/, '');

/** Who has it in hand, when, and until which day it was put off. */
function Taken({ handled: { at, by, until } }: { readonly handled: NonNullable<InstallationAlert['handled']> }): ReactNode {
  const { t, language } = useText();
  const { organisation } = useSession();
  const users = useQuery(usersQuery(organisation.organisationId));
  const name = users.data?.find(({ userId }) => userId === by)?.name ?? t('alerts.installation.somebody');
  return <span className="block muted">{until === null ? t('alerts.installation.acknowledged', { name, at: instantText(at, language) }) : t('alerts.installation.snoozed', { name, day: dayText(until, language) })}</span>;
}

function Acts({ alert: { alertId }, what, name }: { readonly alert: InstallationAlert; readonly what: string; readonly name: string }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const after = (sentence: string) => async (): Promise<void> => {
    announce(sentence);
    await client.invalidateQueries({ queryKey: installationAlertsQuery.queryKey });
  };
  const acknowledge = useMutation({ mutationFn: () => acknowledgeInstallationAlert(alertId), onSuccess: after(t('alerts.acknowledged-now')) });
  const snooze = useMutation({ mutationFn: () => snoozeInstallationAlert(alertId, week), onSuccess: after(t('alerts.snoozed-now')) });
  const refused = acknowledge.error ?? snooze.error;
  return (
    <span className="row">
      {refused === null ? null : <ProblemNote error={refused} />}
      <Button small busy={acknowledge.isPending} label={t('alerts.acknowledge-of', { what, name })} onPress={() => acknowledge.mutate()}>
        {t('alerts.acknowledge')}
      </Button>
      <Button small busy={snooze.isPending} label={t('alerts.snooze-of', { what, name })} onPress={() => snooze.mutate()}>
        {t('alerts.snooze')}
      </Button>
    </span>
  );
}

function Item({ alert }: { readonly alert: InstallationAlert }): ReactNode {
  const { t } = useText();
  const { kind, subject, cause, state, handled } = alert;
  const what = t(`alerts.installation.${kind}`);
  const name = subject ?? t('alerts.installation.to-backup');
  return (
    <li>
      <span className="fit grow">
        <Status tone={kind === 'stopped' ? 'error' : 'warn'}>{what}</Status>{' '}
        <strong>
          <Link to={subject === null ? '/admin/backup' : '/admin/health'}>{name}</Link>
        </strong>
        {kind === 'stopped' ? <span className="block">{t('alerts.installation.stopped.text')}</span> : null}
        {cause === null ? null : <span className="block muted digest">{[cause.error, cause.type, cause.position === undefined ? undefined : plain(cause.position)].filter((part) => part !== undefined).join(' · ')}</span>}
        {handled === null ? null : <Taken handled={handled} />}
      </span>
      {state === 'new' ? <Acts alert={alert} what={what} name={name} /> : null}
    </li>
  );
}

/** For administrators of the installation: what stopped, what ended early, and no backup that can be restored. They leave by themselves when it is mended. */
export function InstallationAlerts({ state }: { readonly state: AlertState }): ReactNode {
  const { t } = useText();
  const { data } = useQuery({ ...installationAlertsQuery, retry: false });
  const shown = data?.filter((alert) => (alert.state === 'new') === (state === 'new')) ?? [];
  if (shown.length === 0) return null;
  return (
    <section className="card" aria-labelledby="installation">
      <h2 id="installation">{t('alerts.installation')}</h2>
      <ul className="tasks">
        {shown.map((alert) => (
          <Item key={alert.alertId} alert={alert} />
        ))}
      </ul>
    </section>
  );
}
