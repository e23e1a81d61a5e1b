import type { Access, Actor, Reach } from '@greengate/kernel';
import type { AccessDirectory, AccessFacts, EngagedAs } from './authorise.port';

const idIn = (input: unknown, name: string): string | undefined => {
  const value = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

const capacities: readonly EngagedAs[] = ['auditor', 'verifier'];

/** Asks the directory only what the reaches of this actor's roles need. */
export async function gatherAccessFacts(actor: Actor, access: Access, input: unknown, directory: AccessDirectory): Promise<AccessFacts> {
  const reaches = new Set<Reach | undefined>(actor.roles.map((role) => access[role]));
  const programmeId = idIn(input, 'programmeId');
  const supplierId = idIn(input, 'supplierId');
  const organisationId = idIn(input, 'organisationId');
  const programmeOwner = programmeId !== undefined && (reaches.has('own-programme') || reaches.has('enrolled-supplier')) ? await directory.programmeOwner(programmeId) : undefined;
  const supplierOrganisation = supplierId !== undefined && reaches.has('own-supplier') ? await directory.supplierOrganisation(supplierId) : undefined;
  const sharedWithBuyer =
    supplierId !== undefined && reaches.has('enrolled-supplier') ? await directory.sharedWithBuyer(supplierId, actor.organisation, programmeId) : false;
  const engagedAs: EngagedAs[] = [];
  if (reaches.has('engaged')) {
    const subject = { ...(programmeId === undefined ? {} : { programmeId }), ...(supplierId === undefined ? {} : { supplierId }) };
    for (const as of capacities) if (await directory.engaged(actor.organisation, subject, as)) engagedAs.push(as);
  }
  return {
    ...(programmeId === undefined ? {} : { programmeId }),
    ...(supplierId === undefined ? {} : { supplierId }),
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(programmeOwner === undefined ? {} : { programmeOwner }),
    ...(supplierOrganisation === undefined ? {} : { supplierOrganisation }),
    sharedWithBuyer,
    engagedAs,
  };
}
