import fc from 'fast-check';
import { deterministicId, explainProblem, fold, type ProblemCode } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import type { Target } from '../contracts/target.contract';
import { sampleTarget } from '../testing';
import { commitmentsDecider, type CommitmentCommand } from './commitments.decider';
import { commitmentsEvents, type CommitmentEvent } from './commitments.events';

const { given } = specification(commitmentsDecider);
const make = commitmentsEvents.make;
const supplierId = deterministicId('supplier', 1);
const [a, b, c] = ['a', 'b', 'c'].map((name) => deterministicId('target', name)) as [string, string, string];
const act = { supplierId, targetId: a, today: '2025-06-01' };
const stricter = sampleTarget({ reduction: '0.5' });
const committed = make.TargetCommitted({ supplierId, targetId: a, target: sampleTarget() });
const next = make.TargetCommitted({ supplierId, targetId: b, target: stricter });
const superseded = make.TargetSuperseded({ supplierId, targetId: a, successor: b, reason: 'more is possible' });
const validated = make.TargetValidatedExternally({ supplierId, targetId: a, scheme: 'SBTi', ambition: '1.5C', validatedOn: '2025-03-01' });
const withdrawn = make.TargetWithdrawn({ supplierId, targetId: a, reason: 'merged' });

describe('commit', () => {
  const commit = (target: Target, targetId = a): CommitmentCommand => ({ type: 'commit', ...act, targetId, target });
  it('records a target', () => given().when(commit(sampleTarget())).then(committed));
  it('takes the same content again as the same target', () => given(committed).when(commit(sampleTarget({ scopes: [2, 1], reduction: '0.4620', baseEmissions: '100000.0' }), b)).thenNothing());
  it('lets several targets stand beside each other', () => given(committed).when(commit(stricter, b)).then(next));
  it('may be repeated once the first was withdrawn', () => given(committed, withdrawn).when(commit(sampleTarget(), b)).then(make.TargetCommitted({ supplierId, targetId: b, target: sampleTarget() })));
  it.each<[ProblemCode, string, Partial<Target>]>([
    ['commitments.field-needed', 'target.baseYear', { baseYear: null }],
    ['commitments.field-needed', 'target.targetYear', { targetYear: null }],
    ['commitments.field-needed', 'target.reduction', { kind: 'intensity', reduction: null }],
    ['commitments.field-needed', 'target.targetYear', { kind: 'net-zero', targetYear: null, reduction: null }],
    ['commitments.field-needed', 'target.baseYear', { kind: 'net-zero', baseYear: null }],
    ['commitments.field-needed', 'target.reduction', { kind: 'renewable-electricity', reduction: null }],
    ['commitments.scope-repeated', 'target.scopes', { scopes: [1, 1] }],
    ['commitments.scope3-contradicts', 'target.coversScope3', { scopes: [1, 2, 3] }],
    ['commitments.target-year-not-after-base', 'target.targetYear', { targetYear: 2019 }],
    ['commitments.base-year-in-future', 'target.baseYear', { baseYear: 2026 }],
    ['commitments.reduction-zero', 'target.reduction', { reduction: '0.00' }],
    ['commitments.base-zero', 'target.baseEmissions', { baseEmissions: '0' }],
  ])('is refused with %s naming %s', (code, field, changes) => {
    const result = commitmentsDecider.decide(commit(sampleTarget(changes)), commitmentsDecider.initial);
    expect(result).toMatchObject({ ok: false, error: { code, facts: { field } } });
    if (!result.ok) for (const language of ['en', 'zh-CN'] as const) expect(Object.values(explainProblem(result.error, language)).join()).not.toMatch(/[{}]/);
  });
  it.each<[string, Partial<Target>]>([
    ['a bare net-zero pledge', { kind: 'net-zero', baseYear: null, reduction: null, baseEmissions: null, targetYear: 2050 }],
    ['a renewable share without a base year', { kind: 'renewable-electricity', scopes: [2], baseYear: null, baseEmissions: null, reduction: '1' }],
    ['scope 3 by engagement beside scopes 1 and 2', { coversScope3: true }],
    ['an expired target, for the record', { targetYear: 2024 }],
  ])('takes %s', (_, changes) => given().when(commit(sampleTarget(changes))).then(make.TargetCommitted({ supplierId, targetId: a, target: sampleTarget(changes) })));
});

