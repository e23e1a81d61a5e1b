import { deterministicId, fold } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import fc from 'fast-check';
import { sampleTarget } from '../testing';
import type { CommitmentCommand } from './commitment.command';
import { commitmentsDecider } from './commitments.decider';
import { commitmentsEvents, type CommitmentEvent } from './commitments.events';
import { targetPolicy10, targetPolicyDigest } from './target-policy-1-0.data';

const { given } = specification(commitmentsDecider);
const make = commitmentsEvents.make;
const ids = { supplierId: deterministicId('supplier', 1), targetId: deterministicId('target', 1) };
const committed = make.TargetCommitted({ ...ids, target: sampleTarget() });
const changeId = (n: number) => deterministicId('change', n);
const change = (n: number, tonnes: string): CommitmentCommand => ({
  type: 'change-base-year', ...ids, today: '2025-06-02', changeId: changeId(n), cause: 'structural', change: tonnes, description: 'a plant was bought', policy: targetPolicy10, policyDigest: targetPolicyDigest, by: 'lin',
});
const recorded = (n: number, tonnes: string) => make.BaseYearChangeRecorded({ ...ids, changeId: changeId(n), cause: 'structural', change: tonnes, description: 'a plant was bought', recordedBy: 'lin' });
const recalculated = (old: string, next: string, effect: string, ...of: readonly [number, string][]) =>
  make.BaseYearRecalculated({ ...ids, old, new: next, effect, cause: of.map(([n, tonnes]) => ({ changeId: changeId(n), cause: 'structural' as const, change: tonnes })), threshold: '0.05', policyId: 'target-policy-1.0', policyDigest: targetPolicyDigest });

describe('a change of the base year', () => {
  it('up to the threshold is recorded alone', () => given(committed).when(change(1, '5000')).then(recorded(1, '5000')));
  it('beyond it recalculates in the same append, in either direction', () => {
    given(committed).when(change(1, '5000.1')).then(recorded(1, '5000.1'), recalculated('100000', '105000.1', '0.050001', [1, '5000.1']));
    given(committed).when(change(1, '-20000')).then(recorded(1, '-20000'), recalculated('100000', '80000', '-0.2', [1, '-20000']));
  });
  it('counts with those before it, since the last recalculation', () => {
    given(committed, recorded(1, '3000')).when(change(2, '2001')).then(recorded(2, '2001'), recalculated('100000', '105001', '0.05001', [1, '3000'], [2, '2001']));
    given(committed, recorded(1, '6000'), recalculated('100000', '106000', '0.06', [1, '6000'])).when(change(2, '5300')).then(recorded(2, '5300'));
  });
  it('twice is once', () => given(committed, recorded(1, '3000')).when(change(1, '3000')).thenNothing());
  it('leaves the target as it was committed: the percentage stays', () =>
    expect(fold(commitmentsDecider, [committed, recorded(1, '6000'), recalculated('100000', '106000', '0.06', [1, '6000'])]).commitments[ids.targetId]).toMatchObject({ target: { reduction: '0.462', baseEmissions: '100000' }, baseEmissions: '106000' }));
  it('is refused without a base, without a change, when nothing would be left, and for a target that is gone', () => {
    given(make.TargetCommitted({ ...ids, target: sampleTarget({ baseEmissions: null }) })).when(change(1, '1')).thenRejected('commitments.base-unknown');
    given(committed).when(change(1, '0.0')).thenRejected('commitments.change-zero');
    given(committed).when(change(1, '-100000')).thenRejected('commitments.base-consumed');
    given(committed, make.TargetWithdrawn({ ...ids, reason: 'merged' })).when(change(1, '1')).thenRejected('commitments.not-live');
  });
  it('in any number: the base is always what was committed plus every change that was counted', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4000, max: 6000 }).filter((tonnes) => tonnes !== 0), { maxLength: 12 }), (tonnes) => {
        const events: CommitmentEvent[] = [committed];
        for (const [n, one] of tonnes.entries()) {
          const result = commitmentsDecider.decide(change(n, String(one)), fold(commitmentsDecider, events));
          if (result.ok) events.push(...result.value);
        }
        const { baseEmissions, openChanges } = fold(commitmentsDecider, events).commitments[ids.targetId] ?? { baseEmissions: null, openChanges: [] };
        const open = openChanges.reduce((sum, one) => sum + Number(one.change), 0);
        expect(Number(baseEmissions) + open).toBe(100_000 + tonnes.reduce((sum, one) => sum + one, 0));
        expect(Math.abs(open)).toBeLessThanOrEqual(0.05 * Number(baseEmissions));
      }),
    ));
});
