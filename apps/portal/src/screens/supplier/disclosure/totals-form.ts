import type { Inventory } from '../../../api/restatement';
import { amountOf } from '../../../text/amount-input';

type Given = Inventory['scope1'];
/** A total as it is typed: a blank is "not measured", a zero is one that somebody stands by. */
export interface TotalsForm {
  readonly scope1: string;
  readonly scope2LocationBased: string;
  readonly scope2MarketBased: string;
  /** By category. */
  readonly scope3: Readonly<Record<string, string>>;
  readonly revenue: string;
  /** By place in the list. */
  readonly output: Readonly<Record<string, string>>;
}
export const totalNames = ['scope1', 'scope2LocationBased', 'scope2MarketBased'] as const;

export const typedOf = (given: Given): string => (given.status === 'reported' ? given.value : given.status === 'declared-zero' ? '0' : '');
const isZero = (value: string): boolean => /^0(\.0+)?$/.test(value);

export function formOf({ scope1, scope2LocationBased, scope2MarketBased, scope3, revenue, output }: Inventory): TotalsForm {
  return {
    scope1: typedOf(scope1),
    scope2LocationBased: typedOf(scope2LocationBased),
    scope2MarketBased: typedOf(scope2MarketBased),
    scope3: Object.fromEntries(scope3.flatMap((line) => (line.status === 'reported' ? [[String(line.category), line.value]] : []))),
    revenue: revenue?.amount ?? '',
    output: Object.fromEntries(output.map(({ quantity }, index) => [String(index), quantity.value])),
  };
}

/** Ids of the fields whose number cannot be read, or is missing where one has to stand. */
export function unreadable(form: TotalsForm): readonly string[] {
  const bad = (value: string, needed: boolean): boolean => (value.trim() === '' ? needed : amountOf(value) === undefined);
  return [
    ...totalNames.filter((name) => bad(form[name], false)),
    ...Object.entries(form.scope3).flatMap(([category, value]) => (bad(value, false) ? [`scope3-${category}`] : [])),
    ...(bad(form.revenue, false) ? ['revenue'] : []),
    ...Object.entries(form.output).flatMap(([index, value]) => (bad(value, true) ? [`output-${index}`] : [])),
  ];
}

function measuredOf(typed: string): Given {
  const value = amountOf(typed);
  if (value === undefined) return { status: 'not-measured' };
  return isZero(value) ? { status: 'declared-zero' } : { status: 'reported', value };
}

/** The figures as before, with what was typed in their place. */
export function inventoryOf(form: TotalsForm, before: Inventory): Inventory {
  const revenue = amountOf(form.revenue);
  return {
    ...before,
    scope1: measuredOf(form.scope1),
    scope2LocationBased: measuredOf(form.scope2LocationBased),
    scope2MarketBased: measuredOf(form.scope2MarketBased),
    scope3: before.scope3.map((line) => {
      if (line.status !== 'reported') return line;
      const value = amountOf(form.scope3[line.category] ?? '');
      return value === undefined ? { category: line.category, status: 'not-measured' as const } : { ...line, value };
    }),
    revenue: before.revenue === null || revenue === undefined ? null : { ...before.revenue, amount: revenue },
    output: before.output.map((one, index) => ({ ...one, quantity: { ...one.quantity, value: amountOf(form.output[index] ?? '') ?? one.quantity.value } })),
  };
}
