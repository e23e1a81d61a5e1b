import { deterministicId, digestOf } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import * as fc from 'fast-check';
import type { FactorSet } from '../contracts';
import { shippedFactorSet } from '../testing';
import { factorSetDecider, type FactorSetCommand, type FactorSetEvent } from './factor-set.decider';
import { factorsEvents } from './factors.events';
import { assembled, inParts } from './parts-of-set.rules';

const { make } = factorsEvents;
const { given } = specification(factorSetDecider);
const ids = { organisationId: deterministicId('buyer'), setId: 'cn-grid-2022' };
const document = shippedFactorSet('cn-grid-2022');
const { header, digest, parts } = inParts(document, 25);
const [first, second] = parts;
if (first === undefined || second === undefined) throw new Error('two parts expected');

const draft = (by = 'ann'): FactorSetCommand => ({ type: 'draft', ...ids, header, digest, audience: 'everyone', parts: 2, by });
const publish = (by: string, of = digest): FactorSetCommand => ({ type: 'publish', ...ids, digest: of, by });
const drafted = make.FactorSetDrafted({ ...ids, header, digest, audience: 'everyone', parts: 2, drafter: 'ann' });
const part = (number: number, rows: typeof first, addedBy = 'ann') => make.FactorSetPartAdded({ ...ids, part: number, rows, addedBy });
const complete: readonly FactorSetEvent[] = [drafted, part(2, second), part(1, first)];
const published = make.FactorSetPublished({ ...ids, header, digest, audience: 'everyone', drafter: 'ann', approver: 'bob' });

describe('a factor set', () => {
  it('is drafted, filled and published by another person, whatever the order of its parts', () => {
    given().when(draft()).then(drafted);
    given(drafted).when({ type: 'add-part', ...ids, part: 1, rows: first, by: 'ann' }).then(part(1, first));
    given(...complete).when(publish('bob')).then(published);
  });
  it('takes the same draft or part again as none', () => {
    given(drafted).when(draft()).thenNothing();
    given(...complete).when({ type: 'add-part', ...ids, part: 1, rows: first, by: 'eve' }).thenNothing();
    given(drafted).when(draft('bob')).then(make.FactorSetDrafted({ ...ids, header, digest, audience: 'everyone', parts: 2, drafter: 'bob' }));
  });
  it('is not published by whoever put something in', () => {
    given(...complete).when(publish('ann')).thenRejected('factors.self-approval');
    given(drafted, part(1, first), part(2, second, 'bob')).when(publish('bob')).thenRejected('factors.self-approval');
  });
  it('is not published with a part missing, rows other than announced, or a digest that nobody read', () => {
    given(drafted, part(2, second)).when(publish('bob')).thenRejected('factors.part-missing');
    given(drafted, part(1, second), part(2, second)).when(publish('bob')).thenRejected('factors.digest-differs');
    given(...complete).when(publish('bob', 'f'.repeat(64))).thenRejected('factors.digest-differs');
    given().when(publish('bob')).thenRejected('factors.set-not-drafted');
  });
  it('is checked as a whole: a factor that stands in two parts is found', () => {
    const doubled: FactorSet = { ...document, factors: [...document.factors, ...document.factors.slice(0, 1)] };
    const cut = inParts(doubled, 40);
    const events = [make.FactorSetDrafted({ ...ids, header: cut.header, digest: cut.digest, audience: 'everyone', parts: 2, drafter: 'ann' }), ...cut.parts.map((rows, at) => part(at + 1, rows))];
    given(...events).when(publish('bob', cut.digest)).thenRejected('factors.set-faulty');
  });
  it('is immutable once published, and stays when withdrawn', () => {
    given(...complete, published).when(draft()).thenRejected('factors.set-published');
    given(...complete, published).when({ type: 'add-part', ...ids, part: 1, rows: second, by: 'ann' }).thenRejected('factors.set-published');
    given(...complete, published).when(publish('eve')).thenRejected('factors.set-published');
    const withdrawn = make.FactorSetWithdrawn({ ...ids, reason: 'a newer announcement', supersededBy: 'cn-grid-2023', withdrawnBy: 'bob' });
    const withdraw: FactorSetCommand = { type: 'withdraw', ...ids, reason: 'a newer announcement', supersededBy: 'cn-grid-2023', by: 'bob' };
    given(...complete, published).when(withdraw).then(withdrawn);
    given(...complete, published, withdrawn).when(withdraw).thenNothing();
    given(...complete, published, withdrawn).when(draft()).thenRejected('factors.set-published');
    given(...complete).when(withdraw).thenRejected('factors.set-not-published');
  });
  it('refuses parts that were not announced, and a head of another set', () => {
    given(drafted).when({ type: 'add-part', ...ids, part: 3, rows: first, by: 'ann' }).thenRejected('factors.part-not-announced');
    given().when({ type: 'add-part', ...ids, part: 1, rows: first, by: 'ann' }).thenRejected('factors.set-not-drafted');
    given().when({ ...draft(), setId: 'cn-grid-2021' }).thenRejected('factors.set-id-differs');
  });
});

describe('a document in parts', () => {
  it.each(['defra-2024', 'epa-hub-2024', 'gwp-ar6'] as const)('%s comes together again, however it is cut', (id) => {
    const whole = shippedFactorSet(id);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 500 }), (size) => {
        const cut = inParts(whole, size);
        expect(cut.parts.every((rows) => rows.factors.length + rows.properties.length + rows.blends.length + rows.gwps.length <= size)).toBe(true);
        expect(digestOf(assembled(cut.header, cut.parts))).toBe(cut.digest);
      }),
      { numRuns: 3 },
    );
  });
});
