import type { Sentence } from '../language';

/**
 * A kind of refusal. `status` is the HTTP answer: 400 malformed, 401/403, 404, 409 state, 412 precondition, 413, 422 rule, 429, 503, 507.
 * `what` says what happened, naming the field and the value; `remedy` says what to do about it.
 */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503 | 507;
  readonly what: Sentence;
  readonly remedy: Sentence;
}

/** Keeps the literal keys, so that a misspelt code does not compile. */
export const problems = <Code extends string>(definitions: Readonly<Record<Code, Problem>>) => definitions;
