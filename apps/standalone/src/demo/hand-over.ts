import { findSupplier, recordedIn } from '@greengate/imports';
import { unwrap } from '@greengate/kernel';
import { acceptInvitation, inviteSupplier, suppliersEvents } from '@greengate/suppliers/contracts';
import { demoAccounts } from '@greengate/identity';
import { z } from 'zod';
import type { DemoLoading } from './demo-loading';
import { viewsCaughtUp } from './settle';

/** A token is answered once: a loading that was broken off between invitation and acceptance invites again. */
const attempts = 10;

const consent = { purpose: 'Green admission and emission disclosure 绿色准入与碳披露', scopes: ['disclosures', 'targets', 'corrective-actions', 'sites', 'contacts'] as const, expiresOn: null };

/** One supplier takes its record over: the demo supplier account then sees itself, answers findings and revokes consents. */
export async function handOver({ application, people, as, programmeId, organisations, progress, read }: DemoLoading): Promise<void> {
  const { supplier } = z.strictObject({ supplier: z.string().min(1) }).parse(read('hand-over.json'));
  const { eventStore } = application.services;
  const supplierId = unwrap(await findSupplier(supplier, recordedIn(eventStore)));
  const events = (await eventStore.readStream(`supplier-${supplierId}`)).map(({ type, data, metadata }) => suppliersEvents.decode(type, data, metadata));
  const taken = events.some((event) => event.type === 'suppliers.SupplierOrganisationLinked' && event.data.organisationId === organisations.supplier);
  progress('Supplier account', taken ? 1 : 0, 1);
  if (taken) return;
  const registered = events.find((event) => event.type === 'suppliers.SupplierRegistered');
  const supplierName = registered?.type === 'suppliers.SupplierRegistered' ? registered.data.legalName : supplier;
  const email = demoAccounts.find(({ role }) => role === 'supplier-user')?.email ?? '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const invitation = { programmeId, supplierName, email, validForDays: 30, supplierId };
    const { invitationId, token } = await as(people('procurement-manager'), inviteSupplier, invitation, supplierId, String(attempt));
    if (token === null) continue;
    await as(people('supplier-user'), acceptInvitation, { invitationId, token, registration: null, consent: { ...consent, scopes: [...consent.scopes] } }, invitationId);
    await viewsCaughtUp(application, ['access']);
    progress('Supplier account', 1, 1);
    return;
  }
  throw new Error('the demo supplier could not be invited');
}
