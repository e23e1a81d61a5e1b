import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { backupsQuery, installationHealthQuery } from '../../api/installation';
import { Status } from '../../kit/status';
import { useText } from '../../text/use-text';

const needsPerson: readonly string[] = ['faulted', 'lost', 'nobody'];
const plain = (position: string): string => position.replace(/^0+(?=\d)/, '');

/** For administrators of the installation: what stopped, what ended early, and no backup that can be restored. They leave by themselves when it is mended. */
export function InstallationAlerts(): ReactNode {
  const { t } = useText();
  const health = useQuery({ ...installationHealthQuery, retry: false });
  const backups = useQuery({ ...backupsQuery, retry: false });
  const stopped = health.data?.parts.filter(({ state }) => needsPerson.includes(state)) ?? [];
  const failed = health.data?.rebuilds.filter(({ state }) => state === 'failed') ?? [];
  const unsafe = backups.data?.embedded === true && !backups.data.backups.some(({ restored }) => restored?.passed === true);
  const failedBackup = backups.data?.work?.state === 'failed';
  if (stopped.length === 0 && failed.length === 0 && !unsafe && !failedBackup) return null;
  return (
    <section className="card" aria-labelledby="installation">
      <h2 id="installation">{t('alerts.installation')}</h2>
      <ul className="tasks">
        {stopped.map(({ kind, name, cause }) => (
          <li key={`${kind} ${name}`}>
            <span className="fit grow">
              <Status tone="error">{t('alerts.installation.stopped')}</Status>{' '}
              <strong>
                <Link to="/admin/health">{name}</Link>
              </strong>
              <span className="block">{t('alerts.installation.stopped.text')}</span>
              {cause === null ? null : <span className="block muted digest">{[cause.error, cause.type, cause.position === undefined ? undefined : plain(cause.position)].filter((part) => part !== undefined).join(' · ')}</span>}
            </span>
          </li>
        ))}
        {failed.map(({ workId, subject }) => (
          <li key={workId}>
            <span className="fit grow">
              <Status tone="warn">{t('alerts.installation.rebuild')}</Status>{' '}
              <strong>
                <Link to="/admin/health">{subject}</Link>
              </strong>
            </span>
          </li>
        ))}
        {unsafe || failedBackup ? (
          <li>
            <span className="fit grow">
              <Status tone="warn">{t(failedBackup ? 'alerts.installation.backup-failed' : 'alerts.installation.no-backup')}</Status>{' '}
              <strong>
                <Link to="/admin/backup">{t('alerts.installation.to-backup')}</Link>
              </strong>
            </span>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
