import { applyFormula, convert, parseUnit, reject, sameDimension, unwrap, type ConversionStep, type Formula, type FormulaStep, type ProblemCode, type Quantity, type Result } from '@greengate/kernel';
import type { z } from 'zod';
import type { Activity, OwnFactor } from '../../contracts/calculation-line.contract';
import type { CalculationNote, CalculationNoteCode } from '../../contracts/calculation-notes.contract';
import type { FactorUse } from '../../contracts/calculation-result.contract';
import type { FactorRequest, GwpSet, ResolvedFactor } from '../../contracts/resolved-factor.contract';
import { activityFromPayment } from './activity.formulas';

/** What is the same for every look-up of a line. */
export interface LineContext {
  readonly line: string;
  readonly place: string;
  readonly year: number;
  readonly gwpSet: GwpSet;
  readonly factorSet: string | null;
  /** The same question gets the same object each time, so that a long trace shares what repeats. */
  readonly look: (request: FactorRequest) => Result<FactorUse>;
}

type Asked = Pick<FactorRequest, 'subject' | 'measure'> & Partial<Pick<FactorRequest, 'method' | 'unit' | 'basis'>>;

/** The notebook of one line: whatever is computed, converted or looked up through it stands in the trace. Refusals are thrown; `calculateLine` catches them. */
export interface LineTrace {
  readonly context: LineContext;
  readonly steps: FormulaStep[];
  readonly conversions: ConversionStep[];
  readonly factors: FactorUse[];
  readonly warnings: CalculationNote[];
  readonly apply: <Input extends z.ZodType, Output>(formula: Formula<Input, Output>, input: z.input<Input>) => Output;
  readonly convert: (from: Quantity, unit: string) => string;
  readonly factor: (asked: Asked) => ResolvedFactor;
  /** Like `factor`; null when the library has none. */
  readonly factorIfAny: (asked: Asked) => ResolvedFactor | null;
  readonly own: (factor: OwnFactor) => ResolvedFactor;
  readonly warn: (code: CalculationNoteCode, facts?: CalculationNote['facts']) => void;
  readonly refuse: (code: ProblemCode, facts?: Readonly<Record<string, string | number | null>>) => never;
}

const measuresThings = (unit: string, dimension: string): boolean => {
  const parsed = parseUnit(unit);
  return parsed.ok && Object.keys(parsed.value.dimension).join() === dimension;
};
export const isVolume = (unit: string): boolean => measuresThings(unit, 'volume');
export const isMass = (unit: string): boolean => measuresThings(unit, 'mass');
export const isEnergy = (unit: string): boolean => measuresThings(unit, 'energy');

export function openTrace(context: LineContext): LineTrace {
  const { line } = context;
  const steps: FormulaStep[] = [];
  const conversions: ConversionStep[] = [];
  const factors: FactorUse[] = [];
  const warnings: CalculationNote[] = [];
  const refuse: LineTrace['refuse'] = (code, facts = {}) => unwrap(reject(code, { line, ...facts }));
  const warn: LineTrace['warn'] = (code, facts = {}) => void warnings.push({ code, facts });
  const look = (asked: Asked): Result<FactorUse> => {
    const { place, year, gwpSet, factorSet } = context;
    return context.look({ method: 'published', unit: null, basis: null, place, year, gwpSet, set: factorSet, ...asked });
  };
  const keep = (use: FactorUse): ResolvedFactor => {
    const { factor } = use;
    const { gwpSet } = factor.numerator;
    if (gwpSet !== null && gwpSet !== context.gwpSet) refuse('calculation.gwp-set-mixed', { factor: factor.id, found: gwpSet, wanted: context.gwpSet });
    factors.push(use);
    for (const { step, wanted, found, points } of factor.downgrades) warn('factor-downgraded', { factor: factor.id, step, wanted, found, points });
    return factor;
  };
  return {
    context, steps, conversions, factors, warnings, refuse, warn,
    apply: (formula, input) => {
      const { output, step } = applyFormula(formula, input);
      steps.push(step);
      return output;
    },
    convert: (from, unit) => {
      if (from.unit === unit) return from.value;
      const step = convert(from, unit);
      if (!step.ok) return refuse(step.error.code === 'units.unknown' ? 'units.unknown' : isVolume(from.unit) && isMass(unit) ? 'calculation.density-missing' : 'calculation.units-do-not-fit', { ...step.error.facts, from: from.unit, to: unit });
      conversions.push(step.value);
      return step.value.to.value;
    },
    factor: (asked) => {
      const found = look(asked);
      return found.ok ? keep(found.value) : refuse(found.error.code, found.error.facts as Record<string, string>);
    },
    factorIfAny: (asked) => {
      const found = look(asked);
      if (found.ok) return keep(found.value);
      return found.error.code === 'calculation.factor-not-found' ? null : refuse(found.error.code, found.error.facts as Record<string, string>);
    },
    own: ({ value, unit, gwpSet, source }) => {
      const at = unit.indexOf('/');
      const factor: ResolvedFactor = {
        id: source, set: { id: 'own', version: source, digest: null }, value, numerator: { unit: unit.slice(0, at), substance: 'CO2e', gwpSet }, denominator: unit.slice(at + 1), basis: null, gases: [], geography: null, years: null, quality: 2, downgrades: [],
      };
      if (gwpSet !== context.gwpSet) refuse('calculation.gwp-set-mixed', { factor: source, found: gwpSet, wanted: context.gwpSet });
      factors.push({ request: null, factor });
      warn('own-factor', { source });
      return factor;
    },
  };
}

/** What was entered, as a quantity; null when it is not known. A bill of money becomes a quantity by its price, and the step shows it. */
export function quantityOf(trace: LineTrace, entered: Activity): Quantity | null {
  switch (entered.status) {
    case 'unknown':
      return null;
    case 'measured':
      return { value: entered.value, unit: entered.unit };
    case 'estimated':
      trace.warn('estimated', { basis: entered.basis });
      return { value: entered.value, unit: entered.unit };
    case 'estimated-from-payment': {
      trace.warn('estimated', { basis: 'amount paid' });
      const price = trace.convert(entered.price, `${entered.paid.unit}/${entered.unit}`);
      return { value: trace.apply(activityFromPayment, { paid: entered.paid.value, price }), unit: entered.unit };
    }
  }
}

/** The value of a factor in a wanted unit, e.g. kg/MWh in kg/kWh. */
export function factorIn(trace: LineTrace, factor: ResolvedFactor, perUnit: string): { readonly value: string; readonly substance: string | null; readonly kg: string } {
  const mass = parseUnit(factor.numerator.unit);
  const isCo2e = mass.ok && sameDimension(mass.value.dimension, { co2e: 1 });
  const kg = isCo2e ? 'kgCO2e' : 'kg';
  return { value: trace.convert({ value: factor.value, unit: `${factor.numerator.unit}/${factor.denominator}` }, `${kg}/${perUnit}`), substance: factor.numerator.substance, kg };
}

