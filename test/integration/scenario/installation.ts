import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openStores, readConfig, type Stores } from '@greengate/platform';
import { ProgressBoard, ViewRegistry } from '@greengate/subscriptions';
import { relayName } from '@greengate/messaging';
import { contexts } from '../../../apps/contexts';
import { AppProcess, type AppKind, type Health } from './app-process';

export interface Engines {
  readonly eventStore: string;
  readonly readStore: string;
  readonly operationsStore: string;
  readonly evidence: string;
  readonly messaging?: string;
}

export interface InstallationOptions {
  /** Default: files in a temporary folder. */
  readonly engines?: Partial<Engines>;
  /** The addresses that the processes are given, where something stands between them and the engines. */
  readonly through?: Partial<Engines>;
  /** Default: one that does everything. */
  readonly processes?: Partial<Record<AppKind, number>>;
  /** Seconds. */
  readonly lease?: number;
  /** The file, in the folder of the installation, of those who may send messages. */
  readonly sources?: (folder: string) => string;
}

const root = resolve(__dirname, '../../..').replace(/\/dist$/, '');
const firstDay = '2025-06-02T09:00:00.000Z';

/** An installation of real processes on real engines, and one clock for all of them, which stands still until it is moved. */
export class Installation {
  readonly processes: AppProcess[] = [];
  /** `<kind> <name>` of what may stay behind for now. */
  readonly unhurried = new Set<string>();
  private now = firstDay;
  private stores: Promise<Stores> | undefined;
  private known: ReadonlyMap<string, string> | undefined;

