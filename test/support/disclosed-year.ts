import type { Inventory } from '@greengate/disclosures/contracts';

/** A year of an invented electronics maker: S1+S2 of 4,000 t CO2e on TWD 2,000 million, i.e. 2 t per million. */
export const disclosedYear = (year: number, changes: Partial<Inventory> = {}): Inventory => ({
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  boundary: 'operational-control',
  gwpSet: 'AR5',
  scope1: { status: 'reported', value: '1000' },
  scope2LocationBased: { status: 'reported', value: '3000' },
  scope2MarketBased: { status: 'not-measured' },
  scope3: [{ category: 1, status: 'reported', value: '15400' }, { category: 14, status: 'not-relevant', reason: 'no franchises' }],
  energy: [{ carrier: 'electricity', quantity: { value: '12000', unit: 'MWh' } }],
  renewableElectricityShare: '0.2',
  revenue: { amount: '2000000000', currency: 'TWD' },
  output: [],
  dataBasis: 'primary',
  primaryDataShare: '0.8',
  assurance: { level: 'limited', verifier: 'Verifying Body Ltd' },
  management: { supplierProgramme: true, energyManagementSystem: true, efficiencyImprovement: '0.02' },
  ...changes,
});
