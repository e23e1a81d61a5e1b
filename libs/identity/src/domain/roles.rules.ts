import type { Role } from '@greengate/kernel';
import type { OrganisationKind } from './identity.events';

/** Which roles the people and keys of an organisation may hold. A buyer may have auditors of its own (second-party audits). */
const rolesOfKind: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  buyer: ['programme-owner', 'procurement-manager', 'analyst', 'auditor', 'administrator'],
  supplier: ['supplier-user', 'administrator'],
  verifier: ['verifier', 'administrator'],
  auditor: ['auditor', 'administrator'],
};

/** Roles of the person who begins an organisation: administrator, and what its people do. */
export const foundingRoles = (kind: OrganisationKind): readonly Role[] => {
  const working: Readonly<Record<OrganisationKind, Role>> = { buyer: 'programme-owner', supplier: 'supplier-user', verifier: 'verifier', auditor: 'auditor' };
  return ['administrator', working[kind]];
};

/** The first role that an organisation of this kind cannot give, with those it can; undefined when all fit. */
export function misplacedRole(kind: OrganisationKind, roles: readonly Role[]): { readonly role: Role; readonly allowed: readonly Role[] } | undefined {
  const allowed = rolesOfKind[kind];
  const role = roles.find((candidate) => !allowed.includes(candidate));
  return role === undefined ? undefined : { role, allowed };
}

/** Who gives roles: what a decider needs to know of the actor. */
export interface Grantor {
  readonly kind: 'user' | 'api-key' | 'system';
  readonly roles: readonly Role[];
}

/** Roles beyond the grantor's right: an administrator gives any, a supplier user only its own kind, a machine key none. */
export function ungrantableRole(by: Grantor, roles: readonly Role[]): Role | undefined {
  if (by.kind === 'system') return undefined;
  if (by.kind === 'api-key') return roles[0];
  if (by.roles.includes('administrator')) return undefined;
  return roles.find((role) => role !== 'supplier-user' || !by.roles.includes('supplier-user'));
}

/** Each role once, in the order of the kernel's list, so that equal sets are equal lists. */
export const sortedRoles = (roles: readonly Role[]): Role[] => [...new Set(roles)].sort();
