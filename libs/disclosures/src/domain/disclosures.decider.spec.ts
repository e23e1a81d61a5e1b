import fc from 'fast-check';
import { deterministicId, digestOf, fold, type ActorReference } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import { sampleInventory } from '../testing';
import { disclosuresDecider, type DisclosureCommand } from './disclosures.decider';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import { disclosuresEvents } from './disclosures.events';
import { restatementPolicyInForce } from './restatement-policy.data';

const { given } = specification(disclosuresDecider);
const make = disclosuresEvents.make;
const supplierId = deterministicId('supplier', 1);
const a = deterministicId('disclosure', 'a');
const b = deterministicId('disclosure', 'b');
const actor = (id: string, more: Partial<ActorReference> = {}): ActorReference => ({ id, kind: 'user', organisation: 'org', ...more });
const lin = actor('lin');
const wang = actor('wang');
const act = { supplierId, disclosureId: a, by: lin, today: '2025-06-01' };

const first = sampleInventory();
const better = sampleInventory({ scope1: { status: 'reported', value: '1740.5' } });
const before = sampleInventory({ period: { from: '2023-01-01', to: '2023-12-31' } });

const ids = { supplierId, disclosureId: a };
const submitted = make.DisclosureSubmitted({ ...ids, inventory: first, submittedBy: 'lin' });
const reasons = [{ field: 'scope1', reason: 'implausible' as const, comment: 'half of what gas use gives' }];
const returned = make.DisclosureReturned({ ...ids, reasons, dueOn: '2025-07-01' });
const corrected = make.DisclosureCorrected({ ...ids, inventory: better, correctedBy: 'chen' });
const accepted = make.DisclosureAccepted({ ...ids, inventory: first, acceptedBy: 'wang' });
const restated = make.DisclosureRestated({ ...ids, inventory: better, previous: first, cause: 'a boiler was left out', effect: '0.1', declared: true, restatedBy: 'chen' });
const withdrawn = make.DisclosureWithdrawn({ ...ids, reason: 'wrong entity' });

describe('submit', () => {
  it('records a period once', () => given().when({ type: 'submit', ...act, inventory: first }).then(submitted));
  it('takes the same content again as the same disclosure, however it is written', () => {
    const rewritten = { ...first, scope1: { status: 'reported' as const, value: '1240.50' }, scope3: [...first.scope3].reverse(), energy: [...first.energy].reverse() };
    given(submitted).when({ type: 'submit', ...act, disclosureId: b, inventory: rewritten }).thenNothing();
    given(submitted, accepted).when({ type: 'submit', ...act, disclosureId: b, by: wang, inventory: first }).thenNothing();
  });
  it('asks for a correction where other content waits', () => {
    given(submitted).when({ type: 'submit', ...act, disclosureId: b, inventory: better }).thenRejected('disclosures.correct-instead');
    given(submitted, returned).when({ type: 'submit', ...act, disclosureId: b, inventory: better }).thenRejected('disclosures.correct-instead');
    given(submitted, accepted, restated).when({ type: 'submit', ...act, disclosureId: b, inventory: first }).thenRejected('disclosures.correct-instead');
  });
  it('asks for a restatement where other content was accepted', () =>
    given(submitted, accepted).when({ type: 'submit', ...act, disclosureId: b, inventory: better }).thenRejected('disclosures.restate-instead'));
  it.each([
    ['2024-06-01', '2025-05-31'],
    ['2024-12-31', '2025-01-31'],
    ['2023-06-01', '2024-01-01'],
    ['2024-03-01', '2024-03-31'],
  ])('refuses %s to %s, which overlaps', (from, to) =>
    given(submitted).when({ type: 'submit', ...act, disclosureId: b, inventory: sampleInventory({ period: { from, to } }) }).thenRejected('disclosures.period-overlaps'));
  it('names the period that is there', () => {
    const result = disclosuresDecider.decide({ type: 'submit', ...act, disclosureId: b, inventory: sampleInventory({ period: { from: '2024-06-01', to: '2025-05-31' } }) }, fold(disclosuresDecider, [submitted]));
    expect(result).toEqual({ ok: false, error: { code: 'disclosures.period-overlaps', facts: { field: 'inventory.period', value: '2024-06-01/2025-05-31', from: '2024-01-01', to: '2024-12-31', disclosureId: a } } });
  });
  it('lets periods touch', () =>
    given(submitted).when({ type: 'submit', ...act, disclosureId: b, inventory: before }).then(make.DisclosureSubmitted({ supplierId, disclosureId: b, inventory: before, submittedBy: 'lin' })));
  it('frees the period of a withdrawn disclosure', () =>
    given(submitted, withdrawn).when({ type: 'submit', ...act, disclosureId: b, inventory: better }).then(make.DisclosureSubmitted({ supplierId, disclosureId: b, inventory: better, submittedBy: 'lin' })));
});

