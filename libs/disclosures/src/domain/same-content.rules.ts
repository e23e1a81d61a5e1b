import { canonicalJson, dec, text, type Quantity } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';

const number = (value: string): string => text(dec(value));
const amount = ({ value, unit }: Quantity): Quantity => ({ value: number(value), unit });
const figure = <F extends { readonly status: string; readonly value?: string }>(given: F): F => (given.value === undefined ? given : { ...given, value: number(given.value) });

/** One form for all ways to write the same content: no trailing zeros, lists in one order. */
const normal = (inventory: Inventory): unknown => ({
  ...inventory,
  scope1: figure(inventory.scope1),
  scope2LocationBased: figure(inventory.scope2LocationBased),
  scope2MarketBased: figure(inventory.scope2MarketBased),
  scope3: [...inventory.scope3].sort((a, b) => a.category - b.category).map(figure),
  energy: [...inventory.energy].sort((a, b) => (a.carrier < b.carrier ? -1 : 1)).map((use) => ({ ...use, quantity: amount(use.quantity) })),
  output: inventory.output.map((made) => ({ ...made, quantity: amount(made.quantity) })).map((made) => canonicalJson(made)).sort(),
  renewableElectricityShare: inventory.renewableElectricityShare && number(inventory.renewableElectricityShare),
  primaryDataShare: inventory.primaryDataShare && number(inventory.primaryDataShare),
  revenue: inventory.revenue && { ...inventory.revenue, amount: number(inventory.revenue.amount) },
  management: { ...inventory.management, efficiencyImprovement: inventory.management.efficiencyImprovement && number(inventory.management.efficiencyImprovement) },
});

/** Whether two inventories say the same: the second submission of one is not a second disclosure. */
export const sameContent = (a: Inventory, b: Inventory): boolean => canonicalJson(normal(a)) === canonicalJson(normal(b));
