import { createHash } from 'node:crypto';
import { RejectedError, deterministicId, type UploadedFile } from '@greengate/kernel';
import { handleCommand, handleFileCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import type { ImportStatus } from '../contracts/import-status.contract';
import { cancelProgrammeImport, cancelSupplierImport, importForProgramme, importForSupplier, resumeProgrammeImport, resumeSupplierImport } from '../contracts/imports.command';
import { getProgrammeImport, getSupplierImport } from '../contracts/imports.query';
import type { ImportJob, ImportScope } from '../jobs/import-job';
import { stateOf, statusOf } from '../jobs/import-status';
import { jobStore, type JobStore } from '../jobs/job-store';
import { runJob } from '../jobs/run-job';
import { runningImports } from '../jobs/running-imports';
import { importKindOf } from '../kinds/import-kinds';
import { beginning } from '../run/import-tally';

/** An upload is answered when it is done, or after this time with how far it is. */
const answeredAfter = 2_000;

const running = runningImports();

interface Settings {
  readonly kind: string;
  readonly apply: ImportJob['apply'];
  readonly sheet?: string | undefined;
  readonly rowsBeforeHeader?: number | undefined;
  readonly ignoreUnknownColumns: 'yes' | 'no';
  readonly restate?: string | undefined;
}

const shown = (job: ImportJob, { language }: MessageContext): ImportStatus => statusOf(job, { here: running.has(job.importId), now: Date.now(), language });

/** Begins or goes on with it here, and answers what has become of it shortly after. */
async function carriedOut(services: Services, store: JobStore, job: ImportJob, context: MessageContext): Promise<ImportStatus> {
  running.add(job.importId, () => runJob(services, store, job));
  await running.settled(job.importId, answeredAfter);
  return shown((await store.get(job.importId)) ?? job, context);
}

/**
 * A kind is for those who may send the command behind its rows, in the role in which they may upload here: somebody's role in an organisation of its own
 * counts for nothing. @throws RejectedError `auth.denied`
 */
async function refuseKind(kind: string, scope: ImportScope, { actor }: MessageContext, { messages }: Services): Promise<void> {
  const found = importKindOf(kind);
  if (found === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'import' } });
  const { access, name } = found.command;
  const upload = scope.supplierId === undefined ? importForProgramme : importForSupplier;
  const both = Object.fromEntries(Object.entries(upload.access).filter(([role]) => Object.hasOwn(access, role)));
  const permitted = await messages.permits({ ...upload, access: both }, scope, actor);
  if (!permitted.ok) throw new RejectedError({ code: 'auth.denied', facts: { action: name, roles: Object.keys(access).join(', ') } });
}

const keyOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

async function upload(scope: ImportScope, { kind, apply, ...given }: Settings, file: UploadedFile, context: MessageContext, services: Services): Promise<ImportStatus> {
  await refuseKind(kind, scope, context, services);
  const { sheet, rowsBeforeHeader, restate, ignoreUnknownColumns } = given;
  const settings = {
    ignoreUnknownColumns: ignoreUnknownColumns === 'yes',
    ...(sheet === undefined ? {} : { sheet }), ...(rowsBeforeHeader === undefined ? {} : { rowsBeforeHeader }), ...(restate === undefined ? {} : { restate }),
  };
  const store = await jobStore(services.operations);
  const contentKey = keyOf(scope, kind, apply, settings, context.actor.id, file.digest);
  const underWay = await store.underWay(contentKey);
  if (underWay !== undefined) return carriedOut(services, store, underWay, context);
  const now = Date.now();
  await store.forgetOld(now);
  const importId = deterministicId('import', context.meta.commandId);
  const job: ImportJob = {
    importId, scope, contentKey, kind, apply, settings,
    file: file.name, digest: file.digest, size: file.size,
    pieces: await store.keepFile(importId, file.open()),
    actor: context.actor, language: context.language, startedAt: context.meta.occurredAt,
    state: 'waiting', cancelled: false, aliveAt: now,
    total: null, millisecondsLeft: null, progress: beginning, ignored: [], notes: [], notChecked: [],
  };
  await store.put(job);
  return carriedOut(services, store, job, context);
}

async function found(importId: string, scope: ImportScope, context: MessageContext, services: Services): Promise<{ readonly store: JobStore; readonly job: ImportJob }> {
  const store = await jobStore(services.operations);
  return { store, job: await store.ofScope(importId, scope, context.actor.organisation) };
}

async function cancel(importId: string, scope: ImportScope, context: MessageContext, services: Services): Promise<ImportStatus> {
  const { store, job } = await found(importId, scope, context, services);
  const state = stateOf(job, running.has(importId), Date.now());
  if (state === 'done' || state === 'refused' || state === 'cancelled') return shown(job, context);
  // Nobody carries it out: there is nobody to stop.
  const stopped = state === 'interrupted' || state === 'failed' ? { ...job, cancelled: true, state: 'cancelled' as const } : { ...job, cancelled: true };
  await store.put(stopped);
  if (stopped.state === 'cancelled') await store.dropFile(stopped);
  else await running.settled(importId, answeredAfter);
  return shown((await store.get(importId)) ?? stopped, context);
}

async function resume(importId: string, scope: ImportScope, context: MessageContext, services: Services): Promise<ImportStatus> {
  const { store, job } = await found(importId, scope, context, services);
  const state = stateOf(job, running.has(importId), Date.now());
  if (state !== 'interrupted' && state !== 'failed') return shown(job, context);
  await refuseKind(job.kind, scope, context, services);
  return carriedOut(services, store, { ...job, actor: context.actor, cancelled: false }, context);
}

export const importCommands: readonly CommandBinding[] = [
  handleFileCommand(importForProgramme, async ({ programmeId, ...settings }, file, context, services) => ({ output: await upload({ programmeId }, settings, file, context, services) })),
  handleFileCommand(importForSupplier, async ({ supplierId, ...settings }, file, context, services) => ({ output: await upload({ supplierId }, settings, file, context, services) })),
  handleCommand(cancelProgrammeImport, async ({ programmeId, importId }, context, services) => ({ output: await cancel(importId, { programmeId }, context, services) })),
  handleCommand(cancelSupplierImport, async ({ supplierId, importId }, context, services) => ({ output: await cancel(importId, { supplierId }, context, services) })),
  handleCommand(resumeProgrammeImport, async ({ programmeId, importId }, context, services) => ({ output: await resume(importId, { programmeId }, context, services) })),
  handleCommand(resumeSupplierImport, async ({ supplierId, importId }, context, services) => ({ output: await resume(importId, { supplierId }, context, services) })),
];

export const importQueries: readonly QueryBinding[] = [
  handleQuery(getProgrammeImport, async ({ programmeId, importId }, context, services) => shown((await found(importId, { programmeId }, context, services)).job, context)),
  handleQuery(getSupplierImport, async ({ supplierId, importId }, context, services) => shown((await found(importId, { supplierId }, context, services)).job, context)),
];
