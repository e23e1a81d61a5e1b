import { daysBetween, dec, ok, reject, type Result } from '@greengate/kernel';
import { energyCarriers } from '../contracts/energy-carriers.contract';
import type { Inventory } from '../contracts/inventory.contract';

/**
 * A year, or a 53-week financial year (371 days). Longer is two periods. There is no minimum beyond one day: a newly founded or newly
 * acquired supplier has a short first period, and short periods are simply not counted as years.
 */
const longestPeriodInDays = 371;
/** No inventory describes a time before the base year of the Kyoto Protocol: an earlier year is a slip of the pen. */
const earliestDay = '1990-01-01';

type Check = (inventory: Inventory, today: string) => Result<null>;
const fine: Result<null> = ok(null);

const period: Check = ({ period: { from, to } }, today) => {
  if (from < earliestDay) return reject('disclosures.period-too-early', { field: 'period.from', value: from, earliest: earliestDay });
  if (to > today) return reject('disclosures.period-in-future', { field: 'period.to', value: to, today });
  const days = daysBetween(from, to) + 1;
  return days > longestPeriodInDays ? reject('disclosures.period-too-long', { field: 'period', value: `${from}/${to}`, days, longest: longestPeriodInDays }) : fine;
};

/** Zero needs a declaration: registries and spreadsheets write 0 for "unknown". */
const zeros: Check = (inventory) => {
  for (const field of ['scope1', 'scope2LocationBased', 'scope2MarketBased'] as const) {
    const figure = inventory[field];
    if (figure.status === 'reported' && dec(figure.value).isZero()) return reject('disclosures.zero-undeclared', { field, value: figure.value });
  }
  for (const line of inventory.scope3) {
    if (line.status === 'reported' && dec(line.value).isZero()) return reject('disclosures.category-zero', { field: `scope3.${line.category}`, value: line.value });
  }
  return fine;
};

const scope3: Check = (inventory) => {
  const seen = new Set<number>();
  for (const { category } of inventory.scope3) {
    if (seen.has(category)) return reject('disclosures.category-repeated', { field: 'scope3', value: category });
    seen.add(category);
  }
  return fine;
};

const energy: Check = (inventory) => {
  const seen = new Set<string>();
  for (const [index, { carrier, quantity }] of inventory.energy.entries()) {
    const field = `energy.${index}`;
    if (seen.has(carrier)) return reject('disclosures.carrier-repeated', { field, value: carrier });
    seen.add(carrier);
    const units: readonly string[] = energyCarriers.find(({ id }) => id === carrier)?.units ?? [];
    if (!units.includes(quantity.unit)) return reject('disclosures.energy-unit', { field: `${field}.quantity.unit`, value: quantity.unit, carrier, allowed: units.join(', ') });
    if (dec(quantity.value).lte(0)) return reject('disclosures.quantity-not-positive', { field: `${field}.quantity.value`, value: quantity.value });
  }
  return fine;
};

const activity: Check = ({ revenue, output }) => {
  if (revenue !== null && dec(revenue.amount).lte(0)) return reject('disclosures.revenue-not-positive', { field: 'revenue.amount', value: revenue.amount });
  for (const [index, { quantity }] of output.entries()) {
    if (dec(quantity.value).lte(0)) return reject('disclosures.quantity-not-positive', { field: `output.${index}.quantity.value`, value: quantity.value });
  }
  return fine;
};

const assurance: Check = ({ assurance: { level, verifier } }) =>
  (level === 'limited' || level === 'reasonable') && verifier === null ? reject('disclosures.verifier-missing', { field: 'assurance.verifier', level }) : fine;

const checks: readonly Check[] = [period, zeros, scope3, energy, activity, assurance];

/** The rules that no schema can say. The first one broken is named with its field and value; `today` is the day of the command. */
export function checkInventory(inventory: Inventory, today: string): Result<null> {
  for (const check of checks) {
    const result = check(inventory, today);
    if (!result.ok) return result;
  }
  return fine;
}
