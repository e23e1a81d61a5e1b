import { specification } from '@greengate/kernel/testing';
import { identityEvents } from './identity.events';
import { organisationDecider, type RegisterOrganisation } from './organisation.decider';

const organisation = { organisationId: '0198f0a2-5b00-7c21-8f10-1a2b3c4d5e6f', name: 'Green Verification', kind: 'verifier' as const };
const registered = identityEvents.make.OrganisationRegistered(organisation);
const register = (by: RegisterOrganisation['by']): RegisterOrganisation => ({ type: 'register', ...organisation, by });
const { given } = specification(organisationDecider);

describe('organisations', () => {
  it.each(['buyer', 'system'] as const)('are registered by a %s', (by) => given().when(register(by)).then(registered));
  it.each(['supplier', 'verifier', 'auditor', undefined] as const)('are not registered by: %s', (by) => given().when(register(by)).thenRejected('identity.buyer-only'));
  it('are registered once', () => given(registered).when(register('buyer')).thenRejected('identity.organisation-exists'));
});
