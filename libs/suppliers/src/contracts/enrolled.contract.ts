import type { EnrolmentEvent } from '../domain/enrolment.events';

/**
 * Whether a supplier takes part in a programme, read from the enrolment's stream: a fold that other contexts run (with `enrolmentEvents`) where a decision
 * needs it as it is now. `never`: it was never enrolled.
 */
export const enrolled = {
  stream: (ids: { readonly programmeId: string; readonly supplierId: string }): string => `enrolment-${ids.programmeId}.${ids.supplierId}`,
  initial: 'never' as 'never' | 'active' | 'ended',
  evolve(state: 'never' | 'active' | 'ended', event: EnrolmentEvent): 'never' | 'active' | 'ended' {
    if (event.type === 'suppliers.SupplierEnrolled') return 'active';
    return event.type === 'suppliers.EnrolmentEnded' ? 'ended' : state;
  },
};
