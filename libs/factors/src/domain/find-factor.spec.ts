import { dec, parseUnit, type Rejection } from '@greengate/kernel';
import * as fc from 'fast-check';
import { foundFactor, ladder, type FoundFactor, type Place } from '../contracts';
import { availableSets, shippedFactorSet, type ShippedSetId } from '../testing';
import { findFactor } from './find-factor.rules';
import { ladder10 } from './ladder-1-0.data';

const grids: readonly ShippedSetId[] = ['cn-grid-2022', 'cn-grid-2021'];
const ask = (activity: string, place: Place, year: number, sets: readonly ShippedSetId[], more: { unit?: string; basis?: 'NCV' | 'GCV' } = {}) => findFactor({ activity, place, year, sets: availableSets(...sets), ladder: ladder10, ...more });
const found = (...question: Parameters<typeof ask>): FoundFactor => {
  const result = ask(...question);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return foundFactor.parse(result.value);
};
const refused = (...question: Parameters<typeof ask>): Rejection => {
  const result = ask(...question);
  if (result.ok) throw new Error(`found ${result.value.factor.id}`);
  return result.error;
};
const cn = (province?: string): Place => ({ country: 'CN', ...(province === undefined ? {} : { subdivision: `CN-${province}` }) });
const gb: Place = { country: 'GB' };
const us: Place = { country: 'US' };

