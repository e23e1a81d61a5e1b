// node deploy/run/main.mjs test/kill/moving [--kills N] [--seed N] [--mongo]: kill -9 in the middle of `greengate copy` (the log to the EventStoreDB test node and to
// SQLite, operations data and evidence to files, with --mongo to the MongoDB wire server of the test engines and back) and of `greengate backup`; run again; compare.
// Ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup, verifyBackup } from '@greengate/backup';
import { historyDigest, openEsdbEventStore, openSqliteEventStore, type CopyTarget } from '@greengate/event-store';
import { openFolderEvidenceStore } from '@greengate/evidence-store';
import { newId } from '@greengate/kernel';
import { openSqliteReadStore } from '@greengate/read-store';
import { startEsdbNode } from '../integration/engines/esdb-engine';
import { startMongo } from '../integration/engines/java-engines';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '30' }, seed: { type: 'string', default: String(process.pid) }, mongo: { type: 'boolean', default: false } } });
const kills = Number(values.kills);
const cli = join(__dirname, '../../apps/cli/src/main.js');
const folder = mkdtempSync(join(tmpdir(), 'greengate-kill-moving-'));
const place = (...names: string[]): string => join(folder, ...names);
const events = 1_500;

const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', actor: { id: 'a', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'kill-test' } as const;
const environment = {
  ...process.env,
  GREENGATE_MODE: 'test', GREENGATE_EVENT_STORE: `sqlite:${place('events.db')}`, GREENGATE_OPERATIONS_STORE: `sqlite:${place('operations.db')}`, GREENGATE_READ_STORE: `sqlite:${place('views.db')}`,
  GREENGATE_EVIDENCE: `folder:${place('evidence')}`, GREENGATE_SECRETS_DIR: place('secrets'),
};

let state = Number(values.seed) >>> 0;
/** mulberry32: the same seed gives the same moments. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

interface Ended {
  readonly killed: boolean;
  readonly milliseconds: number;
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command; kills it after `life` milliseconds when it is not done by then. */
function greengate(words: readonly string[], life?: number): Promise<Ended> {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(process.execPath, [cli, ...words], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const timer = life === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), life);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ killed: signal === 'SIGKILL', milliseconds: performance.now() - began, code, output });
    });
  });
}

/** One more event, with what it needs stored before it. */
async function fill(count: number): Promise<void> {
  const log = openSqliteEventStore({ path: place('events.db') });
  const operations = openSqliteReadStore({ path: place('operations.db'), durability: 'durable' });
  const evidence = openFolderEvidenceStore({ folder: place('evidence') });
  await operations.ensure({ name: 'subject_keys', indexes: [] });
  async function* bytes(text: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text, 'utf8');
  }
  for (let index = 0; index < count; index += 1) {
    const keyId = newId();
    const stored = index % 10 === 0;
    const data = stored ? { digest: (await evidence.put(bytes(keyId))).digest, keyId } : { keyId, text: '绿'.repeat(index % 300) };
    if (stored) await operations.put('subject_keys', keyId, { wrapped: keyId });
    await log.append(`moving-${keyId}`, 'no-stream', Array.from({ length: 1 + (index % 3) }, () => ({ id: newId(), type: stored ? 'evidence.EvidenceStored' : 'moving.Happened', data, metadata })));
  }
  for (const store of [log, operations, evidence]) await store.close();
}

const digestOf = async (store: CopyTarget) => historyDigest(store, await store.head());

interface Outcome {
  readonly kills: number;
  readonly faults: readonly string[];
  /** Events that the last run found there: what the killed ones had done. */
  readonly found?: number;
}

/** Longest lives that one copy is given before it may end by itself. */
const lives = 6;

/**
 * Kills a command at moments of its second half until it has ended by itself, or has been killed often enough; answers how often, and how it ended.
 * @param whole what it takes when nobody kills it: the first part is Node's
 */
async function killed(words: readonly string[], whole: number): Promise<{ readonly count: number; readonly last: Ended }> {
  for (let count = 0; ; count += 1) {
    const last = await greengate(words, count < lives ? whole * (0.45 + 0.5 * random()) : undefined);
    if (!last.killed) return { count, last };
  }
}

async function copyTo(target: string, whole: number, open: () => Promise<CopyTarget>): Promise<Outcome> {
  const { count, last } = await killed(['copy', '--from', environment.GREENGATE_EVENT_STORE, '--to', target], whole);
  if (last.code !== 0) return { kills: count, faults: [last.output] };
  const [source, copy] = [openSqliteEventStore({ path: place('events.db') }), await open()];
  const [one, other] = [await digestOf(source), await digestOf(copy)];
  await source.close();
  await copy.close();
  return { kills: count, found: Number(/(\d+) were there before/.exec(last.output)?.[1]), faults: one.digest === other.digest && one.events === other.events ? [] : [`${one.events} events with ${one.digest}, copied ${other.events} with ${other.digest}`] };
}

/** Operations data or evidence: the command says itself whether both sides are equal. */
async function copyStore(what: 'operations' | 'evidence', from: string, to: string, whole: number): Promise<Outcome> {
  const { count, last } = await killed(['copy', '--what', what, '--from', from, '--to', to, '--json'], whole);
  return { kills: count, faults: last.code === 0 && last.output.includes('"equal": true') ? [] : [last.output] };
}

