import { dec } from '@greengate/kernel';
import * as fc from 'fast-check';
import { inputGroups } from '../contracts/assessment-difference.contract';
import type { Facts, Ruleset } from '../contracts';
import { sampleDisclosure, sampleFacts, sampleFinding, sampleTarget, shippedBenchmarks, shippedRuleset } from '../testing';
import { assess } from './assess.rules';
import { byFactorsAlone, explainDifference, type Assessed } from './difference.rules';
import { standingAfter } from './standing.rules';

const rules = shippedRuleset('sdp-1.0');
const peers = shippedBenchmarks();

/** As it would be recorded, after the one before it. */
function assessed(facts: Facts, asOf: string, last: Assessed | null = null, ruleset = rules, benchmarks = peers): Assessed {
  const assessment = assess(facts, ruleset, benchmarks, asOf);
  const before = last === null ? null : { standing: last.result.standing, held: heldAfter(last) };
  return { facts, ruleset, benchmarks, asOf, result: standingAfter(before, assessment, ruleset) };
}
function heldAfter({ facts, ruleset, benchmarks, asOf, result }: Assessed) {
  const { tier } = explainDifference({ facts, ruleset, benchmarks, asOf, result }, { facts, ruleset, benchmarks, asOf, result }).to;
  return tier === 'U' ? null : { tier, up: result.standing.up, down: result.standing.down };
}
const moved = (steps: ReturnType<typeof explainDifference>['steps']) => steps.filter(({ points }) => points !== '0').map(({ group }) => group);

describe('what moved a score', () => {
  const first = assessed(sampleFacts(), '2025-10-01');

  it('the groups come in their fixed order, and the same inputs twice differ in none', () => {
    const { steps, points } = explainDifference(first, first);
    expect(steps.map(({ group }) => group)).toEqual(inputGroups);
    expect([points, steps.some(({ differs }) => differs), steps.flatMap(({ causes }) => causes)]).toEqual(['0', false, []]);
  });

  it('new data are told by their events, added and removed', () => {
    const found = sampleFinding({ closureDueOn: '2025-08-22' });
    const facts = sampleFacts({ findings: [found], targets: [] });
    const { steps } = explainDifference(first, assessed(facts, '2025-10-01', first));
    expect(steps[0]?.causes.map(({ type, change }) => [type, change])).toEqual([['commitments.TargetCommitted', 'removed'], ['audits.FindingRaised', 'added']]);
    expect(moved(steps)).toEqual(['data']);
  });

  it('figures restated for a new factor stand apart from what the supplier did', () => {
    const source = { position: '00000000000000000777', type: 'disclosures.DisclosureRestated', id: '00000000-0000-4000-8000-000000000777' };
    const restated = sampleDisclosure(2024, { scope2LocationBased: { status: 'reported', value: '4000' }, restatements: [{ on: '2025-09-01', effect: '-0.25', declared: true, source }], source });
    const facts = sampleFacts({ disclosures: [...sampleFacts().disclosures.slice(0, 2), restated], targets: [sampleTarget({ validated: { scheme: 'SBTi', ambition: null, on: '2025-01-01' } })] });
    const later = assessed(facts, '2025-10-01', first);
    expect(moved(explainDifference(first, later, byFactorsAlone(new Set([source.id]))).steps)).toEqual(['data', 'factors']);
    expect(moved(explainDifference(first, later).steps)).toEqual(['data']);
    expect(explainDifference(first, later, byFactorsAlone(new Set([source.id]))).steps[1]?.causes.map(({ type }) => type)).toContain('disclosures.DisclosureRestated');
  });

  it('time alone: a disclosure grows old', () => {
    const { steps, points } = explainDifference(first, assessed(sampleFacts(), '2026-08-01', first));
    expect([moved(steps), points]).toEqual([['time'], '-5']);
  });

  it('rules and benchmarks each by themselves', () => {
    const weights: Ruleset['weights'] = { ...rules.weights, intensity: '0.25', trajectory: '0.3' };
    const benchmarks = { ...peers, entries: peers.entries.map((entry) => ({ ...entry, baseline: entry.baseline === null ? null : '100' })) };
    const { steps } = explainDifference(first, assessed(sampleFacts(), '2025-10-01', first, { ...rules, weights }, benchmarks));
    expect(moved(steps)).toEqual(['benchmarks', 'rules']);
  });

  it('the assessments before move the tier and never the score', () => {
    const standing = { ...first.result.standing, before: { tier: 'E' as const, up: 0, down: 0 } };
    const { steps } = explainDifference(first, { ...first, result: { standing } });
    const last = steps.at(-1);
    expect([last?.group, last?.points, last?.tierAfter, last?.differs]).toEqual(['hysteresis', '0', 'E', true]);
    expect(last?.tierBefore).not.toBe('E');
  });

  it('from no score at all, which counts as 0', () => {
    const none = assessed(sampleFacts({ disclosures: [] }), '2025-01-01');
    const { from, to, points } = explainDifference(none, first);
    expect([from.score, from.tier, points]).toEqual([null, 'U', dec(to.score ?? '0').toString()]);
  });
});

