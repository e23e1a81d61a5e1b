import fc from 'fast-check';
import { exportedText, isFormula, isMissing } from './cell-text';

describe('text of a cell', () => {
  it.each(['=1+1', '+cmd|x', '@SUM(A1)', '-cmd', '＝A1', '=HYPERLINK("http://x")', '+', '=', '@'])('sees the formula in %s', (cell) => expect(isFormula(cell)).toBe(true));
  it.each(['-12.5', '+3', '-3%', '-', '—', '12', 'Steel', '', '-1,234.5', '28%'])('sees none in %j', (cell) => expect(isFormula(cell)).toBe(false));
  it.each(['NA', 'na', '#VALUE!', '缺能源', '', '—', '無資料'])('takes %j as missing', (cell) => expect(isMissing(cell)).toBe(true));
  it.each(['0', '0.00', '否', 'Nanjing'])('does not take %j as missing', (cell) => expect(isMissing(cell)).toBe(false));

  it('never exports a cell that a spreadsheet would run', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '', 'a'), (rest, start) => !/^[=+\-@\t\r＝＋－＠]/.test(exportedText(start + rest))));
  });
});
