import { dec, rounded, text, type Decimal } from '@greengate/kernel';

/** A figure as a question shows it: at most 6 significant digits, plain text. */
export const shown = (value: Decimal): string => text(value.toSignificantDigits(6));

/** A fraction as a percentage with one decimal and its sign, e.g. `+52.3`. */
export function percent(fraction: Decimal): string {
  const value = rounded(fraction.times(100), 1);
  return dec(value).gt(0) ? `+${value}` : value;
}

/** A part of a whole as a percentage with one decimal, without a sign: no change is meant. */
export const portion = (fraction: Decimal): string => rounded(fraction.times(100), 1);
