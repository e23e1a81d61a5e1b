import { RejectedError, deterministicId, unwrap } from '@greengate/kernel';
import type { MessageContext, Services } from '@greengate/platform';
import type { LegalIdentifier } from '../domain/identifier.events';
import { normalIdentifiers } from '../domain/identifiers/normal-identifiers.rules';
import type { RegisteredSupplier } from '../domain/supplier.decider';
import { identifierAt, stateOf, step, supplierAt } from './streams';

export interface Identified {
  readonly supplierId: string;
  readonly identifiers: readonly LegalIdentifier[];
  /** Null: nobody is registered under these identifiers, though a claim may stand from a registration that was cut short: it is adopted. */
  readonly supplier: RegisteredSupplier | null;
  /** The identifier by which the supplier was found. */
  readonly matched: LegalIdentifier | null;
}

/** Whose identifiers these are. The id of a new supplier follows from its first identifier. @throws RejectedError for a bad identifier, or two suppliers */
export async function identifySupplier(given: readonly LegalIdentifier[], services: Services): Promise<Identified> {
  const identifiers = unwrap(normalIdentifiers(given));
  const claims = await Promise.all(identifiers.map(async (identifier) => ({ identifier, claim: await stateOf(services, identifierAt(identifier)) })));
  const claimed = claims.flatMap(({ identifier, claim }) => (claim ? [{ identifier, supplierId: claim.supplierId }] : []));
  const [found] = claimed;
  const other = claimed.find(({ supplierId }) => supplierId !== found?.supplierId);
  if (other) throw new RejectedError({ code: 'suppliers.identifiers-disagree', facts: { field: 'identifiers', ...other.identifier } });
  const [first] = identifiers;
  if (!first) throw new RejectedError({ code: 'field.missing', facts: { field: 'identifiers' } });
  const supplierId = found?.supplierId ?? deterministicId('supplier', first.scheme, first.value);
  const supplier = found ? await stateOf(services, supplierAt(supplierId)) : null;
  return { supplierId, identifiers, supplier, matched: found?.identifier ?? null };
}

export const identifierTaken = ({ identifiers, matched }: Identified): RejectedError => {
  const { scheme, value } = matched ?? identifiers[0] ?? { scheme: null, value: null };
  return new RejectedError({ code: 'suppliers.identifier-taken', facts: { field: 'identifiers', scheme, value } });
};

/** Every identifier first, so that two registrations at once cannot both succeed. @throws RejectedError `suppliers.identifier-taken` */
export async function claimAll({ identifiers, supplierId }: Identified, services: Services, context: MessageContext): Promise<void> {
  for (const identifier of identifiers) await step(services, context, identifierAt(identifier), { ...identifier, supplierId });
}
