import { RejectedError } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type Installation, type InstallationAlert, type QueryBinding, type Work } from '@greengate/platform';
import { acknowledgeInstallationAlert, getInstallationHealth, listBackups, listInstallationAlerts, rebuildView, snoozeInstallationAlert, startBackup, workView, type WorkView } from '../contracts/installation.contract';

const phases = workView.shape.phase;
/** Without whose process carries it out, and how often it was begun. */
const viewOf = ({ workId, subject, state, askedAt, startedAt, endedAt, phase, done, total, cause }: Work): WorkView => ({ workId, subject, state, askedAt, startedAt, endedAt, phase: phases.catch(null).parse(phase), done, total, cause });

async function takenBy(installation: Installation, alertId: string, by: string, days: number | null): Promise<InstallationAlert> {
  const alert = await installation.takeAlert(alertId, by, days);
  if (alert === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'alert' } });
  return alert;
}

export const installationCommands: readonly CommandBinding[] = [
  handleCommand(rebuildView, async ({ view }, { actor }, { installation }) => {
    const work = await installation.askRebuild(view, actor.id);
    if (work === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'view' } });
    return { output: viewOf(work) };
  }),
  handleCommand(startBackup, async (_input, { actor }, { installation }) => {
    const work = await installation.askBackup(actor.id);
    if (work === undefined) throw new RejectedError({ code: 'installation.backup-of-servers', facts: {} });
    return { output: viewOf(work) };
  }),
  handleCommand(acknowledgeInstallationAlert, async ({ alertId }, { actor }, { installation }) => ({ output: await takenBy(installation, alertId, actor.id, null) })),
  handleCommand(snoozeInstallationAlert, async ({ alertId, days }, { actor }, { installation }) => ({ output: await takenBy(installation, alertId, actor.id, days) })),
];

export const installationQueries: readonly QueryBinding[] = [
  handleQuery(listInstallationAlerts, async (_input, _context, { installation }) => ({ alerts: [...(await installation.alerts())] })),
  handleQuery(getInstallationHealth, async (_input, _context, { installation }) => {
    const { unit, processes, parts, rebuilds } = await installation.health();
    return { unit, processes: processes.map(({ roles, ...rest }) => ({ ...rest, roles: [...roles] })), parts: [...parts], rebuilds: rebuilds.map(viewOf) };
  }),
  handleQuery(listBackups, async (_input, _context, { installation }) => {
    const { embedded, folder, backups, work } = await installation.backups();
    return { embedded, folder, backups: [...backups], work: work === null ? null : viewOf(work) };
  }),
];
