import { specification } from '@greengate/kernel/testing';
import * as fc from 'fast-check';
import { awardDecider, shortestReason, type AwardCommand } from './award.decider';
import { awardEvents, awardTier, type AwardTier } from './award.events';
import { betterCandidates } from './award.rules';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId: id(1), awardId: id(2) };
type Decide = Extract<AwardCommand, { type: 'decide' }>;
type Known = Decide['candidates'][number];

const candidate = (n: number, tier: AwardTier, more: Partial<Known> = {}): Known => ({
  supplierId: id(n), price: '100', tier, score: '60.25', assessmentId: id(n + 100), rulesetId: 'sdp-1.0', rulesetDigest: 'a'.repeat(64),
  gate: { decisionId: id(n + 200), decision: 'admit', rule: 'G6' }, barred: null, name: `Supplier ${n}`, barredUntil: null, ...more,
});
const enough = 'The only mould for this part is with them.';
const decision = (candidates: readonly Known[], chosen: number, more: Partial<Decide> = {}): Decide => ({
  type: 'decide', ...ids, category: 'castings', amount: { amount: '120', currency: 'TWD' }, period: { from: '2025-07-01', to: '2026-06-30' },
  candidates, chosen: id(chosen), reasonCode: null, reason: null, unratedAs: 'D', asOf: '0'.repeat(20), decidedOn: '2025-06-02', decidedBy: id(9), ...more,
});
const decided = ({ type: _type, candidates, ...rest }: Decide, better: readonly number[]) =>
  awardEvents.make.AwardDecided({ ...rest, candidates: candidates.map(({ name: _name, barredUntil: _until, ...one }) => one), better: better.map(id) });
const spec = specification(awardDecider);

describe('an award', () => {
  const two = [candidate(10, 'B'), candidate(11, 'C')];

  it('to the best tier needs no reason, and keeps how everybody stood', () => spec.given().when(decision(two, 10)).then(decided(decision(two, 10), [])));
  it('among the same tier needs none either', () => spec.given().when(decision([candidate(10, 'C'), candidate(11, 'C')], 11)).then(decided(decision([candidate(10, 'C'), candidate(11, 'C')], 11), [])));
  it('to a lower tier needs a code and a reason that is long enough', () => {
    spec.given().when(decision(two, 11)).thenRejected('purchasing.award-reason-needed');
    spec.given().when(decision(two, 11, { reasonCode: 'price' })).thenRejected('purchasing.award-reason-needed');
    spec.given().when(decision(two, 11, { reason: enough })).thenRejected('purchasing.award-reason-needed');
    spec.given().when(decision(two, 11, { reasonCode: 'price', reason: `  ${'x'.repeat(shortestReason - 1)}  ` })).thenRejected('purchasing.award-reason-needed');
    // A person counts a 汉字 outside the basic plane as one.
    spec.given().when(decision(two, 11, { reasonCode: 'price', reason: '𠮷'.repeat(shortestReason - 1) })).thenRejected('purchasing.award-reason-needed');
    const said = decision(two, 11, { reasonCode: 'quality', reason: enough });
    spec.given().when(said).then(decided(said, [10]));
  });
  it('says which better tier was passed over: the best of them', () => {
    const result = awardDecider.decide(decision([candidate(10, 'C'), candidate(11, 'E'), candidate(12, 'A')], 11), null);
    expect(result).toMatchObject({ ok: false, error: { code: 'purchasing.award-reason-needed', facts: { tier: 'A', supplier: 'Supplier 12', field: 'reasonCode' } } });
  });
  it('counts an unrated supplier as the ruleset says: worse than C, the same as D, better than E', () => {
    for (const [tier, other, needed] of [['U', 'C', true], ['U', 'D', false], ['D', 'U', false], ['E', 'U', true]] as const) {
      const command = decision([candidate(10, tier), candidate(11, other)], 10);
      if (needed) spec.given().when(command).thenRejected('purchasing.award-reason-needed');
      else spec.given().when(command).then(decided(command, []));
    }
    spec.given().when(decision([candidate(10, 'U'), candidate(11, 'D')], 10, { unratedAs: 'E' })).thenRejected('purchasing.award-reason-needed');
  });
  it.each([
    ['suspended', 'purchasing.award-supplier-suspended'],
    ['replaced', 'purchasing.award-supplier-replaced'],
    ['before-first-milestone', 'purchasing.award-before-milestone'],
  ] as const)('never goes to a supplier that is %s, with whatever reason', (barred, code) =>
    spec.given().when(decision([candidate(10, 'B'), candidate(11, 'A', { barred })], 11, { reasonCode: 'sole-source', reason: enough })).thenRejected(code));
  it('needs no reason against a better tier that could not be chosen', () => {
    const command = decision([candidate(10, 'A', { barred: 'suspended' }), candidate(11, 'C')], 11);
    spec.given().when(command).then(decided(command, []));
  });
  it('has two to six candidates, each once, and the chosen among them', () => {
    spec.given().when(decision([candidate(10, 'B')], 10)).thenRejected('purchasing.award-candidates');
    spec.given().when(decision([candidate(10, 'B'), candidate(10, 'B')], 10)).thenRejected('purchasing.award-candidates');
    spec.given().when(decision([10, 11, 12, 13, 14, 15, 16].map((n) => candidate(n, 'B')), 10)).thenRejected('purchasing.award-candidates');
    spec.given().when(decision(two, 12)).thenRejected('purchasing.award-not-a-candidate');
  });
  it('is of more than nothing', () => spec.given().when(decision(two, 10, { amount: { amount: '0.00', currency: 'TWD' } })).thenRejected('purchasing.award-amount-not-positive'));
  it('sent again changes nothing; withdrawn once, with the reason', () => {
    const command = decision(two, 10);
    const before = decided(command, []);
    const withdraw: AwardCommand = { type: 'withdraw', ...ids, reason: 'wrong amount', withdrawnBy: id(9) };
    const withdrawn = awardEvents.make.AwardWithdrawn({ ...ids, reason: 'wrong amount', withdrawnBy: id(9) });
    spec.given(before).when(command).thenNothing();
    spec.given(before).when(withdraw).then(withdrawn);
    spec.given(before, withdrawn).when(withdraw).thenNothing();
    spec.given(before, withdrawn).when(command).thenNothing();
    spec.given().when(withdraw).thenRejected('resource.not-found');
  });
  it('asks for a reason exactly when somebody who could be chosen stands better', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ tier: fc.constantFrom(...awardTier.options), barred: fc.boolean() }), { minLength: 2, maxLength: 6 }), fc.nat(), (drawn, at) => {
        const candidates = drawn.map(({ tier, barred }, index) => candidate(10 + index, tier, { barred: barred ? 'suspended' : null }));
        const chosen = candidates[at % candidates.length];
        if (chosen === undefined || chosen.barred !== null) return;
        const rank = (tier: AwardTier): number => 'ABCDE'.indexOf(tier === 'U' ? 'D' : tier);
        const best = Math.min(...candidates.filter(({ barred }) => barred === null).map(({ tier }) => rank(tier)));
        expect(betterCandidates(chosen, candidates, 'D').length > 0).toBe(best < rank(chosen.tier));
        const result = awardDecider.decide(decision(candidates, 0, { chosen: chosen.supplierId }), null);
        expect(result.ok).toBe(best === rank(chosen.tier));
      }),
    ));
});
