import { newId, type Actor, type MessageDefinition } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import type { Clock } from '../context/context';
import type { AccessDirectory, ReadGround } from '../gateway/authorise.port';
import { listSubject, readKey, readRecordId, readRecords, supplierSubject, type ReadRecord } from './read-record';
import { readKindOf } from './read-subject';

/** Lines that are remembered to be counted up; beyond, they are written and begun anew. */
const remembered = 20_000;
const forgetAtOnce = 500;

interface Line {
  record: ReadRecord;
  readonly id: string;
  readonly written: Promise<unknown>;
  /** Counted since it was written last. */
  dirty: boolean;
}

/** Keeps who was answered what of whom. */
export interface ReadRecorder {
  /**
   * Resolves once it is on record that this actor was answered this query: the first time in an hour it is written before, afterwards it is counted.
   * One's own supplier is not recorded, nor what Greengate reads itself. @throws ReadStoreUnavailableError: then nothing may be answered
   */
  note(definition: MessageDefinition, input: unknown, actor: Actor): Promise<void>;
  /** Writes what was counted. Counts that cannot be written are kept for the next time. */
  flush(): Promise<void>;
  /** Answers how many. */
  forgetBefore(instant: string): Promise<number>;
}

const idIn = (input: unknown, name: string): string | undefined => {
  const value = (input as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value : undefined;
};
const hourOf = (instant: string): string => `${instant.slice(0, 13)}:00:00.000Z`;

/** What is asked of the directory: whose the supplier is, and why the reader may read. */
type Grounds = Pick<AccessDirectory, 'supplierOrganisation' | 'grounds'>;

async function concerned(definition: MessageDefinition, input: unknown, actor: Actor, directory: Grounds): Promise<{ readonly supplierId: string | null; readonly grounds: readonly ReadGround[] }> {
  const [supplierId, programmeId] = [idIn(input, 'supplierId'), idIn(input, 'programmeId')];
  const kind = actor.kind === 'system' ? 'none' : readKindOf(definition);
  if (kind === 'list' && programmeId !== undefined) return { supplierId: null, grounds: [{ programmeId, basis: 'programme-list', under: [] }] };
  if (kind !== 'supplier' || supplierId === undefined) return { supplierId: null, grounds: [] };
  if ((await directory.supplierOrganisation(supplierId)) === actor.organisation) return { supplierId, grounds: [] };
  return { supplierId, grounds: await directory.grounds(actor, supplierId, programmeId) };
}

/** One for each process that answers queries. */
export async function createReadRecorder(operations: ReadStore, clock: Clock, directory: Grounds): Promise<ReadRecorder> {
  await operations.ensure(readRecords);
  let writer = newId();
  let lines = new Map<string, Line>();

  const begin = (key: string, record: ReadRecord): Line => {
    const id = readRecordId(key, writer);
    const line = { record, id, written: operations.put(readRecords.name, id, record), dirty: false };
    lines.set(key, line);
    line.written.catch(() => lines.delete(key));
    return line;
  };
  const count = (line: Line, at: string): void => {
    line.record = { ...line.record, last: at, count: line.record.count + 1 };
    line.dirty = true;
  };
  const flush = async (): Promise<void> => {
    const current = hourOf(clock.now());
    for (const [key, line] of lines) {
      if (line.dirty) {
        line.dirty = false;
        await operations.put(readRecords.name, line.id, line.record).catch((error: unknown) => {
          line.dirty = true;
          throw error;
        });
      }
      if (line.record.hour !== current && !line.dirty) lines.delete(key);
    }
  };
  const makeRoom = async (): Promise<void> => {
    if (lines.size < remembered) return;
    await flush();
    // What goes on after this is another part of the same line.
    writer = newId();
    lines = new Map();
  };
  return {
    async note(definition, input, actor) {
      const { supplierId, grounds } = await concerned(definition, input, actor, directory);
      const at = clock.now();
      for (const { programmeId, basis, under } of grounds) {
        const reader = { id: actor.id, kind: actor.kind, organisation: actor.organisation };
        const subject = supplierId === null ? listSubject(programmeId ?? '') : supplierSubject(supplierId);
        const parts = { subject, programmeId, reader, query: definition.name, basis, under, hour: hourOf(at) };
        const key = readKey(parts);
        if (!lines.has(key)) await makeRoom();
        // Nothing is waited for between looking and beginning: of two at once one begins, the other is counted.
        const known = lines.get(key);
        if (known !== undefined) count(known, at);
        await (known ?? begin(key, { ...parts, supplierId, what: definition.summary, first: at, last: at, count: 1 })).written;
      }
    },
    flush,
    async forgetBefore(instant) {
      let forgotten = 0;
      for (;;) {
        const page = await operations.find<ReadRecord>(readRecords.name, { filter: { hour: { lt: instant } }, limit: forgetAtOnce });
        for (const { id } of page.documents) forgotten += (await operations.remove(readRecords.name, id)) ? 1 : 0;
        if (page.documents.length === 0) return forgotten;
      }
    },
  };
}
