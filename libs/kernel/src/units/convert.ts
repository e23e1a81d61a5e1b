import { dec, text } from '../decimal';
import type { Quantity } from '../quantity';
import { ok, reject, type Result } from '../result';
import { combine, parseUnit, sameDimension, type Unit } from './unit';
import { unitTable } from './unit-table';

/** A conversion as an auditor reads it: from, to, the factor used and the version of the table. */
export interface ConversionStep {
  readonly from: Quantity;
  readonly to: Quantity;
  /** Multiply `from` by this. */
  readonly factor: string;
  readonly tableVersion: string;
}

function both(a: string, b: string): Result<readonly [Unit, Unit]> {
  const left = parseUnit(a);
  if (!left.ok) return left;
  const right = parseUnit(b);
  return right.ok ? ok([left.value, right.value]) : right;
}

/** The same amount in another unit. Rejects `units.unknown`, or `units.incompatible` when the two measure different things. */
export function convert(from: Quantity, unit: string): Result<ConversionStep> {
  const units = both(from.unit, unit);
  if (!units.ok) return units;
  const [source, target] = units.value;
  if (!sameDimension(source.dimension, target.dimension)) return reject('units.incompatible', { from: from.unit, to: unit });
  const factor = source.factor.div(target.factor);
  // One division at the end keeps kWh -> GJ -> kWh exact where the table is.
  const value = dec(from.value).times(source.factor).div(target.factor);
  return ok({ from, to: { value: text(value), unit }, factor: text(factor), tableVersion: unitTable.version });
}

/** Sum in the unit of the first. Rejects when one measures something else: kWh plus litres is an error, not a number. */
export function add(first: Quantity, ...others: readonly Quantity[]): Result<Quantity> {
  let sum = dec(first.value);
  for (const other of others) {
    const step = convert(other, first.unit);
    if (!step.ok) return step;
    sum = sum.plus(step.value.to.value);
  }
  return ok({ value: text(sum), unit: first.unit });
}

/** Product, in the unit asked for: `multiply(50 MWh, 0.5366 tCO2e/MWh, 'tCO2e')`. Rejects when the units do not cancel to it. */
export function multiply(a: Quantity, b: Quantity, unit: string): Result<Quantity> {
  const units = both(a.unit, b.unit);
  if (!units.ok) return units;
  const target = parseUnit(unit);
  if (!target.ok) return target;
  const [left, right] = units.value;
  if (!sameDimension(combine(left.dimension, right.dimension, 1), target.value.dimension)) {
    return reject('units.incompatible', { from: `${a.unit} × ${b.unit}`, to: unit });
  }
  const value = dec(a.value).times(b.value).times(left.factor).times(right.factor).div(target.value.factor);
  return ok({ value: text(value), unit });
}