describe('return', () => {
  const command: DisclosureCommand = { type: 'return', ...act, by: wang, reasons, dueOn: '2025-07-01' };
  it('sends figures back with reasons and a day', () => given(submitted).when(command).then(returned));
  it('sends a restatement back too', () => given(submitted, accepted, restated).when(command).then(returned));
  it('refuses a day that has passed', () => given(submitted).when({ ...command, dueOn: '2025-05-31' }).thenRejected('disclosures.due-in-past'));
  it.each([['returned', [submitted, returned]], ['accepted', [submitted, accepted]], ['withdrawn', [submitted, withdrawn]], ['returned restatement', [submitted, accepted, restated, returned]]])('refuses one that is %s', (_, events) =>
    given(...events).when(command).thenRejected('disclosures.state-forbids'));
  it('does not find what is not there', () => given().when(command).thenRejected('disclosures.not-found'));
});

describe('correct', () => {
  const command: DisclosureCommand = { type: 'correct', ...act, by: actor('chen'), inventory: better };
  it('replaces figures after a return', () => given(submitted, returned).when(command).then(corrected));
  it('replaces figures before acceptance', () => given(submitted).when(command).then(corrected));
  it('replaces a restatement under review', () => {
    const third = sampleInventory({ scope1: { status: 'reported', value: '1800' } });
    given(submitted, accepted, restated).when({ ...command, inventory: third }).then(make.DisclosureCorrected({ ...ids, inventory: third, correctedBy: 'chen' }));
  });
  it('lets the supplier stand by its figures after a return', () =>
    given(submitted, returned).when({ ...command, inventory: first }).then(make.DisclosureCorrected({ ...ids, inventory: first, correctedBy: 'chen' })));
  it('records nothing for the same figures under review', () => given(submitted).when({ ...command, inventory: first }).thenNothing());
  it('may move the period while nothing is in force', () => given(submitted).when({ ...command, inventory: before }).then(make.DisclosureCorrected({ ...ids, inventory: before, correctedBy: 'chen' })));
  it('may not move the period of figures in force', () => given(submitted, accepted, restated).when({ ...command, inventory: before }).thenRejected('disclosures.period-fixed'));
  it('may not move into another period', () => {
    const other = make.DisclosureSubmitted({ supplierId, disclosureId: b, inventory: before, submittedBy: 'lin' });
    given(submitted, other).when({ ...command, inventory: before }).thenRejected('disclosures.period-overlaps');
  });
  it('is a restatement after acceptance', () => given(submitted, accepted).when(command).thenRejected('disclosures.restate-instead'));
  it('refuses a withdrawn one', () => given(submitted, withdrawn).when(command).thenRejected('disclosures.state-forbids'));
  it('checks the figures', () => given(submitted).when({ ...command, inventory: sampleInventory({ scope1: { status: 'reported', value: '0.00' } }) }).thenRejected('disclosures.zero-undeclared'));
});

describe('accept', () => {
  const command: DisclosureCommand = { type: 'accept', ...act, by: wang };
  it('puts the figures given last in force', () => {
    given(submitted).when(command).then(accepted);
    given(submitted, returned, corrected).when(command).then(make.DisclosureAccepted({ ...ids, inventory: better, acceptedBy: 'wang' }));
    given(submitted, accepted, restated).when(command).then(make.DisclosureAccepted({ ...ids, inventory: better, acceptedBy: 'wang' }));
  });
  it('is refused to everyone who gave figures', () => {
    given(submitted).when({ ...command, by: lin }).thenRejected('disclosures.self-review');
    given(submitted, corrected).when({ ...command, by: lin }).thenRejected('disclosures.self-review');
    given(submitted, corrected).when({ ...command, by: actor('chen') }).thenRejected('disclosures.self-review');
    given(submitted, accepted, restated).when({ ...command, by: actor('chen') }).thenRejected('disclosures.self-review');
  });
  it('is refused to a helper of the supplier', () => given(submitted).when({ ...command, by: actor('helper', { actingFor: supplierId }) }).thenRejected('disclosures.self-review'));
  it('is not refused to a helper of another', () => given(submitted).when({ ...command, by: actor('wang', { actingFor: 'another' }) }).then(accepted));
  it('happens once', () => given(submitted, accepted).when({ ...command, by: actor('zhao') }).thenNothing());
  it.each([['returned', [submitted, returned]], ['withdrawn', [submitted, withdrawn]]])('refuses one that is %s', (_, events) => given(...events).when(command).thenRejected('disclosures.state-forbids'));
});

