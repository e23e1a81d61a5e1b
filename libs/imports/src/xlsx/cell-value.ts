import { dec, text } from '@greengate/kernel';

/** How a number format shows a stored number, as far as its meaning depends on it. */
export type NumberFormat = { readonly shows: 'number' } | { readonly shows: 'day' } | { readonly shows: 'zeros'; readonly width: number };

/** Built-in formats that show a date or a date with time (ECMA-376 part 1, 18.8.30, and its additions for Chinese, Japanese, Korean). */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Without what is written in quotation marks, escaped or in brackets: only then do letters mean parts of a date. */
const bare = (code: string): string => code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').toLowerCase();

/** What a format's number and code mean. Times of day without a date are numbers. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtInDays.has(id) ? { shows: 'day' } : { shows: 'number' };
  const [positive = ''] = bare(code).split(';');
  if (/^0{2,20}$/.test(positive)) return { shows: 'zeros', width: positive.length };
  // General begins with a g that means an era elsewhere.
  return /[yd]|年|月|日/.test(positive.replace('general', '').replace('red', '')) ? { shows: 'day' } : { shows: 'number' };
}

const stored = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d{1,3})?$/i;
/** Digits that a spreadsheet shows and keeps of a number; what lies behind them is an artefact of its binary form. */
const digitsShown = 15;

const millisecondsPerDay = 86_400_000;

/**
 * Day of a serial number, by the 1900 or the 1904 system. The 1900 system counts a 29 February 1900 that never was: serial 60 stays that day, so that it is
 * refused as one that does not exist. A fraction is the time of day, and kept, so that it is refused where a day is asked for.
 */
function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  if (whole < (is1904 ? 0 : 1) || whole > 2_958_465) return undefined;
  if (!is1904 && whole === 60) return '1900-02-29';
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const instant = new Date(epoch + Math.round(serial * millisecondsPerDay)).toISOString();
  return serial === whole ? instant.slice(0, 10) : instant.slice(0, 19);
}

/**
 * A stored number as plain text: exactly as stored, up to the 15 digits that a spreadsheet shows (0.30000000000000004, stored for 0.1 + 0.2, is read as 0.3).
 * A whole number of more than 15 digits has lost some when it was typed; it keeps its exponent, and so is refused like one that was shortened in a text file.
 */
export function numberText(raw: string, format: NumberFormat, is1904: boolean): string {
  if (!stored.test(raw)) return raw;
  const value = dec(raw);
  if (format.shows === 'day') return dayOfSerial(value.toNumber(), is1904) ?? text(value);
  if (value.abs().gte('1e15')) return value.toExponential();
  const shown = text(value.toSignificantDigits(digitsShown));
  return format.shows === 'zeros' && /^\d+$/.test(shown) ? shown.padStart(format.width, '0') : shown;
}

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` for the underscore of a text that only looks like it. */
export const unescaped = (value: string): string => (value.includes('_x') ? value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : value);
