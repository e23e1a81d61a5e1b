import { dec, type Decimal } from '../decimal';
import { reject, ok, type Result } from '../result';
import { unitTable, type Dimension } from './unit-table';

/** A unit as read: its text, what it measures and how many base units it is. */
export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units one of this is; rounded where it does not end, such as per MWh. */
  readonly factor: Decimal;
  /** The same as a fraction of two exact numbers: `factor` = `over` / `under`. */
  readonly over: Decimal;
  readonly under: Decimal;
}

const one = dec(1);
const whole = (text: string, dimension: Dimension, factor: Decimal): Unit => ({ text, dimension, factor, over: factor, under: one });

const known = new Map<string, Unit>();
for (const { symbol, aliases, dimension, factor } of unitTable.units) {
  for (const text of [symbol, ...aliases]) {
    if (known.has(text)) throw new Error(`unit "${text}" is declared twice`);
    known.set(text, whole(symbol, dimension, dec(factor)));
  }
}

/** A currency of a price year is a dimension of its own: amounts of different currencies or years never mix by arithmetic. */
const moneyPattern = /^(万)?([A-Z]{3}|US\$|NT\$|HK\$|€|£|人民币)(?:@(\d{4}))?$/;
/** As written on bills; a bare `元`, `$` or `¥` says too little. */
const moneySigns: Readonly<Record<string, string>> = { US$: 'USD', NT$: 'TWD', HK$: 'HKD', '€': 'EUR', '£': 'GBP', 人民币: 'CNY', RMB: 'CNY' };

function simple(text: string): Unit | undefined {
  const found = known.get(text);
  if (found) return found;
  const match = moneyPattern.exec(text);
  if (!match) return undefined;
  const [, myriad, sign = '', year] = match;
  const code = moneySigns[sign] ?? sign;
  return whole(text, { [year ? `${code}@${year}` : code]: 1 }, dec(myriad ? '10000' : '1'));
}

/** Dimension of a product (`sign` 1) or quotient (`sign` -1). */
export function combine(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const result: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    const sum = (result[base] ?? 0) + sign * exponent;
    if (sum === 0) delete result[base];
    else result[base] = sum;
  }
  return result;
}

export const sameDimension = (a: Dimension, b: Dimension): boolean => Object.keys(combine(a, b, -1)).length === 0;

function read(text: string): Result<Unit> {
  const trimmed = text.trim();
  const single = simple(trimmed);
  if (single) return ok(single);
  const parts = trimmed.split('/');
  let dimension: Dimension = {};
  let [over, under] = [one, one];
  for (const [index, part] of parts.entries()) {
    for (const symbol of part.split('·')) {
      const unit = simple(symbol.trim());
      if (!unit) return reject('units.unknown', { unit: text });
      dimension = combine(dimension, unit.dimension, index === 0 ? 1 : -1);
      if (index === 0) over = over.times(unit.factor);
      else under = under.times(unit.factor);
    }
  }
  return ok({ text: trimmed, dimension, factor: over.div(under), over, under });
}

/** Units come again and again; what people make up is not kept for ever. */
const most = 2_000;
const readBefore = new Map<string, Result<Unit>>();

/**
 * Read a unit: a symbol or alias of the table, a currency (`CNY`, `CNY@2022`, `万CNY`), or a product and quotient of these:
 * `kg/TJ`, `t·km`, `kgCO2e/t·km` (everything after the first `/` divides).
 */
export function parseUnit(text: string): Result<Unit> {
  const before = readBefore.get(text);
  if (before) return before;
  const unit = read(text);
  if (!unit.ok) return unit;
  if (readBefore.size >= most) readBefore.clear();
  readBefore.set(text, unit);
  return unit;
}
