import { dec, text } from '@greengate/kernel';
import type { PurchasingEvent } from '@greengate/purchasing/contracts';

/** Spend of one year in one currency, exact. */
export interface SpendOfYear {
  readonly year: number;
  readonly currency: string;
  readonly amount: string;
}

const order = (a: SpendOfYear, b: SpendOfYear): number => b.year - a.year || (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0);

/** Latest year first. A correction takes the place of the figure it corrects; after a withdrawal there is none. */
export function withSpend(spend: readonly SpendOfYear[], { type, data }: PurchasingEvent): readonly SpendOfYear[] {
  const { year } = data;
  const money = type === 'purchasing.SpendWithdrawn' ? data.withdrawn : data.money;
  const others = spend.filter((figure) => figure.year !== year || figure.currency !== money.currency);
  if (type === 'purchasing.SpendWithdrawn') return others;
  return [...others, { year, currency: money.currency, amount: text(dec(money.amount)) }].sort(order);
}
