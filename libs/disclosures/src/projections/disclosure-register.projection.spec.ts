import { deterministicId } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import { disclosureRegisterEntry } from '../contracts/disclosure-register.contract';
import { disclosuresEvents } from '../domain/disclosures.events';
import { sampleInventory } from '../testing';
import { disclosureRegister } from './disclosure-register.projection';

const make = disclosuresEvents.make;
const ids = { supplierId: deterministicId('supplier', 1), disclosureId: deterministicId('disclosure', 1) };
const first = sampleInventory();
const better = sampleInventory({ scope1: { status: 'reported', value: '1740.5' } });
const reasons = [{ field: 'scope1', reason: 'unit' as const, comment: 'looks like kilograms' }];
const history = recordedAll([
  make.DisclosureSubmitted({ ...ids, inventory: better, submittedBy: 'lin' }),
  make.DisclosureReturned({ ...ids, reasons, dueOn: '2025-07-01' }),
  make.DisclosureCorrected({ ...ids, inventory: first, correctedBy: 'lin' }),
  make.DisclosureAccepted({ ...ids, inventory: first, acceptedBy: 'wang' }),
  make.DisclosureRestated({ ...ids, inventory: better, previous: first, cause: 'boiler left out', effect: '0.1', declared: true, restatedBy: 'lin' }),
  make.DisclosureReturned({ ...ids, reasons, dueOn: null }),
  make.DisclosureWithdrawn({ ...ids, reason: 'wrong entity' }),
]);
const after = (count: number) => project(disclosureRegister, history.slice(0, count)).get(ids.disclosureId)?.view;

describe('disclosure_register', () => {
  it.each([
    [1, 'submitted', null, '5500'], [2, 'returned', '2025-07-01', '5500'], [3, 'submitted', null, '5000'], [4, 'accepted', null, '5000'],
    [5, 'restated', null, '5500'], [6, 'restatement-returned', null, '5500'], [7, 'withdrawn', null, '5500'],
  ])('after %d events is %s', (count, status, dueOn, scope12LocationBased) => expect(after(count)).toMatchObject({ status, dueOn, scope12LocationBased }));

  it('keeps every figure ever given, with who, when and why', () => {
    const chain = after(7)?.chain ?? [];
    expect(chain.map(({ what }) => what)).toEqual(['submitted', 'returned', 'corrected', 'accepted', 'restated', 'returned', 'withdrawn']);
    expect(chain[0]).toMatchObject({ inventory: better, by: { id: 'someone' }, position: '00000000000000000001' });
    expect(chain[1]).toMatchObject({ reasons });
    expect(chain[4]).toMatchObject({ cause: 'boiler left out', effect: '0.1', declared: true });
  });
  it('keeps the accepted figures in force under a restatement, and none after a withdrawal', () => {
    expect(after(5)?.accepted).toEqual(first);
    expect(after(6)?.accepted).toEqual(first);
    expect(after(7)?.accepted).toBeNull();
  });
  it('answers as its contract says', () => expect(() => disclosureRegisterEntry.parse(after(7))).not.toThrow());
  it('is the same after a batch applied twice, and after any split', () => {
    const once = project(disclosureRegister, history);
    expect(project(disclosureRegister, history, once)).toEqual(once);
    for (let cut = 0; cut <= history.length; cut += 1) expect(project(disclosureRegister, history.slice(cut), project(disclosureRegister, history.slice(0, cut)))).toEqual(once);
  });
});
