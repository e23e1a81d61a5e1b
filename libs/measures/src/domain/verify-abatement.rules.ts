import { applyFormula, convert, daysBetween, dec, ok, reject, text, type FormulaStep, type Period, type Result } from '@greengate/kernel';
import type { VerificationBasis, VerifiedAbatement } from '../contracts/verification.contract';
import { abatementAtConstantOutput, abatementPerYear } from './abatement.formulas';

interface Effect {
  readonly abatement: string;
  readonly outputEffect: string | null;
  readonly steps: readonly FormulaStep[];
}

function effectOf(basis: VerificationBasis): Result<Effect> {
  if (basis.method === 'direct') return ok({ abatement: text(dec(basis.abatement)), outputEffect: null, steps: [] });
  const { before, after } = basis;
  const output = convert(after.output, before.output.unit);
  if (!output.ok) return output;
  const empty = dec(before.output.value).lte(0) ? 'basis.before.output' : dec(after.output.value).lte(0) ? 'basis.after.output' : null;
  if (empty !== null) return reject('measures.output-zero', { field: empty, value: empty === 'basis.before.output' ? before.output.value : after.output.value });
  const { output: found, step } = applyFormula(abatementAtConstantOutput, { emissionsBefore: before.emissions, outputBefore: before.output.value, emissionsAfter: after.emissions, outputAfter: output.value.to.value });
  return ok({ ...found, steps: [step] });
}

/** The verified effect over a period beside the expected one, with every evaluated step. A fall of output is no abatement. */
export function verifiedEffect(basis: VerificationBasis, period: Period, expectedPerYear: string): Result<VerifiedAbatement> {
  const effect = effectOf(basis);
  if (!effect.ok) return effect;
  const { abatement, outputEffect, steps } = effect.value;
  const perYear = applyFormula(abatementPerYear, { abatement, days: daysBetween(period.from, period.to) + 1, expectedPerYear });
  return ok({ abatement, outputEffect, perYear: perYear.output.perYear, expectedPerYear, ratio: perYear.output.ratio, steps: [...steps, perYear.step] });
}
