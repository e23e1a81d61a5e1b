import { dec, text } from '@greengate/kernel';
import type { ComparedSupplier } from '../contracts/awards.queries';
import type { Standing } from './candidates';

/** Decimals of a quotient. */
const places = 12;

/** The denominator that most of the intensities have; of several the one named first. */
export function commonMetric(standings: readonly Standing[]): string | null {
  const counts = new Map<string, number>();
  for (const { listed, assessed } of standings) {
    const metric = listed.shared ? assessed?.result.metric?.id : undefined;
    if (metric !== undefined) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number] | null>((best, entry) => (best === null || entry[1] > best[1] ? entry : best), null)?.[0] ?? null;
}

/** Above the lowest price, as a fraction of it. */
export function premiumOf(price: string | null, prices: readonly (string | null)[]): string | null {
  const known = prices.flatMap((one) => (one === null ? [] : [dec(one)]));
  if (price === null || known.length < 2) return null;
  const lowest = known.reduce((least, one) => (one.lt(least) ? one : least));
  return lowest.isZero() ? null : text(dec(price).div(lowest).minus(1).toDecimalPlaces(places));
}

/** Scope 1 and 2 of the supplier's latest period, by what share of its revenue the offer is (GHG Protocol Scope 3 Standard ch. 8, economic allocation). */
export function attributedOf({ listed, assessed }: Standing, price: string | null, currency: string | null): ComparedSupplier['attributed'] {
  const missing = (why: NonNullable<ComparedSupplier['attributed']['missing']>) => ({ tCO2e: null, missing: why, period: null });
  if (!listed.shared) return missing('not-shared');
  const { emissions = null, revenue = null } = assessed?.result.indicators ?? {};
  if (emissions === null) return missing('no-emissions');
  if (revenue === null || dec(revenue.amount).isZero()) return missing('no-revenue');
  if (price === null || currency === null) return missing('no-price');
  if (revenue.currency !== currency) return missing('other-currency');
  if (dec(price).gt(revenue.amount)) return missing('price-above-revenue');
  return { tCO2e: text(dec(emissions).times(price).div(revenue.amount).toDecimalPlaces(places)), missing: null, period: assessed?.result.latest?.period ?? null };
}