  private constructor(
    readonly folder: string,
    readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start({ engines = {}, through = {}, processes = { standalone: 1 }, lease, sources }: InstallationOptions = {}): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), 'greengate-scenario-'));
    mkdirSync(join(folder, 'secrets'), { mode: 0o700 });
    const addresses = ({ eventStore, readStore, operationsStore, evidence }: Partial<Engines>) => ({
      GREENGATE_EVENT_STORE: eventStore ?? `sqlite:${folder}/events.db`,
      GREENGATE_READ_STORE: readStore ?? `sqlite:${folder}/views.db`,
      GREENGATE_OPERATIONS_STORE: operationsStore ?? `sqlite:${folder}/operations.db`,
      GREENGATE_EVIDENCE: evidence ?? `folder:${folder}/evidence`,
    });
    const environment = {
      GREENGATE_MODE: 'test',
      // One for all processes, as an installation has it: it stands in messages as their source.
      GREENGATE_ORIGIN: 'http://localhost:3000',
      ...addresses(engines),
      GREENGATE_SECRETS_DIR: join(folder, 'secrets'),
      GREENGATE_CLOCK: `file:${folder}/clock`,
      GREENGATE_LOG_LEVEL: 'warn',
      ...(engines.messaging === undefined ? {} : { GREENGATE_MESSAGING: engines.messaging }),
      ...(lease === undefined ? {} : { GREENGATE_LEASE: String(lease) }),
      ...(sources === undefined ? {} : { GREENGATE_MESSAGING_SOURCES: sources(folder) }),
    };
    const installation = new Installation(folder, environment);
    try {
      installation.travelTo(firstDay);
      if (sources !== undefined) writeFileSync(sources(folder), JSON.stringify({ sources: [] }), { mode: 0o600 });
      const wanted = Object.entries(processes) as [AppKind, number][];
      const all = wanted.flatMap(([kind, count]) => Array.from({ length: count }, (_, index) => ({ kind, index })));
      // One founds the secrets and the collections before the others come.
      await installation.cli('doctor').catch(() => undefined);
      installation.processes.push(...(await Promise.all(all.map(({ kind, index }) => AppProcess.start(kind, `${kind} ${index + 1}`, { ...environment, ...addresses({ ...engines, ...through }) })))));
      return installation;
    } catch (error) {
      await installation.stop();
      throw error;
    }
  }

  get origins(): readonly string[] {
    return this.of('api', 'standalone').map(({ origin }) => origin);
  }

  of(...kinds: readonly AppKind[]): readonly AppProcess[] {
    return this.processes.filter(({ kind }) => kinds.includes(kind));
  }

  /** The command line of this installation; answers what it printed. */
  async cli(...words: readonly string[]): Promise<string> {
    const { PATH, HOME, GREENGATE_TEST_ROOT = root } = process.env;
    const { stdout } = await promisify(execFile)(process.execPath, [join(GREENGATE_TEST_ROOT, 'dist/apps/cli/src/main.js'), ...words], { cwd: GREENGATE_TEST_ROOT, env: { PATH, HOME, ...this.environment } });
    return stdout;
  }

  /** Moves the clock of all processes at once. */
  travelTo(instant: string): void {
    this.now = instant.length === 10 ? `${instant}T12:00:00.000Z` : instant;
    // In one step, since it is being read.
    writeFileSync(join(this.folder, 'clock.next'), `${this.now}\n`);
    renameSync(join(this.folder, 'clock.next'), join(this.folder, 'clock'));
  }

  /** Until every view and process has handled everything in the log, what that causes included. @param fired also what is due by the clock */
  async settled({ fired = false, patienceMs = 600_000 } = {}): Promise<void> {
    const deadline = performance.now() + patienceMs;
    let head: string | undefined;
    let rounds: ReadonlyMap<string, number> | undefined;
    for (;;) {
      const seen = await this.look().catch((error: unknown) => ({ head: undefined, behind: [error instanceof Error ? error.message : String(error)] }));
      if (seen.behind.length === 0 && seen.head === head) {
        if (!fired) return;
        const now = await this.rounds();
        rounds ??= now;
        if (this.firedSince(rounds, now)) return;
        // Another process has taken a timer over, and counts from the beginning.
        for (const [name, count] of now) if (count < (rounds.get(name) ?? 0)) rounds = now;
      } else {
        rounds = undefined;
      }
      head = seen.head;
      if (performance.now() > deadline) throw new Error(`not settled in time: ${seen.behind.join('; ')}\n${await this.report()}`);
      await wait(fired && seen.behind.length === 0 ? 200 : 25);
    }
  }

  /** As `settled`, by what the stores themselves hold and by the word of the processes that run it now. */
  async settledForGood(patienceMs = 600_000): Promise<void> {
    for (const deadline = performance.now() + patienceMs; ; await wait(300)) {
      await this.settled({ patienceMs });
      const { eventStore, readStore } = await this.opened();
      const head = await eventStore.head();
      const names = [...(await this.names()).keys()];
      const behind = (await Promise.all(names.map(async (name) => [name, (await readStore.checkpoint(name))?.position ?? ''] as const))).filter(([, position]) => position < head);
      if (behind.length === 0 && head === (await eventStore.head())) return;
      if (performance.now() > deadline) throw new Error(`not settled in time: ${behind.map(([name]) => name).join(', ')}\n${await this.report()}`);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((app) => app.kill()));
    const stores = await this.stores?.catch(() => undefined);
    for (const store of stores ? [stores.eventStore, stores.readStore, stores.operations, stores.evidence] : []) await store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The stores, opened beside the processes and not through what may stand between. */
  private opened(): Promise<Stores> {
    this.stores ??= openStores(readConfig(this.environment, { directory: this.folder, build: 'scenario' }));
    return this.stores;
  }

  /** Checkpoint -> `<kind> <name>`, of everything that must follow the log. */
  private async names(): Promise<ReadonlyMap<string, string>> {
    if (this.known) return this.known;
    const registry = new ViewRegistry((await this.opened()).readStore);
    const views = await Promise.all(contexts.flatMap(({ projections }) => projections).map(async ({ name }) => [(await registry.live(name))?.collection ?? name, `projection ${name}`] as const));
    const processes = [...contexts.flatMap(({ processes: all }) => all ?? []).map(({ name }) => name), ...(this.environment['GREENGATE_MESSAGING'] === undefined ? [] : [relayName])];
    const names = new Map([...views, ...processes.map((name) => [`process:${name}`, `process ${name}`] as const)]);
    if (views.every(([collection]) => collection.includes('@'))) this.known = names;
    return names;
  }

  private async look(): Promise<{ readonly head: string; readonly behind: readonly string[] }> {
    const { eventStore, readStore } = await this.opened();
    const head = await eventStore.head();
    const said = await new ProgressBoard(readStore, 'scenario').read();
    const behind: string[] = [];
    for (const [checkpoint, name] of await this.names()) {
      if ((said.get(checkpoint) ?? '') >= head || this.unhurried.has(name)) continue;
      // Also by what is saved: a store that went back may have forgotten the last that was said.
      const position = (await readStore.checkpoint(checkpoint))?.position ?? '';
      if (position < head) behind.push(`${name} at ${position} of ${head}`);
    }
    // Whoever was done by the time it was asked may have appended since the end was looked up.
    if (behind.length === 0 && (await eventStore.head()) !== head) behind.push(`the log went on after ${head}`);
    return { head, behind };
  }

  /** Each timer has had two rounds since: the first may have begun before the clock was moved. */
  private firedSince(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): boolean {
    return contexts.flatMap(({ timers }) => timers ?? []).every(({ name }) => [...now].some(([timer, count]) => timer.startsWith(`${name} `) && count >= (before.get(timer) ?? 0) + 2));
  }

  /** Of each timer, in the process that runs it: how often it has fired everything due. */
  private async rounds(): Promise<ReadonlyMap<string, number>> {
    const apps = this.of('reactor', 'standalone');
    const healths = await Promise.all(apps.map((app) => app.health()));
    const timers = healths.flatMap((health: Health | undefined, index) => (health?.subscriptions ?? []).flatMap((one) => (one.kind === 'timer' && one.state === 'live' ? [[`${one.name} ${apps[index]?.name ?? ''}`, one.rounds ?? 0] as const] : [])));
    return new Map(timers);
  }

  private async report(): Promise<string> {
    const told = await Promise.all(
      this.processes.map(async (app) => {
        const health = await app.health();
        const odd = (health?.subscriptions ?? []).filter(({ state, retrying }) => (state !== 'live' && state !== 'standby') || retrying);
        return `--- ${app.name}: ${health?.status ?? 'no answer'} ${JSON.stringify(odd)}\n${app.tail}`;
      }),
    );
    return told.join('\n');
  }
}