it('the parts add up exactly, each begins where the one before ends, and both ends are what was assessed', () => {
  const facts = fc.record({ scope1: fc.integer({ min: 0, max: 60_000 }), years: fc.subarray([2021, 2022, 2023, 2024], { minLength: 0 }), findings: fc.integer({ min: 0, max: 3 }), target: fc.boolean(), restated: fc.boolean() }).map(({ scope1, years, findings, target, restated }) => {
    const source = { position: '00000000000000000777', type: 'disclosures.DisclosureRestated', id: '00000000-0000-4000-8000-000000000777' };
    return sampleFacts({
      disclosures: years.map((year) => sampleDisclosure(year, { scope1: { status: 'reported', value: String(scope1 + year) }, ...(restated ? { restatements: [{ on: '2025-02-01', effect: '0.1', declared: true, source }], source } : {}) })),
      findings: Array.from({ length: findings }, (_, n) => sampleFinding({ findingId: `00000000-0000-4000-8000-00000000006${n}`, grade: n === 0 ? 'minor' : 'major' })),
      targets: target ? [sampleTarget()] : [],
    });
  });
  const asOf = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  const ruleset = fc.constantFrom(rules, { ...rules, weights: { ...rules.weights, intensity: '0.3', trajectory: '0.25' } });
  const benchmarks = fc.constantFrom(peers, { ...peers, entries: [] });
  fc.assert(
    fc.property(fc.record({ facts, asOf, ruleset, benchmarks }), fc.record({ facts, asOf, ruleset, benchmarks }), fc.boolean(), (a, b, factorChange) => {
      const from = assessed(a.facts, a.asOf, null, a.ruleset, a.benchmarks);
      const to = assessed(b.facts, b.asOf, from, b.ruleset, b.benchmarks);
      const found = explainDifference(from, to, byFactorsAlone(new Set(factorChange ? ['00000000-0000-4000-8000-000000000777'] : [])));
      const sum = found.steps.reduce((total, { points }) => total.plus(points), dec(0));
      expect(sum.eq(found.points)).toBe(true);
      expect(dec(found.to.score ?? '0').minus(found.from.score ?? '0').eq(found.points)).toBe(true);
      expect(found.steps.slice(1).map(({ before, tierBefore }) => [before, tierBefore])).toEqual(found.steps.slice(0, -1).map(({ after, tierAfter }) => [after, tierAfter]));
      expect([found.from.score, found.to.score]).toEqual([a, b].map((end) => assess(end.facts, end.ruleset, end.benchmarks, end.asOf).score));
      expect(found.steps.filter(({ differs }) => !differs).every(({ points }) => points === '0')).toBe(true);
      expect(found.steps.at(-1)?.points).toBe('0');
    }),
  );
});
