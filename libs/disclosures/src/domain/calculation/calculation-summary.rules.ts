import type { CalculationSummary, FactorSetReference, LineSummary } from '../../contracts/calculation-summary.contract';
import type { CalculatedLine, Calculation } from '../../contracts/calculation-result.contract';
import type { CalculationLine } from '../../contracts/calculation-line.contract';

const estimates: ReadonlySet<string> = new Set(['estimated', 'estimated-from-payment']);
const isEstimate = (entered: CalculationLine): boolean => 'activity' in entered && 'status' in entered.activity && estimates.has(entered.activity.status);

const distinct = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.map((item) => [key(item), item])).values()];

function lineOf({ id, status, accounts, emissions, entered, biogenicCo2, factors, steps, quality }: CalculatedLine): LineSummary {
  return {
    id,
    kind: entered.kind,
    status,
    accounts: accounts.map((account) => ({ account, tCO2e: emissions.find((one) => one.account === account)?.tCO2e ?? null })),
    biogenicCo2,
    factors: factors.map(({ factor }) => ({ set: { ...factor.set }, factorId: factor.id, value: factor.value, unit: `${factor.numerator.unit}/${factor.denominator}` })),
    formulas: [...new Set(steps.map(({ formula, version }) => `${formula}@${version}`))],
    quality: quality?.score ?? null,
    grade: quality?.grade ?? null,
    estimated: isEstimate(entered),
  };
}

/** The sets of a library in which something was found; a line's own factor stands in the document and is no set. */
export const setsUsed = ({ lines }: Pick<Calculation, 'lines'>): FactorSetReference[] =>
  distinct(lines.flatMap(({ factors }) => factors.flatMap(({ factor: { set } }) => (set.digest === null ? [] : [{ ...set }]))), ({ id, digest }) => `${id} ${digest}`);

/**
 * What is recorded of a calculation: per line its results with factors and formulas by name, the totals, and the digest of the whole trace.
 * @param library whose sets were looked in, in that order
 */
export function summaryOf(calculation: Calculation, library: CalculationSummary['library'], inOrder: readonly string[] = []): CalculationSummary {
  const { engine, unitTable, lines, totals, digest } = calculation;
  const place = ({ id }: FactorSetReference): number => (inOrder.includes(id) ? inOrder.indexOf(id) : inOrder.length);
  return {
    engine, unitTable, library, digest,
    factorSets: setsUsed(calculation).sort((a, b) => place(a) - place(b)),
    lines: lines.map(lineOf),
    totals: totals.map((total) => ({ ...total })),
  };
}
