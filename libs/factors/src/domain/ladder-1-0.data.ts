import type { Ladder, Rung } from '../contracts/ladder.contract';

const earlier = {
  en: 'No factor for {askedYear}: that of {usedYear}, the latest year before it, is used for {used}',
  'zh-CN': '{askedYear} 年没有因子：{used} 采用此前最近的 {usedYear} 年因子',
};
const wider = (level: string, zh: string) => ({ en: `No factor for {asked}: that of the ${level} ({used}) is used`, 'zh-CN': `{asked} 没有因子：采用${zh}（{used}）因子` });
const widerAndEarlier = (level: string, zh: string) => ({
  en: `No factor for {asked}: that of the ${level} ({used}) for {usedYear}, the latest year before {askedYear}, is used`,
  'zh-CN': `{asked} 没有因子：采用${zh}（{used}）在 {askedYear} 年之前最近的 {usedYear} 年因子`,
});
const proxy = { en: 'No factor for {asked}: the table of another country ({used}) stands in', 'zh-CN': '{asked} 没有因子：以他国（{used}）因子代替' };
const proxyEarlier = { en: 'No factor for {asked}: the table of another country ({used}) for {usedYear} stands in', 'zh-CN': '{asked} 没有因子：以他国（{used}）{usedYear} 年因子代替' };

const rung = (at: Rung['at'], year: Rung['year'], downgrade: number, says: Rung['says']): Rung => ({ id: `${at}-${year === 'covered' ? 'year' : 'earlier'}`, at, year, downgrade, says });

const region = ['region', '区域电网'] as const;
const country = ['country', '全国'] as const;
const world = ['world', '全球'] as const;

/** Power differs by province and year: domain notes 1.7. */
const electricity: readonly Rung[] = [
  rung('subdivision', 'covered', 0, null),
  rung('subdivision', 'latest-earlier', 1, earlier),
  rung('region', 'covered', 2, wider(...region)),
  rung('region', 'latest-earlier', 3, widerAndEarlier(...region)),
  rung('country', 'covered', 3, wider(...country)),
  rung('country', 'latest-earlier', 4, widerAndEarlier(...country)),
  rung('world', 'covered', 4, wider(...world)),
];

/** Spend factors are few: those of a matched sector of another country keep their score of 4 (domain notes 2.3), and the step is said. */
const spend: readonly Rung[] = [
  rung('country', 'covered', 0, null),
  rung('country', 'latest-earlier', 1, earlier),
  rung('world', 'covered', 1, wider(...world)),
  rung('proxy', 'covered', 0, proxy),
  rung('proxy', 'latest-earlier', 1, proxyEarlier),
];

/** Fuels, freight, waste, gases: what a country publishes is meant for each of its parts. */
const others: readonly Rung[] = [
  rung('subdivision', 'covered', 0, null),
  rung('subdivision', 'latest-earlier', 1, earlier),
  rung('country', 'covered', 0, null),
  rung('country', 'latest-earlier', 1, earlier),
  rung('world', 'covered', 1, wider(...world)),
  rung('world', 'latest-earlier', 2, widerAndEarlier(...world)),
  rung('proxy', 'covered', 2, proxy),
  rung('proxy', 'latest-earlier', 3, proxyEarlier),
];

const grid = (name: string, en: string, zh: string, ...subdivisions: readonly string[]) => ({ country: 'CN', region: name, name: { en, 'zh-CN': zh }, subdivisions: subdivisions.map((code) => `CN-${code}`) });

/**
 * The look-up ladder, version 1.0.0: order after domain notes 1.7; the points are proposals of this project. Regions are the regional grids of China; Inner Mongolia,
 * which two grids share, is put to the north, and Tibet to the southwest (general knowledge, not stated in the announcement).
 */
export const ladder10: Ladder = {
  format: 'greengate-factor-ladder/1',
  id: 'ladder-1.0',
  version: '1.0.0',
  title: { en: 'Look-up of factors, default ladder', 'zh-CN': '因子查找缺省阶梯' },
  families: [
    { activities: ['electricity/'], rungs: [...electricity] },
    { activities: ['spend/'], rungs: [...spend] },
    { activities: [''], rungs: [...others] },
  ],
  regions: [
    grid('north', 'North China grid', '华北', 'BJ', 'TJ', 'HE', 'SX', 'SD', 'NM'),
    grid('northeast', 'Northeast China grid', '东北', 'LN', 'JL', 'HL'),
    grid('east', 'East China grid', '华东', 'SH', 'JS', 'ZJ', 'AH', 'FJ'),
    grid('central', 'Central China grid', '华中', 'HA', 'HB', 'HN', 'JX'),
    grid('northwest', 'Northwest China grid', '西北', 'SN', 'GS', 'QH', 'NX', 'XJ'),
    grid('south', 'South China grid', '南方', 'GD', 'GX', 'YN', 'GZ', 'HI'),
    grid('southwest', 'Southwest China grid', '西南', 'SC', 'CQ', 'XZ'),
  ],
  apart: ['CN-HK', 'CN-MO', 'CN-TW'],
  proxies: ['GB', 'US'],
};
