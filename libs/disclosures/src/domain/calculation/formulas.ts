import type { AnyFormula } from '@greengate/kernel';
import { activityFromPayment, massFromVolume, sumOfLines } from './activity.formulas';
import { allocateByKey, buyerShare, intensity, priceChange, spendInFactorYear } from './allocation.formulas';
import { blendedFuel, combustionByEnergy, combustionChina, combustionIpcc, grossToNetFactor } from './combustion.formulas';
import { dataQualityOfTotal } from './data-quality.formulas';
import { electricityLocationBased, electricityMarketBased, fuelAndEnergyRelated } from './electricity.formulas';
import { biogenicIdentities, blendGwp, co2eOfGases, massFromCo2e, refrigerantLoss } from './gas.formulas';
import { distanceBasedTransport, equityShare, hybridCategory1, sumOfProducts, usePhase, wasteByShares } from './scope3.formulas';
import { lognormalHalfWidth, pedigreeGsd2, uncertaintyOfProduct, uncertaintyOfSum } from './uncertainty.formulas';

/** Every formula of the calculation, in the order of `docs/methods.md`. A recorded step is evaluated again by its id and version here. */
export const disclosureFormulas: readonly AnyFormula[] = [
  activityFromPayment, massFromVolume, combustionIpcc, combustionByEnergy, combustionChina, grossToNetFactor, blendedFuel, co2eOfGases, massFromCo2e, blendGwp, refrigerantLoss,
  electricityLocationBased, electricityMarketBased, sumOfProducts, hybridCategory1, fuelAndEnergyRelated, distanceBasedTransport, wasteByShares, usePhase, equityShare, spendInFactorYear,
  priceChange, sumOfLines, allocateByKey, buyerShare, intensity, dataQualityOfTotal, pedigreeGsd2, lognormalHalfWidth, uncertaintyOfProduct, uncertaintyOfSum, biogenicIdentities,
];
