import { dec, ok, reject, text, type Result } from '@greengate/kernel';

/** Plain digits with an optional fraction, at most 20 before and 18 after the point, as events hold numbers. */
const plain = /^\d{1,20}(\.\d{1,18})?$/;
/** Groups of three (1,234,567) or of four, as 万 counts (12,8400). A lone group of other lengths could be a fraction. */
const byThousands = /^\d{1,3}(,\d{3})+(\.\d{1,18})?$/;
const byTenThousands = /^\d{1,4}(,\d{4})+(\.\d{1,18})?$/;

/** Full-width digits and marks as ASCII; blanks and the thin spaces between groups go. */
const narrowed = (entered: string): string => entered.normalize('NFKC').replaceAll(/[\s\u00a0\u2009\u202f]/gu, '').replaceAll('、', ',').replaceAll('。', '.').replaceAll("'", '');

/**
 * A number as people type it on a phone, as an exact decimal: "１２８，４００" is 128400. What could mean two numbers is asked back: "1.234,5", "1,5".
 * @returns rejects `disclosures.number-ambiguous`, `number.negative`, `number.malformed`
 */
export function enteredNumber(entered: string): Result<string> {
  const written = narrowed(entered);
  if (/^[-−–]/.test(written)) return reject('number.negative', { value: entered });
  const digits = byThousands.test(written) || byTenThousands.test(written) ? written.replaceAll(',', '') : written;
  if (plain.test(digits)) return ok(text(dec(digits)));
  return reject(/^[\d.,]+$/.test(written) && /\d/.test(written) && written.length <= 40 && written.includes(',') ? 'disclosures.number-ambiguous' : 'number.malformed', { value: entered });
}
