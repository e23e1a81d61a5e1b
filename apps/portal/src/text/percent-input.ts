const percentForm = /^\d{1,3}(\.\d{1,6})?$/;
const hundred = 100;
const places = 2;

/** "42" or "4.2" per cent as an exact fraction ("0.42", "0.042"), by moving the point: no binary float in between. Undefined when it is none above 0 and up to 100. */
export function fractionOfPercent(typed: string): string | undefined {
  // Full-width digits and points are what a Chinese keyboard gives.
  const text = typed.normalize('NFKC').replace('。', '.').replace('%', '').trim();
  if (!percentForm.test(text) || Number(text) > hundred || Number(text) === 0) return undefined;
  const [whole = '', decimals = ''] = text.split('.');
  const digits = whole.padStart(places + 1, '0');
  const moved = `${digits.slice(0, -places)}.${digits.slice(-places)}${decimals}`;
  return moved.replace(/^0+(?=\d)/, '').replace(/0+$/, '').replace(/\.$/, '');
}
