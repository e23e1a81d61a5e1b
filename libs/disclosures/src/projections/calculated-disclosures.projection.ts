import { defineProjection, never } from '@greengate/kernel';
import type { FactorSetReference } from '../contracts/calculation-summary.contract';
import { calculationEvents, type CalculationEvent } from '../domain/calculation.events';
import type { DisclosureEvent } from '../domain/disclosures.events';

type Handled = CalculationEvent | Extract<DisclosureEvent, { readonly type: 'disclosures.DisclosureAccepted' | 'disclosures.DisclosureWithdrawn' | 'disclosures.DisclosureSubmitted' | 'disclosures.DisclosureCorrected' | 'disclosures.DisclosureRestated' }>;

/** Which sets a calculated disclosure used. `latest` is that of the figures given last, `accepted` that of the figures in force. */
export interface CalculatedDisclosure {
  readonly disclosureId: string;
  readonly supplierId: string;
  readonly programmeId: string | null;
  readonly organisationId: string | null;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly announced: { readonly calculationId: string; readonly sets: readonly FactorSetReference[] } | null;
  readonly latest: { readonly calculationId: string; readonly sets: readonly FactorSetReference[] } | null;
  readonly accepted: { readonly calculationId: string; readonly sets: readonly FactorSetReference[] } | null;
  /** Calculation with a newer set, by the calculation that it is based on and the set. */
  readonly recalculated: Readonly<Record<string, string>>;
}

export const recalculationKey = (basedOn: string, setId: string): string => `${basedOn} ${setId}`;

/** One document per calculated disclosure that is not withdrawn, so that those affected by a newer factor set can be listed without calculating anything. */
export const calculatedDisclosures = defineProjection<CalculatedDisclosure, Handled>({
  name: 'calculated_disclosures',
  version: 1,
  handles: [...calculationEvents.types, 'disclosures.DisclosureAccepted', 'disclosures.DisclosureWithdrawn', 'disclosures.DisclosureSubmitted', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureRestated'],
  indexes: [{ fields: ['supplierId'] }, { fields: ['programmeId'] }, { fields: ['periodTo'] }],
  keys: ({ event }) => [event.data.disclosureId],
  evolve: (view, { event }) => {
    if (event.type === 'disclosures.InventoryCalculated') {
      const { disclosureId, supplierId, calculationId, library, factorSets, document: { period } } = event.data;
      const announced = { calculationId, sets: factorSets };
      return { disclosureId, supplierId, ...library, periodFrom: period.from, periodTo: period.to, announced, latest: view?.latest ?? null, accepted: view?.accepted ?? null, recalculated: view?.recalculated ?? {} };
    }
    // Given as totals all along.
    if (!view) return null;
    switch (event.type) {
      case 'disclosures.DisclosureSubmitted':
      case 'disclosures.DisclosureCorrected':
      case 'disclosures.DisclosureRestated':
        return { ...view, latest: view.announced, announced: null };
      case 'disclosures.DisclosureAccepted':
        return { ...view, accepted: view.latest };
      case 'disclosures.InventoryRecalculated':
        return { ...view, recalculated: { ...view.recalculated, [recalculationKey(event.data.basedOn, event.data.cause.setId)]: event.data.calculationId } };
      case 'disclosures.DisclosureWithdrawn':
        return null;
      default:
        return never(event);
    }
  },
});
