import { daysBetween } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';
import { scope12 } from './totals.rules';

/** Days that a period must have to stand for a year: 50 weeks leave room for a shifted financial year, not for a missing month. */
const daysOfAYear = 350;

/**
 * How many years in a row, counted back from the latest, have S1 and S2 (by either method) disclosed for a whole year.
 * A year is named after the last day of its period. Figures are the accepted ones; the order given does not matter.
 */
export function consecutiveYears(inventories: readonly Inventory[]): number {
  const years = new Set(
    inventories
      .filter(({ period }) => daysBetween(period.from, period.to) + 1 >= daysOfAYear)
      .filter((inventory) => scope12(inventory, 'location') !== null || scope12(inventory, 'market') !== null)
      .map(({ period }) => Number(period.to.slice(0, 4))),
  );
  if (years.size === 0) return 0;
  const latest = Math.max(...years);
  let count = 0;
  while (years.has(latest - count)) count += 1;
  return count;
}
