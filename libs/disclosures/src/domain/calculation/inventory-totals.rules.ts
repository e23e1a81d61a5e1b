import { applyFormula, dec, type Formula, type FormulaStep, type Sentence } from '@greengate/kernel';
import type { z } from 'zod';
import type { CalculationNote } from '../../contracts/calculation-notes.contract';
import type { Account, AccountTotal, CalculatedLine, Calculation } from '../../contracts/calculation-result.contract';
import type { InventoryDocument } from '../../contracts/calculation.contract';
import { sumOfLines } from './activity.formulas';
import { dataQualityOfTotal } from './data-quality.formulas';
import { uncertaintyOfSum } from './uncertainty.formulas';

type Totals = Pick<Calculation, 'totals' | 'overall' | 'ownQualityScore' | 'biogenicCo2' | 'missing'> & { readonly steps: readonly FormulaStep[] };
interface Term {
  readonly value: string;
  readonly quality: NonNullable<CalculatedLine['quality']>;
}

const own: readonly Account[] = ['scope1', 'scope2-location', 'scope2-market'];
const categories: readonly Account[] = Array.from({ length: 15 }, (_, index) => `scope3.${index + 1}` as const);
const named: Readonly<Record<string, Sentence>> = {
  scope1: { en: 'scope 1', 'zh-CN': '范围一' },
  'scope2-location': { en: 'scope 2 (location-based)', 'zh-CN': '范围二（基于位置）' },
  'scope2-market': { en: 'scope 2 (market-based)', 'zh-CN': '范围二（基于市场）' },
};
export const nameOfAccount = (account: Account): Sentence => {
  const category = account.replace('scope3.', '');
  return named[account] ?? { en: `scope 3 category ${category}`, 'zh-CN': `范围三类别 ${category}` };
};
/** A total as the notes name it, in both languages. */
const totalOf = (account: Account): Record<'total' | 'totalZh', string> => ({ total: nameOfAccount(account).en, totalZh: nameOfAccount(account)['zh-CN'] });

/** Lines sorted by id, so that a sum does not depend on the order in which they were written down. */
const inOrder = (lines: readonly CalculatedLine[]): readonly CalculatedLine[] => [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));

const termsBy = (lines: readonly CalculatedLine[]): ReadonlyMap<Account, Term[]> => {
  const terms = new Map<Account, Term[]>();
  for (const { emissions, quality } of lines) {
    if (quality === null) continue;
    for (const { account, tCO2e } of emissions) {
      const list = terms.get(account);
      if (list) list.push({ value: tCO2e, quality });
      else terms.set(account, [{ value: tCO2e, quality }]);
    }
  }
  return terms;
};

const missingLines = (lines: readonly CalculatedLine[]): readonly CalculationNote[] =>
  lines.flatMap(({ status, id, accounts }) => (status === 'unknown' ? accounts.map((account) => ({ code: 'line-unknown' as const, facts: { line: id, ...totalOf(account) } })) : []));

function openAccounts(document: InventoryDocument, totals: readonly AccountTotal[]): readonly CalculationNote[] {
  const has = (account: Account): boolean => totals.some((total) => total.account === account && total.lines > 0);
  const isZero = (account: Account): boolean => document.declaredZero.includes(account === 'scope1' ? 'scope1' : 'scope2');
  const scopes = own.filter((account) => !has(account) && !isZero(account)).map((account) => ({ code: 'scope-open' as const, facts: totalOf(account) }));
  const open = categories.filter((account, index) => !has(account) && !document.notRelevant.some(({ category }) => category === index + 1));
  return [...scopes, ...(open.length === 0 ? [] : [{ code: 'categories-open' as const, facts: { categories: open.map((account) => account.replace('scope3.', '')).join(', ') } }])];
}

/** What the lines add up to. Scope 2 by its two methods is never added; biogenic CO2, removals and offsets are terms of nothing. */
export function totalsOfLines(document: InventoryDocument, given: readonly CalculatedLine[]): Totals {
  const lines = inOrder(given);
  const steps: FormulaStep[] = [];
  const apply = <Input extends z.ZodType, Output>(formula: Formula<Input, Output>, input: z.input<Input>): Output => {
    const { output, step } = applyFormula(formula, input);
    steps.push(step);
    return output;
  };
  const terms = termsBy(lines);
  const sum = (of: readonly Term[]): string => apply(sumOfLines, { terms: of.map(({ value }) => value) });
  const uncertainty = (of: readonly Term[]): string => apply(uncertaintyOfSum, { terms: of.map(({ value, quality }) => ({ value, uncertainty: quality.uncertainty })) });
  const quality = (of: readonly Term[]) => apply(dataQualityOfTotal, { lines: of.map(({ value, quality: { score, primary } }) => ({ emissions: value, score, primary })) });

  const counted = new Map<Account, { lines: number; unknown: number }>();
  for (const { accounts, status } of lines) {
    for (const account of accounts) {
      const count = counted.get(account) ?? { lines: 0, unknown: 0 };
      counted.set(account, { lines: count.lines + 1, unknown: count.unknown + (status === 'unknown' ? 1 : 0) });
    }
  }
  const totals = [...own, ...categories].flatMap((account): AccountTotal[] => {
    const count = counted.get(account);
    if (count === undefined) return own.includes(account) ? [{ account, tCO2e: null, complete: false, lines: 0, uncertainty: null }] : [];
    const of = terms.get(account) ?? [];
    const known = of.length > 0;
    return [{ account, tCO2e: known ? sum(of) : null, complete: count.unknown === 0, lines: count.lines, uncertainty: known ? uncertainty(of) : null }];
  });
  const ownTerms = [...(terms.get('scope1') ?? []), ...(terms.get('scope2-location') ?? [])];
  const all = [...ownTerms, ...categories.flatMap((account) => terms.get(account) ?? [])];
  const { score, primaryDataShare } = quality(all);
  return {
    totals,
    overall: { tCO2e: sum(all), uncertainty: uncertainty(all), qualityScore: score, primaryDataShare },
    ownQualityScore: quality(ownTerms).score,
    biogenicCo2: apply(sumOfLines, { terms: lines.filter(({ biogenicCo2 }) => biogenicCo2 !== '0').map(({ biogenicCo2 }) => biogenicCo2) }),
    missing: [...missingLines(lines), ...openAccounts(document, totals), ...undeclaredZeros(document, totals)],
    steps,
  };
}

const undeclaredZeros = (document: InventoryDocument, totals: readonly AccountTotal[]): readonly CalculationNote[] =>
  totals
    .filter(({ account, tCO2e, complete }) => complete && tCO2e !== null && dec(tCO2e).isZero() && account === 'scope1' && !document.declaredZero.includes('scope1'))
    .map(({ account }) => ({ code: 'zero-undeclared', facts: totalOf(account) }));
