import { defineProjection } from '@greengate/kernel';
import type { OrganisationEvent, OrganisationKind } from '../domain/identity.events';

export interface OrganisationView {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Organisations by id. */
export const organisationDirectory = defineProjection<OrganisationView, OrganisationEvent>({
  name: 'organisation_directory',
  version: 1,
  handles: ['identity.OrganisationRegistered'],
  indexes: [{ fields: ['kind'] }],
  keys: ({ event }) => [event.data.organisationId],
  evolve: (_view, { event }) => ({ organisationId: event.data.organisationId, name: event.data.name, kind: event.data.kind }),
});
