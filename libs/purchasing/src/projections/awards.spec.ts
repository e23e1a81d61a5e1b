import { dec } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import * as fc from 'fast-check';
import { awardEvents, awardTier, type AwardTier } from '../domain/award.events';
import { awardedByTier } from './awarded-by-tier.rules';
import { awards, type AwardEntry } from './awards.projection';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const decided = (n: number, tier: AwardTier, amount: string, from = '2025-07-01', currency = 'TWD') =>
  awardEvents.make.AwardDecided({
    programmeId: id(1), awardId: id(n), category: 'castings', amount: { amount, currency }, period: { from, to: '2026-12-31' }, decidedOn: '2025-06-02', asOf: '0'.repeat(20), unratedAs: 'D',
    candidates: [10, 11].map((supplier) => ({ supplierId: id(supplier), price: amount, tier: supplier === 10 ? tier : 'A', score: null, assessmentId: null, rulesetId: null, rulesetDigest: null, gate: null, barred: null })),
    chosen: id(10), better: [], reasonCode: null, reason: null, decidedBy: id(9),
  });
const withdrawn = (n: number) => awardEvents.make.AwardWithdrawn({ programmeId: id(1), awardId: id(n), reason: 'wrong period', withdrawnBy: id(9) });
const events = [decided(20, 'B', '100.5'), decided(21, 'U', '299.5'), decided(22, 'B', '7'), withdrawn(22), decided(23, 'E', '1', '2024-12-31'), decided(24, 'B', '9', '2025-01-01', 'CNY')];
const entries = (documents: ReturnType<typeof project<AwardEntry, (typeof events)[number]>>): readonly AwardEntry[] => [...documents.values()].flatMap(({ view }) => (view === null ? [] : [view]));

describe('awards', () => {
  const recorded = recordedAll(events);
  const all = project(awards, recorded);

  it('keeps what was decided and that it was withdrawn, the same from any prefix and the rest', () => {
    expect(all.get(id(22))?.view).toMatchObject({ withdrawn: { reason: 'wrong period', by: id(9) }, position: recorded[2]?.position, year: 2025 });
    expect(all.get(id(20))?.view?.withdrawn).toBeNull();
    for (let cut = 0; cut <= recorded.length; cut += 1) expect([...project(awards, recorded, project(awards, recorded.slice(0, cut)))]).toEqual([...all]);
  });

  it('counts amounts by year, currency and the tier of that day, without what was withdrawn', () => {
    const years = awardedByTier(entries(all));
    expect(years.map(({ year, currency, total, awards: count }) => [year, currency, total, count])).toEqual([[2025, 'CNY', '9', 1], [2025, 'TWD', '400', 2], [2024, 'TWD', '1', 1]]);
    expect(years[1]?.tiers.filter(({ awards: count }) => count > 0)).toEqual([{ tier: 'B', awards: 1, amount: '100.5', share: '0.25125' }, { tier: 'U', awards: 1, amount: '299.5', share: '0.74875' }]);
  });

  it('adds up', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ tier: fc.constantFrom(...awardTier.options), amount: fc.integer({ min: 1, max: 10_000_000 }) }), { minLength: 1, maxLength: 20 }), (drawn) => {
        const [year] = awardedByTier(entries(project(awards, recordedAll(drawn.map(({ tier, amount }, index) => decided(30 + index, tier, String(amount)))))));
        const sum = (parts: readonly string[]) => parts.reduce((total, part) => total.plus(part), dec(0));
        expect(sum(year?.tiers.map(({ amount }) => amount) ?? []).eq(drawn.reduce((total, { amount }) => total + amount, 0))).toBe(true);
        expect(sum(year?.tiers.map(({ share }) => share) ?? []).minus(1).abs().lt('0.00000000001')).toBe(true);
      }),
    ));
});
