import type { ProblemCode } from '@greengate/kernel';

/** What is wrong with one field of a message, in the caller's language. */
export interface FieldProblem {
  /** JSON pointer into the input, e.g. `/inventory/scope1/value`; empty for the message as a whole. */
  readonly field: string;
  readonly code: ProblemCode;
  /** What was given, shortened; absent when nothing was. */
  readonly value?: string | number | boolean | null;
  readonly what: string;
  readonly remedy: string;
}

/** The input does not fit the message's schema; nothing was done. Answered as `validation.failed` with the list. */
export class InvalidInputError extends Error {
  constructor(readonly problems: readonly FieldProblem[]) {
    super('validation.failed');
    this.name = 'InvalidInputError';
  }
}
