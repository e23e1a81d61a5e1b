import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../engines/java-engines';

export type AppKind = 'api' | 'projector' | 'reactor' | 'standalone';

const root = resolve(__dirname, '../../..').replace(/\/dist$/, '');
const startMs = 600_000;

/** One process of an installation, as an operator starts it: the compiled app with its environment. */
export class AppProcess {
  private child: ChildProcess | undefined;
  private output = '';
  /** Ends by a signal of ours are expected; any other is not. */
  private expected = true;

  private constructor(
    readonly kind: AppKind,
    readonly name: string,
    readonly port: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(kind: AppKind, name: string, environment: Readonly<Record<string, string>>): Promise<AppProcess> {
    const app = new AppProcess(kind, name, await freePort(), environment);
    await app.launch();
    return app;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The last it printed, for the message of a test that fails. */
  get tail(): string {
    return this.output.slice(-4_000);
  }

  /** What it logged as errors lately, a line each. */
  get errors(): readonly string[] {
    return this.output.split('\n').filter((line) => /"level":"(error|fatal)"/.test(line));
  }

  /** Resolves once it answers. */
  async launch(): Promise<void> {
    const { GREENGATE_TEST_ROOT = root } = process.env;
    const main = join(GREENGATE_TEST_ROOT, `dist/apps/${this.kind}/src/main.js`);
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, ...this.environment, GREENGATE_PORT: String(this.port) };
    const child = spawn(process.execPath, ['--enable-source-maps', '--max-old-space-size=512', main], { cwd: GREENGATE_TEST_ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.expected = false;
    const take = (chunk: Buffer): void => {
      this.output = `${this.output}${chunk.toString()}`.slice(-20_000);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    for (const deadline = performance.now() + startMs; ; ) {
      if (!this.running && !this.expected) throw new Error(`${this.name} ended with ${child.exitCode ?? child.signalCode ?? '?'}:\n${this.tail}`);
      if (!this.running) return;
      if (await fetch(`${this.origin}/health/live`, { signal: AbortSignal.timeout(2_000) }).then(({ ok }) => ok, () => false)) return;
      if (performance.now() > deadline) throw new Error(`${this.name} did not start in time:\n${this.tail}`);
      await wait(50);
    }
  }

  /** Resolves once it does its work. */
  async ready(): Promise<void> {
    for (const deadline = performance.now() + startMs; ; await wait(50)) {
      const status = (await this.health())?.status;
      if (status === 'ready' || status === 'degraded') return;
      if (performance.now() > deadline) throw new Error(`${this.name} is not ready in time (${status ?? 'no answer'}):\n${this.tail}`);
    }
  }

  /** SIGKILL; resolves when it has ended, with its exit code: null where a signal ended it, undefined where it did not run. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<number | null | undefined> {
    const { child } = this;
    this.expected = true;
    if (child === undefined || !this.running) return undefined;
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    child.kill(signal);
    return ended;
  }

  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  /** What health tells; undefined when it does not answer. */
  async health(): Promise<Health | undefined> {
    try {
      const response = await fetch(`${this.origin}/health/ready`, { signal: AbortSignal.timeout(3_000) });
      return (await response.json()) as Health;
    } catch {
      return undefined;
    }
  }
}

export interface Health {
  readonly status: string;
  readonly stores: Readonly<Record<string, string>>;
  readonly subscriptions: readonly {
    readonly kind: 'projection' | 'process' | 'timer';
    readonly name: string;
    readonly state: string;
    readonly position: string;
    readonly head?: string;
    readonly rounds?: number;
    readonly fault?: object;
    readonly retrying?: object;
  }[];
}
