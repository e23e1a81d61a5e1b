import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

export interface EsdbNodeOptions {
  /** Positions begin here: beyond 2^53 to show that they stay exact. */
  readonly base?: string;
  readonly version?: string;
  readonly maxAppendSize?: number;
  readonly credentials?: string;
  readonly tls?: { readonly key: string; readonly certificate: string };
  /** Makes it a follower of the node at this port. */
  readonly leader?: number;
}

export interface EsdbNode {
  readonly port: number;
  readonly url: string;
  readonly pid: number | undefined;
  /** Subscriptions fall silent while the connection stands. */
  mute(muted: boolean): void;
  /** The process stops answering without closing anything, as a hung machine does. */
  pause(): void;
  resume(): void;
  /** SIGKILL; the data stay. */
  kill(): Promise<void>;
  /** Starts again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

const sources = join(__dirname, 'esdb-node');

let compiled: string | undefined;

/** The compiled main: beside this file in a build; from the sources it is compiled for itself, since a test runner's transform ends at its own process. */
function compiledMain(): string {
  const built = join(sources, 'main.js');
  if (existsSync(built)) return built;
  if (compiled !== undefined) return compiled;
  const folder = join(__dirname, '../../../node_modules/.cache', `greengate-esdb-node-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(sources).filter((name) => name.endsWith('.ts'))) {
    const { code } = transformSync(readFileSync(join(sources, file), 'utf8'), { swcrc: false, configFile: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), code);
  }
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  compiled = join(folder, 'main.js');
  return compiled;
}

const startMilliseconds = 15_000;

async function launch(main: string, parameters: readonly string[]): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(main, parameters, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
  const port = await new Promise<number>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`the EventStoreDB test node did not start in time: ${output}`)), startMilliseconds);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const bound = /listening (\d+)/.exec(output)?.[1];
      if (bound === undefined) return;
      clearTimeout(timer);
      resolve(Number(bound));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the EventStoreDB test node ended with ${code ?? 'a signal'}: ${output}`)));
  });
  return { child, port };
}

const ended = (child: ChildProcess): Promise<void> => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve())));

/** A test node on a free loopback port, its data in a temporary folder. */
export async function startEsdbNode(options: EsdbNodeOptions = {}): Promise<EsdbNode> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-esdb-'));
  const main = compiledMain();
  const fixed = [
    '--data', join(folder, 'log.jsonl'),
    ...(options.base === undefined ? [] : ['--base', options.base]),
    ...(options.version === undefined ? [] : ['--version', options.version]),
    ...(options.maxAppendSize === undefined ? [] : ['--max-append-size', String(options.maxAppendSize)]),
    ...(options.credentials === undefined ? [] : ['--credentials', options.credentials]),
    ...(options.tls === undefined ? [] : ['--tls-key', options.tls.key, '--tls-certificate', options.tls.certificate]),
    ...(options.leader === undefined ? [] : ['--leader', String(options.leader)]),
  ];
  let { child, port } = await launch(main, fixed);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended(child);
  };
  return {
    port,
    url: `esdb://127.0.0.1:${port}?tls=false`,
    get pid() {
      return child.pid;
    },
    mute: (muted) => void child.send({ muted }),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    kill,
    restart: async () => {
      ({ child, port } = await launch(main, [...fixed, '--port', String(port)]));
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
