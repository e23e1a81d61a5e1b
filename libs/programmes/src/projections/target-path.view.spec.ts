import type { DossierDisclosure } from './supplier-dossier.view';
import { targetPathOf } from './target-path.view';

const of = (year: number, scope1: string | null, changes: Partial<DossierDisclosure> = {}): DossierDisclosure => ({
  disclosureId: `${year}`, from: `${year}-01-01`, to: `${year}-12-31`, status: 'accepted',
  scope1: scope1 === null ? { status: 'not-measured' } : { status: 'reported', value: scope1 }, scope2LocationBased: { status: 'declared-zero' }, scope2MarketBased: { status: 'not-measured' },
  revenue: null, dataBasis: 'primary', assurance: 'none', inForce: true, ...changes,
});
const target = { baseYear: 2023, targetYear: 2026, reduction: '0.3' };

it('compares the same suppliers only, keeps gaps, and counts who stands behind each year', () => {
  const years = targetPathOf(target, [[of(2024, '90'), of(2023, '100')], [of(2023, '300')], [of(2024, '5000')], []], 2024);
  expect(years).toEqual([
    { year: 2023, path: '1', actual: '1', suppliers: 2 },
    { year: 2024, path: '0.9', actual: '0.9', suppliers: 1 },
    { year: 2025, path: '0.8', actual: null, suppliers: 0 },
    { year: 2026, path: '0.7', actual: null, suppliers: 0 },
  ]);
});

it.each([
  ['were never accepted', of(2024, '50', { inForce: false })],
  ['were withdrawn', of(2024, '50', { status: 'withdrawn' })],
  ['are of a part of the year', of(2024, '50', { to: '2024-06-30' })],
  ['lack scope 1', of(2024, null)],
] as const)('figures that %s are no figures', (_name, disclosure) => {
  expect(targetPathOf(target, [[of(2023, '100'), disclosure]], 2024)[1]).toEqual({ year: 2024, path: '0.9', actual: null, suppliers: 0 });
});

it('goes on behind the target year without a path', () => {
  expect(targetPathOf({ ...target, targetYear: 2024 }, [[of(2023, '100'), of(2025, '65')]], 2025).at(-1)).toEqual({ year: 2025, path: null, actual: '0.65', suppliers: 1 });
});
