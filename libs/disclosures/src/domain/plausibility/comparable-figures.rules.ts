import { add, convert, dec, text, type Decimal, type Quantity } from '@greengate/kernel';
import type { Inventory } from '../../contracts/inventory.contract';
import { valueOf } from '../totals.rules';

export type FigureGroup = 'scopes' | 'scope3' | 'energy' | 'output' | 'revenue';

/** A figure of an inventory by the path of its field. */
export interface Figure {
  readonly path: string;
  readonly group: FigureGroup;
  readonly quantity: Quantity;
}

/** The same figure of two years, in one unit. */
export interface FigurePair {
  readonly path: string;
  readonly group: FigureGroup;
  readonly now: Decimal;
  readonly before: Decimal;
  readonly unit: string;
}

const scopes = ['scope1', 'scope2LocationBased', 'scope2MarketBased'] as const;

/** The path of a product, whatever its case; never longer than what an event takes. */
export const outputPath = (product: string): string => `output.${product.trim().toLowerCase()}`.slice(0, 120);

/** Output by product, its entries added up; a product whose entries do not add up has no figure. */
function outputs({ output }: Inventory): readonly Figure[] {
  const products = new Map<string, Quantity[]>();
  for (const { product, quantity } of output) {
    const path = outputPath(product);
    products.set(path, [...(products.get(path) ?? []), quantity]);
  }
  return [...products].flatMap(([path, quantities]) => {
    // Sorted, so that the unit of the sum does not depend on the order of the entries.
    const [first, ...rest] = [...quantities].sort((a, b) => (`${a.unit} ${a.value}` < `${b.unit} ${b.value}` ? -1 : 1));
    if (first === undefined) return [];
    if (rest.length === 0) return [{ path, group: 'output' as const, quantity: first }];
    const sum = add(first, ...rest);
    return sum.ok ? [{ path, group: 'output' as const, quantity: sum.value }] : [];
  });
}

/** Every figure that an inventory states. What is not measured has none; a declared zero is one. */
export function figuresOf(inventory: Inventory): readonly Figure[] {
  return [
    ...scopes.flatMap((path): Figure[] => {
      const value = valueOf(inventory[path]);
      return value === null ? [] : [{ path, group: 'scopes', quantity: { value: text(value), unit: 'tCO2e' } }];
    }),
    ...inventory.scope3.flatMap((line): Figure[] => (line.status === 'reported' ? [{ path: `scope3.${line.category}`, group: 'scope3', quantity: { value: line.value, unit: 'tCO2e' } }] : [])),
    ...inventory.energy.map(({ carrier, quantity }): Figure => ({ path: `energy.${carrier}`, group: 'energy', quantity })),
    ...outputs(inventory),
    ...(inventory.revenue === null ? [] : [{ path: 'revenue', group: 'revenue' as const, quantity: { value: inventory.revenue.amount, unit: inventory.revenue.currency } }]),
  ];
}

/** The amount in another unit; of units that the table does not know, only of the very same. */
export function amountIn(quantity: Quantity, unit: string): Decimal | null {
  if (quantity.unit === unit) return dec(quantity.value);
  const step = convert(quantity, unit);
  return step.ok ? dec(step.value.to.value) : null;
}

/** Figures that both years state above zero, in the unit of this year. */
export function pairsOf(inventory: Inventory, previous: Inventory): readonly FigurePair[] {
  const earlier = new Map(figuresOf(previous).map((figure) => [figure.path, figure]));
  return figuresOf(inventory).flatMap(({ path, group, quantity }) => {
    const other = earlier.get(path);
    const before = other === undefined ? null : amountIn(other.quantity, quantity.unit);
    const now = dec(quantity.value);
    return before === null || before.lte(0) || now.lte(0) ? [] : [{ path, group, now, before, unit: quantity.unit }];
  });
}
