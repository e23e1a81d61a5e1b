import { createHash } from 'node:crypto';
import type { ActorReference, Sentence } from '@greengate/kernel';
import type { CollectionSpec, Filter, ReadStore } from '@greengate/read-store';
import type { ReadGround } from '../gateway/authorise.port';

/** Of the operations store: who was answered what of whom. Not a view: it cannot be made again from the log. */
export const readRecords: CollectionSpec = { name: 'platform_reads', indexes: [{ fields: ['subject', 'hour'] }, { fields: ['programmeId', 'hour'] }, { fields: ['hour'] }] };

/** Records older than this are forgotten: a reporting year, and the audit that follows it. */
export const readsKeptDays = 400;

/**
 * That somebody was answered a query about a supplier of another organisation: one document per reader, query, supplier, programme, ground and hour, however often it was asked.
 * Of a list that holds many suppliers there is one, without `supplierId`.
 */
export interface ReadRecord {
  /** `supplier.<id>`, or `programme.<id>` for a list. */
  readonly subject: string;
  readonly supplierId: string | null;
  readonly programmeId: string | null;
  readonly reader: Pick<ActorReference, 'id' | 'kind' | 'organisation'>;
  /** Name of the query, and what it is called. */
  readonly query: string;
  readonly what: Sentence;
  readonly basis: ReadGround['basis'];
  /** Ids of the consents, or of the helper's grant, in force at that moment. */
  readonly under: readonly string[];
  /** Its first instant, UTC. */
  readonly hour: string;
  readonly first: string;
  readonly last: string;
  /** At least so many: what was counted in the last minute before a crash may be missing, the read itself never. */
  readonly count: number;
}

export const supplierSubject = (supplierId: string): string => `supplier.${supplierId}`;
export const listSubject = (programmeId: string): string => `programme.${programmeId}`;

/** What makes two reads the same line. */
export const readKey = ({ subject, programmeId, reader, query, basis, under, hour }: Omit<ReadRecord, 'first' | 'last' | 'count' | 'what' | 'supplierId'>): string =>
  JSON.stringify([hour, reader.organisation, reader.kind, reader.id, query, subject, programmeId, basis, under]);

/** The parts that several processes counted of one line come after each other: the id begins with the line's own digest. */
export const readRecordId = (key: string, writer: string): string => `${createHash('sha256').update(key).digest('base64url')}.${writer}`;

export interface ReadsPage {
  readonly reads: readonly ReadRecord[];
  readonly next?: string;
}

function added(into: ReadRecord, part: ReadRecord): ReadRecord {
  return { ...into, first: into.first < part.first ? into.first : part.first, last: into.last > part.last ? into.last : part.last, count: into.count + part.count };
}

/** Newest hour first, within an hour of a page the latest read first. Parts of one line that stand on one page are one read. */
export async function findReads(operations: Pick<ReadStore, 'find'>, filter: Filter, { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined }): Promise<ReadsPage> {
  const page = await operations.find<ReadRecord>(readRecords.name, { filter, sort: { field: 'hour', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }) });
  const lines = new Map<string, ReadRecord>();
  for (const { view } of page.documents) {
    const key = readKey(view);
    const before = lines.get(key);
    lines.set(key, before === undefined ? view : added(before, view));
  }
  const reads = [...lines.values()].sort((a, b) => b.hour.localeCompare(a.hour) || b.last.localeCompare(a.last));
  return { reads, ...(page.next === undefined ? {} : { next: page.next }) };
}
