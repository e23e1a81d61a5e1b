import { shippedFactorSet, shippedSetIds } from '../testing';
import { answers, type FactorSearch } from './search-factors.rules';

const all = shippedSetIds.flatMap((id) => shippedFactorSet(id).factors.map((factor) => ({ set: id, factor })));
const search = (asked: FactorSearch): string[] => all.filter(({ factor }) => answers(factor, asked)).map(({ set, factor }) => `${set} ${factor.id}`);

describe('search', () => {
  it('by activity and place', () => {
    expect(search({ activity: 'electricity/grid', place: 'CN-JS' })).toEqual(['cn-grid-2021 electricity/grid.cn-js@kwh', 'cn-grid-2022 electricity/grid.cn-js@kwh']);
  });
  it('by words in either language', () => {
    expect(search({ text: '江苏', year: 2022 })).toEqual(['cn-grid-2022 electricity/grid.cn-js@kwh']);
    expect(search({ text: 'iron and steel mills' }).length).toBeGreaterThanOrEqual(2);
  });
  it('by unit of the same kind and year', () => {
    expect(search({ activity: 'combustion/natural-gas', unit: 'Nm³' })).toEqual(['cn-fuels combustion/natural-gas@wan-nm3']);
    expect(search({ activity: 'electricity/grid', place: 'GB', year: 2023 })).toEqual([]);
    expect(search({ place: 'world', unit: 'TJ' })).toHaveLength(26);
  });
});
