import { dec, type Decimal } from '@greengate/kernel';

/**
 * Share of the buyer's attributed emissions that lies with suppliers that have a qualifying target (domain notes 3.3), 0 to 1.
 * Emissions in t CO2e; spend may stand in for all of them, never for some. Null when there is nothing to cover.
 */
export function engagementCoverage(suppliers: readonly { readonly emissions: string; readonly qualifies: boolean }[]): Decimal | null {
  const sum = (of: readonly { readonly emissions: string }[]): Decimal => of.reduce((total, { emissions }) => total.plus(emissions), dec(0));
  const total = sum(suppliers);
  return total.isZero() ? null : sum(suppliers.filter(({ qualifies }) => qualifies)).dividedBy(total);
}
