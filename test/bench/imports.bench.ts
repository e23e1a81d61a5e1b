import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerOrganisation } from '@greengate/identity/contracts';
import { bindingsOf, importFile, importKindOf, liveGateway, readTable, rehearsalGateway, textSource, type ImportReport } from '@greengate/imports';
import { systemActor } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { createProgramme } from '@greengate/programmes/contracts';
import { parse } from 'csv-parse/sync';
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import { contexts } from '../../apps/contexts';
import { alternate } from './measure';

type Report = (name: string, ratio: number, detail: string) => void;

const fixture = (name: string): Buffer => readFileSync(join(process.cwd(), 'test/fixtures/eu-ets-eutl', name));
const importer = { actor: systemActor('bench'), language: 'en' as const };
const rounds = 5;
const perSecond = (seconds: number): string => `${Math.round(1 / seconds).toLocaleString('en')} rows/s`;

async function countRows(file: Uint8Array): Promise<number> {
  const { rows } = await readTable(textSource('bench', file).open());
  let count = 0;
  for await (const { cells } of rows) count += Math.min(1, cells.length);
  return count;
}
async function countHucre(file: Uint8Array): Promise<number> {
  let count = -1;
  for await (const { values } of streamXlsxRows(file)) count += Math.min(1, values.length);
  return count;
}

/** An installation on disk, with the installations of the extract as suppliers. */
async function furnished(directory: string): Promise<{ readonly application: TestApplication; readonly run: (kind: string, file: Uint8Array, mode: ImportReport['mode'], ignoreUnknownColumns?: boolean) => Promise<ImportReport> }> {
  const store = (name: string) => ({ engine: 'sqlite' as const, file: join(directory, name) });
  const application = await createTestApplication(contexts, { roles: { api: false, projector: false, reactor: false }, config: { eventStore: store('events.db'), readStore: store('views.db'), operationsStore: store('operations.db') } });
  const { gateway, services } = application;
  const caller = { ...importer, correlationId: 'bench' };
  const buyer = await gateway.send(registerOrganisation, { name: 'Buyer', kind: 'buyer' }, caller);
  const { output } = await gateway.send(createProgramme, { organisationId: buyer.output.organisationId, name: 'Bench', currency: 'EUR', timeZone: 'Europe/Brussels' }, caller);
  const run = async (name: string, file: Uint8Array, mode: ImportReport['mode'], ignoreUnknownColumns = false): Promise<ImportReport> => {
    const kind = importKindOf(name);
    if (kind === undefined) throw new Error(`there is no import ${name}`);
    const sending = mode === 'apply' ? await liveGateway((definition, input, by) => gateway.send(definition, input, by), services.eventStore, importer) : rehearsalGateway({ binding: bindingsOf(contexts), services, build: 'bench' }, importer);
    return importFile({ kind, source: textSource(name, file), gateway: sending, mode, programmeId: output.programmeId, batch: 'bench', ignoreUnknownColumns });
  };
  const report = await run('installations', fixture('installations.csv'), 'apply', true);
  if (report.rows.refused > 0) throw new Error('the installations of the extract are not taken');
  return { application, run };
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Reading against bare parsing of the same file; then a whole import of verified emissions, in seconds per row, against that parsing. */
export async function run(report: Report): Promise<void> {
  const csv = fixture('emissions.csv');
  const records = parse(csv, { columns: false });
  const rows = records.length - 1;
  const xlsx = await writeXlsx({ sheets: [{ name: 'Data', rows: records.map((record, index) => record.map((cell) => (index > 0 && /^\d+$/.test(cell) ? Number(cell) : cell))) }] });
  const reading = await alternate(rounds, rows, { prepare: () => csv, ours: countRows, bare: (file) => parse(file).length });
  report('imports: reading CSV against csv-parse', reading.ratio, `${perSecond(reading.ours)} against ${perSecond(reading.bare)}`);
  const sheets = await alternate(rounds, rows, { prepare: () => xlsx, ours: countRows, bare: countHucre });
  report('imports: reading XLSX against hucre', sheets.ratio, `${perSecond(sheets.ours)} against ${perSecond(sheets.bare)}`);
  const directory = mkdtempSync(join(tmpdir(), 'greengate-bench-'));
  try {
    const { application, run: importing } = await furnished(directory);
    const dry = await alternate(rounds, rows, { prepare: () => csv, ours: (file) => importing('verified-emissions', file, 'dry-run'), bare: (file) => parse(file).length });
    report('imports: dry run, % of csv-parse', dry.ratio * 100, `${perSecond(dry.ours)} against ${perSecond(dry.bare)}`);
    const applied = await once(() => importing('verified-emissions', csv, 'apply'));
    report('imports: recording, % of csv-parse', ((dry.bare * rows) / applied) * 100, `${perSecond(applied / rows)} against ${perSecond(dry.bare)}; once, durable`);
    const again = await once(() => importing('verified-emissions', csv, 'apply'));
    report('imports: the same file again, % of csv-parse', ((dry.bare * rows) / again) * 100, `${perSecond(again / rows)} against ${perSecond(dry.bare)}; changes nothing`);
    await application.close();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
