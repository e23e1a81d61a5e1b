import { convert, dec, ok, text, type Result } from '@greengate/kernel';
import type { Factor } from '../contracts/factor.contract';
import { gwpOf, type GasOrigin, type GwpTable } from './gwp.rules';

/** What a gas weighs in CO2e; biogenic CO2 stands outside the scopes and counts nothing here. */
function weight(gas: string, table: GwpTable, origin: GasOrigin): Result<string> {
  if (gas === 'CO2e') return ok('1');
  return gas === 'CO2-biogenic' ? ok('0') : gwpOf(table, gas, { origin });
}

/**
 * kg CO2e per denominator. A factor published in CO2e answers its value as it is (its GWP set is that of its document); one published in masses is summed over its gases
 * with the table given. Rejects `factors.gwp-unknown`.
 */
export function factorInCo2e(factor: Pick<Factor, 'value' | 'numerator' | 'gases'>, table: GwpTable, origin: GasOrigin = 'other'): Result<string> {
  const { gas, unit } = factor.numerator;
  const parts = gas === 'CO2e' || factor.gases === undefined ? [{ gas, value: factor.value, unit }] : factor.gases;
  let sum = dec(0);
  for (const part of parts) {
    const gwp = weight(part.gas, table, origin);
    if (!gwp.ok) return gwp;
    const mass = convert({ value: part.value, unit: part.unit }, part.gas === 'CO2e' ? 'kgCO2e' : 'kg');
    if (!mass.ok) return mass;
    sum = sum.plus(dec(mass.value.to.value).times(gwp.value));
  }
  return ok(text(sum));
}
