import type { InstallationBackups, InstallationHealth, RunningPart, StopCause, Work } from './installation.port';

/** Something about the installation that needs a person. */
export interface RaisedAlert {
  readonly alertId: string;
  readonly kind: 'stopped' | 'rebuild-failed' | 'backup-failed' | 'no-backup';
  /** Part or view; null of backups. */
  readonly subject: string | null;
  readonly cause: StopCause | null;
  /** Which occurrence it is: what somebody took holds for this one alone. */
  readonly matter: string;
}

const needsPerson: readonly RunningPart['state'][] = ['faulted', 'lost', 'nobody'];

/** The alert of a part, whether it stands or not. */
export const alertOfPart = ({ kind, name }: Pick<RunningPart, 'kind' | 'name'>): string => `part.${kind}.${name}`;

const failedWork = (kind: RaisedAlert['kind'], { workId, subject, run, cause }: Work): RaisedAlert => ({ alertId: workId, kind, subject, cause, matter: run });

/** What stopped, what ended early, and that nothing could be restored. What is mended is not among them. */
export function raisedAlerts({ parts, rebuilds }: Pick<InstallationHealth, 'parts' | 'rebuilds'>, { embedded, backups, work }: InstallationBackups): readonly RaisedAlert[] {
  const stopped = parts.filter(({ state }) => needsPerson.includes(state)).map((part): RaisedAlert => ({ alertId: alertOfPart(part), kind: 'stopped', subject: part.name, cause: part.cause, matter: [part.state, part.cause?.error, part.cause?.position, part.cause?.eventId].join(' ') }));
  const failed = rebuilds.filter(({ state }) => state === 'failed').map((one) => failedWork('rebuild-failed', one));
  if (!embedded) return [...stopped, ...failed];
  if (work?.state === 'failed') return [...stopped, ...failed, failedWork('backup-failed', work)];
  const safe = backups.some(({ restored }) => restored?.passed === true);
  return safe ? [...stopped, ...failed] : [...stopped, ...failed, { alertId: 'backup', kind: 'no-backup', subject: null, cause: null, matter: backups.map(({ name }) => name).join(' ') }];
}
