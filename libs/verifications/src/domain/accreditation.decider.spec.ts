import { fold } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import fc from 'fast-check';
import { accreditationDecider, type Accreditation, type AccreditationCommand } from './accreditation.decider';
import { accreditationEvents, type AccreditationEvent } from './accreditation.events';
import { coveringAccreditation, type Engagement } from './covering-accreditation.rules';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId: id(1), organisationId: id(2), accreditationId: id(3) };
const terms = { body: 'CNAS', standards: ['ISO 14064-3:2019'], levels: ['limited' as const], sectors: ['電子業'], validFrom: '2024-01-01', validUntil: '2025-12-31' };
const owner = { id: id(5), organisation: id(6) };
const verifier = { id: id(7), organisation: ids.organisationId };
const today = '2025-06-01';
const record: AccreditationCommand = { type: 'record', ...ids, by: owner, today, organisationKind: 'verifier', terms };
const claim: AccreditationCommand = { ...record, type: 'claim', by: verifier };
const { make } = accreditationEvents;
const claimed = make.AccreditationClaimed({ ...terms, ...ids, claimedBy: verifier.id });
const recorded = make.AccreditationRecorded({ ...terms, ...ids, recordedBy: owner.id });
const ended = make.AccreditationEnded({ ...ids, reason: 'suspended', endedBy: owner.id });
const spec = specification(accreditationDecider);

describe('an accreditation', () => {
  it('is recorded once, by somebody else than the verifier', () => {
    spec.given().when(record).then(recorded);
    spec.given(recorded).when(record).thenNothing();
    spec.given().when({ ...record, by: verifier }).thenRejected('verifications.self-accreditation');
  });
  it('claimed by the verifier is confirmed by another, never by itself', () => {
    spec.given().when(claim).then(claimed);
    spec.given(claimed).when({ type: 'confirm', ...ids, by: verifier, today }).thenRejected('verifications.self-accreditation');
    spec.given(claimed).when({ type: 'confirm', ...ids, by: owner, today }).then(recorded);
    spec.given(claimed, recorded).when({ type: 'confirm', ...ids, by: owner, today }).thenNothing();
    spec.given(claimed, ended).when({ type: 'confirm', ...ids, by: owner, today }).thenRejected('verifications.accreditation-ended');
    spec.given(claimed).when({ type: 'confirm', ...ids, by: owner, today: '2026-01-01' }).thenRejected('verifications.accreditation-over');
  });
  it('is for verifiers that exist, and valid still', () => {
    spec.given().when({ ...record, organisationKind: 'auditor' }).thenRejected('verifications.not-a-verifier');
    spec.given().when({ ...record, organisationKind: null }).thenRejected('resource.not-found');
    spec.given().when({ ...record, today: '2026-01-01' }).thenRejected('verifications.accreditation-over');
    spec.given().when({ ...record, terms: { ...terms, validFrom: '2026-01-01' } }).thenRejected('verifications.days-reversed');
  });
  it('ends once, in the programme where it was entered', () => {
    const end: AccreditationCommand = { type: 'end', ...ids, by: owner, today, reason: 'suspended' };
    spec.given(recorded).when(end).then(ended);
    spec.given(recorded, ended).when(end).thenNothing();
    spec.given(recorded).when({ ...end, programmeId: id(9) }).thenRejected('resource.not-found');
    spec.given(recorded).when({ ...end, accreditationId: id(9) }).thenRejected('resource.not-found');
  });
  it('folds to the same in one go as in two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<AccreditationEvent>(claimed, recorded, ended), { maxLength: 8 }), fc.nat(8), (list, cut) => {
        expect(fold(accreditationDecider, list.slice(cut), fold(accreditationDecider, list.slice(0, cut)))).toEqual(fold(accreditationDecider, list));
      }),
    );
  });
});

describe('the accreditation that covers a statement', () => {
  const held = (changes: Partial<Accreditation> = {}): Accreditation => ({ ...terms, accreditationId: id(3), programmeId: id(1), status: 'recorded', ...changes });
  const wanted: Engagement = { standard: 'iso  14064-3:2019 ', level: 'limited', sector: '電子業', on: today };
  const outcome = (all: readonly Accreditation[], changes: Partial<Engagement> = {}) => {
    const found = coveringAccreditation(all, { ...wanted, ...changes });
    return found.ok ? found.value.accreditationId : found.error.code;
  };
  it('covers its standard, level and sector on its days, first and last included', () => {
    expect(outcome([held()])).toBe(id(3));
    expect([outcome([held()], { on: '2024-01-01' }), outcome([held()], { on: '2025-12-31' })]).toEqual([id(3), id(3)]);
    expect([outcome([held()], { on: '2023-12-31' }), outcome([held()], { on: '2026-01-01' })]).toEqual(Array(2).fill('verifications.not-accredited'));
    expect(outcome([held({ sectors: null })], { sector: 'anything' })).toBe(id(3));
  });
  it.each([
    [{ status: 'claimed' }, {}, 'verifications.not-accredited'],
    [{ status: 'ended' }, {}, 'verifications.not-accredited'],
    [{}, { standard: 'ISAE 3410' }, 'verifications.standard-not-accredited'],
    [{}, { level: 'reasonable' }, 'verifications.level-not-accredited'],
    [{}, { sector: '鋼鐵業' }, 'verifications.sector-not-accredited'],
  ] as const)('%j does not cover %j: %s', (of, changes, code) => expect(outcome([held(of)], changes)).toBe(code));
  it('is one certificate: two halves do not make a whole', () => {
    const steel = held({ accreditationId: id(4), sectors: ['鋼鐵業'], levels: ['limited', 'reasonable'] });
    expect(outcome([held(), steel], { level: 'reasonable' })).toBe('verifications.sector-not-accredited');
  });
  it('is the one that runs longest', () => expect(outcome([held(), held({ accreditationId: id(4), validUntil: '2027-12-31' })])).toBe(id(4)));
});
