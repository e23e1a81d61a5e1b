import { ok, type Result } from '@greengate/kernel';
import type { CalculationSummary } from '../contracts/calculation-summary.contract';
import type { InventoryDocument } from '../contracts/calculation.contract';
import type { Inventory } from '../contracts/inventory.contract';
import { calculationEvents } from './calculation.events';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import type { DisclosuresState } from './disclosures.state';
import { sameContent } from './same-content.rules';

/** What figures were calculated from, where activities were given and not totals. */
export interface GivenCalculation {
  readonly calculationId: string;
  readonly document: InventoryDocument;
  readonly documentDigest: string;
  readonly summary: CalculationSummary;
}

interface Given {
  readonly supplierId: string;
  readonly inventory: Inventory;
  readonly calculation?: GivenCalculation;
}

/** Whether the same was said before: totals by their content; activities by their document, for two documents may add up to the same. */
export function saidBefore(state: DisclosuresState, disclosureId: string, figures: Inventory, { inventory, calculation }: Given): boolean {
  if (calculation === undefined) return sameContent(figures, inventory);
  return state.calculations[disclosureId]?.documentDigest === calculation.documentDigest && sameContent(figures, inventory);
}

/** The same document again is the same submission, even when another factor set was published in between. */
export const submittedBefore = (state: DisclosuresState, disclosureId: string, figures: Inventory, given: Given): boolean =>
  given.calculation === undefined ? sameContent(figures, given.inventory) : state.calculations[disclosureId]?.documentDigest === given.calculation.documentDigest;

const causes: Partial<Record<DisclosureStreamEvent['type'], 'submission' | 'correction' | 'restatement'>> = {
  'disclosures.DisclosureSubmitted': 'submission',
  'disclosures.DisclosureCorrected': 'correction',
  'disclosures.DisclosureRestated': 'restatement',
};

/** The calculation stands right before the event that gives its totals, in the same append. */
export function withCalculation(state: DisclosuresState, { supplierId, calculation }: Given, decided: Result<readonly DisclosureStreamEvent[]>): Result<readonly DisclosureStreamEvent[]> {
  if (!decided.ok || calculation === undefined) return decided;
  const { calculationId, document, documentDigest, summary } = calculation;
  return ok(
    decided.value.flatMap((event): readonly DisclosureStreamEvent[] => {
      const cause = causes[event.type];
      if (cause === undefined) return [event];
      const { disclosureId } = event.data;
      return [calculationEvents.make.InventoryCalculated({ supplierId, disclosureId, calculationId, cause, document, documentDigest, ...summary, previous: state.calculations[disclosureId]?.calculationId ?? null }), event];
    }),
  );
}
