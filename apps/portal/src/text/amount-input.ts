const grouped = /^\d{1,3}(,\d{3})+(\.\d{1,18})?$/;
const simple = /^\d{1,18}(\.\d{1,18})?$/;

/** An amount as people type it, as exact decimal text: full-width digits and separators of thousands are taken; "1.234,5" could mean two things and is asked back (undefined). */
export function amountOf(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replaceAll('。', '.').replaceAll(/\s/g, '');
  const amount = grouped.test(text) ? text.replaceAll(',', '') : text;
  return simple.test(amount) ? amount.replace(/^0+(?=\d)/, '') : undefined;
}