describe('the ladder', () => {
  it('is a valid document, and each region lists provinces once', () => {
    expect(ladder.parse(ladder10)).toEqual(ladder10);
    const all = ladder10.regions.flatMap(({ subdivisions }) => subdivisions);
    expect(new Set(all).size).toBe(31);
    expect(all).toHaveLength(31);
  });

  it('takes province and year first, with the score of the table', () => {
    expect(found('electricity/grid', cn('JS'), 2022, grids, { unit: 'MWh' })).toMatchObject({
      factor: { value: '0.5978', denominator: 'kWh', numerator: { gas: 'CO2', unit: 'kg' } },
      reference: { setId: 'cn-grid-2022', series: 'cn-grid', version: '2022', gwpSet: null },
      downgrade: 0, quality: 3, steps: [{ rung: 'subdivision-year', found: true, downgrade: 0, says: null }],
    });
  });

  it('takes the latest earlier year of the province next, and says so', () => {
    const { factor, downgrade, quality, steps } = found('electricity/grid', cn('JS'), 2024, ['cn-grid-2021', 'cn-grid-2022']);
    expect([factor.value, factor.years.to, downgrade, quality]).toEqual(['0.5978', 2022, 1, 4]);
    expect(steps.at(-1)?.says).toEqual({ en: 'No factor for 2024: that of 2022, the latest year before it, is used for CN-JS', 'zh-CN': '2024 年没有因子：CN-JS 采用此前最近的 2022 年因子' });
  });

  it('takes the region of a province without a figure, then the country', () => {
    expect(found('electricity/grid', cn('XZ'), 2022, grids)).toMatchObject({ factor: { value: '0.2268' }, downgrade: 2, quality: 4 });
    expect(found('electricity/grid-excluding-traded-non-fossil', cn('XZ'), 2022, grids)).toMatchObject({ factor: { value: '0.5856' }, downgrade: 3, quality: 5 });
    expect(found('electricity/grid', cn('XZ'), 2022, grids).steps.map(({ rung, found: hit }) => [rung, hit])).toEqual([['subdivision-year', false], ['subdivision-earlier', false], ['region-year', true]]);
  });

  it('counts no step down when no more than the country is known', () => {
    expect(found('electricity/grid', cn(), 2022, grids)).toMatchObject({ factor: { value: '0.5366' }, downgrade: 0 });
    expect(found('electricity/grid', cn(), 2023, grids)).toMatchObject({ factor: { value: '0.5366' }, downgrade: 1 });
    expect(found('electricity/grid', cn(), 2021, grids)).toMatchObject({ factor: { value: '0.5568' }, downgrade: 0 });
  });

  it('never describes Taiwan, Hong Kong or Macao with a figure of the mainland, nor a past year with a later one', () => {
    for (const part of ['TW', 'HK', 'MO']) expect(refused('electricity/grid', cn(part), 2022, grids).code).toBe('factors.no-factor');
    expect(refused('electricity/grid', cn('JS'), 2020, grids)).toEqual({ code: 'factors.no-factor', facts: { activity: 'electricity/grid', place: 'CN-JS', year: 2020, sets: 'cn-grid-2022, cn-grid-2021' } });
  });

  it('prefers the sets in the order given, on the same rung', () => {
    const sets: readonly ShippedSetId[] = ['ipcc-2006-stationary', 'cn-fuels'];
    expect(found('combustion/diesel', cn('JS'), 2024, sets, { unit: 't' })).toMatchObject({ reference: { setId: 'cn-fuels' }, downgrade: 0 });
    expect(found('combustion/diesel', { country: 'VN' }, 2024, sets, { unit: 't' })).toMatchObject({ reference: { setId: 'ipcc-2006-stationary' }, downgrade: 1 });
  });

  it('lets a table of another country stand in where nothing else is, and says so', () => {
    expect(found('spend/naics-331110', cn(), 2024, ['epa-supply-chain-1.3.0'], { unit: 'USD@2022' })).toMatchObject({ factor: { value: '0.787' }, quality: 4, downgrade: 0, steps: [{}, {}, {}, { rung: 'proxy-year', found: true, says: { en: 'No factor for CN: the table of another country (US) stands in' } }] });
    expect(found('freight/hgv-all-diesel/all-hgvs/average-laden', cn(), 2024, ['defra-2024'], { unit: 'tkm' })).toMatchObject({ factor: { value: '0.09752' }, quality: 5, downgrade: 2 });
  });

  it('never raises the score, and never names a factor outside the sets', () => {
    const provinces = ladder10.regions.flatMap(({ subdivisions }) => subdivisions);
    fc.assert(
      fc.property(fc.constantFrom(...provinces), fc.integer({ min: 2021, max: 2035 }), (subdivision, year) => {
        const { factor, quality, downgrade, reference } = found('electricity/grid', { country: 'CN', subdivision }, year, grids);
        expect(quality).toBe(Math.min(5, factor.quality + downgrade));
        expect(factor.years.to ?? 0).toBeLessThanOrEqual(year);
        expect(shippedFactorSet(reference.setId as ShippedSetId).factors.map(({ id }) => id)).toContain(reference.factorId);
      }),
    );
  });
});

