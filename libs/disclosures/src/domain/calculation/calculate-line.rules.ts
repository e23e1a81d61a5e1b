import { ok, problemCatalogue, RejectedError, type ProblemCode, type Quantity, type Rejection, type Result } from '@greengate/kernel';
import { z } from 'zod';
import type { CalculationLine, LineOf } from '../../contracts/calculation-line.contract';
import type { Account, CalculatedLine, LineQuality } from '../../contracts/calculation-result.contract';
import { burn } from './combustion-line.rules';
import { buyElectricity } from './electricity-line.rules';
import { emissionsOf, gwpOf, type Emitted } from './emissions-of.rules';
import { blendGwp, refrigerantLoss } from './gas.formulas';
import type { Cover } from './instruments.rules';
import { openTrace, quantityOf, type LineContext, type LineTrace } from './line-trace.rules';
import { emitScope3 } from './scope3-line.rules';
import { sumOfProducts } from './scope3.formulas';

type Outcome = readonly (readonly [Account, Emitted])[];
const scope1 = (emitted: Emitted): Outcome => [['scope1', emitted]];

/** CFC and HCFC are controlled by the Montreal Protocol and stand outside of the scopes. */
const outsideKyoto = /^H?CFC-/;

function potentialOf(trace: LineTrace, gas: string): string {
  if (!outsideKyoto.test(gas)) return gwpOf(trace, gas);
  trace.warn('outside-kyoto', { gas });
  return '0';
}

/** Parts of a refrigerant by mass: those given, itself when it is a pure gas, else those of a named blend. */
function partsOf(trace: LineTrace, { gas, blend }: LineOf<'refrigerant'>): readonly { readonly gas: string; readonly share: string }[] {
  if (blend !== null) return blend;
  const named = outsideKyoto.test(gas) ? null : trace.factorIfAny({ subject: gas, measure: 'blend' });
  return named === null ? [{ gas, share: '1' }] : named.gases.map((part) => ({ gas: part.gas, share: part.value }));
}

/** Refrigerant topped up stands for refrigerant lost; each component of a blend is a gas mass of its own. */
function lose(trace: LineTrace, line: LineOf<'refrigerant'>, quantity: Quantity): Emitted {
  const kg = trace.convert(quantity, 'kg');
  const parts = partsOf(trace, line).map((part) => ({ ...part, gwp: potentialOf(trace, part.gas) }));
  const gwp = trace.apply(blendGwp, { parts: parts.map(({ share, gwp: value }) => ({ share, gwp: value })) });
  const tCO2e = trace.convert({ value: trace.apply(refrigerantLoss, { kg, gwp }), unit: 'kgCO2e' }, 'tCO2e');
  const t = trace.convert({ value: kg, unit: 'kg' }, 't');
  const masses = trace.apply(sumOfProducts, { lines: parts.map(({ share }) => ({ activity: t, factor: share })) }).parts;
  return { tCO2e, gases: parts.map(({ gas }, index) => ({ gas, t: masses[index] ?? '0' })), biogenicCo2: '0' };
}

function emit(trace: LineTrace, line: Exclude<CalculationLine, LineOf<'scope3'>>, quantity: Quantity, covers: readonly Cover[]): Outcome {
  switch (line.kind) {
    case 'stationary-combustion':
    case 'mobile-combustion':
      return scope1(burn(trace, line, quantity));
    case 'mobile-distance':
      return scope1(emissionsOf(trace, quantity, trace.factor({ subject: line.vehicle, measure: 'emissions', unit: quantity.unit })));
    case 'process':
      return scope1(emissionsOf(trace, quantity, line.factor === null ? trace.factor({ subject: line.process, measure: 'emissions', unit: quantity.unit }) : trace.own(line.factor), { fossilFugitive: line.fossilFugitive }));
    case 'refrigerant':
      return scope1(lose(trace, line, quantity));
    case 'electricity': {
      const { location, market } = buyElectricity(trace, quantity, covers);
      return [['scope2-location', location], ['scope2-market', market]];
    }
    case 'purchased-energy': {
      const location = emissionsOf(trace, quantity, trace.factor({ subject: line.carrier, measure: 'emissions', unit: quantity.unit }));
      return [['scope2-location', location], ['scope2-market', line.factor === null ? location : emissionsOf(trace, quantity, trace.own(line.factor))]];
    }
    case 'biogenic':
      return [['scope1', { tCO2e: '0', gases: [], biogenicCo2: trace.convert(quantity, 't') }]];
  }
}

function outcomeOf(trace: LineTrace, line: CalculationLine, covers: readonly Cover[]): Outcome | null {
  if (line.kind === 'scope3') {
    const emitted = emitScope3(trace, line);
    return emitted === null ? null : [[`scope3.${line.category}`, emitted]];
  }
  const quantity = quantityOf(trace, line.activity);
  return quantity === null ? null : emit(trace, line, quantity, covers);
}

/** Where a line counts, whatever it emits. Biogenic CO2 counts nowhere inside the scopes. */
export function accountsOf(line: CalculationLine): readonly Account[] {
  switch (line.kind) {
    case 'scope3':
      return [`scope3.${line.category}`];
    case 'electricity':
    case 'purchased-energy':
      return ['scope2-location', 'scope2-market'];
    case 'biogenic':
      return [];
    default:
      return ['scope1'];
  }
}

/** What a calculation threw, as a refusal with the line in it. Formulas refuse by the message of their schema. */
function rejectionOf(error: unknown, line: string): Rejection {
  if (error instanceof RejectedError) return { code: error.rejection.code, facts: { line, ...error.rejection.facts } };
  if (error instanceof z.ZodError) {
    const issue = error.issues[0];
    const code = (issue?.message ?? '') in problemCatalogue ? (issue?.message as ProblemCode) : 'calculation.input-invalid';
    return { code, facts: { line, field: issue?.path.join('.') ?? '', value: '' } };
  }
  throw error;
}

/** One line by itself. Rejects with the id of the line in the facts. */
export function calculateLine(line: CalculationLine, context: LineContext, covers: readonly Cover[], grade: (trace: LineTrace, line: CalculationLine) => LineQuality): Result<CalculatedLine> {
  const trace = openTrace(context);
  try {
    const outcome = outcomeOf(trace, line, covers);
    const accounts = accountsOf(line);
    const quality = outcome === null ? null : grade(trace, line);
    if (outcome !== null && line.evidence.length === 0) trace.warn('no-evidence');
    const { steps, conversions, factors, warnings } = trace;
    return ok({
      id: line.id, status: outcome === null ? 'unknown' : 'calculated', accounts, entered: line, conversions, factors, steps,
      gases: outcome?.[0]?.[1].gases ?? [],
      emissions: (outcome ?? []).filter(([account]) => accounts.includes(account)).map(([account, { tCO2e }]) => ({ account, tCO2e })),
      biogenicCo2: outcome?.[0]?.[1].biogenicCo2 ?? '0',
      quality, warnings,
    });
  } catch (error) {
    return { ok: false, error: rejectionOf(error, line.id) };
  }
}
