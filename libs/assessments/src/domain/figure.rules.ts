import { dec, text, type Decimal } from '@greengate/kernel';

/** How a figure of the calculation is written into an event: 12 decimals, half-up. The calculation itself goes on with the exact value. */
export const figure = (value: Decimal | string | number): string => text(dec(value).toDecimalPlaces(12));

/** The same, or null. */
export const figureOrNull = (value: Decimal | null): string | null => (value === null ? null : figure(value));

/** For sentences: at most four decimals. */
export const short = (value: Decimal | string): string => text(dec(value).toDecimalPlaces(4));
