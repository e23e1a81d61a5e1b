import type { GateDecision } from '@greengate/admissions/contracts';
import { gateDecisions } from '@greengate/admissions/contracts';
import { ratedTiers, type Tier } from '@greengate/assessments/contracts';
import { dec, rounded, text, type Decimal } from '@greengate/kernel';
import type { SupplierListEntry } from './supplier-list.view';

/** Suppliers and spend of one part of a programme. Spend is exact text; suppliers without a figure are counted, never taken as zero. */
export interface Part {
  readonly suppliers: number;
  readonly spend: string;
  readonly spendUnknown: number;
  /** Of all suppliers, and of all known spend, to six places; null where there is nothing to divide by. */
  readonly share: string | null;
  readonly spendShare: string | null;
}

export const indicatorIds = ['disclosed', 'target', 'assured', 'renewables-known'] as const;

/** How many of how many, and of how many nothing is known (no assessment yet: they count in the denominator, not in the numerator). */
export interface Indicator extends Part {
  readonly id: (typeof indicatorIds)[number];
  readonly of: number;
  readonly missing: number;
}

export interface Overview {
  readonly suppliers: number;
  /** `unknown`: suppliers without a figure in this currency for this year; `otherCurrency`: those of them with one in another currency. */
  readonly spend: { readonly year: number | null; readonly currency: string; readonly total: string; readonly unknown: number; readonly otherCurrency: number };
  readonly tiers: readonly (Part & { readonly tier: Tier })[];
  /** `decision` null: not decided yet. */
  readonly gates: readonly (Part & { readonly decision: GateDecision | null })[];
  readonly indicators: readonly Indicator[];
}

interface Weighed {
  readonly entry: SupplierListEntry;
  readonly spend: Decimal | null;
}

const zero = dec(0);
const sum = (weighed: readonly Weighed[]): Decimal => weighed.reduce((total, { spend }) => (spend ? total.plus(spend) : total), zero);
const share = (part: Decimal, whole: Decimal): string | null => (whole.isZero() ? null : text(dec(rounded(part.div(whole), 6))));

function partOf(chosen: readonly Weighed[], all: readonly Weighed[], total: Decimal): Part {
  const spend = sum(chosen);
  const unknown = chosen.filter((one) => one.spend === null).length;
  return { suppliers: chosen.length, spend: text(spend), spendUnknown: unknown, share: share(dec(chosen.length), dec(all.length)), spendShare: share(spend, total) };
}

const indicatorHolds: Readonly<Record<Indicator['id'], (assessed: NonNullable<SupplierListEntry['assessment']>) => boolean>> = {
  disclosed: ({ acceptedDisclosures }) => acceptedDisclosures > 0,
  target: ({ hasTarget }) => hasTarget,
  assured: ({ assured }) => assured,
  'renewables-known': ({ renewablesKnown }) => renewablesKnown,
};

const latestYear = (entries: readonly SupplierListEntry[], currency: string): number | null => {
  const years = entries.flatMap(({ spend }) => spend.filter((figure) => figure.currency === currency).map(({ year }) => year));
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b));
};

/** The programme in figures, over its enrolled suppliers. `year`: of the spend; null takes the latest with a figure in the programme's currency. */
export function overviewOf(entries: readonly SupplierListEntry[], currency: string, year: number | null): Overview {
  const spendYear = year ?? latestYear(entries, currency);
  const all: readonly Weighed[] = entries.map((entry) => {
    const figure = entry.spend.find((one) => one.year === spendYear && one.currency === currency);
    return { entry, spend: figure ? dec(figure.amount) : null };
  });
  const total = sum(all);
  const unknown = all.filter(({ spend }) => spend === null);
  const part = (chosen: readonly Weighed[]): Part => partOf(chosen, all, total);
  const missing = all.filter(({ entry }) => entry.assessment === null).length;
  return {
    suppliers: all.length,
    spend: { year: spendYear, currency, total: text(total), unknown: unknown.length, otherCurrency: unknown.filter(({ entry }) => entry.spend.some((one) => one.year === spendYear)).length },
    tiers: [...ratedTiers, 'U' as const].map((tier) => ({ tier, ...part(all.filter(({ entry }) => entry.tier === tier)) })),
    gates: [...gateDecisions, null].map((decision) => ({ decision, ...part(all.filter(({ entry }) => entry.gate === decision)) })),
    indicators: indicatorIds.map((id) => {
      const chosen = all.filter(({ entry }) => entry.assessment !== null && indicatorHolds[id](entry.assessment));
      return { id, ...part(chosen), of: all.length, missing };
    }),
  };
}
