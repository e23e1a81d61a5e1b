import { dec, ok, reject, rounded, text, type Result } from '@greengate/kernel';
import type { Blend, Gwp } from '../contracts/factor.contract';
import type { FactorSet } from '../contracts/factor-set.contract';

/** A GWP table, of a document of GWPs. */
export type GwpTable = Pick<FactorSet, 'gwpSet' | 'gwps'>;
export type GasOrigin = 'fossil-fugitive' | 'other';

/** ASHRAE and trade numbers of perfluorocarbons. */
const aliases: Readonly<Record<string, string>> = {
  'PFC-14': 'CF4', 'PFC-116': 'C2F6', 'PFC-218': 'C3F8', 'PFC-318': 'c-C4F8', 'PFC-31-10': 'C4F10', 'PFC-41-12': 'C5F12', 'PFC-51-14': 'C6F14', 'PFC-91-18': 'C10F18',
};

/**
 * GWP-100 of a gas. Methane by origin: the value for fugitive fossil methane counts for that alone, never for combustion; without an origin it is the other one. A value
 * that the table marks optional counts only when the programme chose it. Rejects `factors.gwp-unknown`.
 */
export function gwpOf(table: GwpTable, gas: string, { origin = 'other', optional = false }: { readonly origin?: GasOrigin; readonly optional?: boolean } = {}): Result<string> {
  const name = aliases[gas] ?? gas;
  const entries = table.gwps.filter((entry) => entry.gas === name && (optional || !entry.optional));
  const ofOrigin = (wanted: Gwp['origin']) => entries.find((entry) => entry.origin === wanted);
  const found = ofOrigin(origin) ?? ofOrigin('any');
  return found === undefined ? reject('factors.gwp-unknown', { set: table.gwpSet ?? '—', gas }) : ok(found.value);
}

/** Gases of the Kyoto Protocol: what a scope total counts of a blend. */
const kyoto = /^(HFC|PFC)-/;

/** `SUM w_i x GWP_i` over the HFC and PFC parts of a blend; HCFC, CFC and hydrocarbons count 0, as in the EPA Hub and Defra's Kyoto column. Exact, not rounded. */
export function blendGwp(blend: Pick<Blend, 'name' | 'components'>, table: GwpTable): Result<string> {
  let sum = dec(0);
  let whole = dec(0);
  for (const { gas, fraction } of blend.components) {
    whole = whole.plus(fraction);
    if (!kyoto.test(gas)) continue;
    const value = gwpOf(table, gas);
    if (!value.ok) return value;
    sum = sum.plus(dec(value.value).times(fraction));
  }
  return whole.minus(1).abs().gt('0.000001') ? reject('factors.blend-not-whole', { blend: blend.name, sum: rounded(whole, 4) }) : ok(text(sum));
}
