import fc from 'fast-check';
import { cleanFileName, extensionOf } from './index';

describe('cleaning a file name', () => {
  it.each([
    ['电费单 2024.pdf', '电费单 2024.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\bills\\march.pdf', 'march.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\r\nc.csv', 'abc.csv'],
    ['  .hidden.txt. ', 'hidden.txt'],
    ['a<b>:"c|?*.txt', 'a_b___c___.txt'],
    ['NUL.txt', '_NUL.txt'],
    ['..', 'file'],
    ['', 'file'],
    ['\u200B', 'file'],
    ['e\u0301.txt', '\u00E9.txt'],
    ['half\uD800.txt', 'half.txt'],
  ])('%j becomes %j', (given, cleaned) => expect(cleanFileName(given)).toBe(cleaned));

  it('keeps the extension of a long one', () => {
    const cleaned = cleanFileName(`${'单'.repeat(300)}.xlsx`);
    expect([...cleaned]).toHaveLength(120);
    expect(extensionOf(cleaned)).toBe('xlsx');
  });
  it('gives a name that is clean, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const once = cleanFileName(given);
        expect(once).not.toMatch(/[\p{Cc}/\\<>:"|?*\u202A-\u202E\u2066-\u2069]|^[. ]|^$/u);
        expect([...once].length).toBeLessThanOrEqual(121);
      }),
    );
  });
});
