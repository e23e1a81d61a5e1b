import { dec, type Quantity } from '@greengate/kernel';
import type { Activity, Amount, LineOf, OwnFactor } from '../../contracts/calculation-line.contract';
import { spendInFactorYear } from './allocation.formulas';
import { fuelAndEnergyRelated } from './electricity.formulas';
import { emissionsOf, type Emitted } from './emissions-of.rules';
import { factorIn, quantityOf, type LineTrace } from './line-trace.rules';
import { distanceBasedTransport, equityShare, hybridCategory1, sumOfProducts, usePhase, wasteByShares } from './scope3.formulas';

type Scope3Line = LineOf<'scope3'>;
type Method = Scope3Line['method'];
type By<M extends Method> = Extract<Scope3Line, { method: M }>;

/** Which categories a method is for, where it is not for all (Technical Guidance, chapters 1-15). */
const onlyFor: Partial<Record<Method, readonly number[]>> = {
  hybrid: [1, 2],
  spend: [1, 2, 4, 5, 6, 7, 9, 15],
  distance: [4, 6, 7, 9],
  waste: [5, 12],
  'energy-related': [3],
  'lifetime-use': [11],
  'equity-share': [15],
};
const methods: readonly Method[] = ['supplier-specific', 'hybrid', 'average', 'spend', 'distance', 'fuel', 'waste', 'energy-related', 'lifetime-use', 'equity-share', 'unknown'];

function checkMethod(trace: LineTrace, { method, category }: Scope3Line): void {
  const fits = (one: Method): boolean => onlyFor[one]?.includes(category) ?? true;
  if (!fits(method)) trace.refuse('calculation.method-not-for-category', { method, category, allowed: methods.filter(fits).join(', ') });
}

const inTonnes = (trace: LineTrace, kg: string): Emitted => ({ tCO2e: trace.convert({ value: kg, unit: 'kgCO2e' }, 'tCO2e'), gases: [], biogenicCo2: '0' });

/** An own factor and its activity in one unit, as kg CO2e. */
function pairOf(trace: LineTrace, activity: Amount, own: OwnFactor): { readonly activity: string; readonly factor: string } {
  const factor = trace.own(own);
  return { activity: trace.convert(activity, factor.denominator), factor: factorIn(trace, factor, factor.denominator).value };
}

function bySupplier(trace: LineTrace, { items }: By<'supplier-specific'>): Emitted {
  return inTonnes(trace, trace.apply(sumOfProducts, { lines: items.map(({ activity, factor }) => pairOf(trace, activity, factor)) }).total);
}

function byHybrid(trace: LineTrace, { energy, inputs, waste, other }: By<'hybrid'>): Emitted {
  const pairs = (items: readonly { activity: Amount; factor: OwnFactor }[]) => items.map(({ activity, factor }) => pairOf(trace, activity, factor));
  const inputsIn = inputs.map(({ mass, factor, distance, transportFactor }) => {
    const made = trace.own(factor);
    return {
      mass: trace.convert(mass, 'kg'),
      factor: factorIn(trace, made, 'kg').value,
      distance: trace.convert(distance, 'km'),
      transportFactor: factorIn(trace, trace.own(transportFactor), 'kg·km').value,
    };
  });
  return inTonnes(trace, trace.apply(hybridCategory1, { energy: pairs(energy), inputs: inputsIn, waste: pairs(waste), other: pairs(other) }).total);
}

/** Money of any multiple (万CNY) in its plain currency. */
function plainMoney(trace: LineTrace, quantity: Quantity): Quantity {
  const unit = quantity.unit.replace(/^万/, '');
  return { value: trace.convert(quantity, unit), unit };
}

function bySpend(trace: LineTrace, line: By<'spend'>, quantity: Quantity): Emitted {
  const { fx, priceFactorYear, priceSpendYear, subject } = line;
  const factor = trace.factor({ subject, measure: 'emissions', unit: quantity.unit });
  if (!/^[A-Z]{3}(@\d{4})?$/.test(factor.denominator)) trace.refuse('calculation.factor-unusable', { factor: factor.id, found: factor.denominator, wanted: 'currency' });
  const spent = plainMoney(trace, quantity);
  const value = trace.apply(spendInFactorYear, { spend: spent.value, fx, priceFactorYear, priceSpendYear });
  return emissionsOf(trace, { value, unit: factor.denominator }, factor);
}

function byDistance(trace: LineTrace, { legs }: By<'distance'>): Emitted {
  const rows = legs.map(({ mode, mass, distance }) => ({
    mass: trace.convert(mass, 't'),
    distance: trace.convert(distance, 'km'),
    factor: factorIn(trace, trace.factor({ subject: mode, measure: 'emissions', unit: 'tkm' }), 'tkm').value,
  }));
  return inTonnes(trace, trace.apply(distanceBasedTransport, { legs: rows }).total);
}

