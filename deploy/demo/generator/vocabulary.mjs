/** Sectors, places and energy carriers of the source in the words of the demo programme. */

const sector = (name, category, hotSpot) => ({ name, category, hotSpot });
const petrochemicals = sector('Petrochemicals 石化', 'Resins and chemicals', true);
const steel = sector('Steel 钢铁', 'Flat and long steel', true);
const textiles = sector('Textiles 纺织', 'Fabrics and yarns', false);
const optoelectronics = sector('Optoelectronics 光电', 'Displays', false);
const electronics = sector('Electronics 电子', 'Electronic parts', false);
const nonMetal = sector('Non-metal products 非金属制品', 'Glass and ceramics', false);
const food = sector('Food 食品', 'Canteen and food', false);
const cement = sector('Cement 水泥', 'Building materials', true);
const batteries = sector('Batteries 电池', 'Battery cells', true);
const power = sector('Power and steam 电力与蒸汽', 'Energy', false);
const other = sector('Other manufacturing 其他制造', 'Machinery and parts', false);

const byReport = {
  石化業: petrochemicals, 半導體業: sector('Semiconductors 半导体', 'Chips', false), 鋼鐵業: steel, 紡織業: textiles, 電子業: electronics, 光電業: optoelectronics,
  非金屬製品加工業: nonMetal, 食品業: food, '碾穀、磨粉及澱粉製品製造業': food, 造紙業: sector('Paper 造纸', 'Packaging', false), 水泥業: cement,
  銅製造業: sector('Copper 铜', 'Copper and cable', true), 鋁製造業: sector('Aluminium 铝', 'Aluminium', true), 汽機車業: sector('Vehicles 汽车', 'Vehicle parts', false), 電池製造業: batteries,
};
const byIndustry = [
  [/電力|蒸汽/, power], [/染整|人造纖維|紡/, textiles], [/光電/, optoelectronics], [/化學|石油|塑膠/, petrochemicals], [/電子零組件/, electronics], [/半導體/, byReport['半導體業']],
  [/電池/, batteries], [/油脂|食品/, food], [/鋼鐵/, steel], [/水泥/, cement], [/陶瓷|玻璃|非金屬/, nonMetal],
];

/** The report's sector where there is one, else that of the largest site's industry. */
export const sectorOf = (report, industry = '') => byReport[report] ?? byIndustry.find(([pattern]) => pattern.test(industry))?.[1] ?? other;

const counties = {
  臺北市: 'Taipei 台北市', 新北市: 'New Taipei 新北市', 桃園市: 'Taoyuan 桃园市', 臺中市: 'Taichung 台中市', 臺南市: 'Tainan 台南市', 高雄市: 'Kaohsiung 高雄市', 基隆市: 'Keelung 基隆市', 新竹市: 'Hsinchu City 新竹市',
  新竹縣: 'Hsinchu County 新竹县', 嘉義市: 'Chiayi City 嘉义市', 嘉義縣: 'Chiayi County 嘉义县', 苗栗縣: 'Miaoli 苗栗县', 彰化縣: 'Changhua 彰化县', 南投縣: 'Nantou 南投县', 雲林縣: 'Yunlin 云林县', 屏東縣: 'Pingtung 屏东县',
  宜蘭縣: 'Yilan 宜兰县', 花蓮縣: 'Hualien 花莲县', 臺東縣: 'Taitung 台东县', 澎湖縣: 'Penghu 澎湖县', 金門縣: 'Kinmen 金门县', 連江縣: 'Lienchiang 连江县',
};
export const countyOf = (name = '') => counties[name.replace('台', '臺')];

const carriers = [
  [/^(煤|煤炭|煤碳|燃煤|煙煤)$/, 'coal'], [/^焦炭$/, 'coke'], [/^(天然氣|液化天然氣)$/, 'natural-gas'], [/^(液化石油氣)$/, 'lpg'], [/^柴油$/, 'diesel'], [/^(汽油|車用汽油)$/, 'gasoline'],
  [/^(燃料油|重油|低硫燃料油|重油\/燃料油)$/, 'fuel-oil'], [/^(生質燃料|木顆粒|木屑)$/, 'biomass'], [/^太陽能$/, 'renewable-self-generated'], [/^(再生能源|外購再生能源)$/, 'other-renewable'],
  [/^(非再生能源|化石燃料)$/, 'other-fossil'], [/^(電力|外購電力|用電)$/, 'electricity'], [/^(外購蒸汽|外購蒸氣)$/, 'steam'],
];
const energy = { GJ: 'GJ', 十億焦耳: 'GJ', MJ: 'MJ', TJ: 'TJ', MWh: 'MWh', kWh: 'kWh' };
const electric = { 度: 'kWh', 千度: 'MWh', 仟度: 'MWh', 百萬度: 'GWh' };
const units = {
  electricity: { ...energy, ...electric },
  'renewable-self-generated': { ...energy, ...electric },
  'other-renewable': { ...energy, ...electric },
  coal: { ...energy, 公噸: 't', 噸: 't' },
  coke: { ...energy, 公噸: 't', 噸: 't' },
  'natural-gas': { ...energy, 立方公尺: 'm3', 立方米: 'm3' },
  steam: { ...energy, 公噸: 't', 噸: 't' },
};
const liquid = { ...energy, 公升: 'L', 公秉: 'm3', KL: 'm3' };

/** `柴油: 94706 GJ; ...` to carrier and quantity. What is not understood without doubt is left out; so is a carrier given twice. */
export function energyOf(text = '') {
  const found = new Map();
  for (const part of text.split(/[;；]/)) {
    const match = /^\s*([^:：]+)[:：]\s*([\d,]+(?:\.\d+)?)\s*([^\d\s()（）]+)\s*$/.exec(part);
    const carrier = match && carriers.find(([pattern]) => pattern.test(match[1].trim()))?.[1];
    const unit = carrier && (units[carrier] ?? liquid)[match[3]];
    if (!unit || /^[0.,]+$/.test(match[2])) continue;
    found.set(carrier, found.has(carrier) ? undefined : `${match[2].replaceAll(',', '')} ${unit}`);
  }
  return new Map([...found].filter(([, quantity]) => quantity !== undefined));
}
