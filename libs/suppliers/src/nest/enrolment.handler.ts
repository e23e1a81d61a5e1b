import { RejectedError, dayOf, deterministicId } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding } from '@greengate/platform';
import { classifySupplier, endEnrolment, enrolSupplier, expireConsent, grantConsent, revokeConsent } from '../contracts/enrolment.commands';
import { enrolmentDecider, enrolmentStream, type EnrolmentCommand } from '../domain/enrolment.decider';
import { enrolmentEvents } from '../domain/enrolment.events';
import { enrolmentAt, ownerOf, stateOf, step, supplierAt } from './streams';

interface Ids {
  readonly programmeId: string;
  readonly supplierId: string;
}
const common = { stream: (ids: Ids) => enrolmentStream(ids), decider: enrolmentDecider, definitions: enrolmentEvents };
const idsOf = ({ programmeId, supplierId }: Ids): Ids => ({ programmeId, supplierId });

/** A supplier that another buyer holds, or that keeps its own record, looks like one that does not exist: it joins by accepting an invitation. */
const enrol: CommandBinding = handleCommand(enrolSupplier, async (input, context, services) => {
  const ids = idsOf(input);
  const owner = await ownerOf(ids.programmeId, services);
  const supplier = await stateOf(services, supplierAt(ids.supplierId));
  if (!supplier || supplier.holder !== owner) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
  const { legalName, sector, country, province } = supplier;
  const { revision, position } = await step(services, context, enrolmentAt(ids), {
    type: 'enrol',
    ...ids,
    buyerOrganisationId: owner,
    supplierOrganisationId: supplier.organisationId,
    details: { legalName, sector, country, province },
    basis: 'buyer-held',
    consent: null,
    today: dayOf(context.meta.occurredAt),
  }, context.expected);
  return { output: ids, revision, position };
});

export const enrolmentCommands: readonly CommandBinding[] = [
  enrol,
  decideCommand(classifySupplier, {
    ...common,
    command: ({ category, hotSpot, soleSource, qualifiedAlternatives }): EnrolmentCommand => ({ type: 'classify', category, hotSpot, soleSource, qualifiedAlternatives }),
    output: idsOf,
  }),
  decideCommand(endEnrolment, { ...common, command: ({ reason }): EnrolmentCommand => ({ type: 'end', reason }), output: idsOf }),
  handleCommand(grantConsent, async (input, context, services) => {
    const consentId = deterministicId('consent', context.meta.commandId);
    const { purpose, scopes, expiresOn } = input;
    const today = dayOf(context.meta.occurredAt);
    const { revision, position } = await step(services, context, enrolmentAt(input), { type: 'grant', consent: { consentId, purpose, scopes, expiresOn }, today }, context.expected);
    return { output: { ...idsOf(input), consentId }, revision, position };
  }),
  decideCommand(revokeConsent, {
    ...common,
    command: ({ consentId, reason }): EnrolmentCommand => ({ type: 'revoke', consentId, reason }),
    output: (input) => ({ ...idsOf(input), consentId: input.consentId }),
  }),
  decideCommand(expireConsent, {
    ...common,
    command: ({ consentId }, { meta }): EnrolmentCommand => ({ type: 'expire', consentId, today: dayOf(meta.occurredAt) }),
    output: (input) => ({ ...idsOf(input), consentId: input.consentId }),
  }),
];
