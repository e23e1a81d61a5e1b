import type { Inventory } from '../api/restatement';

type Given = Inventory['scope1'];

/** A figure of an inventory before and after. Null was not given, or not measured: never a zero. */
export interface ComparedRow {
  readonly key: string;
  readonly name: 'scope1' | 'scope2-location' | 'scope2-market' | 'scope3' | 'revenue' | 'output';
  /** Category of scope 3, or the product. */
  readonly subject: string;
  readonly unit: string;
  readonly before: string | null;
  readonly after: string | null;
}
type Figure = Pick<ComparedRow, 'key' | 'name' | 'subject' | 'unit'> & { readonly value: string | null };

const tonnes = 't CO₂e';
const valueOf = (given: Given): string | null => (given.status === 'reported' ? given.value : given.status === 'declared-zero' ? '0' : null);

function figuresOf({ scope1, scope2LocationBased, scope2MarketBased, scope3, revenue, output }: Inventory): readonly Figure[] {
  return [
    { key: 'scope1', name: 'scope1', subject: '', unit: tonnes, value: valueOf(scope1) },
    { key: 'scope2-location', name: 'scope2-location', subject: '', unit: tonnes, value: valueOf(scope2LocationBased) },
    { key: 'scope2-market', name: 'scope2-market', subject: '', unit: tonnes, value: valueOf(scope2MarketBased) },
    ...scope3.flatMap((line) => (line.status === 'reported' ? [{ key: `scope3.${line.category}`, name: 'scope3' as const, subject: String(line.category), unit: tonnes, value: line.value }] : [])),
    ...(revenue === null ? [] : [{ key: `revenue ${revenue.currency}`, name: 'revenue' as const, subject: '', unit: revenue.currency, value: revenue.amount }]),
    ...output.map(({ product, quantity }) => ({ key: `output ${product} ${quantity.unit}`, name: 'output' as const, subject: product, unit: quantity.unit, value: quantity.value })),
  ];
}

/** Two versions side by side, the figures of both in their usual order. What neither of them gives is left out, but for the scopes. */
export function comparedRows(before: Inventory, after: Inventory): readonly ComparedRow[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const added = now.filter(({ key }) => !old.some((one) => one.key === key));
  return [...old, ...added].map(({ value: _value, ...figure }) => ({ ...figure, before: old.find(({ key }) => key === figure.key)?.value ?? null, after: now.find(({ key }) => key === figure.key)?.value ?? null }));
}
