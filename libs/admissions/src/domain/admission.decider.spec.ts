import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, fold } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import { gatePolicy, type GateAssessment, type GateInputs } from '../contracts';
import { sampleGateInputs } from '../testing';
import { admissionDecider, type AdmissionCommand } from './admission.decider';
import { admissionsEvents, type AdmissionEvent } from './admissions.events';

const policy = gatePolicy.parse((JSON.parse(readFileSync(join(__dirname, '../../../../deploy/rulesets/sdp-1.0.json'), 'utf8')) as { gate: unknown }).gate);
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId: uuid(1), supplierId: uuid(2) };
const act = { ...ids, by: 'ann', today: '2025-10-01' };
let next = 100;

type Changes = Partial<GateAssessment> & { classification?: GateInputs['classification'] };
function evaluate(on: string, { classification, ...assessment }: Changes = {}): AdmissionCommand {
  next += 1;
  const { enrolledOn, assessment: latest, spend, spendShare, attributedShare } = sampleGateInputs({ assessment });
  return { type: 'evaluate', ...ids, decisionId: uuid(next), caseId: uuid(next + 5000), on, outside: { enrolledOn, assessment: latest, classification: classification ?? null, spend, spendShare, attributedShare }, policy, rulesetId: 'sdp-1.0', rulesetDigest: 'a'.repeat(64) };
}
function run(...commands: readonly AdmissionCommand[]): AdmissionEvent[] {
  const events: AdmissionEvent[] = [];
  for (const command of commands) {
    const result = admissionDecider.decide(command, fold(admissionDecider, events));
    if (!result.ok) throw new Error(result.error.code);
    events.push(...result.value);
  }
  return events;
}
const told = (events: readonly AdmissionEvent[]) =>
  events.map(({ type, data }) => [type.replace('admissions.', ''), ...('rule' in data ? [data.rule] : []), ...('decision' in data ? [data.decision] : []), ...('dueOn' in data ? [data.dueOn] : [])].join(' '));
const nextDays = (events: readonly AdmissionEvent[]) => events.flatMap(({ data }) => ('nextEvaluationOn' in data ? [data.nextEvaluationOn] : []));

