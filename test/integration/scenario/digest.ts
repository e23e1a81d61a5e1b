import { createHash } from 'node:crypto';
import { positionZero, type EventStore, type StoredEvent } from '@greengate/event-store';
import { canonicalJson, deterministicId } from '@greengate/kernel';
import { openKafkaMessaging, programmeTopic, type CloudEvent } from '@greengate/messaging';
import { openStores, readConfig, type Stores } from '@greengate/platform';
import { ViewRegistry, documentsOf } from '@greengate/subscriptions';
import { contexts } from '../../../apps/contexts';
import { integration } from '../../../apps/integration';
import type { Installation } from './installation';

/** What an installation holds after a story, comparable between engines and runs. */
export interface Contents {
  /** View -> SHA-256 of its documents. */
  readonly views: Readonly<Record<string, string>>;
  /** View -> its documents as they were compared, for the message of a test that fails. */
  readonly documents: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly log: readonly StoredEvent[];
}

/** Under this name the log itself is compared with the views: of each stream the types of its events, in order. */
const logName = 'the log';

const positions = /(?<!\d)\d{20}(?!\d)/g;
/** Digests over documents that name positions; the documents themselves are compared. */
const overPositions = new Set(['factsDigest', 'resultDigest', 'inputsDigest']);
/** Made with what is random in each installation: a token, a key of the vault. */
const random = new Set(['tokenDigest', 'secretDigest', 'emailIndex']);
/** Which of the events that one command caused was taken first, where two of them ask for the same. */
const byChance = new Set(['trigger']);
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Leaves out what must differ between runs: the store's own clock (`recordedAt`), ciphertext under random keys, tokens; a position is told by the
 * event that stands there (`stream@revision`), since each engine counts in its own way; digests over positions with them. Which event of a command
 * is named as the trigger of an assessment is chance: the last one of the batch in which it came.
 */
function comparable(value: unknown, places: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replaceAll(positions, (at) => places.get(at) ?? (at === positionZero ? at : 'elsewhere'));
  if (Array.isArray(value)) return value.map((item) => comparable(item, places));
  if (value === null || typeof value !== 'object') return value;
  if ('ciphertext' in value && 'iv' in value) return { sealed: (value as { keyId?: unknown }).keyId ?? true };
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (key === 'recordedAt' ? [] : [[key, random.has(key) || overPositions.has(key) || byChance.has(key) ? key : comparable(item, places)]])));
}

/**
 * Ids that derive from the event that caused them, which is one of several by chance: each is named by the place in the log where it stands first,
 * streams in the order of their names.
 */
function namesOf(log: readonly StoredEvent[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const stable = new Set(log.flatMap(({ stream }) => stream.match(uuids) ?? []));
  for (const { stream, revision, id, data } of [...log].sort((a, b) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.revision - b.revision))) {
    [id, ...(canonicalJson(data).match(uuids) ?? [])].forEach((found, index) => {
      if (!stable.has(found) && !names.has(found)) names.set(found, `${stream}@${revision}.${index}`);
    });
  }
  return names;
}

export async function logOf(eventStore: Pick<EventStore, 'readAll'>): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let from = positionZero; ; ) {
    const page = await eventStore.readAll({ from, limit: 1_000 });
    events.push(...page.events);
    from = page.position;
    if (page.end) return events;
  }
}

/** The stores of an installation, opened beside its processes. */
export async function withStores<Result>(installation: Pick<Installation, 'environment' | 'folder'>, work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const stores = await openStores(readConfig(installation.environment, { directory: installation.folder, build: 'scenario' }));
  try {
    return await work(stores);
  } finally {
    for (const store of [stores.eventStore, stores.readStore, stores.operations, stores.evidence]) await store.close();
  }
}

