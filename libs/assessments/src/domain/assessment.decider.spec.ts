import { addDays, digestOf, fold } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import type { Facts } from '../contracts';
import { sampleDisclosure, sampleFacts, sampleFinding, shippedBenchmarks, shippedRuleset } from '../testing';
import { assessmentDecider, type AssessmentEvent, type RecordAssessment } from './assessment.decider';
import { recompute } from './recompute.rules';

const ruleset = shippedRuleset('sdp-1.0');
const benchmarks = shippedBenchmarks();
const documents = { ruleset, rulesetDigest: digestOf(ruleset), benchmarks, benchmarkDigest: digestOf(benchmarks) };
const assessmentId = (n: number) => `00000000-0000-4000-8000-${String(8000 + n).padStart(12, '0')}`;
const record = (n: number, asOf: string, facts: Facts): RecordAssessment => ({ type: 'record', assessmentId: assessmentId(n), asOf, trigger: 'disclosures.DisclosureAccepted', facts, ...documents });

function run(...commands: readonly RecordAssessment[]): AssessmentEvent[] {
  const events: AssessmentEvent[] = [];
  for (const command of commands) {
    const result = assessmentDecider.decide(command, fold(assessmentDecider, events));
    if (!result.ok) throw new Error(result.error.code);
    events.push(...result.value);
  }
  return events;
}
const steps = (events: readonly AssessmentEvent[]) =>
  events.flatMap((event) => (event.type === 'assessments.AssessmentComputed' ? [[event.data.asOf, event.data.result.tier, event.data.result.standing.reason, event.data.result.standing.rerun]] : []));

/** Facts whose latest period is `year`, with a score that follows from S1+S2. */
const strong = (year: number) => sampleFacts({ disclosures: [sampleDisclosure(year - 2, { scope1: { status: 'reported', value: '4000' } }), sampleDisclosure(year - 1), sampleDisclosure(year, { scope1: { status: 'reported', value: '10' }, scope2LocationBased: { status: 'reported', value: '3000' }, assurance: 'reasonable', renewableElectricityShare: '0.4', efficiencyImprovement: '0.05', primaryDataShare: '1', energyManagementSystem: true })] });
const middling = (year: number) => sampleFacts({ disclosures: [sampleDisclosure(year - 2), sampleDisclosure(year - 1), sampleDisclosure(year)] });

describe('assessment of a supplier', () => {
  it('records the result with its inputs, and the change of tier', () => {
    const [computed, changed] = run(record(1, '2025-10-01', middling(2024)));
    if (computed?.type !== 'assessments.AssessmentComputed' || changed?.type !== 'assessments.TierChanged') throw new Error('other events');
    expect(computed.data.inputs.map(({ position }) => position)).toEqual([...computed.data.inputs.map(({ position }) => position)].sort());
    expect(computed.data.inputs).toHaveLength(5);
    expect(changed.data).toMatchObject({ from: null, to: computed.data.result.tier, reason: 'initial' });
    expect(recompute(computed.data, ruleset, benchmarks)).toEqual({ result: computed.data.result, digest: computed.data.resultDigest });
  });

  it('records nothing when neither facts nor documents nor the day changed anything', () => {
    const first = run(record(1, '2025-10-01', middling(2024)));
    specification(assessmentDecider).given(...first).when(record(2, '2025-12-01', middling(2024))).thenNothing();
  });

  it('records again on the day on which time changes something, and not before', () => {
    const first = run(record(1, '2025-10-01', middling(2024)));
    const due = first[0]?.type === 'assessments.AssessmentComputed' ? first[0].data.nextChangeOn : null;
    expect(due).toBe('2026-07-01');
    specification(assessmentDecider).given(...first).when(record(2, addDays('2026-07-01', -1), middling(2024))).thenNothing();
    const later = run(record(1, '2025-10-01', middling(2024)), record(2, '2026-07-01', middling(2024)));
    expect(steps(later).at(-1)).toEqual(['2026-07-01', expect.any(String), expect.any(String), true]);
  });

  it('counts successive periods 90 days apart, and replaces what is nearer or on the same period', () => {
    const events = run(
      record(1, '2024-10-01', middling(2023)),
      record(2, '2024-11-01', strong(2023)), // 31 days later: a re-run
      record(3, '2025-03-01', middling(2023)), // same period: a re-run, however late
      record(4, '2025-10-01', strong(2024)), // new period, far enough
    );
    expect(steps(events).map(([asOf, , , rerun]) => [asOf, rerun])).toEqual([['2024-10-01', false], ['2024-11-01', true], ['2025-03-01', true], ['2025-10-01', false]]);
    const [first, second, third] = steps(events);
    expect([first?.[2], second?.[2], third?.[2]]).toEqual(['initial', 'initial', 'initial']);
    expect(second?.[1]).toBe('A');
    expect(third?.[1]).toBe(first?.[1]);
  });

  it('lifts a cap without a trace once its cause is gone: the re-run starts from the state before', () => {
    const critical = { ...middling(2024), findings: [sampleFinding({ grade: 'critical', closureDueOn: null })] };
    const closed = { ...middling(2024), findings: [sampleFinding({ grade: 'critical', closureDueOn: null, state: 'closed' })] };
    const events = run(record(1, '2025-10-01', middling(2024)), record(2, '2025-10-02', critical), record(3, '2025-11-02', closed));
    const tiers = steps(events).map(([, tier]) => tier);
    expect(tiers[1]).toBe('E');
    expect(tiers[2]).toBe(tiers[0]);
  });

  it('never lets the day of assessment run backwards', () => {
    const events = run(record(1, '2025-10-01', middling(2024)), record(2, '2025-01-01', strong(2024)));
    expect(steps(events).map(([asOf]) => asOf)).toEqual(['2025-10-01', '2025-10-01']);
  });

  it('starts afresh after being unrated', () => {
    const events = run(record(1, '2025-10-01', middling(2024)), record(2, '2025-10-02', sampleFacts({ disclosures: [] })), record(3, '2025-10-03', strong(2024)));
    expect(steps(events).map(([, tier, reason]) => [tier, reason]).slice(1)).toEqual([['U', 'unrated'], ['A', 'initial']]);
  });
});
