import { deterministicId, unwrap } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { Calculation } from '../contracts/calculation-result.contract';
import type { InventoryDocument } from '../contracts/calculation.contract';
import type { Consequence } from '../contracts/inventories.command';
import type { Inventory } from '../contracts/inventory.contract';
import type { GivenCalculation } from '../domain/calculated-disclosure.rules';
import { calculateInventory } from '../domain/calculation/calculate-inventory.rules';
import { summaryOf } from '../domain/calculation/calculation-summary.rules';
import { totalsInventory } from '../domain/calculation/totals-inventory.rules';
import { consequencesOf } from '../domain/consequences.rules';
import { refuseDocument } from '../domain/document-faults.rules';
import { resolveFromLibrary } from '../processes/factor-library.adapter';
import { libraryOf } from './factor-library';

export interface CalculatedDocument {
  readonly inventory: Inventory;
  readonly calculation: Calculation;
  readonly given: GivenCalculation;
  readonly outcome: { readonly documentDigest: string; readonly digest: string; readonly totals: Calculation['totals'][number][]; readonly estimatedLines: string[]; readonly consequences: Consequence[] };
}

/** What a calculation says in short. */
export const outcomeOf = (calculation: Calculation, document: InventoryDocument, summary: GivenCalculation['summary']): CalculatedDocument['outcome'] => ({
  documentDigest: calculation.documentDigest,
  digest: calculation.digest,
  totals: [...calculation.totals],
  estimatedLines: summary.lines.filter(({ estimated }) => estimated).map(({ id }) => id),
  consequences: consequencesOf(calculation, document),
});

/**
 * A document with the factor sets of the supplier's buyer.
 * @param cause id of the command, so that a retry names the same calculation
 * @throws RejectedError with every fault of the document, each at its field
 */
export async function calculateForSupplier(supplierId: string, programmeId: string | undefined, document: InventoryDocument, cause: string, services: Services): Promise<CalculatedDocument> {
  const { of, sets } = await libraryOf(supplierId, programmeId, services);
  const ids = sets.map((set) => set.document.id);
  const result = calculateInventory(document, resolveFromLibrary(sets));
  if (!result.ok) return unwrap(refuseDocument(result.error, document, { ...of, sets: ids }));
  const calculation = result.value;
  const summary = summaryOf(calculation, of, ids);
  return {
    inventory: totalsInventory(document, calculation),
    calculation,
    given: { calculationId: deterministicId('calculation', cause), document, documentDigest: calculation.documentDigest, summary },
    outcome: outcomeOf(calculation, document, summary),
  };
}
