import fc from 'fast-check';
import { parseNumber } from './parse-number';

const read = (cell: string, rules: Partial<Parameters<typeof parseNumber>[1]> = {}) => {
  const reading = parseNumber(cell, { negative: false, ...rules });
  return reading.ok ? reading.value : reading.code;
};

describe('a number as people and spreadsheets write it', () => {
  it.each([
    ['1234.5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['23,444,689', '23444689'],
    ['351,642,900,000.00', '351642900000'],
    ['007', '7'],
    ['+5', '5'],
    ['１２３．５', '123.5'],
    ['１，２３４', '1234'],
    ['0.00', '0'],
  ])('reads %s as %s', (cell, value) => expect(read(cell)).toBe(value));

  it.each([
    ['1.234,5', 'imports.number-ambiguous'],
    ['12,5', 'imports.number-ambiguous'],
    ['1,23,4', 'imports.number-unreadable'],
    ['1.2E+05', 'imports.number-exponent'],
    ['12 t', 'imports.number-unreadable'],
    ['(1,234)', 'imports.number-unreadable'],
    ['-3', 'number.negative'],
    ['28%', 'imports.number-percent'],
    ['1'.repeat(40), 'imports.number-too-long'],
    [`0.${'1'.repeat(19)}`, 'imports.number-too-long'],
  ])('refuses %s with %s', (cell, code) => expect(read(cell)).toBe(code));

  it('names both readings of a number with a comma', () => {
    expect(parseNumber('12,5', { negative: false })).toMatchObject({ facts: { first: '12.5', second: '125' } });
    expect(parseNumber('1.234,5', { negative: false })).toMatchObject({ facts: { first: '1234.5' } });
  });

  it('asks back about 1,234 where cells are separated by semicolons', () => {
    expect(read('1,234', { commaMayBeDecimal: true })).toBe('imports.number-ambiguous');
    expect(read('1,234,567', { commaMayBeDecimal: true })).toBe('1234567');
    expect(read('1,234.5', { commaMayBeDecimal: true })).toBe('1234.5');
  });

  it('reads shares with and without a percent sign, exactly', () => {
    expect(read('28.0%', { share: true })).toBe('0.28');
    expect(read('0.28', { share: true })).toBe('0.28');
    expect(read('0.1%', { share: true })).toBe('0.001');
    expect(read('28', { share: true })).toBe('imports.number-not-a-share');
    expect(read('-34.1%', { negative: true, percent: true })).toBe('-0.341');
  });

  it('never throws, and reads back what it gave', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (cell, share) => {
        const reading = parseNumber(cell, { negative: true, share });
        if (reading.ok) expect(read(reading.value, { negative: true, share })).toBe(reading.value);
      }),
    );
  });

  it('reads any amount with thousands separators as without', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.nat(999), (whole, places) => {
        const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
        expect(read(`${grouped}.${places}`)).toBe(read(`${whole}.${places}`));
      }),
    );
  });
});
