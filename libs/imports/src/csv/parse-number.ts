import { dec, text, type Decimal, type ProblemCode } from '@greengate/kernel';
import { halfWidth } from './cell-text';
import type { ProblemFacts } from './import-problem';

export interface NumberRules {
  readonly negative: boolean;
  /** `28%` means 0.28, and values lie between 0 and 1. */
  readonly share?: boolean;
  /** `28%` means 0.28, without bounds. */
  readonly percent?: boolean;
  /** The file separates cells by semicolons, as where the comma is the decimal sign: then `1,234` can be either. */
  readonly commaMayBeDecimal?: boolean;
}

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ProblemCode; readonly facts?: ProblemFacts };

const fail = (code: ProblemCode, facts?: ProblemFacts): Reading<never> => ({ ok: false, code, ...(facts ? { facts } : {}) });

const plain = /^[+-]?\d+(\.\d+)?$/;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const pointGrouped = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/;
const commaDecimal = /^[+-]?\d+,\d+$/;
const exponent = /^[+-]?\d+([.,]\d+)?E[+-]?\d+$/i;

/** Digits as a person or a spreadsheet writes them, to plain decimal text; a comma that may be a decimal sign is asked back, never guessed. */
function digitsOf(cell: string, rules: NumberRules): Reading<string> {
  if (exponent.test(cell)) return fail('imports.number-exponent');
  if (plain.test(cell)) return { ok: true, value: cell };
  const asGrouped = cell.replaceAll(',', '');
  if (grouped.test(cell)) {
    const one = /^[+-]?\d{1,3},\d{3}$/.test(cell);
    if (one && rules.commaMayBeDecimal) return fail('imports.number-ambiguous', { first: asGrouped, second: cell.replace(',', '.') });
    return { ok: true, value: asGrouped };
  }
  if (pointGrouped.test(cell)) return fail('imports.number-ambiguous', { first: cell.replaceAll('.', '').replace(',', '.'), second: asGrouped.replaceAll('.', '') });
  if (commaDecimal.test(cell)) return fail('imports.number-ambiguous', { first: cell.replace(',', '.'), second: asGrouped });
  return fail('imports.number-unreadable');
}

function withinRules(value: Decimal, rules: NumberRules): Reading<string> {
  if (rules.share && (value.lt(0) || value.gt(1))) return fail('imports.number-not-a-share');
  if (!rules.negative && value.lt(0)) return fail('number.negative');
  return { ok: true, value: text(value) };
}

/** One cell to exact decimal text. The caller has dealt with missing markers and formulas. */
export function parseNumber(raw: string, rules: NumberRules): Reading<string> {
  const cell = halfWidth(raw);
  const percent = cell.endsWith('%');
  const digits = digitsOf(percent ? cell.slice(0, -1).trim() : cell, rules);
  if (!digits.ok) return digits;
  if (percent && !rules.share && !rules.percent) return fail('imports.number-percent');
  const [whole = '', places = ''] = digits.value.replace(/^[+-]/, '').replace(/^0+(?=\d)/, '').split('.');
  if (whole.length > 20 || places.length > (percent ? 16 : 18)) return fail('imports.number-too-long');
  return withinRules(percent ? dec(digits.value).div(100) : dec(digits.value), rules);
}
