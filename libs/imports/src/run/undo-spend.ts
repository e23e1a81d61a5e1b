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
export interface UndoStep {
  readonly supplierId: string;
  readonly year: number;
  readonly currency: string;
  readonly now: string;
  readonly after: string | null;
}

/** What a batch of spend set and nobody changed since: a figure that somebody corrected later bears another batch, or none, and is not among them. */
export function stepsBack(batch: string, suppliers: readonly SpendOfSupplier[]): readonly UndoStep[] {
  return suppliers.flatMap(({ supplierId, figures }) =>
    figures.filter(({ batchId }) => batchId === batch).map(({ year, currency, amount, corrections }) => ({ supplierId, year, currency, now: amount, after: corrections.at(-1)?.previous ?? null })),
  );
}
