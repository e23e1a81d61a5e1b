const decimal = /^-?\d+(\.\d+)?$/;

/** Whether the text is a decimal number as the server takes it. */
export const isDecimal = (text: string): boolean => decimal.test(text);

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;
const scaled = (text: string, places: number): bigint => BigInt(text.replace('.', '')) * 10n ** BigInt(places - placesOf(text));

function plain(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/** The exact sum of decimal texts: never a binary float in between. */
export function sumOf(texts: readonly string[]): string {
  const places = Math.max(0, ...texts.map(placesOf));
  return plain(texts.reduce((sum, text) => sum + scaled(text, places), 0n), places);
}

export const negative = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

/** Below zero when the first is less, zero when they are equal. */
export function compareExact(one: string, other: string): number {
  const difference = sumOf([one, negative(other)]);
  return difference === '0' || difference === '-0' ? 0 : difference.startsWith('-') ? -1 : 1;
}

/**
 * The percentile of ascending values, linear between order statistics at (n-1)p (Hyndman and Fan type 7), exact; `hundredths` is p in percent.
 * Undefined where there are no values.
 */
export function percentileOf(ascending: readonly string[], hundredths: number): string | undefined {
  const at = (ascending.length - 1) * hundredths;
  const low = ascending[Math.floor(at / 100)];
  if (low === undefined) return undefined;
  const high = ascending[Math.floor(at / 100) + 1] ?? low;
  const places = Math.max(placesOf(low), placesOf(high));
  const below = scaled(low, places) * 100n;
  return plain(below + (scaled(high, places) - scaled(low, places)) * BigInt(at % 100), places + 2);
}

/** Half-up to so many places, trailing zeros removed. */
export function roundedTo(text: string, places: number): string {
  const given = Math.max(placesOf(text), places);
  const unit = 10n ** BigInt(given - places);
  const value = scaled(text, given);
  const half = (value < 0n ? -unit : unit) / 2n;
  return plain((value + half) / unit, places);
}
