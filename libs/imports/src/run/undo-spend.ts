/** A figure of spend as the view shows it. */
export interface UndoableFigure {
  readonly year: number;
  readonly currency: string;
  readonly amount: string;
  readonly batchId: string | null;
  readonly corrections: readonly { readonly previous: string }[];
}
export interface SpendOfSupplier {
  readonly supplierId: string;
  readonly figures: readonly UndoableFigure[];
}

/** One step back. `after` null: the batch brought the first figure, so that none is left. */
export interface SpendBack {
  readonly kind: 'spend';
  readonly supplierId: string;
  /** The year, as it is said. */
  readonly what: string;
  readonly year: number;
  readonly currency: string;
  readonly now: string;
  readonly after: string | null;
}

/** What a batch of spend set and nobody changed since: a figure that somebody corrected later bears another batch, or none, and is not among them. */
export function stepsBack(batch: string, suppliers: readonly SpendOfSupplier[]): readonly SpendBack[] {
  return suppliers.flatMap(({ supplierId, figures }) =>
    figures.filter(({ batchId }) => batchId === batch).map(({ year, currency, amount, corrections }) => ({ kind: 'spend', supplierId, what: String(year), year, currency, now: amount, after: corrections.at(-1)?.previous ?? null })),
  );
}
