import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarkSet, referenceInputColumns, ruleset as rulesetSchema, type ReferenceRow } from '@greengate/assessments/contracts';
import { canonicalJson } from '@greengate/kernel';
import { parse } from 'csv-parse/sync';
import { assess } from '../../libs/assessments/src/domain/assess.rules';
import { factsOfRow } from '../../libs/assessments/src/domain/reference-table.rules';
import { alternate } from './measure';

type Report = (name: string, ratio: number, detail: string) => void;

const asOf = '2024-12-31';
const shipped = (name: string): unknown => JSON.parse(readFileSync(join(process.cwd(), `deploy/rulesets/${name}.json`), 'utf8'));
const table = join(process.cwd(), 'test/fixtures/oracles/rubric-reference/inputs.csv');
const perSecond = (seconds: number): string => `${Math.round(1 / seconds).toLocaleString('en')}/s`;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Real companies, three years of figures and their targets each. */
const factsOfTable = () => {
  const rows = parse(readFileSync(table), { columns: true, bom: true }) as readonly ReferenceRow[];
  if (referenceInputColumns.some((column) => rows[0]?.[column] === undefined)) throw new Error(`${table} lacks columns`);
  return rows.map(factsOfRow);
};

/** The pure assessment of 100,000 suppliers against reading the same facts and writing them canonically, and whether the cost of one depends on how many went before. */
export async function run(report: Report): Promise<void> {
  const all = factsOfTable();
  const texts = all.map((facts) => JSON.stringify(facts));
  const [ruleset, benchmarks] = [rulesetSchema.parse(shipped('sdp-1.0')), benchmarkSet.parse(shipped('benchmarks-tw-2024'))];
  const slice = 1_000;
  const total = Number(process.env['GREENGATE_BENCH_ASSESSMENTS'] ?? 100_000);
  /** Processor seconds of one assessment, slice by slice. */
  const costs: number[] = [];
  let kept = 0;
  const { ratio, ours, bare } = await alternate(total / slice, slice, {
    prepare: () => undefined,
    ours: () => {
      const began = process.cpuUsage();
      for (let n = 0; n < slice; n += 1) {
        const facts = all[n % all.length];
        if (facts !== undefined && assess(facts, ruleset, benchmarks, asOf).status === 'rated') kept += 1;
      }
      const { user, system } = process.cpuUsage(began);
      costs.push((user + system) / 1e6 / slice);
    },
    bare: () => {
      for (let n = 0; n < slice; n += 1) if (canonicalJson(JSON.parse(texts[n % texts.length] ?? '')) === '') throw new Error('no facts');
    },
  });
  if (kept === 0) throw new Error('nothing was rated');
  const count = total.toLocaleString('en');
  report(`assessments: ${count} assessments against parsing and canonical JSON of the facts`, ratio, `${perSecond(ours)} against ${perSecond(bare)}; by processor time ${perSecond(median(costs))}; ${all.length} real companies in turn`);
  // The first two slices warm up. What one costs after a thousand against after all of them.
  const [early, late] = [median(costs.slice(2, 7)), median(costs.slice(-5))];
  report('assessments: growth of the cost of one', Math.log(late / early) / Math.log(total / slice), `processor time ${(early * 1e6).toFixed(0)} us each at first, ${(late * 1e6).toFixed(0)} us each at the end of ${count}; log-log slope`);
}
