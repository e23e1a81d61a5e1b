import { RejectedError, type OutputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { getSupplier, listInvitations } from '../contracts/suppliers.queries';
import type { InvitationEntry } from '../projections/invitation-list.projection';
import type { SupplierRegisterEntry } from '../projections/supplier-register.view';

type Shown = OutputOf<typeof getSupplier>;

/** What the buyer sees of a kind of data: all while it holds the record itself, else what a consent in force names. */
function scopesOpenTo(buyer: string, entry: SupplierRegisterEntry): (scope: string) => boolean {
  if (entry.holder === buyer) return () => true;
  const consents = entry.enrolments.filter((enrolment) => enrolment.buyerOrganisationId === buyer && enrolment.status === 'active').flatMap(({ consents: all }) => all);
  return (scope) => consents.some(({ ended, scopes }) => ended === null && scopes.includes(scope));
}

async function contactsOf(entry: SupplierRegisterEntry, { vault }: Services): Promise<Shown['contacts']> {
  return Promise.all(
    entry.contacts.map(async ({ contactId, purpose, name, email, phone }) => ({
      contactId,
      purpose,
      name: (await vault.open(name)) ?? null,
      email: (await vault.open(email)) ?? null,
      phone: phone ? ((await vault.open(phone)) ?? null) : null,
    })),
  );
}

export const supplierQueries: readonly QueryBinding[] = [
  handleQuery(getSupplier, async ({ supplierId }, { actor }, services) => {
    const found = await services.views.get<SupplierRegisterEntry>('supplier_register', supplierId);
    if (!found || found.view.organisationId === null) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
    const entry = found.view;
    const itself = actor.kind === 'system' || actor.organisation === entry.organisationId;
    const open = itself ? () => true : scopesOpenTo(actor.organisation, entry);
    const { organisationId, legalName, identifiers, sector, country, province, sites, holder } = entry;
    return {
      supplierId,
      organisationId,
      keptBy: holder === null ? ('supplier' as const) : ('buyer' as const),
      legalName,
      identifiers: [...identifiers],
      sector,
      country,
      province,
      sites: open('sites') ? [...sites] : [],
      contacts: open('contacts') ? await contactsOf(entry, services) : [],
      enrolments: entry.enrolments
        .filter(({ buyerOrganisationId }) => itself || buyerOrganisationId === actor.organisation)
        .map((enrolment) => ({ ...enrolment, consents: enrolment.consents.map((consent) => ({ ...consent, scopes: [...consent.scopes] })) })),
    };
  }),
  handleQuery(listInvitations, async ({ programmeId, status, limit, cursor }, { meta }, services) => {
    const page = await services.views.find<InvitationEntry>('invitation_list', {
      filter: { programmeId, ...(status === undefined ? {} : { status }) },
      sort: { field: 'invitedAt', direction: 'descending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const invitations = await Promise.all(
      page.documents.map(async ({ view: { invitationId, supplierName, email, invitedAt, expiresAt, status: stage, supplierId } }) => ({
        invitationId,
        supplierName,
        email: (await services.vault.open(email)) ?? null,
        invitedAt,
        expiresAt,
        status: stage === 'open' && expiresAt <= meta.occurredAt ? ('expired' as const) : stage,
        supplierId,
      })),
    );
    return { invitations, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
];