describe('monotone', () => {
  const electricity = ladder10.families[0]?.rungs ?? [];
  const provinces = ladder10.regions.flatMap(({ subdivisions }) => subdivisions);
  const aGrid = fc.subarray([...shippedFactorSet('cn-grid-2022').factors, ...shippedFactorSet('cn-grid-2021').factors].filter(({ activity }) => activity === 'electricity/grid'), { minLength: 1 });
  const lookUp = (factors: ReturnType<typeof shippedFactorSet>['factors'], subdivision: string, year: number) =>
    findFactor({ activity: 'electricity/grid', place: cn(subdivision.slice(3)), year, unit: 'kWh', ladder: ladder10, sets: [{ header: shippedFactorSet('cn-grid-2022'), digest: 'ab'.repeat(32), factors }] });

  it('no step down of the ladder for electricity costs less than the one before', () => expect(electricity.map(({ downgrade }) => downgrade)).toEqual([...electricity.map(({ downgrade }) => downgrade)].sort((a, b) => a - b)));

  it('a larger library never costs more points, and finds whatever the smaller one finds', () =>
    fc.assert(
      fc.property(aGrid, aGrid, fc.constantFrom(...provinces), fc.integer({ min: 2020, max: 2030 }), (some, more, subdivision, year) => {
        const [small, large] = [lookUp(some, subdivision, year), lookUp([...new Set([...some, ...more])], subdivision, year)];
        if (!small.ok) return;
        expect(large.ok && large.value.downgrade <= small.value.downgrade).toBe(true);
      }),
      { numRuns: 300 },
    ));

  it('a later year never costs fewer points, once the tables have ended', () =>
    fc.assert(
      fc.property(aGrid, fc.constantFrom(...provinces), fc.integer({ min: 2023, max: 2040 }), fc.nat(10), (some, subdivision, year, later) => {
        const [first, second] = [lookUp(some, subdivision, year), lookUp(some, subdivision, year + later)];
        expect(second.ok).toBe(first.ok);
        if (first.ok && second.ok) expect(second.value.quality).toBeGreaterThanOrEqual(first.value.quality);
      }),
      { numRuns: 200 },
    ));

  it('any question is answered or refused with a code, never with an exception', () =>
    fc.assert(
      fc.property(fc.constantFrom('electricity/grid', 'combustion/diesel', 'combustion/natural-gas', 'heat/purchased', 'spend/naics-331110', 'refrigerant/r-410a', 'unheard/of'), fc.oneof(fc.constantFrom('CN', 'GB', 'US', 'TW'), fc.stringMatching(/^[A-Z]{2}$/)), fc.integer({ min: 1990, max: 2100 }), fc.oneof(fc.constantFrom('kWh', 'L', 't', '万Nm³', 'USD@2022', 'tce', 'mmBtu', 'short ton'), fc.string({ unit: 'binary', maxLength: 24 })), fc.constantFrom('NCV' as const, 'GCV' as const, undefined), (activity, country, year, unit, basis) => {
        const result = findFactor({ activity, place: { country }, year, unit, sets: availableSets('cn-grid-2022', 'cn-fuels', 'ipcc-2006-stationary', 'epa-hub-2024', 'defra-2024', 'epa-supply-chain-1.3.0'), ladder: ladder10, ...(basis === undefined ? {} : { basis }) });
        if (!result.ok) expect(result.error.code).toMatch(/^(factors|units)\./);
        else expect(parseUnit(result.value.factor.denominator).ok).toBe(true);
      }),
      { numRuns: 300 },
    ));
});

describe('units and calorific values', () => {
  it.each([['NCV', '0.20264'], ['GCV', '0.1829']] as const)('natural gas in kWh on %s', (basis, value) => {
    expect(found('combustion/natural-gas', gb, 2024, ['defra-2024'], { unit: 'kWh', basis }).factor.value).toBe(value);
  });
  it('keeps the published ratio of gross and net', () => {
    const of = (kind: string) => shippedFactorSet('defra-2024').properties.find((property) => property.activity === 'combustion/natural-gas' && property.kind === kind)?.value ?? 'NaN';
    expect([of('gross-calorific-value'), of('net-calorific-value')]).toEqual(['50.552', '45.627']);
    expect(dec('0.20264').div('0.1829').minus(dec('50.552').div('45.627')).abs().lt('0.0001')).toBe(true);
  });
  it('refuses fuel energy whose basis is unknown or not offered', () => {
    expect(refused('combustion/natural-gas', gb, 2024, ['defra-2024'], { unit: 'kWh' }).code).toBe('factors.basis-needed');
    expect(refused('combustion/diesel', { country: 'VN' }, 2024, ['ipcc-2006-stationary'], { unit: 'GJ', basis: 'GCV' })).toEqual({ code: 'factors.basis-not-offered', facts: { activity: 'combustion/diesel', basis: 'GCV', offered: 'NCV' } });
  });
  it('refuses a unit that no factor has, and asks when several fit', () => {
    expect(refused('combustion/natural-gas', cn(), 2024, ['cn-fuels'], { unit: 'm³' })).toEqual({ code: 'factors.unit-not-offered', facts: { activity: 'combustion/natural-gas', unit: 'm³', offered: '万Nm³' } });
    expect(refused('combustion/diesel', gb, 2024, ['defra-2024']).code).toBe('factors.unit-needed');
    expect(refused('combustion/diesel', gb, 2024, ['defra-2024'], { unit: 'bushel' }).code).toBe('units.unknown');
  });
  it('takes any unit of the same kind', () => {
    expect(found('combustion/natural-gas', cn(), 2024, ['cn-fuels'], { unit: 'Nm³' }).factor.denominator).toBe('万Nm³');
    expect(found('combustion/diesel', { country: 'VN' }, 2024, ['ipcc-2006-stationary'], { unit: 'GJ', basis: 'NCV' }).factor).toMatchObject({ denominator: 'TJ', value: '74100' });
  });
});

