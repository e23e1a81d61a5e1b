import type { z } from 'zod';
import type { Sentence } from './language';

/**
 * A formula of the field as one named, versioned, pure function. Everything that computes an emission, a target or a cost goes through one of
 * these, so that a trace can name it, an auditor can look it up in `docs/methods.md`, and a test can re-evaluate any recorded step.
 * Numbers go in and come out as exact decimal text.
 */
export interface Formula<Input extends z.ZodType = z.ZodType, Output = unknown> {
  /** `<subject>.<what>`, e.g. `combustion.ipcc`. */
  readonly id: string;
  readonly version: number;
  readonly title: Sentence;
  /** As an engineer writes it. */
  readonly expression: string;
  readonly units: string;
  /** Where it comes from, with chapter or table. */
  readonly source: string;
  /** Published examples, by their id in `test/fixtures/oracles`, that test this function. */
  readonly cases: readonly string[];
  readonly input: Input;
  readonly compute: (input: z.output<Input>) => Output;
}

export const defineFormula = <Input extends z.ZodType, Output>(formula: Formula<Input, Output>): Formula<Input, Output> => formula;

/** One evaluated formula: enough to check it again without anything else. */
export interface FormulaStep {
  readonly formula: string;
  readonly version: number;
  readonly input: unknown;
  readonly output: unknown;
}

/** Evaluate and keep the step. */
export function applyFormula<Input extends z.ZodType, Output>(formula: Formula<Input, Output>, input: z.input<Input>): { readonly output: Output; readonly step: FormulaStep } {
  const parsed = formula.input.parse(input);
  const output = formula.compute(parsed);
  return { output, step: { formula: formula.id, version: formula.version, input: parsed, output } };
}

/** Any formula, for registries and pages. */
export type AnyFormula = Omit<Formula, 'compute'> & { readonly compute: (input: never) => unknown };

/** Evaluate a recorded step again. Equal to `step.output`, or the trace does not hold. */
export const evaluateAgain = (formula: AnyFormula, step: FormulaStep): unknown => formula.compute(formula.input.parse(step.input) as never);
