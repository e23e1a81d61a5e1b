import type { Inventory } from '../contracts/inventory.contract';
import { valueOf } from './totals.rules';

/** The GHG Protocol's 15 scope 3 categories. */
const categories = Array.from({ length: 15 }, (_, index) => index + 1);

export interface Completeness {
  /** Paths of what was not given or not measured, in the order of the inventory; `scope3.4` is category 4. */
  readonly missing: readonly string[];
  readonly scope3: { readonly reported: number; readonly notRelevant: number; readonly missing: number };
}

/** What an inventory leaves open. A category that is not listed is missing, like one marked as not measured; "not relevant" is an answer. */
export function completenessOf(inventory: Inventory): Completeness {
  const line = (category: number) => inventory.scope3.find((entry) => entry.category === category)?.status ?? 'not-measured';
  const statuses = categories.map((category) => ({ category, status: line(category) }));
  const count = (status: string): number => statuses.filter((entry) => entry.status === status).length;
  const open: readonly (readonly [string, boolean])[] = [
    ['scope1', valueOf(inventory.scope1) === null],
    ['scope2LocationBased', valueOf(inventory.scope2LocationBased) === null],
    ['scope2MarketBased', valueOf(inventory.scope2MarketBased) === null],
    ...statuses.map(({ category, status }) => [`scope3.${category}`, status === 'not-measured'] as const),
    ['energy', inventory.energy.length === 0],
    ['renewableElectricityShare', inventory.renewableElectricityShare === null],
    ['revenue', inventory.revenue === null],
    ['output', inventory.output.length === 0],
    ['primaryDataShare', inventory.primaryDataShare === null],
    ['management.supplierProgramme', inventory.management.supplierProgramme === null],
    ['management.energyManagementSystem', inventory.management.energyManagementSystem === null],
    ['management.efficiencyImprovement', inventory.management.efficiencyImprovement === null],
  ];
  return {
    missing: open.flatMap(([path, isOpen]) => (isOpen ? [path] : [])),
    scope3: { reported: count('reported'), notRelevant: count('not-relevant'), missing: count('not-measured') },
  };
}
