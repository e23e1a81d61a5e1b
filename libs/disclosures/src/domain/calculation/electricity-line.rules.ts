import type { Quantity } from '@greengate/kernel';
import { electricityLocationBased, electricityMarketBased } from './electricity.formulas';
import { emissionsOf, type Emitted } from './emissions-of.rules';
import { co2eOfGases } from './gas.formulas';
import type { Cover } from './instruments.rules';
import { factorIn, type LineTrace } from './line-trace.rules';

/** One activity by both methods of scope 2. */
export interface EmittedTwice {
  readonly location: Emitted;
  readonly market: Emitted;
}

const bare = (tCO2e: string): Emitted => ({ tCO2e, gases: [], biogenicCo2: '0' });

/** Purchased electricity: the grid's average for the place, and what instruments, residual mix or grid say for the market. */
export function buyElectricity(trace: LineTrace, quantity: Quantity, covers: readonly Cover[]): EmittedTwice {
  const kwh = trace.convert(quantity, 'kWh');
  const grid = trace.factor({ subject: 'electricity', measure: 'emissions', unit: 'kWh' });
  const average = factorIn(trace, grid, 'kWh');
  const kg = trace.apply(electricityLocationBased, { kwh, gridFactor: average.value });
  const location = located(trace, kwh, kg, average, grid);
  const residual = trace.factorIfAny({ subject: 'electricity', measure: 'residual-mix', unit: 'kWh' });
  if (residual === null) trace.warn('residual-mix-missing', { place: trace.context.place, year: trace.context.year });
  const uncoveredFactor = residual === null ? average.value : factorIn(trace, residual, 'kWh').value;
  const market = trace.apply(electricityMarketBased, { kwh, instruments: covers.map(({ kwh: covered, factor }) => ({ kwh: covered, factor })), uncoveredFactor });
  return { location, market: bare(trace.convert({ value: market.kgCO2e, unit: 'kgCO2e' }, 'tCO2e')) };
}

/** A factor in CO2 alone becomes CO2e through its gas; a factor in CO2e keeps the gases that its publisher tells apart. */
function located(trace: LineTrace, kwh: string, kg: string, { substance }: { substance: string | null }, grid: Parameters<typeof emissionsOf>[2]): Emitted {
  if (substance === 'CO2' && grid.gases.length <= 1) {
    const t = trace.convert({ value: kg, unit: 'kg' }, 't');
    trace.warn('co2-only', { factor: grid.id });
    return { tCO2e: trace.apply(co2eOfGases, { gases: [{ mass: t, gwp: '1' }] }), gases: [{ gas: 'CO2', t }], biogenicCo2: '0' };
  }
  if (grid.gases.length > 0) return emissionsOf(trace, { value: kwh, unit: 'kWh' }, grid);
  return bare(trace.convert({ value: kg, unit: 'kgCO2e' }, 'tCO2e'));
}
