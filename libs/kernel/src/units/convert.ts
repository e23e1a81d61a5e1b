import { dec, Decimal, text } from '../decimal';
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

/** How one unit becomes another: times `source`, divided by `target`, both exact. */
interface Conversion {
  readonly source: Decimal;
  readonly target: Decimal;
  /** Text of source / target. */
  readonly factor: string;
  /** Source / target, when it has an end; null otherwise. */
  readonly exact: Decimal | null;
  /** Digits that a number may have so that multiplying it rounds nothing. */
  readonly room: number;
}

const precision = Decimal.precision;

function conversionBetween(from: Unit, to: Unit): Conversion {
  const [source, target] = [from.over.times(to.under), from.under.times(to.over)];
  const factor = source.div(target);
  const exact = factor.times(target).eq(source) && factor.precision() + target.precision() <= precision ? factor : null;
  return { source, target, factor: text(factor), exact, room: precision - Math.max(factor.precision(), source.precision()) };
}

/** Pairs of units come again and again; what people make up is not kept for ever. */
const [mostSources, mostTargets] = [1_000, 50];
const worked = new Map<string, Map<string, Conversion>>();

function conversionOf(from: string, to: string): Result<Conversion> {
  const before = worked.get(from)?.get(to);
  if (before) return ok(before);
  const units = both(from, to);
  if (!units.ok) return units;
  const [source, target] = units.value;
  if (!sameDimension(source.dimension, target.dimension)) return reject('units.incompatible', { from, to });
  const conversion = conversionBetween(source, target);
  if (worked.size >= mostSources) worked.clear();
  const of = worked.get(from) ?? new Map<string, Conversion>();
  if (of.size < mostTargets) of.set(to, conversion);
  worked.set(from, of);
  return ok(conversion);
}

/** Times source, then one division at the end: kWh -> GJ -> kWh stays exact where the table is. In one multiplication where that is the same to the last digit. */
function apply({ source, target, exact, room }: Conversion, value: string): Decimal {
  const given = dec(value);
  return exact !== null && value.length <= room ? given.times(exact) : given.times(source).div(target);
}

/** The same amount in another unit. Rejects `units.unknown`, or `units.incompatible` when the two measure different things. */
export function convert(from: Quantity, unit: string): Result<ConversionStep> {
  const conversion = conversionOf(from.unit, unit);
  if (!conversion.ok) return conversion;
  return ok({ from, to: { value: text(apply(conversion.value, from.value)), unit }, factor: conversion.value.factor, tableVersion: unitTable.version });
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
  const { over, under } = target.value;
  const value = dec(a.value).times(b.value).times(left.over).times(right.over).times(under).div(left.under.times(right.under).times(over));
  return ok({ value: text(value), unit });
}
