import type { DecideRequest } from '@greengate/event-store';
import { RejectedError } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { enrolled, enrolmentEvents, type EnrolmentEvent } from '@greengate/suppliers/contracts';

/** What is bought belongs to a supplier that takes part, or once did; a mistyped id is found out here. @throws RejectedError */
export async function mustTakePart(ids: { readonly programmeId: string; readonly supplierId: string }, services: Services): Promise<void> {
  const definitions = enrolmentEvents as unknown as DecideRequest<never, unknown, EnrolmentEvent>['definitions'];
  const { state } = await services.decider.load({ stream: enrolled.stream(ids), decider: enrolled, definitions });
  if (state === 'never') throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
}
