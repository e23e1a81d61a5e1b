import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
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
  /** Default: one that does everything. */
  readonly processes?: Partial<Record<AppKind, number>>;
  /** Seconds. */
  readonly lease?: number;
  /** What some processes are told otherwise, e.g. another address of a store. */
  readonly environmentOf?: (kind: AppKind, index: number) => Readonly<Record<string, string>>;
}

const root = resolve(__dirname, '../../..').replace(/\/dist$/, '');
const firstDay = '2025-06-02T09:00:00.000Z';

/** An installation of real processes on real engines, and one clock for all of them, which stands still until it is moved. */
export class Installation {
  readonly processes: AppProcess[] = [];
  private now = firstDay;

  private constructor(
    readonly folder: string,
    readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start({ engines = {}, processes = { standalone: 1 }, lease, environmentOf }: InstallationOptions = {}): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), 'greengate-scenario-'));
    mkdirSync(join(folder, 'secrets'), { mode: 0o700 });
    const environment = {
      GREENGATE_MODE: 'test',
      GREENGATE_EVENT_STORE: engines.eventStore ?? `sqlite:${folder}/events.db`,
      GREENGATE_READ_STORE: engines.readStore ?? `sqlite:${folder}/views.db`,
      GREENGATE_OPERATIONS_STORE: engines.operationsStore ?? `sqlite:${folder}/operations.db`,
      GREENGATE_EVIDENCE: engines.evidence ?? `folder:${folder}/evidence`,
      GREENGATE_SECRETS_DIR: join(folder, 'secrets'),
      GREENGATE_CLOCK: `file:${folder}/clock`,
      GREENGATE_LOG_LEVEL: 'warn',
      ...(engines.messaging === undefined ? {} : { GREENGATE_MESSAGING: engines.messaging }),
      ...(lease === undefined ? {} : { GREENGATE_LEASE: String(lease) }),
    };
    const installation = new Installation(folder, environment);
    try {
      installation.travelTo(firstDay);
      const wanted = Object.entries(processes) as [AppKind, number][];
      const all = wanted.flatMap(([kind, count]) => Array.from({ length: count }, (_, index) => ({ kind, index })));
      // One founds the secrets and the collections before the others come.
      await installation.cli('doctor').catch(() => undefined);
      installation.processes.push(...(await Promise.all(all.map(({ kind, index }) => AppProcess.start(kind, `${kind} ${index + 1}`, { ...environment, ...environmentOf?.(kind, index) })))));
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
  async settled({ fired = false, patienceMs = 240_000 } = {}): Promise<void> {
    const deadline = performance.now() + patienceMs;
    let head: string | undefined;
    let rounds: ReadonlyMap<string, number> | undefined;
    for (;;) {
      const seen = await this.look();
      if (seen.behind.length === 0 && seen.head === head) {
        if (!fired) return;
        rounds ??= seen.rounds;
        // Two rounds of each timer: the first may have begun before the clock was moved.
        const before = rounds;
        if ([...seen.rounds].every(([name, count]) => count >= (before.get(name) ?? 0) + 2)) return;
      } else {
        rounds = undefined;
      }
      head = seen.head;
      if (performance.now() > deadline) throw new Error(`not settled in time: ${seen.behind.join('; ')}\n${this.processes.map(({ name, tail }) => `--- ${name}\n${tail}`).join('\n')}`);
      await wait(seen.behind.length === 0 ? 20 : 60);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((app) => app.kill()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async look(): Promise<{ readonly head: string; readonly behind: readonly string[]; readonly rounds: ReadonlyMap<string, number> }> {
    const apps = this.of('projector', 'reactor', 'standalone');
    const healths = await Promise.all(apps.map((app) => app.health()));
    const all = healths.flatMap((health: Health | undefined, index) => (health?.subscriptions ?? []).map((one) => ({ ...one, at: apps[index]?.name ?? '' })));
    const head = all.reduce((latest, one) => (one.head !== undefined && one.head > latest ? one.head : latest), '');
    const byName = new Map<string, typeof all>();
    for (const one of all) byName.set(`${one.kind} ${one.name}`, [...(byName.get(`${one.kind} ${one.name}`) ?? []), one]);
    const behind: string[] = head === '' ? ['nobody knows the end of the log'] : [];
    for (const kind of ['projection', 'process', 'timer']) if (!all.some((one) => one.kind === kind)) behind.push(`no ${kind} answers`);
    const rounds = new Map<string, number>();
    for (const [name, ones] of byName) {
      const running = ones.filter(({ state }) => state === 'live');
      const done = name.startsWith('timer ') ? running.length > 0 : running.some(({ position }) => position >= head);
      if (!done) behind.push(`${name}: ${ones.map(({ at, state, position, fault, retrying }) => `${at} ${state} ${position}${fault ? ` ${JSON.stringify(fault)}` : ''}${retrying ? ` ${JSON.stringify(retrying)}` : ''}`).join(', ')}`);
      // By process: another one that takes over counts from the beginning.
      for (const one of running) if (one.kind === 'timer') rounds.set(`${name} ${one.at}`, one.rounds ?? 0);
    }
    return { head, behind, rounds };
  }
}
