import type { AnyFormula } from '@greengate/kernel';
import { impliedTemperatureRise, sdaPath } from './alignment.formulas';
import { sdaConvergence } from './sda.formulas';
import { baseYearRecalculation, companyTemperature, contractionRequired, coverage, linearContraction, targetProgress, temperatureScore } from './target.formulas';

/** Every formula of this context, in the order of `docs/methods.md`. */
export const commitmentFormulas: readonly AnyFormula[] = [
  contractionRequired, linearContraction, sdaConvergence, sdaPath, coverage, targetProgress, baseYearRecalculation, temperatureScore, companyTemperature, impliedTemperatureRise,
];
