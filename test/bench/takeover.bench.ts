import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { registerSupplier } from '@greengate/suppliers/contracts';
import type { AppProcess } from '../integration/scenario/app-process';
import { Installation } from '../integration/scenario/installation';
import { startEngines } from '../integration/scenario/running-engines';
import { taxId } from '../integration/scenario/tax-id';
import { founded, request } from './delay.fixture';
import { canPin } from './pinning';

type Report = (name: string, ratio: number, detail: string) => void;

const turns = Number(process.env['GREENGATE_BENCH_TURNS'] ?? 5);
/** Seconds; as an installation has it that says nothing. */
const lease = 5;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** For how long views and processes stand still when one of two projectors and one of two reactors end at the same moment, in leases; by the side of a command that nothing disturbs. */
export async function run(report: Report): Promise<void> {
  if (canPin()) spawnSync('taskset', ['-a', '-p', '-c', `0-${cpus().length - 1}`, String(process.pid)], { stdio: 'ignore' });
  const engines = await startEngines();
  const installation = await Installation.start({ engines: engines.urls(), processes: { api: 1, projector: 2, reactor: 2 }, lease });
  const orphans = (): void => installation.processes.forEach((app) => void app.kill());
  process.once('exit', orphans);
  try {
    const { programmeId, headers } = await founded(installation);
    const address = `${installation.origins[0] ?? ''}/api/v1${registerSupplier.route.path.replace(':programmeId', programmeId)}`;
    let number = 0;
    /** Milliseconds until everything has handled a command. */
    const command = async (): Promise<number> => {
      const began = performance.now();
      const { status, body } = await request('POST', address, headers, { legalName: `Harbour ${(number += 1)}`, sector: 'Steel', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: taxId(number) }] });
      if (status >= 300) throw new Error(`a registration was answered ${status}: ${JSON.stringify(body)}`);
      await installation.settled();
      return performance.now() - began;
    };
    const shared = (): Promise<void> => everyHasWork(installation);
    const undisturbed: number[] = [];
    const ended: Record<'SIGKILL' | 'SIGTERM', number[]> = { SIGKILL: [], SIGTERM: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
        await shared();
        undisturbed.push(await command());
        const gone = [installation.of('projector')[turn % 2], installation.of('reactor')[turn % 2]].filter((app): app is AppProcess => app !== undefined);
        await Promise.all(gone.map((app) => app.kill(signal)));
        ended[signal].push(await command());
        await Promise.all(gone.map((app) => app.launch()));
      }
    }
    const told = (values: readonly number[]): string => `median ${(median(values) / 1_000).toFixed(2)} s, longest ${(Math.max(...values) / 1_000).toFixed(2)} s, of ${values.length}`;
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) report(`take-over after ${signal}, in leases of ${lease} s`, median(ended[signal]) / (lease * 1_000), told(ended[signal]));
    report(`a command that nothing disturbs, in leases of ${lease} s`, median(undisturbed) / (lease * 1_000), told(undisturbed));
  } finally {
    await installation.stop();
    await engines.stop();
    process.off('exit', orphans);
  }
}

/** A process that has just come is handed its share once it has been there for a lease. */
async function everyHasWork(installation: Installation): Promise<void> {
  for (const deadline = performance.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const healths = await Promise.all(installation.of('projector', 'reactor').map((app) => app.health()));
    if (healths.every((health) => health?.subscriptions.some(({ kind, state }) => kind !== 'timer' && state === 'live') === true)) return;
    if (performance.now() > deadline) throw new Error('somebody is never given work');
  }
}
