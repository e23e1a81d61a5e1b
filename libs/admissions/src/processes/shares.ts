import { dec, type Decimal } from '@greengate/kernel';
import type { AdmissionInputs } from '../projections/admission-inputs.projection';

/** Sums over the suppliers of a programme, page by page. */
export interface Totals {
  /** Spend of the year and currency. */
  readonly spend: Decimal;
  /** S1+S2 attributed to the buyer, t CO2e. */
  readonly attributed: Decimal;
}
export const noTotals: Totals = { spend: dec(0), attributed: dec(0) };

/** The buyer's part of a supplier's S1+S2: by spend over revenue of the same currency, never more than all of it (domain notes 2.2). Null when it cannot be formed. */
export function attributedTo({ assessment, revenue, spend }: AdmissionInputs): Decimal | null {
  const emissions = assessment?.emissions ?? null;
  if (emissions === null || revenue === null || spend === null || spend.money.currency !== revenue.currency) return null;
  if (dec(revenue.amount).lte(0) || dec(spend.money.amount).gt(revenue.amount)) return null;
  return dec(emissions).times(spend.money.amount).div(revenue.amount);
}

/** Add one supplier. Spend counts in the currency asked for only: sums over currencies mean nothing. */
export const addTo = (totals: Totals, inputs: AdmissionInputs, currency: string): Totals => ({
  spend: inputs.spend?.money.currency === currency ? totals.spend.plus(inputs.spend.money.amount) : totals.spend,
  attributed: totals.attributed.plus(attributedTo(inputs) ?? 0),
});

const share = (part: Decimal | null, whole: Decimal): string | null => (part === null || whole.lte(0) ? null : part.div(whole).toDecimalPlaces(12).toFixed());

/** A supplier's share of the programme's spend and of the emissions attributed to the buyer. */
export const sharesOf = (inputs: AdmissionInputs, totals: Totals): { spendShare: string | null; attributedShare: string | null } => ({
  spendShare: share(inputs.spend === null ? null : dec(inputs.spend.money.amount), totals.spend),
  attributedShare: share(attributedTo(inputs), totals.attributed),
});
