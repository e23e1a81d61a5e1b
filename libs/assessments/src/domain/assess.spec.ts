import { canonicalJson, dec, digestOf } from '@greengate/kernel';
import * as fc from 'fast-check';
import { assessment as schema, type BenchmarkSet, type Facts, type Ruleset } from '../contracts';
import { sampleDisclosure, sampleFacts, sampleFinding, sampleTarget, shippedBenchmarks, shippedRuleset } from '../testing';
import { assess } from './assess.rules';
import { standingAfter } from './standing.rules';
import { waterfall } from './waterfall.rules';

const rules = shippedRuleset('sdp-1.0');
const peers = shippedBenchmarks();
const asOf = '2025-10-01';
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('assess', () => {
  it('answers what its schema promises, with the events behind every pillar', () => {
    const result = assess(sampleFacts(), rules, peers, asOf);
    expect(schema.parse(result)).toEqual(result);
    expect(result.pillars?.trajectory.sources.map(({ type }) => type)).toContain('disclosures.DisclosureAccepted');
    expect(result.pillars?.commitment.sources.map(({ type }) => type)).toEqual(['commitments.TargetCommitted']);
    expect(result.metric).toEqual({ id: 'S12/revenue@TWDm', emissions: '8000', denominator: '2000', intensity: '4' });
  });

  it('shows the worked example of the portal as a sum: 28 + 12 + 9.75 + 10.5 + 6 - 4.5 - 1.5 = 60.25, tier B held', () => {
    // Chosen so that the pillars are 80, 60, 65, 70 and 40 at data quality 3, with a minor finding 40 days late.
    const benchmarks: BenchmarkSet = { ...peers, entries: [{ sector: '電子業', metric: 'S12/revenue@TWDm', n: 1, baseline: '12', leading: '2', values: ['4'] }] };
    const trajectory: Ruleset['trajectory'] = { ...rules.trajectory, absoluteWeight: '1', intensityWeight: '0', absolutePace: '0.5', limitedByTarget: false };
    const before = { scope1: { status: 'reported' as const, value: '4000' } };
    const facts = sampleFacts({
      disclosures: [
        sampleDisclosure(2022, before), sampleDisclosure(2023),
        sampleDisclosure(2024, { dataBasis: 'company-level', primaryDataShare: null, energyCarriers: ['electricity'], assurance: 'none', renewableElectricityShare: '0.1875', efficiencyImprovement: null, energyManagementSystem: null }),
      ],
      targets: [sampleTarget({ baseYear: null, targetYear: null, reduction: null, validated: { scheme: 'SBTi', ambition: null, on: '2025-01-01' }, coversScope3: true }), sampleTarget({ kind: 'net-zero', reduction: null, baseYear: null })],
      findings: [sampleFinding({ closureDueOn: '2025-08-22' })],
    });
    const data: Ruleset['data'] = { ...rules.data, scope1And2: '25', consecutiveYears: { years: 3, points: '20' } };
    const commitment: Ruleset['commitment'] = { ...rules.commitment, netZero: '40' };
    const result = assess(facts, { ...rules, data, commitment, trajectory }, benchmarks, asOf);
    const steps = waterfall(result);
    expect(steps.map(({ code, points }) => [code, dec(points).toFixed(2)])).toEqual([
      ['intensity', '28.00'], ['trajectory', '12.00'], ['commitment', '9.75'], ['data', '10.50'], ['measures', '6.00'], ['confidence', '-4.50'], ['overdue-minor', '-1.50'],
    ]);
    expect(result.score).toBe('60.25');
    expect(result.band).toBe('C');
    const before2 = { countedFrom: { asOf: '2024-10-01', periodTo: '2023-12-31' }, before: null, up: 0, down: 0, reason: 'initial' as const, rerun: false, text: { en: '-', 'zh-CN': '-' } };
    const { tier, standing } = standingAfter({ standing: before2, held: { tier: 'B', up: 0, down: 0 } }, result, rules);
    expect([tier, standing.reason, standing.down]).toEqual(['B', 'demotion_pending', 1]);
  });

  it('rates nothing without an accepted disclosure', () => {
    const result = assess(sampleFacts({ disclosures: [] }), rules, peers, asOf);
    expect([result.status, result.score, result.band, result.pillars]).toEqual(['unrated', null, null, null]);
    expect(codes(result.reasons)).toEqual(['unrated']);
  });

  it('caps at D without S1+S2, and treats an undeclared zero as missing but a declared one as zero', () => {
    const zero = { status: 'reported', value: '0' } as const;
    const one = (scope1: Facts['disclosures'][number]['scope1']) => assess(sampleFacts({ disclosures: [sampleDisclosure(2024, { scope1 })] }), rules, peers, asOf);
    expect([one(zero).latest, one(zero).cap, codes(one(zero).caps), one(zero).pillars?.intensity.raw]).toEqual([null, 'D', ['no-intensity'], '0']);
    expect(codes(one(zero).missing)).toContain('scope-1-and-2-missing');
    expect([one({ status: 'declared-zero' }).latest?.emissions, one({ status: 'declared-zero' }).cap]).toEqual(['6000', 'A']);
  });

  it('caps at D without a denominator; revenue in another currency needs a rate of the benchmark set', () => {
    const facts = sampleFacts({ disclosures: [sampleDisclosure(2024, { revenue: { amount: '400000000', currency: 'CNY' } })] });
    expect(assess(facts, rules, peers, asOf).cap).toBe('D');
    const withRate = { ...peers, rates: [{ from: 'CNY', to: 'TWD', year: 2024, perUnit: '4.5' }] };
    expect(assess(facts, rules, withRate, asOf).metric?.denominator).toBe('1800');
  });

  it('never mixes GWP sets in a trend', () => {
    const facts = sampleFacts({ disclosures: [sampleDisclosure(2022, { gwpSet: 'AR4' }), sampleDisclosure(2024)] });
    expect(codes(assess(facts, rules, peers, asOf).missing)).toContain('trajectory-other-gwp');
  });

  it('compares a sector without enough peers with all sectors, and says so', () => {
    const result = assess(sampleFacts({ sector: { name: '航空業', source: sampleDisclosure(2024).source } }), rules, peers, asOf);
    expect(result.pillars?.intensity.comparison).toMatchObject({ sector: 'ALL', fallback: true, method: 'absolute' });
    expect(codes(result.missing)).toContain('sector-fallback');
    expect(result.indicators.worstQuartile).toBeNull();
  });

  it.each([
    ['a critical finding', { findings: [sampleFinding({ grade: 'critical', closureDueOn: null })] }, ['open-critical'], 'E'],
    ['falsified data, for 12 months though closed', { findings: [sampleFinding({ falsification: true, state: 'closed', raisedOn: '2024-10-02' })] }, ['falsified'], 'E'],
    ['falsified data, 12 months later', { findings: [sampleFinding({ falsification: true, state: 'closed', raisedOn: '2024-10-01' })] }, [], 'A'],
    ['a refused audit', { audits: [{ auditId: supplierAudit(1), state: 'refused' as const, on: '2025-02-01', source: sampleDisclosure(2001).source }] }, ['refused-audit'], 'E'],
    ['a refused audit made good', { audits: [{ auditId: supplierAudit(1), state: 'refused' as const, on: '2025-02-01', source: sampleDisclosure(2001).source }, { auditId: supplierAudit(2), state: 'performed' as const, on: '2025-03-01', source: sampleDisclosure(2002).source }] }, [], 'A'],
    ['a major finding 90 days overdue', { findings: [sampleFinding({ grade: 'major', closureDueOn: '2025-07-03' })] }, [], 'A'],
    ['a major finding 91 days overdue', { findings: [sampleFinding({ grade: 'major', closureDueOn: '2025-07-02' })] }, ['overdue-major'], 'C'],
  ])('caps: %s', (_name, changes, expected, cap) => {
    const result = assess(sampleFacts(changes), rules, peers, asOf);
    expect([codes(result.caps), result.cap]).toEqual([expected, cap]);
  });

  it.each([
    ['due today', { findings: [sampleFinding({ closureDueOn: asOf })] }, asOf, []],
    ['one day late', { findings: [sampleFinding({ closureDueOn: '2025-09-30' })] }, asOf, ['1']],
    ['30 days late', { findings: [sampleFinding({ closureDueOn: '2025-09-01' })] }, asOf, ['1.5']],
    ['a year late', { findings: [sampleFinding({ closureDueOn: '2024-09-01' })] }, asOf, ['4']],
    ['major, 60 days late', { findings: [sampleFinding({ grade: 'major' as const, closureDueOn: '2025-08-02' })] }, asOf, ['5']],
    ['18 months old', {}, '2026-06-30', []],
    ['18 months and a day', {}, '2026-07-01', ['5']],
    ['24 months and a day', {}, '2027-01-01', ['10']],
    ['undeclared restatement of 6 %', { disclosures: [sampleDisclosure(2024, { restatements: [{ on: '2025-05-01', effect: '-0.06', declared: false, source: sampleDisclosure(2001).source }] })] }, asOf, ['5']],
    ['declared restatement of 6 %', { disclosures: [sampleDisclosure(2024, { restatements: [{ on: '2025-05-01', effect: '-0.06', declared: true, source: sampleDisclosure(2001).source }] })] }, asOf, []],
  ])('penalties: %s', (_name, changes, day, expected) => {
    expect(assess(sampleFacts(changes), rules, peers, day).penalties.map(({ points }) => points)).toEqual(expected);
  });

  it('takes off 25 points at most', () => {
    const findings = [1, 2, 3, 4].map((n) => sampleFinding({ findingId: supplierAudit(n), grade: 'major', closureDueOn: '2024-01-01' }));
    const result = assess(sampleFacts({ findings }), rules, peers, asOf);
    expect([result.penalties.length, result.penaltyTotal]).toEqual([4, '25']);
    expect(dec(waterfall(result).at(-1)?.running ?? '0').eq(result.score ?? '-1')).toBe(true);
  });

  it('halves pledge and target where progress lags, and counts the weaker of two targets until the new one is validated', () => {
    const behind = assess(sampleFacts({ targets: [sampleTarget({ reduction: '0.9' })] }), rules, peers, asOf).pillars?.commitment;
    expect(behind?.parts.find(({ code }) => code === 'quantified')?.points).toBe('12.5');
    const old = sampleTarget({ reduction: '0.3', supersededBy: sampleTarget().targetId, targetId: supplierAudit(9) });
    const points = (validated: boolean) => assess(sampleFacts({ targets: [old, sampleTarget({ reduction: '0.5', validated: validated ? { scheme: 'SBTi', ambition: null, on: asOf } : null })] }), rules, peers, asOf).pillars?.commitment.parts.find(({ code }) => code === 'ambition')?.points;
    expect([points(false), points(true)]).toEqual(['20', '35']);
    const expired = assess(sampleFacts({ targets: [sampleTarget({ targetYear: 2024 })] }), rules, peers, asOf);
    expect([expired.pillars?.commitment.raw, codes(expired.missing).includes('target-expired'), expired.indicators.hasTarget]).toEqual(['0', true, false]);
  });
});

