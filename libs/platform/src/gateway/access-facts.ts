import type { Actor, MessageDefinition, Reach } from '@greengate/kernel';
import type { AccessDirectory, AccessFacts, EngagedAs } from './authorise.port';

const idIn = (input: unknown, name: string): string | undefined => {
  const value = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

const capacities: readonly EngagedAs[] = ['auditor', 'verifier'];

type Ids = Pick<AccessFacts, 'programmeId' | 'supplierId' | 'organisationId'>;

/** Without what is undefined: absent and unknown are the same to authorisation. */
const known = <T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

async function engagements({ organisation }: Actor, { programmeId, supplierId }: Ids, directory: AccessDirectory): Promise<readonly EngagedAs[]> {
  const found: EngagedAs[] = [];
  for (const as of capacities) if (await directory.engaged(organisation, known({ programmeId, supplierId }), as)) found.push(as);
  return found;
}

/** A helper is a supplier user of another organisation: anybody else is not asked for. */
async function helpsWith(actor: Actor, { name, access }: Pick<MessageDefinition, 'name' | 'access'>, supplierId: string, supplierOrganisation: string | undefined, directory: AccessDirectory): Promise<boolean> {
  if (!actor.roles.includes('supplier-user') || access['supplier-user'] !== 'own-supplier') return false;
  if (supplierOrganisation === undefined || supplierOrganisation === actor.organisation) return false;
  return directory.helps(actor, supplierId, name);
}

/** Asks the directory only what the reaches of this actor's roles need. */
export async function gatherAccessFacts(actor: Actor, message: Pick<MessageDefinition, 'name' | 'access'>, input: unknown, directory: AccessDirectory): Promise<AccessFacts> {
  const { access } = message;
  const reaches = new Set<Reach | undefined>(actor.roles.map((role) => access[role]));
  const needs = (...some: readonly Reach[]): boolean => some.some((reach) => reaches.has(reach));
  const ids: Ids = known({ programmeId: idIn(input, 'programmeId'), supplierId: idIn(input, 'supplierId'), organisationId: idIn(input, 'organisationId') });
  const { programmeId, supplierId } = ids;
  const programmeOwner = programmeId !== undefined && needs('own-programme', 'enrolled-supplier') ? await directory.programmeOwner(programmeId) : undefined;
  const supplierOrganisation = supplierId !== undefined && needs('own-supplier') ? await directory.supplierOrganisation(supplierId) : undefined;
  const sharedWithBuyer = supplierId !== undefined && needs('enrolled-supplier') && (await directory.sharedWithBuyer(supplierId, actor.organisation, programmeId));
  const engagedAs = needs('engaged') ? await engagements(actor, ids, directory) : [];
  const helps = supplierId !== undefined && (await helpsWith(actor, message, supplierId, supplierOrganisation, directory));
  const keepsInstallation = needs('installation') && (await directory.keepsInstallation(actor.organisation));
  return { ...ids, ...known({ programmeOwner, supplierOrganisation }), sharedWithBuyer, engagedAs, helps, keepsInstallation };
}
