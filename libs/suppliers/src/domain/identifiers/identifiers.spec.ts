import fc from 'fast-check';
import type { IdentifierScheme } from '../identifier.events';
import { dunsFault } from './duns.rules';
import { euEtsFault } from './eu-ets.rules';
import { leiFault } from './lei.rules';
import { normalIdentifiers } from './normal-identifiers.rules';
import { twVatFault } from './tw-vat.rules';
import { usccFault } from './uscc.rules';

describe('統一社會信用代碼 (USCC)', () => {
  // The example of GB 32100-2015, and codes published by well-known companies themselves.
  it.each(['91350100M000100Y43', '914403001922038216', '9144030071526726XG'])('accepts %s', (value) => expect(usccFault(value)).toBeNull());
  it('names the length', () => expect(usccFault('91350100M000100Y4')).toEqual({ kind: 'length', expected: '18' }));
  it.each(['I', 'O', 'Z', 'S', 'V'])('has no letter %s', (letter) => expect(usccFault(`9135010${'0'}M00010${letter}Y43`)).toMatchObject({ kind: 'character', position: 15 }));
  it('wants digits in the region', () => expect(usccFault('91A50100M000100Y43')).toMatchObject({ kind: 'character', position: 3 }));
  it('refuses every other check character', () => {
    const others = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((c) => c !== '3');
    for (const other of others) expect(usccFault(`91350100M000100Y4${other}`)).toEqual({ kind: 'check-digit', position: '18' });
  });
  it('finds every single wrong digit of the region', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 9 }), (index, shift) => {
      const good = '91350100M000100Y43';
      const digit = (Number(good[index]) + shift) % 10;
      expect(usccFault(good.slice(0, index) + String(digit) + good.slice(index + 1))).toEqual({ kind: 'check-digit', position: '18' });
    }));
  });
});

describe('LEI', () => {
  // Published in the GLEIF index.
  it.each(['506700GE1G29325QX363', '5493001KJTIIGC8Y1R12', 'HWUPKR0MPOU8FGXBT394'])('accepts %s', (value) => expect(leiFault(value)).toBeNull());
  it.each(['506700GE1G29325QX364', '056700GE1G29325QX363', '506700GE1G29352QX363'])('refuses %s', (value) => expect(leiFault(value)).toEqual({ kind: 'check-digit', position: '19-20' }));
  it('wants digits at the end', () => expect(leiFault('506700GE1G29325QX36A')).toMatchObject({ kind: 'character', position: 20 }));
  it('names the length', () => expect(leiFault('506700GE')).toEqual({ kind: 'length', expected: '20' }));
});

describe('EU ETS installation', () => {
  it.each(['DE-200022', 'xi 570', 'AT1'])('accepts %s', (value) => expect(normalIdentifiers([{ scheme: 'euets', value }])).toEqual({ ok: true, value: [{ scheme: 'euets', value: value.toUpperCase().replace(/[- ]/, '') }] }));
  it('refuses a number without its registry', () => expect(euEtsFault('200022')).toMatchObject({ kind: 'character', position: 1 }));
  it('refuses a letter in the number', () => expect(euEtsFault('DE20O022')).toMatchObject({ kind: 'character', position: 5 }));
  it('refuses a registry alone', () => expect(euEtsFault('DE')).toEqual({ kind: 'length', expected: '3-17' }));
});

describe('D-U-N-S', () => {
  it('accepts nine digits', () => expect(dunsFault('804735132')).toBeNull());
  it('refuses a letter', () => expect(dunsFault('80473513A')).toMatchObject({ kind: 'character', position: 9 }));
  it('refuses eight digits', () => expect(dunsFault('80473513')).toEqual({ kind: 'length', expected: '9' }));
});

describe('統一編號', () => {
  // 04595257 is the example of the Ministry of Finance; 10458575 has a seventh digit 7.
  it.each(['04595257', '22099131', '10458575'])('accepts %s', (value) => expect(twVatFault(value)).toBeNull());
  it('accepts, since April 2023, a sum divisible by 5 alone', () => {
    // digit sums 0+0+0+0+0+0+4+1 = 5
    expect(twVatFault('00000011')).toBeNull();
  });
  it.each(['04595258', '22099132'])('refuses %s', (value) => expect(twVatFault(value)).toEqual({ kind: 'check-digit', position: '8' }));
  it('counts the ten of a seventh digit 7 as one or as zero', () => {
    const last = [...'0123456789'].filter((digit) => twVatFault(`1000007${digit}`) === null);
    // 1 + 10 + d divisible by 5, or one more: d = 4, 9 and 3, 8.
    expect(last).toEqual(['3', '4', '8', '9']);
  });
});

describe('identifiers as people write them', () => {
  it('are put right, listed once and in a fixed order', () => {
    const result = normalIdentifiers([
      { scheme: 'duns', value: '80-473-5132' },
      { scheme: 'uscc', value: '91350100m000100y43' },
      { scheme: 'twvat', value: '０４５９５２５７' },
      { scheme: 'uscc', value: ' 91350100 M000100Y 43' },
    ]);
    expect(result).toEqual({ ok: true, value: [{ scheme: 'uscc', value: '91350100M000100Y43' }, { scheme: 'twvat', value: '04595257' }, { scheme: 'duns', value: '804735132' }] });
  });
  it.each<[IdentifierScheme, string, object]>([
    ['twvat', '1234567', { code: 'suppliers.identifier-length', facts: { field: 'identifiers', scheme: 'twvat', value: '1234567', length: 7, expected: '8' } }],
    ['duns', '12345678O', { code: 'suppliers.identifier-character', facts: { field: 'identifiers', scheme: 'duns', value: '12345678O', position: 9, allowed: '0-9' } }],
    ['lei', '506700GE1G29325QX364', { code: 'suppliers.identifier-check-digit', facts: { field: 'identifiers', scheme: 'lei', value: '506700GE1G29325QX364', position: '19-20' } }],
  ])('are refused with scheme, value and place (%s %s)', (scheme, value, error) => expect(normalIdentifiers([{ scheme, value }])).toEqual({ ok: false, error }));
});
