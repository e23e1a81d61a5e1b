import { createHash } from 'node:crypto';
import { RejectedError, type FileBytes } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { ImportSource } from '../run/import-source';
import type { ImportJob, ImportScope } from './import-job';

const jobs = { name: 'imports', indexes: [{ fields: ['contentKey'] }, { fields: ['aliveAt'] }, { fields: ['scope.programmeId'] }, { fields: ['startedAt'] }] };
/** That somebody asked for an import to stop; apart from the import itself, which its runner writes. */
const stops = { name: 'import_stops', indexes: [] };
const files = { name: 'import_files', indexes: [] };
const pieceSize = 256 * 1024;
/** Imports that ended are forgotten after this; those that were cut short can be gone on with until then. */
const keptFor = 7 * 86_400_000;

type Operations = Services['operations'];

/** Imports and their files in the operations store: what a process needs to go on with one that another began. */
export interface JobStore {
  get(importId: string): Promise<ImportJob | undefined>;
  /** @throws RejectedError `resource.not-found` when it is not there, or belongs to something or somebody else */
  ofScope(importId: string, scope: ImportScope, organisation: string): Promise<ImportJob>;
  /** Those of one's own organisation, newest first. */
  ofProgramme(programmeId: string, organisation: string): Promise<readonly ImportJob[]>;
  put(job: ImportJob): Promise<void>;
  askToStop(importId: string): Promise<void>;
  stopAsked(importId: string): Promise<boolean>;
  /** It goes on, or is over: nothing is left to stop. */
  forgetStop(importId: string): Promise<void>;
  underWay(contentKey: string): Promise<ImportJob | undefined>;
  keepFile(importId: string, bytes: FileBytes): Promise<number>;
  source(job: ImportJob): ImportSource;
  dropFile(job: Pick<ImportJob, 'importId' | 'pieces'>): Promise<void>;
  forgetOld(now: number): Promise<void>;
}

const pieceId = (importId: string, index: number): string => `${importId}.${index}`;
const ended: ReadonlySet<ImportJob['state']> = new Set(['done', 'refused', 'cancelled']);

async function* inPieces(bytes: FileBytes): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    held = Buffer.concat([held, piece]);
    for (; held.length >= pieceSize; held = held.subarray(pieceSize)) yield held.subarray(0, pieceSize);
  }
  if (held.length > 0) yield held;
}

const ensured = new WeakMap<Operations, Promise<void>>();

export async function jobStore(operations: Operations): Promise<JobStore> {
  const ready = ensured.get(operations) ?? operations.ensure(jobs).then(() => operations.ensure(files)).then(() => operations.ensure(stops));
  ensured.set(operations, ready);
  await ready;
  const get: JobStore['get'] = async (importId) => (await operations.get<ImportJob>(jobs.name, importId))?.view;
  const dropFile: JobStore['dropFile'] = async ({ importId, pieces }) => {
    for (let index = 0; index < pieces; index += 1) await operations.remove(files.name, pieceId(importId, index));
  };
  return {
    get,
    dropFile,
    ofScope: async (importId, scope, organisation) => {
      const job = await get(importId);
      const fits = job?.scope.programmeId === scope.programmeId && job?.scope.supplierId === scope.supplierId && job?.actor.organisation === organisation;
      if (job === undefined || !fits) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'import' } });
      return job;
    },
    ofProgramme: async (programmeId, organisation) => {
      const page = await operations.find<ImportJob>(jobs.name, { filter: { 'scope.programmeId': programmeId }, sort: { field: 'startedAt', direction: 'descending' }, limit: 100 });
      return page.documents.map(({ view }) => view).filter(({ actor }) => actor.organisation === organisation);
    },
    put: async (job) => void (await operations.put(jobs.name, job.importId, job, 'replace')),
    askToStop: async (importId) => void (await operations.put(stops.name, importId, {}, 'replace')),
    stopAsked: async (importId) => (await operations.get(stops.name, importId)) !== undefined,
    forgetStop: async (importId) => void (await operations.remove(stops.name, importId)),
    underWay: async (contentKey) => {
      const page = await operations.find<ImportJob>(jobs.name, { filter: { contentKey }, limit: 100 });
      return page.documents.map(({ view }) => view).find(({ state }) => !ended.has(state));
    },
    keepFile: async (importId, bytes) => {
      let pieces = 0;
      for await (const piece of inPieces(bytes)) {
        await operations.put(files.name, pieceId(importId, pieces), { base64: piece.toString('base64') }, 'replace');
        pieces += 1;
      }
      return pieces;
    },
    source: ({ importId, pieces, file, size, digest }) => ({
      name: file,
      size,
      open: async function* () {
        const sum = createHash('sha256');
        for (let index = 0; index < pieces; index += 1) {
          const piece = await operations.get<{ readonly base64: string }>(files.name, pieceId(importId, index));
          if (piece === undefined) throw new Error(`piece ${index} of import ${importId} is gone`);
          const bytes = Buffer.from(piece.view.base64, 'base64');
          sum.update(bytes);
          yield bytes;
        }
        if (sum.digest('hex') !== digest) throw new Error(`the file of import ${importId} is not what was uploaded`);
      },
    }),
    forgetOld: async (now) => {
      const old = await operations.find<ImportJob>(jobs.name, { filter: { aliveAt: { lt: now - keptFor } }, limit: 50 });
      for (const { view } of old.documents) {
        await dropFile(view);
        await operations.remove(jobs.name, view.importId);
      }
    },
  };
}
