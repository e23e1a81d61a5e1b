import type { DecideRequest } from '@greengate/event-store';
import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { identityEvents, type IdentityEvent } from '@greengate/identity/contracts';
import { RejectedError, type EventOf } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { suppliersEvents, type SuppliersEvent } from '@greengate/suppliers/contracts';
import { accreditationDecider, accreditationStream, type Accreditation } from '../domain/accreditation.decider';
import { accreditationEvents } from '../domain/accreditation.events';
import type { VerifiedDisclosure } from '../domain/statement.decider';
import { isFiguresEvent, verifiable, withFigures, type VerifiedFigures } from '../projections/verified-figures';

/** Definitions of another context, as the decider runner takes them for a fold. */
const foldable = <Event extends EventOf>(definitions: unknown) => definitions as DecideRequest<never, unknown, Event>['definitions'];

const organisationKind = {
  initial: null as string | null,
  evolve: (kind: string | null, event: IdentityEvent): string | null => (event.type === 'identity.OrganisationRegistered' ? event.data.kind : kind),
};

/** What an organisation is registered as; null when there is none. */
export async function kindOf(organisationId: string, { decider }: Services): Promise<string | null> {
  const { state } = await decider.load({ stream: `organisation-${organisationId}`, decider: organisationKind, definitions: foldable<IdentityEvent>(identityEvents) });
  return state;
}

export async function accreditationsOf(organisationId: string, { decider }: Services): Promise<readonly Accreditation[]> {
  const { state } = await decider.load({ stream: accreditationStream(organisationId), decider: accreditationDecider, definitions: foldable(accreditationEvents) });
  return Object.values(state);
}

interface VerifiedSupplier {
  readonly organisationId: string;
  readonly sector: string;
}
const supplier = {
  initial: null as VerifiedSupplier | null,
  evolve: (state: VerifiedSupplier | null, event: SuppliersEvent): VerifiedSupplier | null => {
    if (event.type === 'suppliers.SupplierRegistered') return { organisationId: event.data.organisationId, sector: event.data.sector };
    if (event.type === 'suppliers.SupplierDetailsCorrected') return state && { ...state, sector: event.data.sector };
    if (event.type === 'suppliers.SupplierOrganisationLinked') return state && { ...state, organisationId: event.data.organisationId };
    return state;
  },
};

/** @throws RejectedError `resource.not-found` */
export async function supplierOf(supplierId: string, { decider }: Services): Promise<VerifiedSupplier> {
  const { state } = await decider.load({ stream: `supplier-${supplierId}`, decider: supplier, definitions: foldable<SuppliersEvent>(suppliersEvents) });
  if (state === null) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
  return state;
}

const givesFigures: readonly string[] = ['disclosures.DisclosureSubmitted', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureRestated'];

/**
 * A disclosure as its stream has it now, with everybody who gave figures and their organisations: read with the metadata of its events, which say who acted.
 * Null: the supplier has no such disclosure.
 */
export async function verifiedDisclosure(supplierId: string, disclosureId: string, { eventStore }: Services): Promise<VerifiedDisclosure | null> {
  let figures: VerifiedFigures | undefined;
  const people = new Set<string>();
  const organisations = new Set<string>();
  for (const { type, data, metadata } of await eventStore.readStream(`disclosure-${supplierId}`)) {
    if (!isFiguresEvent({ type }) || (data as { readonly disclosureId?: string }).disclosureId !== disclosureId) continue;
    const event = disclosuresEvents.decode(type, data, metadata);
    if (isFiguresEvent(event)) figures = withFigures(figures, event);
    if (!givesFigures.includes(type)) continue;
    people.add(metadata.actor.id);
    organisations.add(metadata.actor.organisation);
  }
  return figures === undefined ? null : { period: figures.period, figures: verifiable(figures), people: [...people], organisations: [...organisations] };
}