function byFuel(trace: LineTrace, { fuels }: By<'fuel'>): Emitted {
  const parts = fuels.map(({ activity, subject }) => emissionsOf(trace, activity, trace.factor({ subject, measure: 'emissions', unit: activity.unit })));
  const sum = (pick: (part: Emitted) => string): string => parts.reduce((all, part) => all.plus(pick(part)), dec(0)).toFixed();
  const gases = new Map<string, string>();
  for (const { gas, t } of parts.flatMap((part) => part.gases)) gases.set(gas, dec(gases.get(gas) ?? '0').plus(t).toFixed());
  return { tCO2e: sum(({ tCO2e }) => tCO2e), gases: [...gases].map(([gas, t]) => ({ gas, t })), biogenicCo2: sum(({ biogenicCo2 }) => biogenicCo2) };
}

function byWaste(trace: LineTrace, { treatments }: By<'waste'>, quantity: Quantity): Emitted {
  if (!treatments.reduce((sum, { share }) => sum.plus(share), dec(0)).eq(1)) trace.refuse('calculation.shares-incomplete');
  const rows = treatments.map(({ treatment, share }) => ({ share, factor: factorIn(trace, trace.factor({ subject: treatment, measure: 'emissions', unit: quantity.unit }), 't').value }));
  return inTonnes(trace, trace.apply(wasteByShares, { mass: trace.convert(quantity, 't'), treatments: rows }));
}

/** Electricity has an upstream part and losses; a fuel has an upstream part only. */
function byEnergy(trace: LineTrace, { subject }: By<'energy-related'>, quantity: Quantity): Emitted {
  const upstream = trace.factor({ subject, measure: 'upstream', unit: quantity.unit });
  if (subject !== 'electricity') return emissionsOf(trace, quantity, upstream);
  const grid = trace.factor({ subject, measure: 'emissions', unit: 'kWh' });
  const loss = trace.factor({ subject, measure: 'loss-rate' });
  const row = { kwh: trace.convert(quantity, 'kWh'), upstream: factorIn(trace, upstream, 'kWh').value, combustion: factorIn(trace, grid, 'kWh').value, lossRate: trace.convert({ value: loss.value, unit: loss.numerator.unit }, '1') };
  return inTonnes(trace, trace.apply(fuelAndEnergyRelated, { lines: [row] }).total);
}

function byUse(trace: LineTrace, line: By<'lifetime-use'>): Emitted {
  const gridFactor = factorIn(trace, trace.factor({ subject: 'electricity', measure: 'emissions', unit: 'kWh' }), 'kWh').value;
  const { watt, hoursPerDay, daysPerYear, years, units } = line;
  return inTonnes(trace, trace.apply(usePhase, { watt, gridFactor, daysPerYear, hoursPerDay, years, units }).total);
}

function byEquity(trace: LineTrace, { holdings }: By<'equity-share'>): Emitted {
  const rows = holdings.map(({ share, emissions }) => ({ share, base: trace.convert(emissions, 'tCO2e'), sectors: [{ share: '1', factor: '1' }] }));
  return { tCO2e: trace.apply(equityShare, { holdings: rows }).total, gases: [], biogenicCo2: '0' };
}

function ifKnown(trace: LineTrace, activity: Activity, emit: (quantity: Quantity) => Emitted): Emitted | null {
  const quantity = quantityOf(trace, activity);
  return quantity === null ? null : emit(quantity);
}

/** A line of scope 3 by its method; null when it is not known. */
export function emitScope3(trace: LineTrace, line: Scope3Line): Emitted | null {
  checkMethod(trace, line);
  switch (line.method) {
    case 'supplier-specific':
      return bySupplier(trace, line);
    case 'hybrid':
      return byHybrid(trace, line);
    case 'average':
      return ifKnown(trace, line.activity, (quantity) => emissionsOf(trace, quantity, trace.factor({ subject: line.subject, measure: 'emissions', unit: quantity.unit })));
    case 'spend':
      return ifKnown(trace, line.activity, (quantity) => bySpend(trace, line, quantity));
    case 'distance':
      return byDistance(trace, line);
    case 'fuel':
      return byFuel(trace, line);
    case 'waste':
      return ifKnown(trace, line.activity, (quantity) => byWaste(trace, line, quantity));
    case 'energy-related':
      return ifKnown(trace, line.activity, (quantity) => byEnergy(trace, line, quantity));
    case 'lifetime-use':
      return byUse(trace, line);
    case 'equity-share':
      return byEquity(trace, line);
    case 'unknown':
      return null;
  }
}

