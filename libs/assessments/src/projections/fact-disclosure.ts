import type { Inventory } from '@greengate/disclosures/contracts';
import type { FactDisclosure, Source } from '../contracts/facts.contract';

/** What the rubric looks at in an accepted inventory. Order inside lists is made one, so that equal facts have equal bytes. */
export const factDisclosureOf = (disclosureId: string, inventory: Inventory, restatements: FactDisclosure['restatements'], source: Source): FactDisclosure => ({
  disclosureId,
  period: inventory.period,
  gwpSet: inventory.gwpSet,
  scope1: inventory.scope1,
  scope2LocationBased: inventory.scope2LocationBased,
  scope2MarketBased: inventory.scope2MarketBased,
  scope3Reported: inventory.scope3.filter((line) => line.status === 'reported').map(({ category }) => category).sort((a, b) => a - b),
  energyCarriers: inventory.energy.map(({ carrier }) => carrier).sort(),
  renewableElectricityShare: inventory.renewableElectricityShare,
  revenue: inventory.revenue,
  output: inventory.output,
  dataBasis: inventory.dataBasis,
  primaryDataShare: inventory.primaryDataShare,
  assurance: inventory.assurance.level,
  supplierProgramme: inventory.management.supplierProgramme,
  energyManagementSystem: inventory.management.energyManagementSystem,
  efficiencyImprovement: inventory.management.efficiencyImprovement,
  restatements,
  source,
});
