import type { KeptReason } from '../contracts/undo.messages';

/** A row that an undo leaves as it is, and why. */
export interface KeptBack {
  readonly supplierId: string;
  /** The period of a disclosure; empty where the row is about the supplier itself. */
  readonly what: string;
  readonly why: KeptReason;
}

/** What an undo takes back, and what it leaves. */
export interface StepsBack<Step> {
  readonly steps: readonly Step[];
  readonly kept: readonly KeptBack[];
}
