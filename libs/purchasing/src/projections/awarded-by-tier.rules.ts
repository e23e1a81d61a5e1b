import { dec, text } from '@greengate/kernel';
import { awardTier, type AwardTier } from '../domain/award.events';
import type { AwardEntry } from './awards.projection';

export interface AwardedYear {
  readonly year: number;
  readonly currency: string;
  readonly total: string;
  readonly awards: number;
  /** Every tier, as it stood on the day of each decision. */
  readonly tiers: readonly { readonly tier: AwardTier; readonly awards: number; readonly amount: string; readonly share: string }[];
}

/** Decimals of a share. */
const places = 12;

/** What was awarded, by year and currency and by the tier that the chosen supplier had then. Withdrawn awards are not counted; currencies stand apart. */
export function awardedByTier(entries: readonly Pick<AwardEntry, 'year' | 'amount' | 'chosen' | 'candidates' | 'withdrawn'>[]): readonly AwardedYear[] {
  const groups = new Map<string, { year: number; currency: string; of: { tier: AwardTier; amount: string }[] }>();
  for (const { year, amount, chosen, candidates, withdrawn } of entries) {
    if (withdrawn !== null) continue;
    const name = `${year} ${amount.currency}`;
    const group = groups.get(name) ?? { year, currency: amount.currency, of: [] };
    group.of.push({ tier: candidates.find(({ supplierId }) => supplierId === chosen)?.tier ?? 'U', amount: amount.amount });
    groups.set(name, group);
  }
  const sum = (amounts: readonly { amount: string }[]) => amounts.reduce((all, { amount }) => all.plus(amount), dec(0));
  return [...groups.values()]
    .map(({ year, currency, of }) => {
      const total = sum(of);
      const tiers = awardTier.options.map((tier) => {
        const own = of.filter((one) => one.tier === tier);
        return { tier, awards: own.length, amount: text(sum(own)), share: text(sum(own).div(total).toDecimalPlaces(places)) };
      });
      return { year, currency, total: text(total), awards: of.length, tiers };
    })
    .sort((a, b) => b.year - a.year || (a.currency < b.currency ? -1 : 1));
}