describe('admission of a supplier', () => {
  it('decides once, and again only when something changed', () => {
    const events = run(evaluate('2025-10-01'), evaluate('2025-11-01'), evaluate('2025-12-01', { tier: 'C' }));
    expect(told(events)).toEqual(['GateDecided G8 admit ', 'GateDecided G7 admit-with-conditions ']);
    const decisions = events.flatMap((event) => (event.type === 'admissions.GateDecided' ? [event.data.previous] : []));
    expect(decisions).toEqual([null, 'admit']);
  });

  it('opens a case with milestones, and a re-evaluation does not move its deadline', () => {
    const events = run(evaluate('2025-10-01', { tier: 'D' }), evaluate('2025-11-01', { tier: 'E' }));
    expect(told(events)).toEqual(['GateDecided G5 remediate-by 2026-03-30', 'RemediationOpened G5 2026-03-30', 'GateDecided G4 remediate-by 2026-03-30']);
    const opened = events.find((event) => event.type === 'admissions.RemediationOpened');
    expect(opened?.type === 'admissions.RemediationOpened' && opened.data.milestones).toEqual([{ part: '0.25', dueOn: '2025-11-15' }, { part: '0.5', dueOn: '2025-12-30' }, { part: '0.75', dueOn: '2026-02-13' }]);
  });

  it('clears the case when the gate admits again, up to the last day', () => {
    expect(told(run(evaluate('2025-10-01', { tier: 'D' }), evaluate('2026-03-30', { tier: 'C' })))).toEqual([
      'GateDecided G5 remediate-by 2026-03-30', 'RemediationOpened G5 2026-03-30', 'RemediationCleared', 'GateDecided G7 admit-with-conditions ',
    ]);
  });

  it('expires on the day after the deadline, suspends, and replaces after 180 days of suspension', () => {
    const classification = { category: 'castings', hotSpot: false, soleSource: false, qualifiedAlternatives: 1 };
    const state = { tier: 'D' as const, classification };
    const events = run(evaluate('2025-10-01', state), evaluate('2026-03-31', state), evaluate('2026-09-28', state));
    expect(told(events).slice(2)).toEqual(['RemediationExpired 2026-03-30', 'GateDecided G3 suspend-new-awards ', 'GateDecided G2 replace ']);
    expect(nextDays(events)).toEqual(['2026-03-31', '2026-09-28', '2027-09-28']);
    expect(told(run(evaluate('2025-10-01', state), evaluate('2026-03-31', state), evaluate('2026-03-31', state), evaluate('2026-09-27', state)))).toHaveLength(4);
  });

  it('replaces after the second missed deadline within 24 months, and a waiver bridges it', () => {
    const past: AdmissionCommand = { type: 'record-past-remediation', ...act, outcome: 'missed', dueOn: '2024-12-01', note: 'before the programme ran here' };
    const events = run(past, evaluate('2025-10-01', { tier: 'D' }), evaluate('2026-03-31', { tier: 'D' }), { type: 'grant-waiver', ...act, today: '2026-04-01', until: '2026-12-31', reason: 'committee of 1 April, plan 7', maximumMonths: 12 }, evaluate('2026-04-01', { tier: 'D' }), evaluate('2027-01-01', { tier: 'D' }));
    expect(told(events).slice(3)).toEqual([
      'RemediationExpired 2026-03-30', 'GateDecided G2 suspend-new-awards ', 'WaiverGranted', 'GateDecided G2 admit-with-conditions ', 'GateDecided G3 suspend-new-awards ',
    ]);
    expect(nextDays(events).at(-2)).toBe('2026-12-02');
  });

  it('clears an expired case when the supplier is in order after all', () => {
    const events = run(evaluate('2025-10-01', { tier: 'D' }), evaluate('2026-03-31', { tier: 'D' }), evaluate('2026-05-01', { tier: 'B' }));
    expect(told(events).slice(4)).toEqual(['RemediationCleared', 'GateDecided G8 admit ']);
  });

  it('replaces a sanctioned supplier at once and admits it when the sanction is lifted', () => {
    const events = run({ type: 'record-sanction', ...act, reason: 'forced labour' }, evaluate('2025-10-01'), { type: 'lift-sanction', ...act, reason: 'error' }, evaluate('2025-10-02'));
    expect(told(events)).toEqual(['SanctionRecorded', 'GateDecided G1 replace ', 'SanctionLifted', 'GateDecided G8 admit ']);
  });

  it('moves its own due date whenever it is evaluated on it', () => {
    let events = run(evaluate('2025-10-01', { tier: 'U', acceptedDisclosures: 0, confidence: null }));
    for (let round = 0; round < 12; round += 1) {
      const due = nextDays(events).at(-1);
      if (due === undefined || due === null) return;
      const result = admissionDecider.decide(evaluate(due, { tier: 'U', acceptedDisclosures: 0, confidence: null }), fold(admissionDecider, events));
      if (!result.ok) throw new Error(result.error.code);
      events = [...events, ...result.value];
      const after = nextDays(events).at(-1);
      expect(after === null || (after !== undefined && after > due)).toBe(true);
    }
  });

  it('refuses what does not fit the state', () => {
    const { given } = specification(admissionDecider);
    const sanctioned = admissionsEvents.make.SanctionRecorded({ ...ids, reason: 'forced labour', recordedBy: 'ann' });
    given(sanctioned).when({ type: 'record-sanction', ...act, reason: 'again' }).thenRejected('admissions.already-sanctioned');
    given().when({ type: 'lift-sanction', ...act, reason: 'none' }).thenRejected('admissions.not-sanctioned');
    const waiver = { type: 'grant-waiver', ...act, reason: 'plan 7', maximumMonths: 12 } as const;
    given().when({ ...waiver, until: '2026-10-02' }).thenRejected('admissions.waiver-too-long');
    given().when({ ...waiver, until: '2025-09-30' }).thenRejected('admissions.waiver-in-past');
    given().when({ ...waiver, until: '2026-10-01' }).then(admissionsEvents.make.WaiverGranted({ ...ids, until: '2026-10-01', reason: 'plan 7', grantedBy: 'ann' }));
    given().when({ type: 'record-past-remediation', ...act, outcome: 'missed', dueOn: addDays(act.today, 0), note: 'today' }).thenRejected('admissions.not-past');
  });
});
