import { Decimal as Base } from 'decimal.js';
import { z } from 'zod';

/**
 * Exact decimal arithmetic: 40 significant digits, half-up, never exponent notation in text.
 * A private clone, so that no other library can change its settings.
 */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });
export type Decimal = Base;

/** At most 20 integer and 18 fraction digits: more is a slip of the pen, not a measurement. */
const pattern = /^-?(0|[1-9]\d{0,19})(\.\d{1,18})?$/;

/** A decimal number as text, e.g. `"1234.5"`. No exponent, no thousands separators, no leading zeros or plus sign. */
export const decimalString = z.string().regex(pattern, { message: 'number.malformed' }).meta({
  description: 'Exact decimal number as text, point as decimal separator, e.g. "1234.5"',
  example: '1234.5',
});

/** A decimal that is zero or greater. */
export const nonNegativeDecimal = decimalString.refine((text) => !text.startsWith('-') || new Decimal(text).isZero(), {
  message: 'number.negative',
});

/** A number inside a calculation: exact decimal text of any length that arithmetic gives, e.g. a quotient of 40 digits. Never for what people enter. */
export const computedDecimal = z.string().regex(/^-?\d{1,40}(\.\d{1,80})?$/, { message: 'number.malformed' });

export const computedNonNegative = computedDecimal.refine((text) => !text.startsWith('-') || /^-0*(\.0*)?$/.test(text), { message: 'number.negative' });

/** A share between 0 and 1. */
export const fraction = decimalString.refine(
  (text) => pattern.test(text) && new Decimal(text).gte(0) && new Decimal(text).lte(1),
  { message: 'number.not-a-fraction' },
);

export const dec = (value: string | number | Base): Base => new Decimal(value);

/** Plain text of a decimal, trailing zeros removed; minus zero becomes zero. */
export const text = (value: Base): string => (value.isZero() ? '0' : value.toFixed());

/** Half-up to `places` decimals, as text with exactly that many places. For display and where a rule says so. */
export const rounded = (value: Base, places: number): string => value.toFixed(places, Base.ROUND_HALF_UP);

export const clamp01 = (value: Base): Base => Decimal.max(0, Decimal.min(1, value));
