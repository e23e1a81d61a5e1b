/** What a unit measures: exponents over independent base dimensions. Two quantities compare only when these agree. */
export type Dimension = Readonly<Record<string, number>>;

export interface UnitDefinition {
  readonly symbol: string;
  readonly aliases: readonly string[];
  readonly dimension: Dimension;
  /** How many of the base unit one of this is, exact decimal text. */
  readonly factor: string;
  readonly source: string;
}

const definition = 'definition';
const gbt2589 = 'GB/T 2589';
const defra = 'Defra 2024, conversions';

const unit = (dimension: string, symbol: string, factor: string, source = definition, aliases: readonly string[] = []): UnitDefinition => ({
  symbol,
  aliases,
  dimension: { [dimension]: 1 },
  factor,
  source,
});

/**
 * Conversions, version 1.1 (1.0 rounded units with a divisor, such as per MWh, at the 40th digit; 1.1 converts them exactly and knows a few units more). Base units: kg (mass), kg CO2e, kg C, GJ (energy), m³ (volume), Nm³ (gas at 0 °C, 101.325 kPa), scf (gas at 60 °F, 1 atm),
 * m (length), m² (area), s (time). A mass of CO2e is not a mass of matter, and a normal cubic metre is not a cubic metre: each has a dimension of its own,
 * so that adding them is an error, not a number.
 */
export const unitTable: { readonly version: string; readonly units: readonly UnitDefinition[] } = {
  version: '1.1',
  units: [
    unit('mass', 'kg', '1', definition, ['千克', '公斤', 'KG', 'Kg']),
    unit('mass', 'g', '0.001', definition, ['克']),
    unit('mass', 'mg', '0.000001'),
    unit('mass', 't', '1000', definition, ['吨', '公吨', 'tonne']),
    unit('mass', '万t', '10000000', definition, ['万吨']),
    unit('mass', 'kt', '1000000'),
    unit('mass', 'Mt', '1000000000'),
    unit('mass', 'lb', '0.45359237'),
    unit('mass', 'short ton', '907.18474', '2000 lb', ['short_ton', '短吨']),
    unit('mass', 'long ton', '1016.0469088', '2240 lb'),
    unit('co2e', 'kgCO2e', '1', definition, ['kg CO2e', '千克二氧化碳当量']),
    unit('co2e', 'gCO2e', '0.001', definition, ['g CO2e']),
    unit('co2e', 'tCO2e', '1000', definition, ['t CO2e', '吨二氧化碳当量', '公噸CO2e']),
    unit('co2e', 'ktCO2e', '1000000', definition, ['kt CO2e']),
    unit('co2e', 'MtCO2e', '1000000000', definition, ['Mt CO2e']),
    unit('carbon', 'kgC', '1'),
    unit('carbon', 'tC', '1000'),
    unit('energy', 'GJ', '1', definition, ['吉焦', '百万千焦']),
    unit('energy', 'MJ', '0.001', definition, ['兆焦']),
    unit('energy', 'kJ', '0.000001'),
    unit('energy', 'J', '0.000000001'),
    unit('energy', 'TJ', '1000', definition, ['太焦']),
    unit('energy', 'PJ', '1000000'),
    unit('energy', 'kWh', '0.0036', definition, ['千瓦时', '度', 'kwh', 'KWh', 'KWH']),
    unit('energy', 'MWh', '3.6', definition, ['兆瓦时', 'MWH']),
    unit('energy', 'GWh', '3600'),
    unit('energy', '万kWh', '36', definition, ['万千瓦时', '万度']),
    unit('energy', 'Btu', '0.000001055056', 'IT Btu, rounded as in EPA publications'),
    unit('energy', 'mmBtu', '1.055056', 'IT Btu, rounded as in EPA publications', ['MMBtu']),
    unit('energy', 'therm', '0.1055056', defra),
    unit('energy', 'toe', '41.868', defra),
    unit('energy', 'tce', '29.3076', gbt2589, ['吨标准煤', '吨标煤', '标准煤']),
    unit('energy', '万tce', '293076', gbt2589, ['万吨标准煤', '万吨标煤']),
    unit('energy', 'kgce', '0.0293076', gbt2589, ['千克标准煤']),
    unit('volume', 'm³', '1', definition, ['m3', '立方米']),
    unit('volume', 'L', '0.001', definition, ['l', 'litre', 'liter', '升']),
    unit('volume', 'mL', '0.000001'),
    unit('volume', 'kL', '1', definition, ['千升']),
    unit('volume', '万m³', '10000', definition, ['万m3', '万立方米']),
    unit('volume', 'ML', '1000', definition, ['million litres']),
    unit('volume', 'gal', '0.003785411784', 'US gallon, 231 cubic inches', ['US gal', 'gallon']),
    unit('volume', 'UK gal', '0.00454609', 'imperial gallon'),
    unit('volume', 'ft³', '0.028316846592', '0.3048³', ['ft3', 'cubic foot']),
    unit('volume', 'ccf', '2.8316846592', '100 ft³'),
    unit('volume', 'bbl', '0.158987294928', '42 US gallons'),
    unit('normal-volume', 'Nm³', '1', definition, ['Nm3', '标准立方米']),
    unit('normal-volume', '万Nm³', '10000', definition, ['万Nm3', '万标立方米', '万立方米(标)']),
    unit('standard-volume', 'scf', '1', definition, ['standard cubic foot']),
    unit('standard-volume', 'Mscf', '1000'),
    unit('length', 'm', '1', definition, ['米']),
    unit('length', 'km', '1000', definition, ['公里', '千米']),
    unit('length', 'mi', '1609.344', definition, ['mile']),
    unit('length', 'nmi', '1852', definition, ['nautical mile']),
    unit('area', 'm²', '1', definition, ['m2', '平方米']),
    unit('area', 'ha', '10000'),
    unit('area', 'km²', '1000000', definition, ['km2']),
    unit('time', 's', '1'),
    unit('time', 'h', '3600', definition, ['小时']),
    unit('time', 'd', '86400', definition, ['day', '天']),
    unit('time', 'a', '31536000', 'reporting year of 365 days', ['year', '年']),
    unit('person', 'person', '1', definition, ['passenger', 'p', '人']),
    unit('vehicle', 'vehicle', '1', definition, ['辆']),
    unit('piece', 'piece', '1', definition, ['pcs', 'unit', '件', '台', '个']),
    { symbol: 'tkm', aliases: ['t.km', '吨公里'], dimension: { mass: 1, length: 1 }, factor: '1000000', source: 't × km' },
    { symbol: 'pkm', aliases: ['passenger.km', '人公里'], dimension: { person: 1, length: 1 }, factor: '1000', source: 'person × km' },
    { symbol: 'vkm', aliases: ['vehicle.km'], dimension: { vehicle: 1, length: 1 }, factor: '1000', source: 'vehicle × km' },
    { symbol: 'W', aliases: ['瓦'], dimension: { energy: 1, time: -1 }, factor: '0.000000001', source: 'J/s' },
    { symbol: 'kW', aliases: ['千瓦'], dimension: { energy: 1, time: -1 }, factor: '0.000001', source: '1000 W' },
    { symbol: '%', aliases: ['percent'], dimension: {}, factor: '0.01', source: definition },
    { symbol: '1', aliases: [], dimension: {}, factor: '1', source: definition },
  ],
};