async function backup(name: string): Promise<Outcome> {
  const writing = fill(40);
  const first = await greengate(['backup', '--to', place(name)], 300 + Math.round(random() * 1_500));
  if (first.killed && existsSync(place(name, 'manifest.json'))) await verifyBackup(place(name));
  const again = first.killed && !existsSync(place(name, 'manifest.json')) ? await greengate(['backup', '--to', place(name)]) : first;
  await writing;
  if (again.code !== 0 && !again.killed) return { kills: 1, faults: [again.output] };
  const places = { events: place(`${name}-restored`, 'events.db'), operations: place(`${name}-restored`, 'operations.db'), views: place(`${name}-restored`, 'views.db'), evidence: place(`${name}-restored`, 'evidence') };
  await restoreBackup({ folder: place(name), places, replace: [], vaultKey: undefined, forget: [], stamp: 'x' });
  const [log, operations, evidence] = [openSqliteEventStore({ path: places.events }), openSqliteReadStore({ path: places.operations, durability: 'durable' }), openFolderEvidenceStore({ folder: places.evidence })];
  const faults: string[] = [];
  for (const { data } of (await log.readAll({ limit: 100_000, filter: { types: ['evidence.EvidenceStored'] } })).events) {
    const { digest, keyId } = data as { readonly digest: string; readonly keyId: string };
    if (!(await evidence.has(digest))) faults.push(`no file ${digest}`);
    if ((await operations.get('subject_keys', keyId)) === undefined) faults.push(`no key ${keyId}`);
  }
  for (const store of [log, operations, evidence]) await store.close();
  rmSync(place(name), { recursive: true });
  rmSync(place(`${name}-restored`), { recursive: true });
  return { kills: first.killed ? 1 : 0, faults };
}

async function main(): Promise<void> {
  console.log(`${kills} kills at least, seed ${values.seed}`);
  await fill(events);
  let [total, passed, failed] = [0, 0, 0];
  const tell = (what: string, { kills: count, faults, found }: Outcome): void => {
    total += count;
    if (faults.length === 0) passed += 1;
    else failed += 1;
    console.log(faults.length === 0 ? `${what}: killed ${count} times${found === undefined ? '' : `, ${found} events taken by then`}; whole and equal in the end` : `${what}: FAILED (files kept in ${folder})\n  ${faults.slice(0, 5).join('\n  ')}`);
  };
  const mongo = values.mongo ? await startMongo({ folder: place('mongo') }) : undefined;
  const [operations, evidence] = [environment.GREENGATE_OPERATIONS_STORE, environment.GREENGATE_EVIDENCE];
  const middleOf = (name: string): { readonly operations: string; readonly evidence: string } =>
    mongo === undefined
      ? { operations: `sqlite:${place(`operations-${name}.db`)}`, evidence: `folder:${place(`evidence-${name}`)}` }
      : { operations: `mongodb://127.0.0.1:${mongo.port}/operations_${name}`, evidence: `gridfs:mongodb://127.0.0.1:${mongo.port}/evidence_${name}` };
  /** How long each takes here and now when nobody kills it. */
  const undisturbed = async (...words: readonly string[]): Promise<number> => {
    const { code, output, milliseconds } = await greengate(['copy', ...words]);
    if (code !== 0) throw new Error(output);
    return milliseconds;
  };
  for (let round = 1; total < kills && failed === 0; round += 1) {
    const [measured, node] = [await startEsdbNode(), await startEsdbNode()];
    const [scratch, middle] = [middleOf(`scratch_${round}`), middleOf(String(round))];
    const whole = {
      esdb: await undisturbed('--from', environment.GREENGATE_EVENT_STORE, '--to', measured.url),
      sqlite: await undisturbed('--from', environment.GREENGATE_EVENT_STORE, '--to', `sqlite:${place(`scratch-${round}.db`)}`),
      operations: await undisturbed('--what', 'operations', '--from', operations, '--to', scratch.operations),
      evidence: await undisturbed('--what', 'evidence', '--from', evidence, '--to', scratch.evidence),
    };
    await measured.stop();
    tell(`copy ${round} to the EventStoreDB test node`, await copyTo(node.url, whole.esdb, () => openEsdbEventStore({ url: node.url })));
    await node.stop();
    const file = place(`copy-${round}.db`);
    tell(`copy ${round} to SQLite`, await copyTo(`sqlite:${file}`, whole.sqlite, async () => openSqliteEventStore({ path: file })));
    tell(`operations data ${round}, there`, await copyStore('operations', operations, middle.operations, whole.operations));
    tell(`operations data ${round}, back`, await copyStore('operations', middle.operations, `sqlite:${place(`operations-${round}-back.db`)}`, whole.operations));
    tell(`evidence ${round}, there`, await copyStore('evidence', evidence, middle.evidence, whole.evidence));
    tell(`evidence ${round}, back`, await copyStore('evidence', middle.evidence, `folder:${place(`evidence-${round}-back`)}`, whole.evidence));
    for (let each = 1; each <= 3; each += 1) tell(`backup ${round}.${each}`, await backup(`backup-${round}-${each}`));
  }
  await mongo?.kill();
  if (failed === 0) rmSync(folder, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
