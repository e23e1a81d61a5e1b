import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFormula, convert, dec, unwrap } from '@greengate/kernel';
import { parse } from 'csv-parse/sync';
import { sumOfLines } from '../../libs/disclosures/src/domain/calculation/activity.formulas';
import { allocateByKey, intensity } from '../../libs/disclosures/src/domain/calculation/allocation.formulas';

interface Product {
  pcf_id: string;
  weight_kg: string;
  pcf_kgco2e: string;
  carbon_intensity: string;
  upstream_estimated_from_operations: string;
  upstream_share: string;
  operations_share: string;
  downstream_share: string;
}
interface Stage {
  pcf_id: string;
  value_chain_portion: 'Upstream' | 'Operations' | 'Downstream';
  emissions_kgco2e: string;
}

const rows = <T>(file: string): T[] => parse<T>(readFileSync(join(__dirname, '../fixtures/oracles/carbon-catalogue', file), 'utf8'), { columns: true });
const products = rows<Product>('products.csv');
const stagesOf = new Map<string, Stage[]>();
for (const stage of rows<Stage>('stages.csv')) stagesOf.set(stage.pcf_id, [...(stagesOf.get(stage.pcf_id) ?? []), stage]);
const number = (value: string): boolean => /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(value);
const plain = (value: string): string => dec(value).toFixed();
const withShares = products.filter(({ upstream_share: up, operations_share: own, downstream_share: down }) => [up, own, down].every(number));
const sum = (terms: readonly string[]): string => applyFormula(sumOfLines, { terms: terms.map(plain) }).output;

const said: string[] = [];
const say = (what: string, met: number, of: number): number => {
  said.push(`carbon catalogue, ${what}: ${met} of ${of}`);
  return met;
};
afterAll(() => void process.stdout.write(`${said.join('\n')}\n`));

/** Intensity in t CO2e per t of product, by way of the unit table: what the product computes from kilograms. */
function intensityOf({ pcf_kgco2e, weight_kg }: Product): string {
  const emissions = unwrap(convert({ value: plain(pcf_kgco2e), unit: 'kgCO2e' }, 'tCO2e')).to.value;
  const denominator = unwrap(convert({ value: plain(weight_kg), unit: 'kg' }, 't')).to.value;
  return applyFormula(intensity, { emissions, denominator }).output;
}

/** Printed intensities that contradict the printed weight and footprint of the same row. */
const contradictory: Readonly<Record<string, string>> = {
  '394-2-2017': '0.58 kg CO2e / 0.12 kg is 4.83; printed 0.21',
  '394-3-2017': '1.07 kg CO2e / 0.4 kg is 2.68; printed 0.37',
};

describe('the Carbon Catalogue', () => {
  it('is 866 products with 1,764 stages of 421', () => {
    expect(products).toHaveLength(866);
    expect([...stagesOf.values()].flat()).toHaveLength(1764);
    expect([withShares.length, stagesOf.size]).toEqual([421, 421]);
  });

  it('intensity from footprint and weight, to the printed digits', () => {
    const apart = products.filter((product) => dec(intensityOf(product)).minus(product.carbon_intensity).abs().gt('0.005')).map(({ pcf_id }) => pcf_id);
    expect(say('intensity to its printed digits', products.length - apart.length, products.length)).toBe(864);
    expect(apart).toEqual(Object.keys(contradictory));
  });

  it('footprint again from intensity and weight, where the print has enough digits', () => {
    const close = products.filter((product) => {
      const weight = unwrap(convert({ value: plain(product.weight_kg), unit: 'kg' }, 'lb'));
      const again = unwrap(convert(weight.to, 'kg')).to.value;
      return dec(again).times(intensityOf(product)).minus(product.pcf_kgco2e).abs().lte(dec(product.pcf_kgco2e).times('1e-30'));
    });
    expect(say('footprint from computed intensity and a weight in pounds', close.length, products.length)).toBe(866);
  });

  it('shares of upstream, operations and downstream are one whole, within the print', () => {
    const whole = withShares.filter((product) => dec(sum([product.upstream_share, product.operations_share, product.downstream_share])).minus(1).abs().lte('0.0004'));
    expect(say('shares add up to one (± 0.0004)', whole.length, withShares.length)).toBe(421);
  });

  it('allocation by these shares adds up exactly', () => {
    const exact = withShares.filter(({ pcf_kgco2e, upstream_share, operations_share, downstream_share }) => {
      const parts = applyFormula(allocateByKey, { total: plain(pcf_kgco2e), keys: [upstream_share, operations_share, downstream_share].map(plain), places: 6 }).output;
      return dec(sum(parts)).eq(pcf_kgco2e);
    });
    expect(say('footprint allocated by its shares, parts add up exactly', exact.length, withShares.length)).toBe(421);
  });

  it('stages add up to the footprint within 2 % for nine out of ten', () => {
    const deviation = [...stagesOf].map(([id, stages]) => {
      const pcf = products.find(({ pcf_id }) => pcf_id === id)?.pcf_kgco2e ?? 'NaN';
      return dec(sum(stages.map(({ emissions_kgco2e }) => emissions_kgco2e))).minus(pcf).abs().div(pcf);
    });
    expect(say('stages add up to the footprint (± 2 %)', deviation.filter((of) => of.lte('0.02')).length, deviation.length)).toBe(379);
    // The rest deviates in the companies' own reports, by up to 22 %.
    expect(deviation.reduce((most, of) => (of.gt(most) ? of : most)).toFixed(2)).toBe('0.22');
  });

  it('shares follow from the stages, where upstream was not estimated from operations', () => {
    const reported = withShares.filter(({ upstream_estimated_from_operations: estimated }) => estimated === 'No');
    const apart = reported.filter((product) => {
      const stages = stagesOf.get(product.pcf_id) ?? [];
      const of = (portion: Stage['value_chain_portion']) => sum(stages.filter(({ value_chain_portion }) => value_chain_portion === portion).map(({ emissions_kgco2e }) => emissions_kgco2e));
      const [up, own, down] = [of('Upstream'), of('Operations'), of('Downstream')];
      const total = dec(sum([up, own, down]));
      return [[up, product.upstream_share], [own, product.operations_share], [down, product.downstream_share]].some(([part = '', of = '']) => dec(part).div(total).minus(of).abs().gt('0.0001'));
    });
    expect(say('shares from stages (± 0.0001)', reported.length - apart.length, reported.length)).toBe(307);
    // Nine carry a credit (a stage below zero) that their printed shares treat in a way of their own; the shares of 47200-1-2015 add up to 0.9996.
    const credited = apart.filter(({ pcf_id }) => (stagesOf.get(pcf_id) ?? []).some(({ emissions_kgco2e }) => dec(emissions_kgco2e).lt(0)));
    expect([credited.length, apart.filter((product) => !credited.includes(product)).map(({ pcf_id }) => pcf_id)]).toEqual([9, ['47200-1-2015']]);
  });
});
