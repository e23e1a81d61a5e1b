import { addDays, dayOf, newId } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import type { SubscriptionHost } from '@greengate/subscriptions';
import type { ProcessRoles } from '../application/application-options';
import type { GreengateConfig } from '../config/config';
import type { ContextDefinition } from '../context/context';
import type { Logger } from '../operations/logger';
import { AlertRecords } from './alert-records';
import { raisedAlerts, type RaisedAlert } from './installation-alerts';
import type { Installation, InstallationAlert, RunningPart } from './installation.port';
import { embeddedFiles, listBackups, makeBackup } from './make-backup';
import { ProcessReports } from './process-reports';
import { WorkRecords } from './work-records';
import { Worker } from './worker';

export interface InstallationParts {
  readonly config: GreengateConfig;
  readonly contexts: readonly ContextDefinition[];
  readonly roles: ProcessRoles;
  readonly operations: ReadStore;
  readonly host: SubscriptionHost;
  readonly logger: Logger;
}

/** Between processes only the real time can be compared; the business clock of a demonstration runs elsewhere. */
const realTime = (): string => new Date().toISOString();
const backupWork = 'backup';

const partsOf = (contexts: readonly ContextDefinition[]): readonly Pick<RunningPart, 'kind' | 'name'>[] =>
  (['projection', 'process', 'timer'] as const).flatMap((kind) => contexts.flatMap(({ projections, processes = [], timers = [] }) => ({ projection: projections, process: processes, timer: timers })[kind].map(({ name }) => ({ kind, name }))));

/** What administrators ask, answered in every process; and the worker of this one, where it keeps views or reacts. */
export function createInstallation({ config, contexts, roles, operations, host, logger }: InstallationParts): { readonly installation: Installation; readonly worker: Worker | undefined } {
  const records = new WorkRecords(operations, realTime);
  const reports = new ProcessReports(operations, realTime);
  const taken = new AlertRecords(operations);
  const expected = partsOf(contexts);
  const views = new Set(expected.filter(({ kind }) => kind === 'projection').map(({ name }) => name));
  const embedded = embeddedFiles(config) !== undefined;
  const toldWith = async (raised: RaisedAlert): Promise<InstallationAlert> => {
    const { alertId, kind, subject, cause } = raised;
    const handled = await taken.of(raised);
    if (handled === undefined || (handled.until !== null && handled.until <= dayOf(realTime()))) return { alertId, kind, subject, cause, state: 'new', handled: null };
    const { at, by, until } = handled;
    return { alertId, kind, subject, cause, state: until === null ? 'acknowledged' : 'snoozed', handled: { at, by, until } };
  };
  const raised = async (): Promise<readonly RaisedAlert[]> => raisedAlerts(await installation.health(), await installation.backups());
  const installation: Installation = {
    alerts: async () => Promise.all((await raised()).map(toldWith)),
    async takeAlert(alertId, by, days) {
      const found = (await raised()).find((one) => one.alertId === alertId);
      if (found === undefined) return undefined;
      const at = realTime();
      await taken.take({ alertId, matter: found.matter, at, by, until: days === null ? null : addDays(dayOf(at), days) });
      return toldWith(found);
    },
    async health() {
      const [processes, parts, works] = await Promise.all([reports.processes(), reports.parts(expected), records.all()]);
      return { unit: config.eventStore.engine === 'sqlite' ? 'events' : 'bytes', processes, parts, rebuilds: works.filter(({ kind }) => kind === 'rebuild') };
    },
    askRebuild: async (view, by) => (views.has(view) ? records.ask({ workId: `rebuild.${view}`, kind: 'rebuild', subject: view }, by) : undefined),
    backups: async () => ({ embedded, folder: embedded ? config.backupsDirectory : null, backups: embedded ? listBackups(config) : [], work: (embedded ? await records.get(backupWork) : undefined) ?? null }),
    askBackup: async (by) => (embedded ? records.ask({ workId: backupWork, kind: 'backup', subject: null }, by) : undefined),
  };
  if (!roles.projector && !roles.reactor) return { installation, worker: undefined };
  const backup = embedded && roles.projector ? { backup: (onProgress: Parameters<typeof makeBackup>[2], signal: AbortSignal) => makeBackup(config, realTime, onProgress, signal) } : {};
  const worker = new Worker({ processId: newId(), roles: Object.entries(roles).flatMap(([role, has]) => (has ? [role] : [])), records, reports, taken, host, now: realTime, logger, ...backup });
  return { installation, worker };
}
