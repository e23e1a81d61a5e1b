/** One field of a request that was refused, as the server says it in the reader's language. */
export interface FieldProblem {
  /** JSON pointer into the request, e.g. `/inventory/period/from`. */
  readonly field: string;
  readonly code: string;
  readonly value?: unknown;
  readonly what: string;
  readonly remedy: string;
}

/** An answer that is not the one hoped for: RFC 9457, with words that a person can read. */
export interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy?: string;
  readonly traceId?: string;
  readonly errors?: readonly FieldProblem[];
  readonly [fact: string]: unknown;
}

/** Thrown by every call of the API that failed. `document` is undefined when the server could not be reached at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly document: ProblemDocument | undefined,
    /** Seconds that the server asked to wait. */
    readonly retryAfter?: number,
  ) {
    super(document?.detail ?? 'unreachable');
  }

  get code(): string {
    return this.document?.code ?? 'portal.unreachable';
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem;
