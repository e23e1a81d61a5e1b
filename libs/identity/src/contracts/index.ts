export { identityEvents, organisationKinds, type IdentityEvent, type OrganisationKind } from '../domain/identity.events';
export { issueApiKey, listApiKeys, revokeApiKey } from './api-key.contract';
export { apiKey, displayName, emailAddress, newPassword, organisation, user, whoAmI, type ApiKey, type Organisation, type User, type WhoAmI } from './identity.contract';
export { listOrganisations, registerOrganisation } from './organisation.contract';
export { changePassword, changeRoles, disableUser, enableUser, eraseUser, getWhoAmI, listUsers, registerUser, signOutEverywhere } from './user.contract';
export type { OrganisationView } from '../projections/organisation-directory.projection';
