import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { gateInputs, gateOutcome, gatePolicy, type GateInputs } from '../contracts';
import { sampleGateInputs } from '../testing';
import { gate } from './gate.rules';

const policy = gatePolicy.parse((JSON.parse(readFileSync(join(__dirname, '../../../../deploy/rulesets/sdp-1.0.json'), 'utf8')) as { gate: unknown }).gate);

type Changes = Partial<Omit<GateInputs, 'assessment'>> & { assessment?: Partial<GateInputs['assessment']> };
const decide = (changes: Changes) => {
  const outcome = gate(sampleGateInputs(changes), policy);
  return [outcome.rule, outcome.decision, outcome.dueOn ?? outcome.reviewOn ?? outcome.validUntil, outcome.conditions.map(({ code }) => code).join()];
};
const alternatives = { category: 'castings', hotSpot: false, soleSource: false, qualifiedAlternatives: 2 };
const missedTwice = { missedDeadlines: ['2024-06-01', '2025-03-01'] };

describe('the green-admission gate: first match wins', () => {
  it.each<[string, Changes, unknown[]]>([
    ['G1 falsified data', { assessment: { falsified: true, tier: 'E' } }, ['G1', 'replace', null, 'run-off']],
    ['G1 sanctioned', { sanctioned: true }, ['G1', 'replace', null, 'run-off']],
    ['G2 second missed deadline, alternative', { ...missedTwice, classification: alternatives }, ['G2', 'replace', null, 'run-off']],
    ['G2 second missed deadline, no alternative', missedTwice, ['G2', 'suspend-new-awards', null, 'escalate']],
    ['G2 second missed deadline, sole source', { ...missedTwice, classification: { ...alternatives, soleSource: true } }, ['G2', 'suspend-new-awards', null, 'escalate']],
    ['not G2: one deadline lies too far back', { missedDeadlines: ['2023-09-30', '2025-03-01'] }, ['G8', 'admit', '2027-10-01', '']],
    ['G2 suspended for 181 days', { suspendedSince: '2025-04-03', classification: alternatives }, ['G2', 'replace', null, 'run-off']],
    ['not G2: suspended for 180 days', { suspendedSince: '2025-04-04' }, ['G8', 'admit', '2027-10-01', '']],
    ['G2 with a waiver', { ...missedTwice, waivedUntil: '2025-10-01' }, ['G2', 'admit-with-conditions', '2026-10-01', 'waiver-plan']],
    ['G2 after the waiver', { ...missedTwice, waivedUntil: '2025-09-30' }, ['G2', 'suspend-new-awards', null, 'escalate']],
    ['G2 replaced less than 12 months ago', { replacedOn: '2024-10-02' }, ['G2', 'replace', null, 'run-off']],
    ['may apply again after 12 months', { replacedOn: '2024-10-01' }, ['G8', 'admit', '2027-10-01', '']],
    ['G3 open critical finding, even with a waiver', { ...missedTwice, waivedUntil: '2026-01-01', assessment: { openCritical: 1, tier: 'E' } }, ['G3', 'suspend-new-awards', null, '']],
    ['G3 refused audit', { assessment: { auditRefused: true } }, ['G3', 'suspend-new-awards', null, '']],
    ['G3 deadline passed', { deadlinePassed: true }, ['G3', 'suspend-new-awards', null, '']],
    ['G4 tier E', { assessment: { tier: 'E' } }, ['G4', 'remediate-by', '2025-12-30', 'no-new-awards-before-first-milestone']],
    ['G5 tier D', { assessment: { tier: 'D' } }, ['G5', 'remediate-by', '2026-03-30', '']],
    ['G5 unrated, though it disclosed once', { assessment: { tier: 'U', acceptedDisclosures: 1, confidence: null } }, ['G5', 'remediate-by', '2026-03-30', '']],
    ['G7 new supplier: six months to the first disclosure', { enrolledOn: '2025-09-15', assessment: { tier: 'U', acceptedDisclosures: 0, confidence: null } }, ['G7', 'admit-with-conditions', '2026-03-15', 'first-disclosure,spend-cap']],
    ['G5 new supplier that let them pass', { enrolledOn: '2025-03-31', assessment: { tier: 'U', acceptedDisclosures: 0, confidence: null } }, ['G5', 'remediate-by', '2026-03-30', '']],
    ['G5 high carbon and rising: by tonnes', { assessment: { worstQuartile: true, worseningPeriods: 2, emissions: '26000' } }, ['G5', 'remediate-by', '2026-03-30', '']],
    ['G5 high carbon and rising: by share', { attributedShare: '0.01', assessment: { worstQuartile: true, worseningPeriods: 2, emissions: '10' } }, ['G5', 'remediate-by', '2026-03-30', '']],
    ['not G5: small', { attributedShare: '0.0099', assessment: { worstQuartile: true, worseningPeriods: 2, emissions: '25999' } }, ['G8', 'admit', '2027-10-01', '']],
    ['not G5: rose once only', { assessment: { worstQuartile: true, worseningPeriods: 1, emissions: '90000' } }, ['G8', 'admit', '2027-10-01', '']],
    ['G6 hot spot without a target', { classification: { ...alternatives, hotSpot: true }, assessment: { hasTarget: false } }, ['G6', 'remediate-by', '2026-03-30', 'commit-target']],
    ['G7 tier C', { assessment: { tier: 'C' } }, ['G7', 'admit-with-conditions', '2026-10-01', 'action-list']],
    ['G7 tier B with poor data', { assessment: { confidence: '0.35' } }, ['G7', 'admit-with-conditions', '2026-10-01', 'improve-data']],
    ['G7 overdue minor finding', { assessment: { tier: 'A', overdueMinor: 1 } }, ['G7', 'admit-with-conditions', '2026-10-01', 'close-findings']],
    ['G8 tier B', {}, ['G8', 'admit', '2027-10-01', '']],
    ['G8 tier A is preferred', { assessment: { tier: 'A' } }, ['G8', 'admit', '2027-10-01', 'preferred-award']],
    ['G9 overdue major finding', { assessment: { overdueMajor: 1 } }, ['G9', 'admit-with-conditions', '2026-10-01', 'close-findings']],
    ['G9 disclosure no longer valid', { assessment: { disclosureValid: false } }, ['G9', 'admit-with-conditions', '2026-10-01', 'renew-disclosure']],
  ])('%s', (_name, changes, expected) => {
    expect(decide(changes)).toEqual(expected);
  });

  it('always decides, with reasons in both languages and without a placeholder left', () => {
    const day = fc.option(fc.integer({ min: 1, max: 28 }).map((d) => `2025-0${(d % 9) + 1}-${String(d).padStart(2, '0')}`));
    const inputs = fc.record({
      tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const, 'E' as const, 'U' as const), openCritical: fc.nat(1), overdueMinor: fc.nat(2), overdueMajor: fc.nat(2), falsified: fc.boolean(),
      suspendedSince: day, waivedUntil: day, replacedOn: day, sanctioned: fc.boolean(), deadlinePassed: fc.boolean(),
    });
    fc.assert(
      fc.property(inputs, ({ tier, openCritical, overdueMinor, overdueMajor, falsified, ...own }) => {
        const given = sampleGateInputs({ ...own, assessment: { tier, openCritical, overdueMinor, overdueMajor, falsified } });
        const outcome = gate(gateInputs.parse(given), policy);
        expect(gateOutcome.parse(outcome)).toEqual(outcome);
        expect(JSON.stringify(outcome.reasons.map(({ text }) => text))).not.toMatch(/\{\w+\}/);
        expect(gate(given, policy)).toEqual(outcome);
      }),
    );
  });
});