describe('supersede', () => {
  const command: CommitmentCommand = { type: 'supersede', ...act, successor: b, target: stricter, reason: 'more is possible' };
  it('commits the new one, and keeps the old one as superseded', () => given(committed).when(command).then(next, superseded));
  it('names a target that is committed already', () => given(committed, next).when({ ...command, successor: c }).then(superseded));
  it('changes nothing the second time', () => given(committed, next, superseded).when({ ...command, successor: c }).thenNothing());
  it('changes nothing for the same content', () => given(committed).when({ ...command, target: sampleTarget() }).thenNothing());
  it('refuses other content once superseded', () => given(committed, next, superseded).when({ ...command, successor: c, target: sampleTarget({ reduction: '0.6' }) }).thenRejected('commitments.not-live'));
  it('refuses a withdrawn one', () => given(committed, withdrawn).when(command).thenRejected('commitments.not-live'));
  it('checks the new target', () => given(committed).when({ ...command, target: sampleTarget({ targetYear: 2010 }) }).thenRejected('commitments.target-year-not-after-base'));
  it('does not find what is not there', () => given().when(command).thenRejected('commitments.not-found'));
});

describe('validate externally', () => {
  const command: CommitmentCommand = { type: 'validate', ...act, scheme: 'SBTi', ambition: '1.5C', validatedOn: '2025-03-01' };
  it('records it', () => given(committed).when(command).then(validated));
  it('records it once', () => given(committed, validated).when(command).thenNothing());
  it('records a later one beside it', () =>
    given(committed, validated).when({ ...command, validatedOn: '2025-05-01', ambition: null }).then(make.TargetValidatedExternally({ ...validated.data, ambition: null, validatedOn: '2025-05-01' })));
  it('refuses a day to come', () => given(committed).when({ ...command, validatedOn: '2025-06-02' }).thenRejected('commitments.validation-in-future'));
  it.each([['superseded', [committed, next, superseded]], ['withdrawn', [committed, withdrawn]]])('refuses one that is %s', (_, events) => given(...events).when(command).thenRejected('commitments.not-live'));
});

describe('withdraw', () => {
  const command: CommitmentCommand = { type: 'withdraw', ...act, reason: 'merged' };
  it('ends it', () => given(committed, validated).when(command).then(withdrawn));
  it('happens once', () => given(committed, withdrawn).when(command).thenNothing());
  it('refuses a superseded one', () => given(committed, next, superseded).when(command).thenRejected('commitments.not-live'));
});

describe('the fold', () => {
  const targets = [sampleTarget(), stricter, sampleTarget({ kind: 'net-zero', targetYear: 2050 })];
  const command = fc
    .record({ type: fc.constantFrom('commit', 'supersede', 'validate', 'withdraw'), targetId: fc.constantFrom(a, b, c), target: fc.constantFrom(...targets), successor: fc.constantFrom(b, c, deterministicId('target', 'd')) })
    .map((fields) => ({ ...act, ...fields, reason: 'because', scheme: 'SBTi', ambition: null, validatedOn: '2025-01-01' }));
  it('never throws, and prefix plus rest is the whole', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), fc.nat(25), (commands, cut) => {
        const events: CommitmentEvent[] = [];
        for (const each of commands) {
          const result = commitmentsDecider.decide(each, fold(commitmentsDecider, events));
          if (result.ok) events.push(...result.value);
        }
        const whole = fold(commitmentsDecider, events);
        expect(fold(commitmentsDecider, events.slice(cut), fold(commitmentsDecider, events.slice(0, cut)))).toEqual(whole);
      }),
    );
  });
  it('is total: an event about nothing changes nothing', () => expect(fold(commitmentsDecider, [superseded, withdrawn])).toEqual(commitmentsDecider.initial));
});
