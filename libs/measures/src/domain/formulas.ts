import type { AnyFormula } from '@greengate/kernel';
import { abatementAtConstantOutput, abatementInOrder, abatementOfSaving, abatementPerYear } from './abatement.formulas';
import { abatementCost, capitalRecoveryFactor, investmentFigures } from './cost.formulas';

/** Every formula of this context, in the order of `docs/methods.md`. */
export const measureFormulas: readonly AnyFormula[] = [
  capitalRecoveryFactor, abatementCost, investmentFigures, abatementOfSaving, abatementAtConstantOutput, abatementPerYear, abatementInOrder,
];
