import type { DisclosureEvent, Inventory } from '@greengate/disclosures/contracts';
import { dec, defineProjection, text } from '@greengate/kernel';
import type { DisclosedYear, DisclosedYears } from '../domain/disclosed-year';

type Handled = Extract<DisclosureEvent, { type: 'disclosures.DisclosureAccepted' | 'disclosures.DisclosureWithdrawn' }>;

/** A known amount; null when not measured, and for a zero that nobody declared: missing is not zero. */
const known = (amount: Inventory['scope1']): string | null => {
  if (amount.status === 'declared-zero') return '0';
  return amount.status === 'reported' && !dec(amount.value).isZero() ? amount.value : null;
};

function yearOf(disclosureId: string, inventory: Inventory): DisclosedYear {
  const reported = inventory.scope3.flatMap((line) => (line.status === 'reported' ? [line.value] : []));
  return {
    disclosureId,
    period: inventory.period,
    gwpSet: inventory.gwpSet,
    scope1: known(inventory.scope1),
    scope2: { 'location-based': known(inventory.scope2LocationBased), 'market-based': known(inventory.scope2MarketBased) },
    scope3: reported.length === 0 ? null : text(reported.reduce((sum, value) => sum.plus(value), dec(0))),
    scope3Incomplete: inventory.scope3.some(({ status }) => status === 'not-measured'),
    revenue: inventory.revenue,
    output: inventory.output,
    renewableElectricityShare: inventory.renewableElectricityShare,
  };
}

/** View `disclosed_years`, by supplier: the accepted figures of each period as last restated, as far as targets are concerned. */
export const disclosedYears = defineProjection<DisclosedYears, Handled>({
  name: 'disclosed_years',
  version: 1,
  handles: ['disclosures.DisclosureAccepted', 'disclosures.DisclosureWithdrawn'],
  indexes: [],
  keys: ({ event }) => [event.data.supplierId],
  evolve: (view, { event }, supplierId) => {
    const others = (view?.years ?? []).filter(({ disclosureId }) => disclosureId !== event.data.disclosureId);
    if (event.type === 'disclosures.DisclosureWithdrawn') return { supplierId, years: others };
    const years = [...others, yearOf(event.data.disclosureId, event.data.inventory)];
    return { supplierId, years: years.sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : a.disclosureId < b.disclosureId ? -1 : 1)) };
  },
});
