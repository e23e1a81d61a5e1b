import { dec, rounded } from '@greengate/kernel';
import { availableSets, shippedFactorSet } from '../testing';
import { factorInCo2e } from './factor-in-co2e.rules';
import { findFactor } from './find-factor.rules';
import { blendGwp, gwpOf } from './gwp.rules';
import { ladder10 } from './ladder-1-0.data';

const tables = { AR4: shippedFactorSet('gwp-ar4'), AR5: shippedFactorSet('gwp-ar5'), AR6: shippedFactorSet('gwp-ar6') };
const value = (...asked: Parameters<typeof gwpOf>): string => {
  const result = gwpOf(...asked);
  return result.ok ? result.value : result.error.code;
};

describe('GWP-100', () => {
  it.each([
    ['CO2', '1', '1', '1'], ['N2O', '298', '265', '273'], ['SF6', '22800', '23500', '25200'], ['NF3', '17200', '16100', '17400'], ['HFC-23', '14800', '12400', '14600'], ['HFC-32', '675', '677', '771'],
    ['HFC-125', '3500', '3170', '3740'], ['HFC-134a', '1430', '1300', '1530'], ['HFC-143a', '4470', '4800', '5810'], ['HFC-152a', '124', '138', '164'], ['HFC-227ea', '3220', '3350', '3600'],
    ['HFC-236fa', '9810', '8060', '8690'], ['HFC-245fa', '1030', '858', '962'], ['HFC-365mfc', '794', '804', '914'], ['HFC-43-10mee', '1640', '1650', '1600'], ['PFC-14', '7390', '6630', '7380'],
    ['PFC-116', '12200', '11100', '12400'], ['PFC-218', '8830', '8900', '9290'], ['PFC-318', '10300', '9540', '10200'], ['C6F14', '9300', '7910', '8620'],
  ])('%s: AR4 %s, AR5 %s, AR6 %s', (gas, ar4, ar5, ar6) => {
    expect([value(tables.AR4, gas), value(tables.AR5, gas), value(tables.AR6, gas)]).toEqual([ar4, ar5, ar6]);
  });

  it('tells methane by origin: 29.8 is for fugitive fossil methane alone', () => {
    expect(value(tables.AR6, 'CH4')).toBe('27');
    expect(value(tables.AR6, 'CH4', { origin: 'other' })).toBe('27');
    expect(value(tables.AR6, 'CH4', { origin: 'fossil-fugitive' })).toBe('29.8');
    expect(tables.AR6.gwps.filter(({ gas }) => gas === 'CH4').map((entry) => entry.value)).not.toContain('27.9');
  });
  it('uses 28 for all methane of AR5 unless the programme chose 30', () => {
    expect(value(tables.AR5, 'CH4', { origin: 'fossil-fugitive' })).toBe('28');
    expect(value(tables.AR5, 'CH4', { origin: 'fossil-fugitive', optional: true })).toBe('30');
    expect(value(tables.AR5, 'CH4', { origin: 'other', optional: true })).toBe('28');
    expect(value(tables.AR4, 'CH4', { origin: 'fossil-fugitive', optional: true })).toBe('25');
  });
  it('refuses a gas that the table lacks', () => {
    expect(value(tables.AR4, 'HFC-134')).toBe('factors.gwp-unknown');
    expect(value(tables.AR5, 'hfc134a')).toBe('factors.gwp-unknown');
  });
});

describe('blends', () => {
  const { blends, factors } = shippedFactorSet('epa-hub-2024');
  const printed = (name: string): string => factors.find(({ activity }) => activity === `refrigerant/${name.toLowerCase()}`)?.value ?? 'NaN';
  const computed = (name: string): string => {
    const blend = blends.find((one) => one.name === name);
    const result = blend === undefined ? undefined : blendGwp(blend, tables.AR5);
    return result?.ok ? rounded(dec(result.value), 0) : 'refused';
  };
  it.each([['R-404A', '3943'], ['R-407A', '1923'], ['R-407C', '1624'], ['R-410A', '1924'], ['R-507A', '3985'], ['R-508B', '11698'], ['R-409A', '0']])('%s: %s from its parts', (name, gwp) => {
    expect(computed(name)).toBe(gwp);
  });
  it('agree with what EPA prints, but for one slip of the print', () => {
    expect(blends).toHaveLength(30);
    const differing = blends.filter(({ name }) => dec(computed(name)).minus(printed(name)).abs().gt(1)).map(({ name }) => [name, computed(name), printed(name)]);
    expect(differing).toEqual([['R-424A', '2212', '3104']]);
    expect(shippedFactorSet('defra-2024').factors.find(({ activity }) => activity === 'refrigerant/r-424a')?.value).toBe('2212');
    expect(blends.find(({ name }) => name === 'R-424A')?.note).toContain('2212');
  });
  it('refuse parts that are not the whole, and unknown gases', () => {
    expect(blendGwp({ name: 'R-X', components: [{ gas: 'HFC-32', fraction: '0.5' }] }, tables.AR5)).toEqual({ ok: false, error: { code: 'factors.blend-not-whole', facts: { blend: 'R-X', sum: '0.5000' } } });
    expect(blendGwp({ name: 'R-X', components: [{ gas: 'HFC-999', fraction: '1' }] }, tables.AR5)).toMatchObject({ ok: false, error: { code: 'factors.gwp-unknown' } });
  });
});

describe('a factor in CO2e', () => {
  const inCo2e = (activity: string, set: 'ipcc-2006-stationary' | 'epa-hub-2024', unit: string, basis?: 'GCV'): string => {
    const result = findFactor({ activity, place: { country: 'US' }, year: 2024, unit, ...(basis === undefined ? {} : { basis }), sets: availableSets(set), ladder: ladder10 });
    if (!result.ok) throw new Error(result.error.code);
    const co2e = factorInCo2e(result.value.factor, tables.AR5);
    return co2e.ok ? co2e.value : co2e.error.code;
  };
  it.each([['anthracite', '2642.699'], ['coking-coal', '2686.826'], ['bituminous-coal', '2458.160'], ['sub-bituminous-coal', '1829.095'], ['lignite', '1209.962'], ['coke', '3036.506'], ['crude-oil', '3119.160'], ['gasoline', '3089.438'], ['diesel', '3205.177'], ['fuel-oil', '3144.696'], ['lpg', '2992.505'], ['natural-gas', '2700.792']])('IPCC %s: %s kg CO2e/t, AR5', (fuel, expected) => {
    expect(dec(inCo2e(`combustion/${fuel}`, 'ipcc-2006-stationary', 't')).minus(expected).abs().lte('0.001')).toBe(true);
  });
  it('EPA natural gas: 53.06 kg CO2, 1 g CH4 and 0.1 g N2O per mmBtu', () => {
    expect(inCo2e('combustion/natural-gas', 'epa-hub-2024', 'mmBtu', 'GCV')).toBe('53.1145');
  });
  it('leaves biogenic CO2 out and keeps its methane in', () => {
    expect(dec(inCo2e('combustion/wood-and-wood-residuals', 'epa-hub-2024', 'short ton')).eq(dec('126').times('28').plus(dec('63').times('265')).div(1000))).toBe(true);
  });
});
