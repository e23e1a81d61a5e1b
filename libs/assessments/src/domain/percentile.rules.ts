import { dec, type Decimal } from '@greengate/kernel';

/** The p-quantile of ascending values, linear between order statistics at (n-1)p: Hyndman and Fan type 7, PERCENTILE.INC of spreadsheets. */
export function percentile(ascending: readonly string[], p: string): Decimal {
  const place = dec(ascending.length - 1).times(p);
  const index = place.floor().toNumber();
  const lower = dec(ascending[index] ?? '0');
  const upper = dec(ascending[index + 1] ?? lower);
  return lower.plus(upper.minus(lower).times(place.minus(index)));
}
