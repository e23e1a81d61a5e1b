import { createHash } from 'node:crypto';
import { registerOrganisation, type OrganisationView } from '@greengate/identity/contracts';
import { RejectedError, dayOf, deterministicId } from '@greengate/kernel';
import { decideCommand, handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { acceptInvitation, inviteSupplier, openInvitedAccount, revokeInvitation } from '../contracts/invitation.commands';
import type { Registration } from '../contracts/supplier-details.contract';
import { readInvitation } from '../contracts/suppliers.queries';
import { past } from '../domain/enrolment.decider';
import { accountRefusal, invitationDecider, invitationRefusal, invitationStream, type InvitationCommand, type OpenedInvitation } from '../domain/invitation.decider';
import { invitationEvents } from '../domain/invitation.events';
import type { RegisteredSupplier } from '../domain/supplier.decider';
import { claimAll, identifierTaken, identifySupplier, type Identified } from './identify-supplier';
import { enrolmentAt, invitationAt, latest, ownerOf, stateOf, step, supplierAt } from './streams';

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
const daysLater = (instant: string, days: number): string => new Date(Date.parse(instant) + days * 86_400_000).toISOString();

/** The token is made here and answered once; the log keeps its digest alone. The same command makes the same token: of two at once, both answers hold. */
const invite: CommandBinding = handleCommand(inviteSupplier, async ({ programmeId, supplierName, email, validForDays, supplierId }, context, services) => {
  const organisationId = await ownerOf(programmeId, services);
  if (supplierId !== null) await mustKnow({ programmeId, supplierId }, organisationId, services);
  const invitationId = deterministicId('invitation', context.meta.commandId);
  const token = services.vault.secretFor(`suppliers.invitation-token/${invitationId}/${context.meta.commandId}`);
  const expiresAt = daysLater(context.meta.occurredAt, validForDays);
  const sealedEmail = await services.vault.seal(`invitation-${invitationId}`, email);
  const invitation = { type: 'invite' as const, invitationId, programmeId, organisationId, supplierName, email: sealedEmail, tokenDigest: digest(token), expiresAt, supplierId };
  const { state, revision, position } = await step(services, context, invitationAt(invitationId), invitation, context.expected);
  const fresh = state?.tokenDigest === digest(token);
  return { output: { invitationId, token: fresh ? token : null, expiresAt: state?.expiresAt ?? expiresAt }, revision, position };
});

/**
 * The organisation and its account first, then that the invitation gave them: cut short in between, sending it again completes it. The ids follow from the
 * invitation, so that one token never opens two.
 */
const openAccount: CommandBinding = handleCommand(openInvitedAccount, async ({ invitationId, token, email, name, password }, context, services) => {
  const tokenDigest = digest(token);
  const now = context.meta.occurredAt;
  const invitation = await stateOf(services, invitationAt(invitationId));
  const refusal = accountRefusal(invitation, tokenDigest, now);
  if (refusal || !invitation) throw new RejectedError(refusal ?? { code: 'suppliers.invitation-invalid', facts: {} });
  const { actor, language, meta } = context;
  const by = { actor, language, correlationId: meta.correlationId, commandId: deterministicId('invited-organisation', invitationId) };
  const { organisationId } = (await services.messages.send(registerOrganisation, { name: invitation.supplierName, kind: 'supplier', firstUser: { email, name, password } }, by)).output;
  const opened = await step(services, context, invitationAt(invitationId), { type: 'account-opened', tokenDigest, supplierOrganisationId: organisationId, now });
  // Whoever opened it signs in next.
  await services.messages.rightsCaughtUp();
  return { output: { organisationId }, position: opened.position };
});

/** A buyer may name only a supplier that it holds or that takes part in this programme; any other looks like none. */
async function mustKnow(ids: { readonly programmeId: string; readonly supplierId: string }, owner: string, services: Services): Promise<void> {
  const supplier = await stateOf(services, supplierAt(ids.supplierId));
  const enrolment = await stateOf(services, enrolmentAt(ids));
  if (!supplier || (supplier.holder !== owner && !enrolment?.active)) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
}

/** For whom it is accepted: the record that the invitation names, the organisation's own record, or a new one. */
async function accepting(invitation: OpenedInvitation, registration: Registration | null, organisationId: string, services: Services): Promise<Identified> {
  if (invitation.supplierId !== null) {
    const supplier = await stateOf(services, supplierAt(invitation.supplierId));
    if (!supplier || (supplier.organisationId !== organisationId && supplier.holder !== invitation.organisationId)) throw new RejectedError({ code: 'suppliers.invitation-for-another', facts: {} });
    return { supplierId: invitation.supplierId, identifiers: supplier.identifiers, supplier, matched: null };
  }
  if (!registration) throw new RejectedError({ code: 'suppliers.registration-missing', facts: { field: 'registration' } });
  const identified = await identifySupplier(registration.identifiers, services);
  if (identified.supplier && identified.supplier.organisationId !== organisationId) throw identifierTaken(identified);
  return identified;
}

/** The supplier's record in the hands of its own organisation: taken over, registered, or there already. */
async function ownRecord(identified: Identified, invitation: OpenedInvitation, registration: Registration | null, services: Services, context: MessageContext): Promise<{ record: RegisteredSupplier; position: string }> {
  const { supplierId, identifiers, supplier } = identified;
  const organisationId = context.actor.organisation;
  if (supplier && supplier.organisationId === organisationId && supplier.holder === null) return { record: supplier, position: '' };
  if (!supplier && !registration) throw new RejectedError({ code: 'suppliers.registration-missing', facts: { field: 'registration' } });
  const decided =
    supplier || !registration
      ? await step(services, context, supplierAt(supplierId), { type: 'link', organisationId, handedOverBy: invitation.organisationId })
      : await step(services, context, supplierAt(supplierId), {
          type: 'register',
          supplierId,
          organisationId,
          holder: null,
          details: { legalName: registration.legalName, sector: registration.sector, country: registration.country, province: registration.province },
          identifiers,
        });
  if (!decided.state) throw new Error(`supplier ${supplierId} has no state after its registration`);
  return { record: decided.state, position: decided.position };
}

/**
 * Check the token, claim the identifiers, use the invitation up, then record and enrol. Using it up comes before anything that others could see, so that one
 * token never serves two; what was cut short after that is completed by sending it again for the same supplier.
 */
const accept: CommandBinding = handleCommand(acceptInvitation, async ({ invitationId, token, registration, consent }, context, services) => {
  const tokenDigest = digest(token);
  const now = context.meta.occurredAt;
  const invitation = await stateOf(services, invitationAt(invitationId));
  const refusal = invitationRefusal(invitation, tokenDigest, now, invitation?.acceptedFor ?? null);
  if (refusal || !invitation) throw new RejectedError(refusal ?? { code: 'suppliers.invitation-invalid', facts: {} });
  const consentId = deterministicId('consent', invitationId);
  if (past(consent, dayOf(now))) throw new RejectedError({ code: 'suppliers.consent-in-the-past', facts: { field: 'consent/expiresOn', value: consent.expiresOn } });
  const identified = await accepting(invitation, registration, context.actor.organisation, services);
  const { supplierId } = identified;
  // Before the first claim: an invitation used up for another supplier leaves no trace of this one.
  const used = invitationRefusal(invitation, tokenDigest, now, supplierId);
  if (used) throw new RejectedError(used);
  const ids = { programmeId: invitation.programmeId, supplierId };
  const output = { ...ids, consentId };
  const completed = invitation.status === 'accepted' && (await stateOf(services, enrolmentAt(ids)))?.consents[consentId];
  if (completed) return { output };
  if (!identified.supplier) await claimAll(identified, services, context);
  const accepted = await step(services, context, invitationAt(invitationId), { type: 'accept', tokenDigest, supplierId, now });
  const { record, position } = await ownRecord(identified, invitation, registration, services, context);
  const { legalName, sector, country, province } = record;
  const enrolled = await step(services, context, enrolmentAt(ids), {
    type: 'enrol',
    ...ids,
    buyerOrganisationId: invitation.organisationId,
    supplierOrganisationId: record.organisationId,
    details: { legalName, sector, country, province },
    basis: 'consent',
    consent: { consentId, purpose: consent.purpose, scopes: consent.scopes, expiresOn: consent.expiresOn },
    today: dayOf(now),
  });
  return { output, position: latest(accepted.position, position, enrolled.position) };
});

const revoke: CommandBinding = decideCommand(revokeInvitation, {
  stream: ({ invitationId }) => invitationStream(invitationId),
  decider: invitationDecider,
  definitions: invitationEvents,
  command: ({ programmeId, reason }): InvitationCommand => ({ type: 'revoke', programmeId, reason }),
  output: ({ invitationId }) => ({ invitationId }),
});

export const invitationCommands: readonly CommandBinding[] = [invite, openAccount, accept, revoke];

/** An acceptance that was cut short is open still: it can be completed. */
export const invitationQuery: QueryBinding = handleQuery(readInvitation, async ({ invitationId, token }, { meta }, services) => {
  const invitation = await stateOf(services, invitationAt(invitationId));
  const refusal = invitationRefusal(invitation, digest(token), meta.occurredAt, invitation?.acceptedFor ?? null);
  if (refusal || !invitation) throw new RejectedError(refusal ?? { code: 'suppliers.invitation-invalid', facts: {} });
  const { programmeId, organisationId, supplierName, expiresAt, accountOf, acceptedFor } = invitation;
  const enrolled = acceptedFor !== null && (await stateOf(services, enrolmentAt({ programmeId, supplierId: acceptedFor })))?.consents[deterministicId('consent', invitationId)] !== undefined;
  const [buyer, programme] = await Promise.all([services.views.get<OrganisationView>('organisation_directory', organisationId), services.views.get<{ readonly name: string }>('programme_directory', programmeId)]);
  return { buyer: buyer?.view.name ?? null, programme: programme?.view.name ?? null, supplierName, expiresAt, status: enrolled ? ('accepted' as const) : ('open' as const), accountOpened: accountOf !== null };
});
