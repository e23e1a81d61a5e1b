import { dec, type Quantity } from '@greengate/kernel';
import type { ResolvedFactor } from '../../contracts/resolved-factor.contract';
import { co2eOfGases, massFromCo2e } from './gas.formulas';
import { isEnergy, type LineTrace } from './line-trace.rules';
import { sumOfProducts } from './scope3.formulas';

/** What an activity emits: inside the scopes in t CO2e, gas by gas in t where the factor tells, and biogenic CO2 apart. */
export interface Emitted {
  readonly tCO2e: string;
  readonly gases: readonly { readonly gas: string; readonly t: string }[];
  readonly biogenicCo2: string;
}

const biogenic = 'CO2-biogenic';
interface Part {
  readonly gas: string;
  readonly value: string;
  readonly unit: string;
}

export interface HowEmitted {
  /** The CO2 of this activity is biogenic. */
  readonly biogenic?: boolean;
  /** Its methane is fossil and escapes unburnt; it then has a potential of its own. */
  readonly fossilFugitive?: boolean;
}

export const gwpOf = (trace: LineTrace, gas: string, { fossilFugitive = false }: HowEmitted = {}): string =>
  gas === 'CO2' ? '1' : trace.factor({ subject: gas, measure: gas === 'CH4' && fossilFugitive ? 'gwp-fossil-fugitive' : 'gwp', method: 'published' }).value;

/** Mass of each gas in t: a published contribution in CO2e goes back to its mass by the GWP of the set. */
function massesOf(trace: LineTrace, activity: string, parts: readonly Part[], how: HowEmitted): readonly { gas: string; t: string }[] {
  const { parts: amounts } = trace.apply(sumOfProducts, { lines: parts.map(({ value }) => ({ activity, factor: value })) });
  return parts.map(({ gas, unit }, index) => {
    const amount = { value: amounts[index] ?? '0', unit };
    if (!unit.endsWith('CO2e')) return { gas, t: trace.convert(amount, 't') };
    const co2e = trace.convert(amount, 'tCO2e');
    const gwp = gwpOf(trace, gas, how);
    return { gas, t: gwp === '1' ? co2e : trace.apply(massFromCo2e, { co2e, gwp }) };
  });
}

function checkBasis(trace: LineTrace, basis: 'net' | 'gross' | null, factor: ResolvedFactor): void {
  if (factor.basis === null || !isEnergy(factor.denominator)) return;
  if (basis === null) trace.refuse('calculation.calorific-basis-unknown');
  else if (basis !== factor.basis) trace.refuse('calculation.calorific-basis-mixed', { activity: basis, factor: factor.id, basis: factor.basis });
}

/** Activity times factor, with every gas kept apart that the factor keeps apart. */
export function emissionsOf(trace: LineTrace, quantity: Quantity, factor: ResolvedFactor, how: HowEmitted & { readonly basis?: 'net' | 'gross' | null } = {}): Emitted {
  checkBasis(trace, how.basis ?? null, factor);
  const activity = trace.convert(quantity, factor.denominator);
  const { substance, unit } = factor.numerator;
  if (substance === null) return trace.refuse('calculation.factor-unusable', { factor: factor.id, found: unit, wanted: 'CO2e' });
  const parts: readonly Part[] = factor.gases.length > 0 || substance === 'CO2e' ? factor.gases : [{ gas: substance, value: factor.value, unit }];
  const all = parts.length === 0 ? [] : massesOf(trace, activity, parts, how);
  const renamed = how.biogenic ? all.map(({ gas, t }) => ({ gas: gas === 'CO2' ? biogenic : gas, t })) : all;
  const inside = renamed.filter(({ gas }) => gas !== biogenic);
  const outside = renamed.filter(({ gas }) => gas === biogenic).reduce((sum, { t }) => sum.plus(t), dec(0)).toFixed();
  if (substance === 'CO2e') {
    const published = trace.convert({ value: trace.apply(sumOfProducts, { lines: [{ activity, factor: factor.value }] }).total, unit }, 'tCO2e');
    // A published total of a fuel that is burnt biogenic may or may not hold its CO2; only the gases tell.
    if (!how.biogenic || all.every(({ gas }) => gas !== 'CO2')) return { tCO2e: published, gases: inside, biogenicCo2: outside };
  }
  if (parts.length === 1 && parts[0]?.gas === 'CO2') trace.warn('co2-only', { factor: factor.id });
  return { tCO2e: trace.apply(co2eOfGases, { gases: inside.map(({ gas, t }) => ({ mass: t, gwp: gwpOf(trace, gas, how) })) }), gases: inside, biogenicCo2: outside };
}
