export { abatementCost, capitalRecoveryFactor, investmentFigures } from '../domain/cost.formulas';
export { measureFormulas } from '../domain/formulas';
