import type { ProblemCode } from './problem-codes';

/** An expected refusal: a stable code and the facts that a message needs. Never thrown; returned. */
export interface Rejection {
  readonly code: ProblemCode;
  /** Values that the catalogue's sentence names: the field, what was given, what is allowed. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** Where one answer names several faults at once: each with its own code, and its field in the facts. */
  readonly parts?: readonly Rejection[];
}

export type Result<T, E = Rejection> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Refuse with a code from `problem-codes.ts`; `facts` fill the placeholders of its sentences. */
export const reject = (code: ProblemCode, facts: Rejection['facts'] = {}, parts: readonly Rejection[] = []): Result<never> => ({
  ok: false,
  error: { code, facts, ...(parts.length === 0 ? {} : { parts }) },
});

/** A rejection crossing code that can only throw (bus, HTTP pipeline). Carries the same code and facts. */
export class RejectedError extends Error {
  /** Where the log ended when it was refused: what includes so much shows why. */
  position?: string;

  constructor(readonly rejection: Rejection) {
    super(rejection.code);
    this.name = 'RejectedError';
  }
}

export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new RejectedError(result.error);
}
