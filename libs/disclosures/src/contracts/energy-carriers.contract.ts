import type { Sentence } from '@greengate/kernel';

interface EnergyCarrier {
  readonly id: string;
  readonly name: Sentence;
  /** Whether the energy comes from a renewable source by its nature. Purchased electricity is not: its share is declared apart. */
  readonly renewable: boolean;
  /** Unit symbols in which it may be stated. Energy units are on net calorific value. */
  readonly units: readonly string[];
}

const energyUnits = ['MJ', 'GJ', 'TJ', 'kWh', 'MWh', 'GWh', 'tce'] as const;
const solid = [...energyUnits, 't', 'kg'] as const;
const liquid = [...energyUnits, 't', 'kg', 'L', 'm3'] as const;
const gas = [...energyUnits, 'Nm3', '万Nm3', 'm3', 't'] as const;

/** The energy carriers of a disclosure at totals level. A carrier is added here, never renamed or removed: events name it. */
export const energyCarriers = [
  { id: 'coal', name: { en: 'Coal', 'zh-CN': '煤炭' }, renewable: false, units: solid },
  { id: 'coke', name: { en: 'Coke', 'zh-CN': '焦炭' }, renewable: false, units: solid },
  { id: 'natural-gas', name: { en: 'Natural gas', 'zh-CN': '天然气' }, renewable: false, units: gas },
  { id: 'process-gas', name: { en: 'Coke-oven, blast-furnace or refinery gas', 'zh-CN': '焦炉煤气、高炉煤气或炼厂干气' }, renewable: false, units: gas },
  { id: 'lpg', name: { en: 'Liquefied petroleum gas', 'zh-CN': '液化石油气' }, renewable: false, units: liquid },
  { id: 'diesel', name: { en: 'Diesel', 'zh-CN': '柴油' }, renewable: false, units: liquid },
  { id: 'gasoline', name: { en: 'Gasoline', 'zh-CN': '汽油' }, renewable: false, units: liquid },
  { id: 'fuel-oil', name: { en: 'Fuel oil', 'zh-CN': '燃料油' }, renewable: false, units: liquid },
  { id: 'other-fossil', name: { en: 'Other or unspecified non-renewable energy', 'zh-CN': '其他或未细分的非可再生能源' }, renewable: false, units: liquid },
  { id: 'biomass', name: { en: 'Biomass and biofuels', 'zh-CN': '生物质与生物燃料' }, renewable: true, units: liquid },
  { id: 'renewable-self-generated', name: { en: 'Self-generated renewable electricity', 'zh-CN': '自发自用可再生电力' }, renewable: true, units: energyUnits },
  { id: 'other-renewable', name: { en: 'Other or unspecified renewable energy', 'zh-CN': '其他或未细分的可再生能源' }, renewable: true, units: energyUnits },
  { id: 'electricity', name: { en: 'Purchased electricity', 'zh-CN': '外购电力' }, renewable: false, units: energyUnits },
  { id: 'steam', name: { en: 'Purchased steam', 'zh-CN': '外购蒸汽' }, renewable: false, units: [...energyUnits, 't'] },
  { id: 'heat', name: { en: 'Purchased heat', 'zh-CN': '外购热力' }, renewable: false, units: energyUnits },
  { id: 'cooling', name: { en: 'Purchased cooling', 'zh-CN': '外购冷量' }, renewable: false, units: energyUnits },
] as const satisfies readonly EnergyCarrier[];

export type EnergyCarrierId = (typeof energyCarriers)[number]['id'];

export const energyCarrierIds = energyCarriers.map((carrier) => carrier.id) as [EnergyCarrierId, ...EnergyCarrierId[]];