describe('published figures', () => {
  it.each([
    // UK Government factors 2024 v1.1.
    ['combustion/diesel', gb, 'defra-2024', 'L', undefined, '2.66155'],
    ['electricity/grid', gb, 'defra-2024', 'kWh', undefined, '0.20705'],
    ['electricity/transmission-and-distribution', gb, 'defra-2024', 'kWh', undefined, '0.0183'],
    ['combustion/gasoline', gb, 'defra-2024', 'L', undefined, '2.35372'],
    ['travel/flights/long-haul-to-from-uk/economy-class/with-rf', gb, 'defra-2024', 'pkm', undefined, '0.20011'],
    ['travel/rail/national-rail', gb, 'defra-2024', 'pkm', undefined, '0.03546'],
    ['freight/cargo-ship/container-ship/average', gb, 'defra-2024', 'tkm', undefined, '0.01612'],
    ['waste/refuse/commercial-and-industrial-waste/landfill', gb, 'defra-2024', 't', undefined, '520.3342'],
    ['hotel/room-night', { country: 'CN' }, 'defra-2024', 'piece·d', undefined, '53.5'],
    ['outside-scopes/wood-pellets', gb, 'defra-2024', 't', undefined, '1677.18'],
    ['refrigerant/r-404a', gb, 'defra-2024', 'kg', undefined, '3943'],
    ['refrigerant/r-410a', gb, 'defra-2024', 'kg', undefined, '1924'],
    ['refrigerant-total/r-409a', gb, 'defra-2024', 'kg', undefined, '1485'],
    // EPA Hub 2024.
    ['combustion/natural-gas', us, 'epa-hub-2024', 'mmBtu', 'GCV', '53.06'],
    ['combustion/natural-gas', us, 'epa-hub-2024', 'scf', undefined, '0.05444'],
    ['combustion/diesel', us, 'epa-hub-2024', 'gal', undefined, '10.21'],
    ['mobile/diesel', us, 'epa-hub-2024', 'gal', undefined, '10.21'],
    ['electricity/grid', { country: 'US', region: 'CAMX' }, 'epa-hub-2024', 'MWh', undefined, '497.443'],
    ['refrigerant/r-409a', us, 'epa-hub-2024', 'kg', undefined, '0'],
    ['refrigerant/r-508b', us, 'epa-hub-2024', 'kg', undefined, '11698'],
    // China: heat default, grid 2015 for reports under the trading scheme.
    ['heat/purchased', { country: 'CN' }, 'cn-fuels', 'GJ', undefined, '0.11'],
    ['combustion/natural-gas', { country: 'CN' }, 'cn-fuels', '万Nm³', undefined, '21.621888'],
    ['combustion/anthracite', { country: 'CN' }, 'cn-fuels', 't', undefined, '2.322768'],
    ['electricity/fossil-generation', { country: 'CN' }, 'cn-grid-2022', 'kWh', undefined, '0.8325'],
  ] as const)('%s in %j of %s per %s (%s): %s', (...row) => {
    const [activity, place, set, unit, basis, value] = row;
    const year = set === 'cn-grid-2022' ? 2022 : 2024;
    expect(found(activity, place, year, [set], { unit, ...(basis === undefined ? {} : { basis }) }).factor.value).toBe(value);
  });

  it.each([
    ['331110', '0.787'], ['327310', '3.924'], ['331313', '1.018'], ['325211', '1.045'], ['322121', '0.649'], ['336111', '0.24'], ['334413', '0.215'], ['332710', '0.278'], ['334111', '0.058'], ['541511', '0.084'],
  ])('EPA supply chain v1.3.0, NAICS %s: %s', (code, value) => {
    expect(found(`spend/naics-${code}`, us, 2022, ['epa-supply-chain-1.3.0'], { unit: 'USD@2022' }).factor.value).toBe(value);
  });
  it('EPA supply chain: price years do not mix, and the versions differ', () => {
    expect(refused('spend/naics-111110', us, 2022, ['epa-supply-chain-1.3.0'], { unit: 'USD@2021' }).code).toBe('factors.unit-not-offered');
    expect(found('spend/naics-111110', us, 2022, ['epa-supply-chain-1.2'], { unit: 'USD@2021' }).factor.value).toBe('1.326');
    expect(found('spend/naics-111110', us, 2022, ['epa-supply-chain-1.3.0'], { unit: 'USD@2022' }).factor.value).toBe('0.532');
    const values = shippedFactorSet('epa-supply-chain-1.3.0').factors.map(({ value }) => dec(value)).sort((a, b) => a.cmp(b));
    expect(values[507]?.plus(values[508] ?? 'NaN').div(2).toFixed(3)).toBe('0.173');
    expect(values.reduce((sum, value) => sum.plus(value), dec(0)).div(values.length).toFixed(3)).toBe('0.282');
  });
  it('China, every province and region of both years', () => {
    const provinces = { BJ: ['0.5688', '0.5580'], TJ: ['0.7355', '0.7041'], HE: ['0.7901', '0.7252'], SX: ['0.7222', '0.7096'], NM: ['0.7025', '0.6849'], LN: ['0.5876', '0.5626'], JL: ['0.5629', '0.4932'], HL: ['0.6342', '0.5368'], SH: ['0.5834', '0.5849'], JS: ['0.6451', '0.5978'], ZJ: ['0.5422', '0.5153'], AH: ['0.7075', '0.6782'], FJ: ['0.4711', '0.4092'], JX: ['0.5835', '0.5752'], SD: ['0.6838', '0.6410'], HA: ['0.6369', '0.6058'], HB: ['0.3672', '0.4364'], HN: ['0.5138', '0.4900'], GD: ['0.4715', '0.4403'], GX: ['0.5154', '0.4044'], HI: ['0.4524', '0.4184'], CQ: ['0.4743', '0.5227'], SC: ['0.1255', '0.1404'], GZ: ['0.5182', '0.4989'], YN: ['0.1235', '0.1073'], SN: ['0.6336', '0.6558'], GS: ['0.4955', '0.4772'], QH: ['0.1326', '0.1567'], NX: ['0.6546', '0.6423'], XJ: ['0.6577', '0.6231'] };
    const regions = { north: ['0.7120', '0.6776'], northeast: ['0.6012', '0.5564'], east: ['0.5992', '0.5617'], central: ['0.5354', '0.5395'], northwest: ['0.5951', '0.5857'], south: ['0.4326', '0.3869'], southwest: ['0.2113', '0.2268'] };
    for (const [index, year] of [2021, 2022].entries()) {
      for (const [code, values] of Object.entries(provinces)) expect([code, found('electricity/grid', cn(code), year, grids).factor.value]).toEqual([code, dec(values[index] ?? 'NaN').toFixed()]);
      for (const [region, values] of Object.entries(regions)) expect([region, found('electricity/grid', { country: 'CN', region }, year, grids).factor.value]).toEqual([region, dec(values[index] ?? 'NaN').toFixed()]);
    }
  });
});
