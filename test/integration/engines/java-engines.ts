import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

/** A server of its own process on a loopback port that it keeps over restarts, with its data in a folder. */
export interface EngineProcess {
  readonly port: number;
  readonly pid: number;
  /** Everything it printed, for the message of a test that fails. */
  readonly output: () => string;
  /** SIGKILL by default: what it had not written is gone. Resolves when the process has ended. */
  readonly kill: (signal?: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT') => Promise<void>;
  /** The same port and the same data, after `kill`. */
  readonly restart: () => Promise<EngineProcess>;
}

const java = resolve(__dirname, '../../../test/integration/engines/java').replace(/\/dist\//, '/');
const classpath = `${join(java, 'target/engines-1.jar')}:${join(java, 'target/libs/*')}`;

/** Java 17 and Maven are asked for by name, since a missing engine must never look like a passed test. */
function need(command: string, argument: string): void {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
  } catch {
    throw new Error(`\`${command}\` is not installed: the integration tests start Apache Kafka and a MongoDB wire server on Java 17 and fetch them with Maven. Install both and run again.`);
  }
}

/** Fetches and compiles the engines once; a second call finds them by the digest of what they are made from. */
export function prepareJavaEngines(): void {
  need('java', '-version');
  const sources = ['pom.xml', 'src/main/java/greengate/engines/MongoNode.java'].map((file) => readFileSync(join(java, file)));
  const digest = createHash('sha256').update(Buffer.concat(sources)).digest('hex');
  const stamp = join(java, 'target/prepared');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  need('mvn', '-version');
  execFileSync('mvn', ['-q', '-B', 'package', 'dependency:copy-dependencies', '-DoutputDirectory=target/libs'], { cwd: java, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(stamp, digest);
}

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });

interface Launch {
  readonly port: number;
  readonly args: readonly string[];
  /** What it prints once it answers. */
  readonly ready: RegExp;
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((done) => child.once('exit', () => done()));
}

async function launch(what: Launch): Promise<EngineProcess> {
  const child = spawn('java', ['-cp', classpath, ...what.args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise<void>((done, fail) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (what.ready.test(output)) done();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`java ${what.args.join(' ')} ended with ${String(code)}:\n${output}`)));
  });
  return {
    port: what.port,
    pid: child.pid ?? 0,
    output: () => output,
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      if (signal === 'SIGKILL' || signal === 'SIGTERM') await ended(child);
    },
    restart: () => launch(what),
  };
}

export interface MongoOptions {
  /** Folder for its data; made when missing. */
  readonly folder: string;
  /** Milliseconds between writes of its file: what SIGKILL loses. */
  readonly writeEvery?: number;
}

/** A server of the MongoDB wire protocol (mongo-java-server on H2). Databases by name as usual: `mongodb://127.0.0.1:<port>/<database>`. */
export async function startMongo({ folder, writeEvery = 100 }: MongoOptions): Promise<EngineProcess> {
  prepareJavaEngines();
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  return launch({ port, args: ['-Xmx512m', 'greengate.engines.MongoNode', String(port), join(folder, 'mongo.mv'), String(writeEvery)], ready: /listening \d+/ });
}

const kafkaProperties = (port: number, controller: number, folder: string): string =>
  [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.bootstrap.servers=127.0.0.1:${controller}`,
    `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
    `advertised.listeners=PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names=CONTROLLER',
    'listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    `log.dirs=${join(folder, 'log')}`,
    'num.partitions=3',
    'offsets.topic.num.partitions=1',
    'offsets.topic.replication.factor=1',
    'transaction.state.log.num.partitions=1',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    'group.initial.rebalance.delay.ms=0',
    'auto.create.topics.enable=false',
    // A node that was killed is taken back once its session has ended; the default is nine seconds.
    'broker.session.timeout.ms=1500',
    'broker.heartbeat.interval.ms=300',
    '',
  ].join('\n');

/** Apache Kafka, one node, KRaft. */
export async function startKafka({ folder }: { readonly folder: string }): Promise<EngineProcess> {
  prepareJavaEngines();
  mkdirSync(folder, { recursive: true });
  const [port, controller] = [await freePort(), await freePort()];
  const file = join(folder, 'server.properties');
  writeFileSync(file, kafkaProperties(port, controller, folder));
  execFileSync('java', ['-cp', classpath, 'kafka.tools.StorageTool', 'format', '--standalone', '-t', 'Z3JlZW5nYXRlLXRlc3QtMQ', '-c', file], { stdio: 'ignore' });
  return launch({ port, args: ['-Xmx512m', '-Dorg.slf4j.simpleLogger.defaultLogLevel=info', 'kafka.Kafka', file], ready: /Kafka Server started/ });
}
