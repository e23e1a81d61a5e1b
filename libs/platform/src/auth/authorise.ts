import { never, ok, reject, type Actor, type MessageDefinition, type Reach, type Role } from '@greengate/kernel';
import type { AccessFacts, Authorise, EngagedAs, Permission } from '../gateway/authorise.port';

/** In which capacity an organisation must be engaged for a role to reach; other roles reach in either. */
const capacityOf: Partial<Record<Role, EngagedAs>> = { auditor: 'auditor', verifier: 'verifier' };

function engaged(role: Role, facts: AccessFacts): boolean {
  if (facts.programmeId === undefined && facts.supplierId === undefined) return false;
  const capacity = capacityOf[role];
  return capacity === undefined ? facts.engagedAs.length > 0 : facts.engagedAs.includes(capacity);
}

/** Does this reach cover the ids of the message? An id that the reach needs and the message lacks is out of reach. */
function covers(reach: Reach, role: Role, organisation: string, facts: AccessFacts): boolean {
  switch (reach) {
    case 'own-programme':
      return facts.programmeId !== undefined && facts.programmeOwner === organisation;
    case 'enrolled-supplier':
      // Already asked for the programme named: it must be the actor's own as well.
      return facts.supplierId !== undefined && facts.sharedWithBuyer && (facts.programmeId === undefined || facts.programmeOwner === organisation);
    case 'own-supplier':
      return facts.supplierId !== undefined && facts.supplierOrganisation === organisation;
    case 'engaged':
      return engaged(role, facts);
    case 'own-organisation':
      return facts.organisationId !== undefined && facts.organisationId === organisation;
    case 'installation':
      return facts.keepsInstallation === true;
    case 'self':
    case 'anyone':
      return true;
    default:
      return never(reach);
  }
}

const inScope = (scopes: readonly string[], name: string): boolean => scopes.includes(name) || scopes.includes(`${name.split('.')[0]}.*`);

/** What to call that which was not found: never more than the caller asked for. */
const subjectOf = ({ supplierId, programmeId, organisationId }: AccessFacts): string => {
  if (supplierId !== undefined) return 'supplier';
  if (programmeId !== undefined) return 'programme';
  return organisationId === undefined ? 'resource' : 'organisation';
};

const held = (actor: Actor, access: MessageDefinition['access']): readonly (readonly [Role, Reach])[] =>
  actor.roles.flatMap((role) => {
    const reach = access[role];
    return reach === undefined ? [] : [[role, reach] as const];
  });

const ofItsOwnRight: Permission = {};

/** See `Authorise`. With several roles the widest counts: one that reaches is enough. */
export const authorise: Authorise = (actor, { name, access }, facts) => {
  if (!actor) return reject('auth.required');
  if (actor.kind === 'system') return ok(ofItsOwnRight);
  const reaches = held(actor, access);
  if (reaches.length === 0) return reject('auth.denied', { action: name, roles: Object.keys(access).join(', ') });
  if (actor.kind === 'api-key' && !inScope(actor.scopes ?? [], name)) return reject('auth.scope', { scope: name });
  if (reaches.some(([role, reach]) => covers(reach, role, actor.organisation, facts))) return ok(ofItsOwnRight);
  const helping = facts.helps === true && reaches.some(([role, reach]) => role === 'supplier-user' && reach === 'own-supplier');
  if (helping && facts.supplierId !== undefined) return ok({ actingFor: facts.supplierId });
  return reject('resource.not-found', { resource: subjectOf(facts) });
};
