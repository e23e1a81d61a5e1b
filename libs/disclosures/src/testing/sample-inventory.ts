import type { Inventory } from '../contracts/inventory.contract';

/** A plausible inventory of a mid-size manufacturer for one year, with everything a scorer may ask for. Invented. */
export const sampleInventory = (changes: Partial<Inventory> = {}): Inventory => ({
  period: { from: '2024-01-01', to: '2024-12-31' },
  boundary: 'operational-control',
  gwpSet: 'AR5',
  scope1: { status: 'reported', value: '1240.5' },
  scope2LocationBased: { status: 'reported', value: '3759.5' },
  scope2MarketBased: { status: 'reported', value: '2800' },
  scope3: [
    { category: 1, status: 'reported', value: '15400' },
    { category: 4, status: 'reported', value: '820.25' },
    { category: 14, status: 'not-relevant', reason: 'no franchises' },
    { category: 15, status: 'not-measured' },
  ],
  energy: [
    { carrier: 'natural-gas', quantity: { value: '61.5', unit: '万Nm3' } },
    { carrier: 'electricity', quantity: { value: '7005', unit: 'MWh' } },
  ],
  renewableElectricityShare: '0.25',
  revenue: { amount: '480000000', currency: 'CNY' },
  output: [{ product: 'machined aluminium castings', quantity: { value: '5200', unit: 't' } }],
  dataBasis: 'primary',
  primaryDataShare: '0.9',
  assurance: { level: 'limited', verifier: 'Verifying Body Ltd' },
  management: { supplierProgramme: true, energyManagementSystem: true, efficiencyImprovement: '0.031' },
  ...changes,
});
