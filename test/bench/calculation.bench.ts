import { inventoryDocument, calculateInventory, type InventoryDocument, type ResolvedFactor, type ResolveFactor } from '@greengate/disclosures/contracts';
import { dec, ok, useSha256 } from '@greengate/kernel';
import { nativeSha256 } from '@greengate/platform';
import { alternate } from './measure';

type Report = (name: string, ratio: number, detail: string) => void;

const grid: ResolvedFactor = {
  id: 'grid', set: { id: 'bench', version: '1', digest: null }, value: '0.5153', numerator: { unit: 'kg', substance: 'CO2', gwpSet: null }, denominator: 'kWh', basis: null, gases: [],
  geography: 'CN-ZJ', years: { from: 2022, to: 2022 }, quality: 2, downgrades: [],
};
const diesel: ResolvedFactor = { ...grid, id: 'diesel', value: '2.66155', numerator: { unit: 'kgCO2e', substance: 'CO2e', gwpSet: 'AR5' }, denominator: 'L' };
const resolve: ResolveFactor = ({ subject }) => ok(subject === 'diesel' ? diesel : grid);

/** Sums are made in the order of ids: padded, so that it is the order of the document too. */
const idOf = (index: number): string => `line-${String(index).padStart(6, '0')}`;

/** Half electricity in MWh, half diesel in litres: what a small supplier enters. */
const documentOf = (size: number): InventoryDocument =>
  inventoryDocument.parse({
    organisation: 'bench', period: { from: '2022-01-01', to: '2022-12-31' }, boundary: 'operational-control', gwpSet: 'AR5', place: 'CN-ZJ',
    lines: Array.from({ length: size }, (_, index) =>
      index % 2 === 0
        ? { id: idOf(index), kind: 'electricity', activity: { status: 'measured', value: `${index + 1}.25`, unit: 'MWh' }, evidence: ['bill'] }
        : { id: idOf(index), kind: 'mobile-combustion', fuel: 'diesel', method: 'published', activity: { status: 'measured', value: `${index + 1}.25`, unit: 'L' }, evidence: ['receipt'] },
    ),
  });

/** GSD² - 1 of one line; the product remembers it too. */
const spread = dec([1.05, 1, 1, 1, 1, 1.05].reduce((sum, factor) => sum.plus(dec(factor).ln().pow(2)), dec(0)).sqrt().exp().minus(1).toFixed());

const sumOf = (terms: readonly string[]): string => terms.reduce((sum, term) => sum.plus(term), dec(0)).toFixed();

function uncertaintyOf(terms: readonly string[]): string {
  const values = terms.map((term) => dec(term));
  const sum = values.reduce((all, value) => all.plus(value), dec(0));
  const squares = values.reduce((all, value) => {
    const part = value.times(spread);
    return all.plus(part.times(part));
  }, dec(0));
  return squares.sqrt().div(sum).toFixed();
}

function qualityOf(terms: readonly string[]): readonly string[] {
  const values = terms.map((term) => dec(term));
  const sum = values.reduce((all, value) => all.plus(value), dec(0));
  const weighted = values.reduce((all, value) => all.plus(value.times(2)), dec(0));
  const primary = values.reduce((all, value) => all.plus(value), dec(0));
  return [weighted.div(sum).toFixed(), primary.div(sum).toFixed()];
}

/**
 * The decimal operations of the engine's formulas in their order, from text to text as formulas are, and nothing else: no checks, no objects, no trace, no digest.
 * Per line: conversion, factor, tonnes, CO2e, scope 2 by both methods. Then sums and uncertainties of three accounts and of the whole, and quality twice.
 */
function bareLoop({ lines }: InventoryDocument): readonly string[] {
  const [scope1, location, market]: [string[], string[], string[]] = [[], [], []];
  const texts: string[] = [];
  for (const line of lines) {
    if (!('activity' in line) || !('value' in line.activity)) continue;
    if (line.kind === 'electricity') {
      const kwh = dec(line.activity.value).times('1000').toFixed();
      const kg = dec(kwh).times('0.5153').toFixed();
      const t = dec(kg).times('0.001').toFixed();
      location.push(dec(0).plus(dec(t).times('1')).toFixed());
      const covered = dec(0);
      const uncovered = dec(kwh).minus(covered);
      const marketKg = uncovered.times('0.5153').toFixed();
      market.push(dec(marketKg).times('0.001').toFixed());
      texts.push(kg, t, covered.toFixed(), uncovered.toFixed(), marketKg);
    } else {
      const part = dec(line.activity.value).times('2.66155');
      const kg = dec(0).plus(part).toFixed();
      scope1.push(dec(kg).times('0.001').toFixed());
      texts.push(part.toFixed(), kg);
    }
  }
  const own = [...scope1, ...location];
  for (const account of [scope1, location, market, own]) texts.push(sumOf(account), uncertaintyOf(account));
  return [...texts, ...qualityOf(own), ...qualityOf(own)];
}

/** Both sides come to the same figures, or the comparison says nothing. */
function compareOnce(document: InventoryDocument): void {
  const result = calculateInventory(document, resolve);
  const texts = bareLoop(document);
  if (!result.ok) throw new Error('the bench document was refused');
  const { totals, overall } = result.value;
  const figures = [...totals.flatMap(({ tCO2e, uncertainty }) => [tCO2e, uncertainty]), overall.tCO2e, overall.uncertainty, overall.qualityScore, overall.primaryDataShare];
  const missing = figures.find((figure) => figure !== null && !texts.includes(figure));
  if (missing !== undefined) throw new Error(`the bare loop does not come to ${missing}`);
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
    compareOnce(document);
    const { ratio, ours, bare } = await alternate(size > 10_000 ? 3 : rounds, size * repeat, { prepare: () => document, ours: repeated(calculate), bare: repeated(bareLoop) });
    report(`calculation: lines against bare decimals, ${size.toLocaleString('en')} lines`, ratio, `${Math.round(1 / ours).toLocaleString('en')} lines/s with trace and digest, bare ${Math.round(1 / bare).toLocaleString('en')} lines/s; aim >= 0.25`);
    perLine.push(ours);
  }
  report('calculation: growth of cost per line', slope(sizes, perLine), `log-log slope over ${sizes.join(', ')} lines; ${perLine.map((seconds) => `${(seconds * 1e6).toFixed(0)} µs`).join(', ')}; flat is 0`);
}
