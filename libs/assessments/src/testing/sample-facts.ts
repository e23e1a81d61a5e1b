import type { FactDisclosure, FactFinding, Facts, FactTarget } from '../contracts/facts.contract';

const position = (n: number): string => String(n).padStart(20, '0');
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const source = (n: number, type: string) => ({ position: position(n), type, id: uuid(900 + n) });

export const programmeId = uuid(1);
export const supplierId = uuid(2);

/** A year of an invented electronics maker: S1+S2 in t CO2e, revenue in TWD. */
export const sampleDisclosure = (year: number, changes: Partial<FactDisclosure> = {}): FactDisclosure => ({
  disclosureId: uuid(year),
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  gwpSet: 'AR5',
  scope1: { status: 'reported', value: '2000' },
  scope2LocationBased: { status: 'reported', value: '6000' },
  scope2MarketBased: { status: 'not-measured' },
  scope3Reported: [1, 4],
  energyCarriers: ['electricity'],
  renewableElectricityShare: '0.2',
  revenue: { amount: '2000000000', currency: 'TWD' },
  output: [],
  dataBasis: 'primary',
  primaryDataShare: '0.8',
  assurance: 'none',
  supplierProgramme: true,
  energyManagementSystem: null,
  efficiencyImprovement: '0.02',
  restatements: [],
  source: source(year - 2000, 'disclosures.DisclosureAccepted'),
  ...changes,
});

export const sampleTarget = (changes: Partial<FactTarget> = {}): FactTarget => ({
  targetId: uuid(50), kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false, validated: null, supersededBy: null,
  sources: [source(50, 'commitments.TargetCommitted')],
  ...changes,
});

export const sampleFinding = (changes: Partial<FactFinding> = {}): FactFinding => ({
  findingId: uuid(60), auditId: uuid(61), grade: 'minor', falsification: false, raisedOn: '2025-01-10', closureDueOn: '2025-06-01', state: 'open', sources: [source(60, 'audits.FindingRaised')],
  ...changes,
});

export const sampleFacts = (changes: Partial<Facts> = {}): Facts => ({
  programmeId,
  supplierId,
  sector: { name: '電子業', source: source(3, 'suppliers.SupplierRegistered') },
  disclosures: [sampleDisclosure(2022, { scope1: { status: 'reported', value: '2500' } }), sampleDisclosure(2023), sampleDisclosure(2024)],
  targets: [sampleTarget()],
  findings: [],
  audits: [],
  ...changes,
});