export const contentsOf = (installation: Pick<Installation, 'environment' | 'folder'>): Promise<Contents> =>
  withStores(installation, async ({ eventStore, readStore }) => {
    const log = await logOf(eventStore);
    const places = new Map(log.map(({ position: at, stream, revision }) => [at, `${stream}@${revision}`]));
    const names = namesOf(log);
    const named = (text: string): string => text.replaceAll(uuids, (id) => names.get(id) ?? id);
    const registry = new ViewRegistry(readStore);
    const documents: Record<string, Record<string, string>> = {};
    for (const { name } of contexts.flatMap(({ projections }) => projections)) {
      const live = await registry.live(name);
      const found: Record<string, string> = {};
      if (live) for await (const { id, view } of documentsOf(readStore, live.collection)) found[named(String(comparable(id, places)))] = named(canonicalJson(comparable(view, places)));
      documents[name] = found;
    }
    const streams: Record<string, string> = {};
    for (const { stream, type } of log) streams[stream] = `${streams[stream] ?? ''} ${type}`.trimStart();
    documents[logName] = streams;
    const digest = (all: Readonly<Record<string, string>>): string => {
      const hash = createHash('sha256');
      for (const id of Object.keys(all).sort()) hash.update(`${id}\t${all[id] ?? ''}\n`);
      return hash.digest('hex');
    };
    return { log, documents, views: Object.fromEntries(Object.entries(documents).map(([name, all]) => [name, digest(all)])) };
  });

/** The first documents that differ, in words; empty when nothing does. */
export function differences(one: Contents, other: Contents): readonly string[] {
  return Object.keys(one.views).flatMap((view) => {
    if (one.views[view] === other.views[view]) return [];
    const [left, right] = [one.documents[view] ?? {}, other.documents[view] ?? {}];
    const ids = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((id) => left[id] !== right[id]);
    const id = ids[0] ?? '';
    const [a, b] = [left[id] ?? 'missing', right[id] ?? 'missing'];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    const from = Math.max(0, at - 80);
    return [`${view}: ${ids.length} differ, e.g. ${id}: …${a.slice(from, at + 120)} | …${b.slice(from, at + 120)}`];
  });
}

/** What is wrong with a log, given what was acknowledged: facts lost or doubled, gaps. */
export function faultsOfLog(log: readonly StoredEvent[], acknowledged: readonly { readonly commandId: string; readonly command: string; readonly position: string }[]): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const revisions = new Map<string, number>();
  const caused = new Map<string, StoredEvent[]>();
  const positions = new Set<string>();
  for (const event of log) {
    if (ids.has(event.id)) faults.push(`event ${event.id} is there twice`);
    ids.add(event.id);
    positions.add(event.position);
    const expected = (revisions.get(event.stream) ?? -1) + 1;
    if (event.revision !== expected) faults.push(`stream ${event.stream} goes from ${expected - 1} to ${event.revision}`);
    revisions.set(event.stream, event.revision);
    caused.set(event.metadata.$causationId, [...(caused.get(event.metadata.$causationId) ?? []), event]);
  }
  for (const { commandId, command, position: at } of acknowledged) {
    if (!caused.has(commandId)) faults.push(`${command} ${commandId} was acknowledged and left nothing`);
    else if (!positions.has(at)) faults.push(`${command} ${commandId} was acknowledged at ${at}, where nothing stands`);
  }
  return faults;
}

/**
 * What is wrong with what left for programmes, given the log: facts that never left, what is not in the log, repetitions that say something else. Facts
 * that leave by a consent are not looked at: whom they reach depends on when they are sent.
 */
export function faultsOfMessages(log: readonly StoredEvent[], sent: readonly CloudEvent[]): readonly string[] {
  const faults: string[] = [];
  const said = new Map<string, string>();
  for (const event of sent) {
    const text = canonicalJson(event);
    const before = said.get(event.id) ?? text;
    if (before !== text) faults.push(`message ${event.id} was sent again and says something else: ${before} | ${text}`);
    said.set(event.id, text);
  }
  for (const { id, type, data } of log) {
    for (const definition of integration.events.filter(({ from, reach }) => from === type && reach === 'programme')) {
      if (!said.delete(deterministicId('integration-event', definition.type, id, definition.programmeOf(data) ?? ''))) faults.push(`${type} ${id} never left as ${definition.type}`);
    }
  }
  return [...faults, ...[...said].map(([id, text]) => `message ${id} tells what is not in the log: ${text}`)];
}

/** Everything that left for programmes since an instant, as Kafka holds it. @param since milliseconds since 1970 */
export async function messagesSince(url: string, since: number): Promise<readonly CloudEvent[]> {
  const messaging = openKafkaMessaging({ url });
  try {
    const found = await messaging.browse(programmeTopic, 100_000);
    return found.filter(({ timestamp }) => timestamp >= since).map(({ value }) => JSON.parse(Buffer.from(value ?? []).toString('utf8')) as CloudEvent);
  } finally {
    await messaging.close();
  }
}
