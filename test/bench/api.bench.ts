import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { importFile, importKindOf, liveGateway, textSource } from '@greengate/imports';
import type { GreengateApplication } from '@greengate/platform';
import { openServer, signIn } from './api.fixture';
import type { Load, LoadRequest, LoadResult } from './load-generator';
import { pinned } from './pinning';

type Report = (name: string, ratio: number, detail: string) => void;
type Signed = Awaited<ReturnType<typeof signIn>>;

const perSecond = Number(process.env['GREENGATE_BENCH_RATE'] ?? 100);
const seconds = Number(process.env['GREENGATE_BENCH_SECONDS'] ?? 10);

/** Of the import; the requests use another. */
const currencies = ['USD', 'JPY', 'KRW', 'CNY', 'GBP', 'SGD', 'THB', 'VND', 'MYR', 'INR'];
/** Of ten requests six lists, three supplier pages and one write, each write of another supplier and year. */
function mix({ programmeId, suppliers }: Signed, firstYear: number): readonly LoadRequest[] {
  const programme = `/api/v1/programmes/${programmeId}/suppliers`;
  const sorts = ['name', 'score', 'intensity', 'spend'];
  return Array.from({ length: perSecond * seconds }, (_, n): LoadRequest => {
    const supplier = suppliers[Math.floor(n / 10) % suppliers.length] ?? '';
    const year = firstYear + Math.floor(n / 10 / suppliers.length);
    if (n % 10 === 9) return { method: 'POST', path: `${programme}/${supplier}/spend`, body: { year, money: { amount: `${n + 1}.50`, currency: 'EUR' }, source: 'load generator' } };
    return n % 10 >= 6 ? { method: 'GET', path: `${programme}/${suppliers[(n * 7) % suppliers.length] ?? ''}` } : { method: 'GET', path: `${programme}?sort=${sorts[n % 4] ?? 'name'}&limit=50` };
  });
}

async function send(load: Load): Promise<LoadResult> {
  // On the other processor where there is one: the generator must not take the server's time.
  const [program, parameters] = pinned(1, [join(__dirname, 'load-generator.js')]);
  const child = spawn(program, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(load));
  return (await json(child.stdout)) as LoadResult;
}

const at = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
const told = ({ milliseconds, failures }: LoadResult): string => {
  const failed = Object.entries(failures).map(([status, count]) => `${count} x ${status}`);
  return `p50 ${at(milliseconds, 0.5).toFixed(1)} ms, p99 ${at(milliseconds, 0.99).toFixed(1)} ms, slowest ${Math.max(...milliseconds).toFixed(0)} ms, ${milliseconds.length} requests${failed.length > 0 ? `, refused: ${failed.join(', ')}` : ''}`;
};

/** Rebuilds and imports without a pause until told to stop. */
function keepBusy({ subscriptions, gateway, services }: GreengateApplication, { procurement, programmeId }: Signed) {
  let on = true;
  const done = { rebuilds: 0, rows: 0 };
  const tax = readFileSync(join(process.cwd(), 'deploy/demo/data/suppliers.csv'), 'utf8').split('\n').slice(1).flatMap((line) => /^\d{8}/.exec(line)?.[0] ?? []);
  const rebuilds = async (): Promise<void> => {
    while (on) {
      await subscriptions.rebuild('supplier_list');
      await subscriptions.dropOldGenerations();
      done.rebuilds += 1;
    }
  };
  const imports = async (): Promise<void> => {
    const kind = importKindOf('spend');
    if (!kind) throw new Error('there is no import of spend');
    const importer = await liveGateway(gateway.send.bind(gateway), services.eventStore, { actor: procurement, language: 'en' });
    for (let turn = 0; on; turn += 1) {
      const year = 1990 + (turn % 35);
      const currency = currencies[Math.floor(turn / 35) % currencies.length] ?? 'USD';
      const rows = tax.map((supplier, index) => `twvat:${supplier},${year},${index + 1}.25,${currency},load`);
      const report = await importFile({ kind, source: textSource(`spend-${turn}.csv`, `supplier,year,amount,currency,source\n${rows.join('\n')}\n`), gateway: importer, mode: 'apply', programmeId, batch: `bench-${turn}` });
      if (report.rows.refused > 0) throw new Error(JSON.stringify(report.problems[0]));
      done.rows += report.rows.added;
    }
  };
  const work = Promise.all([rebuilds(), imports()]);
  work.catch(() => undefined);
  return async () => {
    on = false;
    await work;
    return done;
  };
}

/** How long requests wait at a fixed load: with nothing else to do, and while the same process rebuilds a view and imports a file. */
export async function run(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-api-'));
  try {
    const { application, port } = await openServer(folder);
    try {
      const signed = await signIn(application);
      const load = (firstYear: number): Load => ({ port, authorization: signed.authorization, perSecond, requests: mix(signed, firstYear) });
      // Once for the compiler and the caches.
      await send({ ...load(2000), requests: mix(signed, 2000).slice(0, perSecond * 2) });
      const idle = await send(load(2010));
      const stop = keepBusy(application, signed);
      const began = performance.now();
      const busy = await send(load(2020));
      const { rebuilds, rows } = await stop();
      const took = ((performance.now() - began) / 1_000).toFixed(1);
      const [p99Idle, p99Busy] = [idle, busy].map(({ milliseconds }) => at(milliseconds, 0.99));
      const rate = `${perSecond} requests/s`;
      report(`api: p99 ms at ${rate}, idle`, p99Idle ?? Number.NaN, `${told(idle)}; ${signed.suppliers.length} suppliers`);
      report(`api: p99 ms at ${rate}, rebuild and import running`, p99Busy ?? Number.NaN, `${told(busy)}; meanwhile ${rebuilds} rebuilds and ${rows} rows imported in ${took} s`);
      report('api: p99 busy against idle', (p99Busy ?? Number.NaN) / (p99Idle ?? Number.NaN), 'how many times as long; no aim of its own');
    } finally {
      await application.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
