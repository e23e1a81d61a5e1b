import { addDays } from '@greengate/kernel';
import * as fc from 'fast-check';
import { sampleDisclosure, sampleFacts, sampleFinding, sampleTarget, shippedBenchmarks, shippedRuleset } from '../testing';
import { assess } from './assess.rules';
import { nextChangeOn } from './next-change.rules';

const rules = shippedRuleset('sdp-1.0');
const peers = shippedBenchmarks();
const from = '2025-01-01';
const someDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2023-06-01', n));
const findings = fc.array(
  fc.record({ grade: fc.constantFrom('critical' as const, 'major' as const, 'minor' as const, 'observation' as const), closureDueOn: fc.option(someDay), raisedOn: someDay, falsification: fc.boolean(), state: fc.constantFrom('open' as const, 'closed' as const) }),
  { maxLength: 4 },
);
const facts = fc.record({ findings, last: fc.integer({ min: 2021, max: 2024 }), targetYear: fc.option(fc.integer({ min: 2024, max: 2030 })), restated: fc.option(someDay) }).map(({ findings: list, last, targetYear, restated }) =>
  sampleFacts({
    disclosures: [sampleDisclosure(last - 1), sampleDisclosure(last, { restatements: restated === null ? [] : [{ on: restated, effect: '0.1', declared: false, source: sampleDisclosure(2001).source }] })],
    targets: [sampleTarget({ targetYear })],
    findings: list.map((finding, n) => sampleFinding({ ...finding, findingId: `00000000-0000-4000-8000-00000000000${n}` })),
  }),
);

describe('the next day on which time alone may change a result', () => {
  it('before it, every day gives the same score, cap and indicators', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 1000 }), (known, offset, step) => {
        const asOf = addDays(from, offset);
        const next = nextChangeOn(known, rules, asOf);
        const until = next === null ? addDays(asOf, 3000) : addDays(next, -1);
        const day = addDays(asOf, step) > until ? until : addDays(asOf, step);
        const outcome = (on: string) => ({ ...assess(known, rules, peers, on), asOf: '' });
        expect(outcome(day)).toEqual(outcome(asOf));
      }),
      { numRuns: 300 },
    );
  });

  it('follows the steps of an overdue finding until the penalty is full and the cap has come', () => {
    const known = sampleFacts({ disclosures: [sampleDisclosure(2024)], targets: [], findings: [sampleFinding({ grade: 'major', closureDueOn: '2025-01-31' })] });
    const seen: string[] = [];
    for (let day = nextChangeOn(known, rules, '2025-01-01'); day !== null && day < '2025-12-31'; day = nextChangeOn(known, rules, day)) seen.push(day);
    expect(seen.slice(0, 5)).toEqual(['2025-02-01', '2025-03-02', '2025-04-01', '2025-05-01', '2025-05-02']);
    expect(seen).toHaveLength(11);
  });

  it('ends', () => {
    expect(nextChangeOn(sampleFacts({ targets: [] }), rules, '2040-01-01')).toBeNull();
  });
});
