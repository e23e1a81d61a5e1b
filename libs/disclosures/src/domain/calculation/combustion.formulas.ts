import { computedNonNegative, dec, type Decimal, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

/** C to CO2 by mass: 44/12, as printed in the IPCC and Chinese guidelines. Divided last, so that it stays exact as long as possible. */
export const carbonToCo2 = (carbon: Decimal): Decimal => carbon.times(44).div(12);

const gwp = z.strictObject({ CH4: computedNonNegative, N2O: computedNonNegative });

/** Stationary combustion on net calorific value with factors per energy. Masses of each gas are kept: GWP sets change, gas masses do not. */
export const combustionIpcc = defineFormula({
  id: 'combustion.ipcc',
  version: 1,
  title: { en: 'Combustion, IPCC form', 'zh-CN': '燃烧排放（IPCC 形式）' },
  expression: 'E_gas = FC × NCV × EF_gas / 10⁶;  E = E_CO2 + E_CH4 × GWP_CH4 + E_N2O × GWP_N2O',
  units: 'FC t, NCV GJ/t, EF kg/TJ → masses in t, E in t CO2e',
  source: 'IPCC 2006 Guidelines Vol. 2 ch. 2, tier 1 (oxidation 1)',
  cases: ['ghgp-cst2017-crude-oil', 'ghgp-cst2017-jet-kerosene', 'ghgp-cst2017-liquefied-petroleum-gases', 'ghgp-cst2017-naphtha', 'ghgp-cst2017-petroleum-coke', 'ghgp-cst2017-anthracite', 'ghgp-cst2017-sub-bituminous-coal', 'ghgp-cst2017-lignite', 'ghgp-cst2017-coke-oven-coke', 'ghgp-cst2017-natural-gas', 'ghgp-cst2017-blast-furnace-gas', 'ghgp-cst2017-coke-oven-gas'],
  input: z.strictObject({ fuel: computedNonNegative, ncv: computedNonNegative, co2: computedNonNegative, ch4: computedNonNegative, n2o: computedNonNegative, gwp }),
  compute: ({ fuel, ncv, co2, ch4, n2o, gwp: potentials }) => {
    const energy = dec(fuel).times(ncv);
    const mass = (factor: string) => energy.times(factor).div(1_000_000);
    const [tCO2, tCH4, tN2O] = [mass(co2), mass(ch4), mass(n2o)];
    const tCO2e = tCO2.plus(tCH4.times(potentials.CH4)).plus(tN2O.times(potentials.N2O));
    return { tCO2: text(tCO2), tCH4: text(tCH4), tN2O: text(tN2O), tCO2e: text(tCO2e) };
  },
});

/** As above for a fuel whose net energy is known, so that no calorific value is needed. */
export const combustionByEnergy = defineFormula({
  id: 'combustion.by-energy',
  version: 1,
  title: { en: 'Combustion by net energy', 'zh-CN': '按低位热值能量计算的燃烧排放' },
  expression: 'E_gas = Q × EF_gas / 10⁶;  E = E_CO2 + E_CH4 × GWP_CH4 + E_N2O × GWP_N2O',
  units: 'Q GJ net, EF kg/TJ → masses in t, E in t CO2e',
  source: 'IPCC 2006 Guidelines Vol. 2 ch. 2, equation 2.1',
  cases: [],
  input: z.strictObject({ energy: computedNonNegative, co2: computedNonNegative, ch4: computedNonNegative, n2o: computedNonNegative, gwp }),
  compute: ({ energy, co2, ch4, n2o, gwp: potentials }) => {
    const mass = (factor: string) => dec(energy).times(factor).div(1_000_000);
    const [tCO2, tCH4, tN2O] = [mass(co2), mass(ch4), mass(n2o)];
    const tCO2e = tCO2.plus(tCH4.times(potentials.CH4)).plus(tN2O.times(potentials.N2O));
    return { tCO2: text(tCO2), tCH4: text(tCH4), tN2O: text(tN2O), tCO2e: text(tCO2e) };
  },
});

/** Combustion as in the Chinese guidelines: carbon content per energy and an oxidation factor; CO2 only. */
export const combustionChina = defineFormula({
  id: 'combustion.china',
  version: 1,
  title: { en: 'Combustion, Chinese guideline form', 'zh-CN': '燃烧排放（中国指南形式）' },
  expression: 'E = FC × NCV × CC × OF × 44/12',
  units: 'FC t or 10⁴ Nm³, NCV GJ per that unit, CC t C/GJ, OF fraction → t CO2',
  source: '工业其他行业企业温室气体排放核算方法与报告指南(试行)',
  cases: ['derived-cn-bituminous', 'derived-cn-natural-gas', 'derived-cn-diesel'],
  input: z.strictObject({ fuel: computedNonNegative, ncv: computedNonNegative, carbonContent: computedNonNegative, oxidation: computedNonNegative }),
  compute: ({ fuel, ncv, carbonContent, oxidation }) => ({ tCO2: text(carbonToCo2(dec(fuel).times(ncv).times(carbonContent).times(oxidation))) }),
});

/** A factor per gross energy stated per net energy. Activities on net and factors on gross calorific value must never meet unconverted. */
export const grossToNetFactor = defineFormula({
  id: 'combustion.gross-to-net',
  version: 1,
  title: { en: 'Factor on gross calorific value, stated on net', 'zh-CN': '高位热值因子换算为低位热值' },
  expression: 'EF_net = EF_gross × GCV / NCV',
  units: 'both factors per the same energy unit; GCV and NCV in the same unit',
  source: 'Defra 2024, fuel properties',
  cases: ['defra-2024-ncv-gcv'],
  input: z.strictObject({ factorGross: computedNonNegative, gross: computedNonNegative, net: computedNonNegative.refine((value) => value !== '0') }),
  compute: ({ factorGross, gross, net }) => text(dec(factorGross).times(gross).div(net)),
});

/** A blend such as B7 diesel: shares of the fossil and the bio factor. */
export const blendedFuel = defineFormula({
  id: 'combustion.blend',
  version: 1,
  title: { en: 'Blended fuel', 'zh-CN': '混合燃料' },
  expression: 'EF = X × EF_bio + (1 − X) × EF_mineral',
  units: 'X fraction by volume; factors per the same unit',
  source: 'Defra 2024, fuels, notes on biofuel blends',
  cases: [],
  input: z.strictObject({ bioShare: computedNonNegative.refine((value) => dec(value).lte(1)), bio: computedNonNegative, mineral: computedNonNegative }),
  compute: ({ bioShare, bio, mineral }) => text(dec(bioShare).times(bio).plus(dec(1).minus(bioShare).times(mineral))),
});
