import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { programmeTopic } from '@greengate/messaging';
import { getSupplier, registerSupplier } from '@greengate/suppliers/contracts';
import { Kafka, logLevel } from 'kafkajs';
import { Installation, type InstallationOptions } from '../integration/scenario/installation';
import { startEngines, type RunningEngines } from '../integration/scenario/running-engines';
import { taxId } from '../integration/scenario/tax-id';
import { founded, request } from './delay.fixture';
import { canPin } from './pinning';

type Report = (name: string, ratio: number, detail: string) => void;

const perSecond = Number(process.env['GREENGATE_BENCH_RATE'] ?? 4);
const seconds = Number(process.env['GREENGATE_BENCH_SECONDS'] ?? 20);
/** Sent before anything is counted: connections, compiled code, caches. */
const warmUp = 10;
const patienceMs = 60_000;

/** Milliseconds from the moment at which a command was due to be sent. */
interface Delays {
  readonly acknowledged: readonly number[];
  /** A reader who asks for it at once holds an answer that includes it. */
  readonly visible: readonly number[];
  /** A consumer of the topic holds the message. */
  readonly inKafka: readonly number[];
}

const at = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;
const told = (values: readonly number[]): string => `${at(values, 0.5).toFixed(0)} ms, p99 ${at(values, 0.99).toFixed(0)} ms`;

/** When each supplier's message arrived. */
async function listen(broker: string): Promise<{ readonly arrived: ReadonlyMap<string, number>; stop(): Promise<void> }> {
  const arrived = new Map<string, number>();
  const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: programmeTopic, numPartitions: 3 }] });
  await admin.disconnect();
  const consumer = kafka.consumer({ groupId: `bench-${process.pid}-${performance.now()}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [programmeTopic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message: { key } }) => {
      const supplierId = key?.toString() ?? '';
      if (!arrived.has(supplierId)) arrived.set(supplierId, performance.now());
    },
  });
  return { arrived, stop: () => consumer.disconnect() };
}

/** Suppliers registered at an even rate, whether or not the one before has been answered. */
async function measure(options: InstallationOptions, engines: RunningEngines, base: number): Promise<Delays> {
  const kafka = await listen(`127.0.0.1:${engines.kafka?.port ?? 0}`);
  const installation = await Installation.start(options);
  // Whatever ends this program ends what it started.
  const orphans = (): void => installation.processes.forEach((app) => void app.kill());
  process.once('exit', orphans);
  try {
    const { programmeId, headers } = await founded(installation);
    const { origins } = installation;
    const acknowledged: number[] = [];
    const visible: number[] = [];
    const due = new Map<string, number>();
    const one = async (number: number, dueAt: number, counts: boolean): Promise<void> => {
      const origin = origins[number % origins.length] ?? '';
      const registration = { legalName: `Harbour ${number}`, sector: 'Steel', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: taxId(base + number) }] };
      const { status, position, body } = await request('POST', `${origin}/api/v1${registerSupplier.route.path.replace(':programmeId', programmeId)}`, headers, registration);
      if (status >= 300) throw new Error(`a registration was answered ${status}: ${JSON.stringify(body)}`);
      const answered = performance.now();
      const { supplierId } = body as { readonly supplierId: string };
      const address = `${origin}/api/v1${getSupplier.route.path.replace(':supplierId', supplierId)}?minPosition=${position}`;
      for (const deadline = answered + patienceMs; ; ) {
        const seen = await request('GET', address, headers);
        // Until the rights of the new supplier are there, it is "not found" for everybody.
        if (seen.status === 200 && !seen.stale) break;
        if (performance.now() > deadline) throw new Error(`a supplier was not seen in time: ${seen.status} ${JSON.stringify(seen.body)}`);
      }
      if (!counts) return;
      acknowledged.push(answered - dueAt);
      visible.push(performance.now() - dueAt);
      due.set(supplierId, dueAt);
    };
    for (let number = 0; number < warmUp; number += 1) await one(number, performance.now(), false);
    const began = performance.now();
    const all: Promise<void>[] = [];
    for (let number = 0; number < perSecond * seconds; number += 1) {
      const dueAt = began + (number * 1_000) / perSecond;
      await wait(Math.max(0, dueAt - performance.now()));
      all.push(one(warmUp + number, dueAt, true));
    }
    await Promise.all(all);
    for (const deadline = performance.now() + patienceMs; [...due.keys()].some((supplierId) => !kafka.arrived.has(supplierId)); await wait(20)) {
      if (performance.now() > deadline) throw new Error('messages did not arrive in time');
    }
    return { acknowledged, visible, inKafka: [...due].map(([supplierId, dueAt]) => (kafka.arrived.get(supplierId) ?? Number.NaN) - dueAt) };
  } finally {
    await kafka.stop();
    await installation.stop();
    process.off('exit', orphans);
  }
}

/** From a command to the view that a reader sees, and to a consumer of the topic: in one process and in four, on the same engines; and in one on files. */
export async function run(report: Report): Promise<void> {
  // Engines and processes share all processors: what is measured is an installation, not a program.
  if (canPin()) spawnSync('taskset', ['-a', '-p', '-c', `0-${cpus().length - 1}`, String(process.pid)], { stdio: 'ignore' });
  const measured: { readonly name: string; readonly delays: Delays }[] = [];
  const set: readonly [string, Pick<InstallationOptions, 'processes'>, 'files' | 'engines'][] = [
    ['one process on files', { processes: { standalone: 1 } }, 'files'],
    ['one process on the engines', { processes: { standalone: 1 } }, 'engines'],
    ['four processes (2 api, projector, reactor)', { processes: { api: 2, projector: 1, reactor: 1 } }, 'engines'],
  ];
  for (const [index, [name, options, on]] of set.entries()) {
    const engines = await startEngines();
    const orphans = (): void => void engines.stop();
    process.once('exit', orphans);
    try {
      const urls = engines.urls();
      const delays = await measure({ ...options, engines: on === 'engines' ? urls : { ...(urls.messaging === undefined ? {} : { messaging: urls.messaging }) } }, engines, (index + 1) * 10_000);
      measured.push({ name, delays });
      process.stdout.write(`  ${name}: to the view median ${told(delays.visible)}\n`);
    } finally {
      await engines.stop();
      process.off('exit', orphans);
    }
  }
  const one = measured[1]?.delays;
  if (one === undefined) return;
  const whats = { acknowledged: 'the acknowledgement', visible: 'the view', inKafka: 'Kafka' } as const;
  for (const what of ['acknowledged', 'visible', 'inKafka'] as const) {
    // Times that of one process on the engines.
    for (const { name, delays } of measured) report(`delay to ${whats[what]}, ${name}`, at(delays[what], 0.5) / at(one[what], 0.5), `median ${told(delays[what])}; ${delays[what].length} commands, ${perSecond}/s`);
  }
}
