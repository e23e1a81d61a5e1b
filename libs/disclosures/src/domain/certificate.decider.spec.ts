import fc from 'fast-check';
import { deterministicId } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import type { Instrument } from '../contracts/calculation.contract';
import { certificateDecider, type CertificateClaim } from './certificate.decider';
import { certificateEvents } from './certificate.events';
import { certificateStream, claimsOf, normalSerial } from './certificate-serial.rules';

const { given } = specification(certificateDecider);
const make = certificateEvents.make;
const claim: CertificateClaim = { market: 'CN', serial: 'GEC-001', supplierId: deterministicId('supplier', 1), disclosureId: deterministicId('disclosure', 1), kwh: '30000', vintage: 2022 };
const holder = { supplierId: claim.supplierId, disclosureId: claim.disclosureId };
const elsewhere = { ...claim, disclosureId: deterministicId('disclosure', 2) };
const foreign = { ...claim, supplierId: deterministicId('supplier', 2), disclosureId: deterministicId('disclosure', 3) };
const claimed = make.CertificateClaimed(claim);
const released = make.CertificateReleased({ ...claim, reason: 'withdrawn' });
const wants = (wanted: CertificateClaim, abandoned: typeof holder | null = null) => ({ type: 'claim' as const, claim: wanted, abandoned });

describe('a certificate', () => {
  it('is claimed while it is free', () => given().when(wants(claim)).then(claimed));
  it('is claimed once: a retry says nothing new', () => given(claimed).when(wants({ ...claim, kwh: '30000.0' })).thenNothing());
  it('is claimed anew when its amount is corrected', () =>
    given(claimed).when(wants({ ...claim, kwh: '29000' })).then(make.CertificateReleased({ ...claim, reason: 'amount or vintage corrected' }), make.CertificateClaimed({ ...claim, kwh: '29000' })));
  it('is not the same supplier\'s twice', () => given(claimed).when(wants(elsewhere)).thenRejected('disclosures.certificate-used'));
  it('is not another supplier\'s, who is not told whose it is', () => {
    given(claimed).when(wants(foreign)).thenRejected('disclosures.certificate-taken');
    const refused = certificateDecider.decide(wants(foreign), { held: claim });
    expect(refused.ok ? {} : refused.error.facts).toEqual({ serial: 'GEC-001', market: 'CN' });
  });
  it('passes on when its holder gave up before it was used', () => given(claimed).when(wants(foreign, holder)).then(make.CertificateReleased({ ...claim, reason: 'the disclosure that it was claimed for does not use it' }), make.CertificateClaimed(foreign)));
  it('does not pass on from a holder other than the one who gave up', () => given(claimed, released, make.CertificateClaimed(elsewhere)).when(wants(foreign, holder)).thenRejected('disclosures.certificate-taken'));
  it('is free again after a release by its holder, and by nobody else', () => {
    given(claimed).when({ type: 'release', holder, reason: 'withdrawn' }).then(released);
    given(claimed).when({ type: 'release', holder: foreign, reason: 'withdrawn' }).thenNothing();
    given(claimed, released).when({ type: 'release', holder, reason: 'withdrawn' }).thenNothing();
    given(claimed, released).when(wants(foreign)).then(make.CertificateClaimed(foreign));
  });
});

describe('the writing of a serial', () => {
  it.each([['gec-001', 'GEC-001'], [' GEC－００１ ', 'GEC-001'], ['ＧＥＣ—001', 'GEC-001'], ['gec - 001', 'GEC-001'], ['绿证　２０２２', '绿证2022'], ['gec\u200b-\u00ad001', 'GEC-001']])('%s is %s', (given_, expected) => expect(normalSerial(given_)).toBe(expected));
  it('has one form, however often it is normalised', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(normalSerial(normalSerial(text))).toBe(normalSerial(text))), { numRuns: 2_000 }));
  it('makes a stream of any text', () => fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => expect(certificateStream({ market: 'CN', serial: normalSerial(String.fromCharCode(...units)) })).toMatch(/^certificate-CN\./))));
  it('keeps market and serial apart in the stream', () => expect(certificateStream({ market: 'A.B', serial: 'C' })).not.toBe(certificateStream({ market: 'A', serial: 'B.C' })));
  it('names one stream per certificate of a document, whatever their order, and refuses a second writing of one', () => {
    const instrument = (serial: string, type: Instrument['type'] = 'certificate'): Instrument => ({ serial, type, site: null, market: 'cn', year: 2022, vintage: 2022, kwh: '1', factor: '0', renewable: true, evidence: [] });
    const [a, b] = [claimsOf([instrument('x'), instrument('y'), instrument('a tariff', 'supplier-rate')], holder), claimsOf([instrument('y'), instrument('x')], holder)];
    expect(a).toEqual(b);
    expect(a.ok ? a.value.map(({ serial, market }) => `${market} ${serial}`) : []).toEqual(['CN X', 'CN Y']);
    const twice = claimsOf([instrument('x'), instrument('Ｘ ')], holder);
    expect(twice.ok ? '' : twice.error.code).toBe('calculation.serial-repeated');
  });
});
