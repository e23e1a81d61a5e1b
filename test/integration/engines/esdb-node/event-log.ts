import { openLogFile } from './log-file';

/** `EventNumber.DeletedStream` of the server: the revision of a tombstone, and the `$tb` of a stream that was deleted softly. */
export const deletedRevision = 9_223_372_036_854_775_807n;

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Buffer;
  readonly metadata: Buffer;
}

export interface Recorded extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** .NET ticks since 1970: tenths of microseconds. */
  readonly created: string;
}

export type Expected = 'any' | 'no-stream' | 'stream-exists' | bigint;

export type Outcome =
  | { readonly kind: 'written'; readonly revision: bigint; readonly position: bigint }
  | { readonly kind: 'wrong-expected-version'; readonly current: bigint | undefined }
  | { readonly kind: 'stream-deleted' };

interface StreamMeta {
  readonly maxCount: number | undefined;
  readonly truncateBefore: bigint;
}

type Row = readonly [id: string, type: string, contentType: string, data: string, metadata: string];
interface Entry {
  readonly stream: string;
  readonly first: string;
  readonly created: string;
  readonly events: readonly Row[];
}

export interface EventLog {
  append(stream: string, expected: Expected, events: readonly Proposed[]): Promise<Outcome>;
  softDelete(stream: string, expected: Expected): Promise<Outcome>;
  tombstone(stream: string, expected: Expected): Promise<Outcome>;
  /** Durable events in the order of the log. */
  all(): readonly Recorded[];
  /** How many of `all()` are durable: the rest is being written. */
  durable(): number;
  /** The events that reads still show; undefined when the stream does not exist (any more). */
  visible(stream: string): readonly Recorded[] | 'deleted' | undefined;
  onDurable(listener: () => void): () => void;
  close(): void;
}

const metaStreamOf = (stream: string): string => `$$${stream}`;
const now = (): string => (BigInt(Date.now()) * 10_000n).toString();

/**
 * The rules of the server's writer and readers, over one file. Positions are byte offsets plus `base`, as the server's are, with room for each
 * event of a line to have its own.
 */
