import { dayOf } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import { correctSupplierDetails, registerSupplier } from '../contracts/registration.commands';
import { reservedOrganisationId } from '../contracts/reserved-organisation';
import type { Registration, SupplierDetails } from '../contracts/supplier-details.contract';
import type { LegalIdentifier } from '../domain/identifier.events';
import { supplierDecider, type RegisteredSupplier, type SupplierCommand } from '../domain/supplier.decider';
import { supplierEvents } from '../domain/supplier.events';
import { claimAll, identifierTaken, identifySupplier, type Identified } from './identify-supplier';
import { enrolmentAt, latest, organisationOf, ownerOf, stateOf, step, supplierAt } from './streams';

type Field = 'legalName' | 'sector' | 'country' | 'province' | 'identifiers';

/** Which fields of a registration say something else than the record found. */
function differences(given: SupplierDetails & { readonly identifiers: readonly LegalIdentifier[] }, record: RegisteredSupplier): Field[] {
  const fields: Field[] = (['legalName', 'sector', 'country', 'province'] as const).filter((field) => given[field] !== record[field]);
  const known = new Set(record.identifiers.map(({ scheme, value }) => `${scheme}.${value}`));
  return given.identifiers.every(({ scheme, value }) => known.has(`${scheme}.${value}`)) ? fields : [...fields, 'identifiers'];
}

const detailsOf = ({ legalName, sector, country, province }: SupplierDetails): SupplierDetails => ({ legalName, sector, country, province });

/** The record found, or a new one: its identifiers claimed first. */
async function recordOf(identified: Identified, input: Registration, owner: string, services: Services, context: MessageContext): Promise<{ record: RegisteredSupplier; position: string }> {
  const { supplierId, identifiers, supplier } = identified;
  if (supplier) return { record: supplier, position: '' };
  await claimAll(identified, services, context);
  const registration = { type: 'register' as const, supplierId, organisationId: reservedOrganisationId(supplierId), holder: owner, details: detailsOf(input), identifiers };
  const { state, position } = await step(services, context, supplierAt(supplierId), registration);
  if (!state) throw new Error(`supplier ${supplierId} has no state after its registration`);
  return { record: state, position };
}

/** Claims, then the record, then the enrolment: a registration cut short anywhere is completed when it is sent again. */
const register: CommandBinding = handleCommand(registerSupplier, async (input, context, services) => {
  const owner = await ownerOf(input.programmeId, services);
  const identified = await identifySupplier(input.identifiers, services);
  const { supplierId, identifiers, supplier } = identified;
  const ids = { programmeId: input.programmeId, supplierId };
  const active = (await stateOf(services, enrolmentAt(ids)))?.active ?? false;
  if (supplier && supplier.holder !== owner && !active) throw identifierTaken(identified);
  const { record, position } = await recordOf(identified, input, owner, services, context);
  const output = { supplierId, outcome: supplier ? ('found' as const) : ('registered' as const), differs: differences({ ...input, identifiers }, record) };
  if (active) return { output };
  const enrolled = await step(services, context, enrolmentAt(ids), {
    type: 'enrol',
    ...ids,
    buyerOrganisationId: owner,
    supplierOrganisationId: record.organisationId,
    details: detailsOf(record),
    basis: 'buyer-held',
    consent: null,
    today: dayOf(context.meta.occurredAt),
  });
  return { output, position: latest(position, enrolled.position) };
});

const correct: CommandBinding = decideCommand(correctSupplierDetails, {
  stream: ({ supplierId }) => supplierAt(supplierId).stream,
  decider: supplierDecider,
  definitions: supplierEvents,
  command: (input, context): SupplierCommand => ({ type: 'correct', by: organisationOf(context), details: detailsOf(input) }),
  output: ({ supplierId }) => ({ supplierId }),
});

export const registrationCommands: readonly CommandBinding[] = [register, correct];
