import type { AnyFormula } from '@greengate/kernel';
import { impliedTemperatureRise, sdaPath } from './alignment.formulas';

/** Every formula of this context, in the order of `docs/methods.md`. */
export const commitmentFormulas: readonly AnyFormula[] = [sdaPath, impliedTemperatureRise];
