import type { Quantity } from '@greengate/kernel';
import type { LineOf } from '../../contracts/calculation-line.contract';
import { massFromVolume } from './activity.formulas';
import { combustionByEnergy, combustionChina, combustionIpcc } from './combustion.formulas';
import { emissionsOf, gwpOf, type Emitted } from './emissions-of.rules';
import { co2eOfGases } from './gas.formulas';
import { isEnergy, isMass, isVolume, type LineTrace } from './line-trace.rules';

type CombustionLine = LineOf<'stationary-combustion'> | LineOf<'mobile-combustion'>;

/** Litres become kilograms only by the density that stands in the line. */
function massIfVolume(trace: LineTrace, { density }: CombustionLine, quantity: Quantity, wanted: string): Quantity {
  if (density === null || !isVolume(quantity.unit) || !isMass(wanted)) return quantity;
  const volume = trace.convert(quantity, 'L');
  return { value: trace.apply(massFromVolume, { volume, density: trace.convert(density, 'kg/L') }), unit: 'kg' };
}

const split = (tCO2: string, biogenic: boolean) => ({ gases: biogenic ? [] : [{ gas: 'CO2', t: tCO2 }], biogenicCo2: biogenic ? tCO2 : '0' });

function byIpcc(trace: LineTrace, line: CombustionLine, quantity: Quantity): Emitted {
  const ask = (measure: 'co2-per-energy' | 'ch4-per-energy' | 'n2o-per-energy'): string => {
    const factor = trace.factor({ subject: line.fuel, measure, method: 'ipcc' });
    if (factor.basis === 'gross') trace.refuse('calculation.calorific-basis-mixed', { activity: 'net', factor: factor.id, basis: 'gross' });
    return trace.convert({ value: factor.value, unit: `${factor.numerator.unit}/${factor.denominator}` }, 'kg/TJ');
  };
  const factors = { co2: ask('co2-per-energy'), ch4: ask('ch4-per-energy'), n2o: ask('n2o-per-energy'), gwp: { CH4: gwpOf(trace, 'CH4'), N2O: gwpOf(trace, 'N2O') } };
  const burnt = isEnergy(quantity.unit)
    ? trace.apply(combustionByEnergy, { energy: netEnergy(trace, line, quantity), ...factors })
    : trace.apply(combustionIpcc, { ...fuelAndValue(trace, line, 'ipcc', quantity), ...factors });
  const others = [{ gas: 'CH4', t: burnt.tCH4 }, { gas: 'N2O', t: burnt.tN2O }];
  const { gases, biogenicCo2 } = split(burnt.tCO2, line.biogenic);
  if (!line.biogenic) return { tCO2e: burnt.tCO2e, gases: [...gases, ...others], biogenicCo2 };
  const { CH4, N2O } = factors.gwp;
  return { tCO2e: trace.apply(co2eOfGases, { gases: [{ mass: burnt.tCH4, gwp: CH4 }, { mass: burnt.tN2O, gwp: N2O }] }), gases: others, biogenicCo2 };
}

/** Net calorific value in GJ, with the unit of fuel that it is for: t, or 10⁴ Nm³ of a gas in the Chinese tables. */
function calorificValue(trace: LineTrace, { fuel }: CombustionLine, method: 'ipcc' | 'china', unit: string): { readonly ncv: string; readonly per: string } {
  const { value, denominator: per, numerator, basis, id } = trace.factor({ subject: fuel, measure: 'net-calorific-value', method, unit });
  if (basis === 'gross') trace.refuse('calculation.calorific-basis-mixed', { activity: 'net', factor: id, basis: 'gross' });
  return { ncv: trace.convert({ value, unit: `${numerator.unit}/${per}` }, `GJ/${per}`), per };
}

function fuelAndValue(trace: LineTrace, line: CombustionLine, method: 'ipcc' | 'china', quantity: Quantity): { readonly fuel: string; readonly ncv: string } {
  const { ncv, per } = calorificValue(trace, line, method, quantity.unit);
  return { fuel: trace.convert(massIfVolume(trace, line, quantity, per), per), ncv };
}

function netEnergy(trace: LineTrace, { calorificBasis }: CombustionLine, quantity: Quantity): string {
  if (calorificBasis === null) trace.refuse('calculation.calorific-basis-unknown');
  if (calorificBasis === 'gross') trace.refuse('calculation.calorific-basis-mixed', { activity: 'gross', factor: 'IPCC', basis: 'net' });
  return trace.convert(quantity, 'GJ');
}

function byChina(trace: LineTrace, line: CombustionLine, quantity: Quantity): Emitted {
  const { fuel } = line;
  const carbon = trace.factor({ subject: fuel, measure: 'carbon-content', method: 'china' });
  const oxidation = trace.factor({ subject: fuel, measure: 'oxidation', method: 'china' });
  const carbonContent = trace.convert({ value: carbon.value, unit: `${carbon.numerator.unit}/${carbon.denominator}` }, 'tC/GJ');
  const amount = isEnergy(quantity.unit) ? { fuel: netEnergy(trace, line, quantity), ncv: '1' } : fuelAndValue(trace, line, 'china', quantity);
  const { tCO2 } = trace.apply(combustionChina, { ...amount, carbonContent, oxidation: oxidation.value });
  const { gases, biogenicCo2 } = split(tCO2, line.biogenic);
  trace.warn('co2-only', { factor: carbon.id });
  return { tCO2e: trace.apply(co2eOfGases, { gases: gases.map(({ t }) => ({ mass: t, gwp: '1' })) }), gases, biogenicCo2 };
}

function byPublished(trace: LineTrace, line: CombustionLine, quantity: Quantity): Emitted {
  const { fuel, biogenic, calorificBasis } = line;
  const factor = trace.factor({ subject: fuel, measure: 'emissions', unit: quantity.unit, basis: calorificBasis });
  const emitted = emissionsOf(trace, massIfVolume(trace, line, quantity, factor.denominator), factor, { biogenic, basis: calorificBasis });
  if (!biogenic || emitted.biogenicCo2 !== '0') return emitted;
  // Publishers such as Defra print the biogenic CO2 in a table of its own.
  const apart = trace.factorIfAny({ subject: fuel, measure: 'outside-scopes', unit: quantity.unit, basis: calorificBasis });
  if (apart === null) {
    trace.warn('outside-scopes-missing', { subject: fuel });
    return emitted;
  }
  const outside = emissionsOf(trace, quantity, apart, { basis: calorificBasis, biogenic: true });
  return { ...emitted, biogenicCo2: outside.biogenicCo2 === '0' ? outside.tCO2e : outside.biogenicCo2 };
}

/** Burning a fuel, stationary or in vehicles, by one of three forms. */
export function burn(trace: LineTrace, line: CombustionLine, quantity: Quantity): Emitted {
  switch (line.method) {
    case 'ipcc':
      return byIpcc(trace, line, quantity);
    case 'china':
      return byChina(trace, line, quantity);
    case 'published':
      return byPublished(trace, line, quantity);
  }
}
