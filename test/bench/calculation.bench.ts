import { inventoryDocument, calculateInventory, type InventoryDocument, type ResolvedFactor, type ResolveFactor } from '@greengate/disclosures/contracts';
import { dec, Decimal, ok, useSha256 } from '@greengate/kernel';
import { nativeSha256 } from '@greengate/platform';
import { alternate } from './measure';

type Report = (name: string, ratio: number, detail: string) => void;

const grid: ResolvedFactor = {
  id: 'grid', set: { id: 'bench', version: '1', digest: null }, value: '0.5153', numerator: { unit: 'kg', substance: 'CO2', gwpSet: null }, denominator: 'kWh', basis: null, gases: [],
  geography: 'CN-ZJ', years: { from: 2022, to: 2022 }, quality: 2, downgrades: [],
};
const diesel: ResolvedFactor = { ...grid, id: 'diesel', value: '2.66155', numerator: { unit: 'kgCO2e', substance: 'CO2e', gwpSet: 'AR5' }, denominator: 'L' };
const resolve: ResolveFactor = ({ subject }) => ok(subject === 'diesel' ? diesel : grid);

/** Half electricity in MWh, half diesel in litres: what a small supplier enters. */
const documentOf = (size: number): InventoryDocument =>
  inventoryDocument.parse({
    organisation: 'bench', period: { from: '2022-01-01', to: '2022-12-31' }, boundary: 'operational-control', gwpSet: 'AR5', place: 'CN-ZJ',
    lines: Array.from({ length: size }, (_, index) =>
      index % 2 === 0
        ? { id: `line-${index}`, kind: 'electricity', activity: { status: 'measured', value: `${index + 1}.25`, unit: 'MWh' }, evidence: ['bill'] }
        : { id: `line-${index}`, kind: 'mobile-combustion', fuel: 'diesel', method: 'published', activity: { status: 'measured', value: `${index + 1}.25`, unit: 'L' }, evidence: ['receipt'] },
    ),
  });

/** GSD² - 1 of one line; the product remembers it too. */
const spread = [1.05, 1, 1, 1, 1, 1.05].reduce((sum, factor) => sum.plus(dec(factor).ln().pow(2)), dec(0)).sqrt().exp().minus(1);
const [kwhPerMwh, kwhInGj] = ['3.6', '0.0036'];

/** The same decimal operations, text to text, and nothing else: conversions, factors, sums, quality, spread. */
function bareLoop({ lines }: InventoryDocument): readonly string[] {
  const [totals, weighted, squares, primary] = [[dec(0), dec(0), dec(0)], dec(0), dec(0), dec(0)];
  let [score, variance, whole] = [weighted, squares, primary];
  const texts: string[] = [];
  for (const line of lines) {
    if (!('activity' in line) || !('value' in line.activity)) continue;
    const entered = dec(line.activity.value);
    let emitted: Decimal;
    if (line.kind === 'electricity') {
      const kwh = dec(entered.times(kwhPerMwh).div(kwhInGj).toFixed());
      const factor = dec(kwhPerMwh).div(kwhInGj);
      const kg = kwh.times('0.5153');
      const t = dec(kg.toFixed()).times('1').div('1000');
      emitted = dec(t.toFixed()).times('1');
      const market = kwh.minus(0).times('0.5153');
      const tMarket = market.times('1').div('1000');
      totals[1] = (totals[1] ?? dec(0)).plus(emitted);
      totals[2] = (totals[2] ?? dec(0)).plus(tMarket);
      const part = tMarket.times(spread);
      variance = variance.plus(part.times(part));
      texts.push(factor.toFixed(), kg.toFixed(), market.toFixed(), tMarket.toFixed());
    } else {
      const kg = entered.times('2.66155');
      emitted = dec(kg.toFixed()).times('1').div('1000');
      totals[0] = (totals[0] ?? dec(0)).plus(emitted);
      texts.push(kg.toFixed());
    }
    // Overall and own totals, quality twice, spread per total and overall.
    score = score.plus(emitted.times(2)).plus(emitted.times(2));
    const [own, all] = [emitted.times(spread), emitted.times(spread)];
    variance = variance.plus(own.times(own)).plus(all.times(all));
    whole = whole.plus(emitted).plus(emitted).plus(emitted);
    texts.push(emitted.toFixed());
  }
  return [...texts, ...totals.map((total) => total.toFixed()), score.div(Decimal.max(whole, 1)).toFixed(), variance.sqrt().toFixed()];
}

const rounds = 7;
const slope = (sizes: readonly number[], values: readonly number[]): number => Math.log((values.at(-1) ?? 1) / (values[0] ?? 1)) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));

/** Calculation with its whole trace and digest against a bare loop of the same decimal operations (aim: >= 0.25), and its cost per line from 10 to 100,000 lines (aim: flat). */
export async function run(report: Report): Promise<void> {
  // As in every process of the product.
  useSha256(nativeSha256);
  const sizes = [10, 1_000, 100_000];
  const perLine: number[] = [];
  for (const size of sizes) {
    const document = documentOf(size);
    const repeat = Math.max(1, Math.floor(2_000 / size));
    const repeated = (work: (document: InventoryDocument) => unknown) => (input: InventoryDocument): void => {
      for (let turn = 0; turn < repeat; turn += 1) work(input);
    };
    const calculate = (input: InventoryDocument): void => {
      if (!calculateInventory(input, resolve).ok) throw new Error('the bench document was refused');
    };
    const { ratio, ours, bare } = await alternate(size > 10_000 ? 3 : rounds, size * repeat, { prepare: () => document, ours: repeated(calculate), bare: repeated(bareLoop) });
    report(`calculation: lines against bare decimals, ${size.toLocaleString('en')} lines`, ratio, `${Math.round(1 / ours).toLocaleString('en')} lines/s with trace and digest, bare ${Math.round(1 / bare).toLocaleString('en')} lines/s; aim >= 0.25`);
    perLine.push(ours);
  }
  report('calculation: growth of cost per line', slope(sizes, perLine), `log-log slope over ${sizes.join(', ')} lines; ${perLine.map((seconds) => `${(seconds * 1e6).toFixed(0)} µs`).join(', ')}; flat is 0`);
}