describe('restate', () => {
  const command: DisclosureCommand = { type: 'restate', ...act, by: actor('chen'), inventory: better, cause: 'a boiler was left out', causeKind: 'error', declared: true };
  const policy = { id: 'restatement', version: '1.0', digest: digestOf(restatementPolicyInForce), threshold: '0.05' };
  it('proposes, with the previous figures and the effect: 500 on 5000 t located, 500 on 4040.5 t by market', () =>
    given(submitted, accepted).when(command).then(make.DisclosureRestated({ ...restated.data, effect: '0.123747061007301077', causeKind: 'error', policy })));
  it('asks for the kind of the cause above 5 %, in either direction', () => {
    const { causeKind: _kind, ...without } = command;
    const located = (value: string) => sampleInventory({ scope1: { status: 'reported', value }, scope2MarketBased: { status: 'not-measured' } });
    const base = [submitted, make.DisclosureAccepted({ ...ids, inventory: located('1240.5'), acceptedBy: 'wang' })];
    const of = (inventory: ReturnType<typeof located>, effect: string) => make.DisclosureRestated({ ...restated.data, inventory, previous: located('1240.5'), effect, causeKind: null, policy });
    given(...base).when({ ...without, inventory: located('1490.5') }).then(of(located('1490.5'), '0.05'));
    given(...base).when({ ...without, inventory: located('1490.6') }).thenRejected('disclosures.cause-kind-missing');
    given(...base).when({ ...without, inventory: located('990.5') }).then(of(located('990.5'), '-0.05'));
    given(...base).when({ ...without, inventory: located('990.4') }).thenRejected('disclosures.cause-kind-missing');
  });
  it('asks for it, too, where no ratio can be formed', () => {
    const { causeKind: _kind, ...without } = command;
    given(submitted, accepted).when({ ...without, inventory: sampleInventory({ scope1: { status: 'not-measured' } }) }).thenRejected('disclosures.cause-kind-missing');
  });
  it('leaves the accepted figures in force until another person accepts', () =>
    expect(fold(disclosuresDecider, [submitted, accepted, restated]).disclosures[a]?.accepted).toEqual(first));
  it('keeps the accepted figures in force when it is returned', () =>
    expect(fold(disclosuresDecider, [submitted, accepted, restated, returned]).disclosures[a]).toMatchObject({ status: 'restatement-returned', accepted: first, current: better }));
  it('records nothing for the same figures', () => {
    given(submitted, accepted).when({ ...command, inventory: first }).thenNothing();
    given(submitted, accepted, restated).when(command).thenNothing();
  });
  it('keeps the period', () => given(submitted, accepted).when({ ...command, inventory: before }).thenRejected('disclosures.period-fixed'));
  it('is a correction before acceptance', () => given(submitted).when(command).thenRejected('disclosures.correct-instead'));
  it('refuses a withdrawn one', () => given(submitted, accepted, withdrawn).when(command).thenRejected('disclosures.state-forbids'));
});

describe('withdraw', () => {
  const command: DisclosureCommand = { type: 'withdraw', ...act, reason: 'wrong entity' };
  it.each([['submitted', [submitted]], ['returned', [submitted, returned]], ['accepted', [submitted, accepted]], ['restated', [submitted, accepted, restated]]])('ends one that is %s', (_, events) => given(...events).when(command).then(withdrawn));
  it('happens once', () => given(submitted, withdrawn).when(command).thenNothing());
});

describe('the fold', () => {
  const inventories = [first, better, before, sampleInventory({ period: { from: '2024-06-01', to: '2024-09-30' } })];
  const command: fc.Arbitrary<DisclosureCommand> = fc
    .record({ type: fc.constantFrom('submit', 'return', 'correct', 'accept', 'restate', 'withdraw'), disclosureId: fc.constantFrom(a, b), inventory: fc.constantFrom(...inventories), who: fc.constantFrom('lin', 'wang', 'chen') })
    .map(({ who, ...rest }) => ({ ...act, ...rest, by: actor(who), reasons, dueOn: null, cause: 'found later', declared: true, reason: 'no longer' }));
  const history = (commands: readonly DisclosureCommand[]): readonly DisclosureStreamEvent[] => {
    const events: DisclosureStreamEvent[] = [];
    for (const next of commands) {
      const result = disclosuresDecider.decide(next, fold(disclosuresDecider, events));
      if (result.ok) events.push(...result.value);
    }
    return events;
  };
  it('never throws, and prefix plus rest is the whole', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), fc.nat(30), (commands, cut) => {
        const events = history(commands);
        const whole = fold(disclosuresDecider, events);
        expect(fold(disclosuresDecider, events.slice(cut), fold(disclosuresDecider, events.slice(0, cut)))).toEqual(whole);
      }),
    );
  });
  it('never lets two live periods overlap, nor a giver of figures accept them', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const events = history(commands);
        const live = Object.values(fold(disclosuresDecider, events).disclosures).filter(({ status }) => status !== 'withdrawn').map(({ current }) => current.period);
        for (const [i, p] of live.entries()) for (const q of live.slice(i + 1)) expect(p.from <= q.to && q.from <= p.to).toBe(false);
        for (const [index, event] of events.entries()) {
          if (event.type !== 'disclosures.DisclosureAccepted') continue;
          const { disclosureId, acceptedBy } = event.data;
          expect(fold(disclosuresDecider, events.slice(0, index)).disclosures[disclosureId]?.contributors).not.toContain(acceptedBy);
        }
      }),
    );
  });
  it('is total: an event about nothing changes nothing', () => expect(fold(disclosuresDecider, [accepted, withdrawn])).toEqual(disclosuresDecider.initial));
});