function supplierAudit(n: number): string {
  return `00000000-0000-4000-8000-${String(7000 + n).padStart(12, '0')}`;
}

describe('properties of the score', () => {
  const tonnes = fc.integer({ min: 1, max: 60_000 });
  const emissions = (n: number) => ({ scope1: { status: 'reported' as const, value: String(n) } });
  const score = (facts: Facts, ruleset = rules, benchmarks = peers) => Number(assess(facts, ruleset, benchmarks, asOf).score);

  it('a lower intensity never gives a lower score', () => {
    fc.assert(
      fc.property(tonnes, tonnes, fc.constantFrom('primary' as const, 'company-level' as const, 'spend-generic' as const), (a, b, dataBasis) => {
        const of = (n: number) => score(sampleFacts({ disclosures: [sampleDisclosure(2022), sampleDisclosure(2024, { ...emissions(n), dataBasis })] }));
        expect(of(Math.min(a, b))).toBeGreaterThanOrEqual(of(Math.max(a, b)));
      }),
    );
  });

  it('better data never give a lower score, and poor data never a higher one', () => {
    const order = ['primary', 'company-level', 'spend-sector', 'spend-generic'] as const;
    fc.assert(
      fc.property(tonnes, tonnes, (now, then) => {
        const scores = order.map((dataBasis) => score(sampleFacts({ disclosures: [sampleDisclosure(2022, emissions(then)), sampleDisclosure(2024, { ...emissions(now), dataBasis })] })));
        expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      }),
    );
  });

  const finding = fc.record({ grade: fc.constantFrom('critical' as const, 'major' as const, 'minor' as const, 'observation' as const), closureDueOn: fc.integer({ min: 1, max: 28 }).map((d) => `2025-${String((d % 9) + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`) });
  it('penalties and caps never raise a score or a cap', () => {
    const rank = (tier: string) => 'ABCDE'.indexOf(tier);
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), finding, (list, more) => {
        const withThem = (all: typeof list) => assess(sampleFacts({ findings: all.map((f, n) => sampleFinding({ ...f, findingId: supplierAudit(n) })) }), rules, peers, asOf);
        const fewer = withThem(list);
        const added = withThem([...list, more]);
        expect(Number(added.score)).toBeLessThanOrEqual(Number(fewer.score));
        expect(rank(added.cap)).toBeGreaterThanOrEqual(rank(fewer.cap));
      }),
    );
  });

  it('the same inputs give the same bytes, and the inputs stay as they were', () => {
    fc.assert(
      fc.property(tonnes, (n) => {
        const facts = sampleFacts({ disclosures: [sampleDisclosure(2022), sampleDisclosure(2024, emissions(n))] });
        const before = canonicalJson(facts);
        expect(digestOf(assess(facts, rules, peers, asOf))).toBe(digestOf(assess(JSON.parse(before) as Facts, rules, peers, asOf)));
        expect(canonicalJson(facts)).toBe(before);
      }),
    );
  });

  it('another peer never changes an absolute sub-score', () => {
    fc.assert(
      fc.property(tonnes, fc.integer({ min: 0, max: 100_000 }), (n, peer) => {
        const entries = peers.entries.map((entry) => ({ ...entry, n: entry.n + 1, values: [...entry.values, String(peer / 100)].sort((a, b) => Number(a) - Number(b)) }));
        const facts = sampleFacts({ disclosures: [sampleDisclosure(2022), sampleDisclosure(2024, emissions(n))] });
        const raw = (benchmarks: BenchmarkSet) => assess(facts, rules, benchmarks, asOf).pillars?.intensity.raw;
        expect(raw({ ...peers, entries })).toBe(raw(peers));
      }),
    );
  });

  it('the steps of the waterfall end at the score', () => {
    fc.assert(
      fc.property(tonnes, fc.array(finding, { maxLength: 6 }), (n, list) => {
        const result = assess(sampleFacts({ disclosures: [sampleDisclosure(2022), sampleDisclosure(2024, emissions(n))], findings: list.map((f, i) => sampleFinding({ ...f, findingId: supplierAudit(i) })) }), rules, peers, asOf);
        expect(dec(waterfall(result).at(-1)?.running ?? '-1').toFixed(2)).toBe(result.score);
      }),
    );
  });
});