export function openEventLog(path: string, base = 0n): EventLog {
  const file = openLogFile(path);
  const all: Recorded[] = [];
  const streams = new Map<string, Recorded[]>();
  const listeners = new Set<() => void>();
  let durable = 0;

  const take = (entry: Entry, offset: number): void => {
    const events = streams.get(entry.stream) ?? [];
    streams.set(entry.stream, events);
    entry.events.forEach(([id, type, contentType, data, metadata], index) => {
      const recorded: Recorded = {
        id, type, contentType, stream: entry.stream, created: entry.created,
        data: Buffer.from(data, 'base64'), metadata: Buffer.from(metadata, 'base64'),
        revision: BigInt(entry.first) + BigInt(index), position: base + BigInt(offset) + BigInt(index),
      };
      events.push(recorded);
      all.push(recorded);
    });
  };
  for (const { offset, text } of file.lines) take(JSON.parse(text) as Entry, offset);
  durable = all.length;

  const lastRevision = (stream: string): bigint => streams.get(stream)?.at(-1)?.revision ?? -1n;
  const metaOf = (stream: string): StreamMeta => {
    const last = streams.get(metaStreamOf(stream))?.at(-1);
    const text = last?.data.toString('utf8') ?? '{}';
    const { $maxCount } = JSON.parse(text) as { readonly $maxCount?: number };
    // Beyond 2^53 JSON.parse would round.
    return { maxCount: $maxCount, truncateBefore: BigInt(/"\$tb"\s*:\s*(\d+)/.exec(text)?.[1] ?? 0) };
  };
  const isSoftDeleted = (stream: string): boolean => metaOf(stream).truncateBefore === deletedRevision;

  const write = async (stream: string, first: bigint, events: readonly Proposed[]): Promise<Recorded> => {
    const rows = events.map((event): Row => [event.id, event.type, event.contentType, event.data.toString('base64'), event.metadata.toString('base64')]);
    const entry: Entry = { stream, first: first.toString(), created: now(), events: rows };
    const offset = file.size();
    const written = file.write(JSON.stringify(entry));
    take(entry, offset);
    const count = all.length;
    const last = all[count - 1] as Recorded;
    await written;
    if (count > durable) {
      durable = count;
      for (const tell of listeners) tell();
    }
    return last;
  };

  /** What the server's IndexWriter decides: by ids at their places first, by the revision after that. */
  const check = (stream: string, expected: Expected, ids: readonly string[]): Outcome | { readonly kind: 'ok'; readonly first: bigint } | { readonly kind: 'repeated'; readonly last: Recorded } => {
    const events = streams.get(stream) ?? [];
    const current = lastRevision(stream);
    const wrong: Outcome = { kind: 'wrong-expected-version', current: current < 0n ? undefined : current };
    if (current === deletedRevision) return { kind: 'stream-deleted' };
    const ok = { kind: 'ok', first: current + 1n } as const;
    if (expected === 'any' || expected === 'stream-exists') {
      if (expected === 'stream-exists' && isSoftDeleted(stream)) return { kind: 'stream-deleted' };
      if (expected === 'stream-exists' && current < 0n && !streams.has(metaStreamOf(stream))) return wrong;
      const found = ids.map((id) => events.findLast((event) => event.id === id));
      if (ids.length === 0 || found[0] === undefined) return ok;
      const last = found.at(-1);
      return last === undefined || found.includes(undefined) ? wrong : { kind: 'repeated', last };
    }
    const known = expected === 'no-stream' ? -1n : expected;
    if (known > current) return wrong;
    if (known === current) return ok;
    const placed = ids.map((_, index) => events[Number(known) + 1 + index]);
    const same = ids.filter((id, index) => placed[index]?.id === id).length;
    const last = placed.at(-1);
    if (ids.length > 0 && same === ids.length && last) return { kind: 'repeated', last };
    // Partly there: the server says "wrong expected version" as well.
    return placed[0]?.id !== ids[0] && expected === 'no-stream' && isSoftDeleted(stream) ? ok : wrong;
  };

  const settled = async (last: Recorded): Promise<Outcome> => {
    // Found while it is still being written: acknowledged when it is durable.
    while ((all[durable]?.position ?? last.position + 1n) <= last.position) {
      await new Promise<void>((resolve) => {
        const off = log.onDurable(() => {
          off();
          resolve();
        });
      });
    }
    return { kind: 'written', revision: last.revision, position: last.position };
  };

  const append = async (stream: string, expected: Expected, events: readonly Proposed[]): Promise<Outcome> => {
    const checked = check(stream, expected, events.map(({ id }) => id));
    if (checked.kind === 'repeated') return settled(checked.last);
    if (checked.kind !== 'ok') return checked;
    if (isSoftDeleted(stream)) void writeMeta(stream, `{"$tb":${checked.first}}`);
    const last = await write(stream, checked.first, events);
    return { kind: 'written', revision: last.revision, position: last.position };
  };
  const writeMeta = (stream: string, data: string): Promise<Recorded> =>
    write(metaStreamOf(stream), lastRevision(metaStreamOf(stream)) + 1n, [{ id: crypto.randomUUID(), type: '$metadata', contentType: 'application/json', data: Buffer.from(data), metadata: Buffer.alloc(0) }]);

  // As in the server's log, the first record is one of its own: no event of a client stands at position 0.
  if (all.length === 0) void write('$epoch-information', 0n, [{ id: crypto.randomUUID(), type: '$epoch-information', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.alloc(0) }]);

  const log: EventLog = {
    append,
    async softDelete(stream, expected) {
      const checked = check(stream, expected, []);
      if (checked.kind !== 'ok') return checked.kind === 'repeated' ? settled(checked.last) : checked;
      const last = await writeMeta(stream, `{"$tb":${deletedRevision}}`);
      return { kind: 'written', revision: last.revision, position: last.position };
    },
    async tombstone(stream, expected) {
      const checked = check(stream, expected, []);
      if (checked.kind !== 'ok') return checked.kind === 'repeated' ? settled(checked.last) : checked;
      const last = await write(stream, deletedRevision, [{ id: crypto.randomUUID(), type: '$streamDeleted', contentType: 'application/json', data: Buffer.alloc(0), metadata: Buffer.alloc(0) }]);
      return { kind: 'written', revision: last.revision, position: last.position };
    },
    all: () => all,
    durable: () => durable,
    visible(stream) {
      const head = all[durable]?.position;
      const events = (streams.get(stream) ?? []).filter((event) => head === undefined || event.position < head);
      const last = events.at(-1)?.revision ?? -1n;
      if (last === deletedRevision) return 'deleted';
      const { maxCount, truncateBefore } = metaOf(stream);
      if (last < 0n || truncateBefore === deletedRevision) return undefined;
      const oldest = maxCount === undefined ? 0n : last - BigInt(maxCount) + 1n;
      const from = oldest > truncateBefore ? oldest : truncateBefore;
      return from <= 0n ? events : events.filter(({ revision }) => revision >= from);
    },
    onDurable(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => file.close(),
  };
  return log;
}
