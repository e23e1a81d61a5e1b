import { RejectedError } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type QueryBinding, type Work } from '@greengate/platform';
import { getInstallationHealth, listBackups, rebuildView, startBackup, workView, type WorkView } from '../contracts/installation.contract';

const phases = workView.shape.phase;
/** Without whose process carries it out, and how often it was begun. */
const viewOf = ({ workId, subject, state, askedAt, startedAt, endedAt, phase, done, total, cause }: Work): WorkView => ({ workId, subject, state, askedAt, startedAt, endedAt, phase: phases.catch(null).parse(phase), done, total, cause });

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
];

export const installationQueries: readonly QueryBinding[] = [
  handleQuery(getInstallationHealth, async (_input, _context, { installation }) => {
    const { unit, processes, parts, rebuilds } = await installation.health();
    return { unit, processes: processes.map(({ roles, ...rest }) => ({ ...rest, roles: [...roles] })), parts: [...parts], rebuilds: rebuilds.map(viewOf) };
  }),
  handleQuery(listBackups, async (_input, _context, { installation }) => {
    const { embedded, folder, backups, work } = await installation.backups();
    return { embedded, folder, backups: [...backups], work: work === null ? null : viewOf(work) };
  }),
];
