import { accessDirectoryOf, identityContext } from '@greengate/identity';
import { RejectedError, deterministicId, type Actor, type Role } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { programmesContext } from '@greengate/programmes';
import { programmesEvents } from '@greengate/programmes/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import { purchasingContext } from '@greengate/purchasing';
import { admissionsEvents } from '@greengate/admissions/contracts';
import { assessmentsEvents } from '@greengate/assessments/contracts';
import { auditsEvents } from '@greengate/audits/contracts';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { recordSpend } from '@greengate/purchasing/contracts';
import { suppliersContext } from './index';
import { acceptInvitation, addContact, correctSupplierDetails, enrolSupplier, getSupplier, grantConsent, inviteSupplier, listInvitations, registerSupplier, removeContact, reservedOrganisationId, revokeConsent } from './contracts';
import { identifierEvents } from './domain/identifier.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const buyer = id(1);
const otherBuyer = id(2);
const supplierOrganisation = id(3);
const otherSupplier = id(4);
const programme = id(11);
const second = id(12);
const foreign = id(13);
const registration = { legalName: 'Formosa Alloys', sector: 'metals', country: 'tw', province: null, identifiers: [{ scheme: 'twvat', value: '0459-5257' }, { scheme: 'duns', value: '80-473-5132' }] };
const consent = { purpose: 'tiering', scopes: ['disclosures', 'contacts'], expiresOn: null };
const actor = (organisation: string, ...roles: Role[]): Actor => ({ id: `user-of-${organisation}`, kind: 'user', organisation, roles });
const manager = actor(buyer, 'procurement-manager');
const stranger = actor(otherBuyer, 'procurement-manager');
const supplierUser = actor(supplierOrganisation, 'supplier-user');

/** Contexts whose events the views know, and which do nothing here. */
const elsewhere = defineContext({ name: 'elsewhere', events: [disclosuresEvents, commitmentsEvents, auditsEvents, assessmentsEvents, admissionsEvents, statementEvents], commands: [], queries: [], projections: [] });

let app: TestApplication;
const append = (stream: string, revision: 'no-stream' | number, { type, data }: { type: string; data: unknown }) =>
  app.services.eventStore.append(stream, revision, [
    { id: deterministicId('spec', stream, revision), type, data, metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: app.clock.now(), actor: { id: 's', kind: 'system', organisation: 'greengate' }, tenant: buyer, build: 'test' } },
  ]);
const programmeOf = (programmeId: string, organisationId: string) =>
  append(`programme-${programmeId}`, 'no-stream', programmesEvents.make.ProgrammeCreated({ programmeId, organisationId, name: 'P', currency: 'TWD', timeZone: 'Asia/Taipei' }));
const codeOf = async (sending: Promise<unknown>): Promise<string> =>
  sending.then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof RejectedError) return error.rejection.code;
      throw error;
    },
  );
const written = async (): Promise<string[]> => (await app.services.eventStore.readAll({ limit: 1000 })).events.map(({ type }) => type).filter((type) => !type.startsWith('programmes.'));

beforeEach(async () => {
  app = await createTestApplication([identityContext, programmesContext, suppliersContext, purchasingContext, elsewhere], {
    identity: { directory: accessDirectoryOf, accounts: () => ({}) as never, hasDemoAccounts: async () => false },
  });
  await programmeOf(programme, buyer);
  await programmeOf(second, buyer);
  await programmeOf(foreign, otherBuyer);
  await app.drain();
});
afterEach(() => app.close());

const register = (by: Actor = manager, programmeId = programme) => app.send(by, registerSupplier, { programmeId, ...registration });

describe('registration by the buyer', () => {
  it('claims every identifier, records the supplier and enrols it', async () => {
    const { output } = await register();
    expect(output).toMatchObject({ outcome: 'registered', differs: [] });
    expect(await written()).toEqual(['suppliers.IdentifierClaimed', 'suppliers.IdentifierClaimed', 'suppliers.SupplierRegistered', 'suppliers.SupplierEnrolled']);
    const [registered] = await app.services.eventStore.readStream(`supplier-${output.supplierId}`);
    expect(registered?.data).toMatchObject({ country: 'TW', holder: buyer, organisationId: reservedOrganisationId(output.supplierId), identifiers: [{ scheme: 'twvat', value: '04595257' }, { scheme: 'duns', value: '804735132' }] });
  });

  it('finds the supplier the second time and appends nothing', async () => {
    const first = await register();
    const before = await written();
    const again = await app.send(manager, registerSupplier, { programmeId: programme, ...registration, sector: 'steel', identifiers: [registration.identifiers[1]] });
    expect(again.output).toEqual({ supplierId: first.output.supplierId, outcome: 'found', differs: ['sector'] });
    expect(await written()).toEqual(before);
  });

  it('enrols the supplier found in another programme of the same buyer', async () => {
    const first = await register();
    const again = await register(manager, second);
    expect(again.output).toMatchObject({ supplierId: first.output.supplierId, outcome: 'found' });
    expect((await written()).filter((type) => type === 'suppliers.SupplierEnrolled')).toHaveLength(2);
  });

  it('is refused to a buyer that does not hold the record, which learns nothing of it', async () => {
    const { output } = await register();
    expect(await codeOf(register(stranger, foreign))).toBe('suppliers.identifier-taken');
    expect(await codeOf(app.send(stranger, enrolSupplier, { programmeId: foreign, supplierId: output.supplierId }))).toBe('resource.not-found');
    await app.drain();
    expect(await codeOf(app.send(stranger, getSupplier, { supplierId: output.supplierId }))).toBe('resource.not-found');
    expect(await codeOf(app.send(stranger, inviteSupplier, { programmeId: foreign, supplierName: 'x', email: 'a@b.example', supplierId: output.supplierId }))).toBe('resource.not-found');
  });

  it('is refused with scheme, value and position for a bad check digit, and writes nothing', async () => {
    const bad = app.send(manager, registerSupplier, { programmeId: programme, ...registration, identifiers: [{ scheme: 'twvat', value: '04595258' }] });
    await expect(bad).rejects.toMatchObject({ rejection: { code: 'suppliers.identifier-check-digit', facts: { scheme: 'twvat', value: '04595258', position: '8' } } });
    expect(await written()).toEqual([]);
  });

  it('is refused when the identifiers belong to two suppliers', async () => {
    await register();
    await app.send(manager, registerSupplier, { programmeId: programme, ...registration, identifiers: [{ scheme: 'twvat', value: '22099131' }] });
    const both = [{ scheme: 'twvat', value: '22099131' }, { scheme: 'duns', value: '804735132' }];
    expect(await codeOf(app.send(manager, registerSupplier, { programmeId: programme, ...registration, identifiers: both }))).toBe('suppliers.identifiers-disagree');
  });

  it('adopts a claim whose registration was cut short', async () => {
    const orphan = id(77);
    await append('identifier-duns.804735132', 'no-stream', identifierEvents.make.IdentifierClaimed({ scheme: 'duns', value: '804735132', supplierId: orphan }));
    expect((await register()).output).toMatchObject({ supplierId: orphan, outcome: 'registered' });
    expect((await register()).output).toMatchObject({ supplierId: orphan, outcome: 'found' });
  });

  it('at once from two sides makes one supplier', async () => {
    const [a, b] = await Promise.all([register(), register()]);
    expect(a.output.supplierId).toBe(b.output.supplierId);
    expect((await written()).filter((type) => type === 'suppliers.SupplierRegistered')).toHaveLength(1);
  });
});

describe('an invitation', () => {
  const invite = async (supplierId: string | null = null) => {
    const { output } = await app.send(manager, inviteSupplier, { programmeId: programme, supplierName: 'Formosa', email: 'ann@formosa.example', supplierId });
    return { invitationId: output.invitationId, token: output.token ?? '' };
  };
  const accept = (invitation: { invitationId: string; token: string }, by = supplierUser, more: object = { registration }) => app.send(by, acceptInvitation, { ...invitation, consent, ...more });

  it('keeps neither token nor address in the log', async () => {
    const { token } = await invite();
    const log = JSON.stringify((await app.services.eventStore.readAll({ limit: 100 })).events);
    expect(token.length).toBeGreaterThan(40);
    expect(log).not.toContain(token);
    expect(log).not.toContain('formosa.example');
    await app.drain();
    const { output } = await app.send(manager, listInvitations, { programmeId: programme });
    expect(output.invitations).toMatchObject([{ email: 'ann@formosa.example', status: 'open' }]);
  });

  it('registers the supplier under its own organisation and enrols it with its consent', async () => {
    const { output } = await accept(await invite());
    await app.drain();
    const record = await app.send(manager, getSupplier, { supplierId: output.supplierId });
    expect(record.output).toMatchObject({ keptBy: 'supplier', organisationId: supplierOrganisation, enrolments: [{ basis: 'consent', consents: [{ scopes: ['contacts', 'disclosures'], ended: null }] }] });
  });

  it('is good once', async () => {
    const invitation = await invite();
    const first = await accept(invitation);
    expect((await accept(invitation)).output).toEqual(first.output);
    const before = await written();
    expect(await codeOf(accept(invitation, actor(otherSupplier, 'supplier-user'), { registration: { ...registration, identifiers: [{ scheme: 'twvat', value: '22099131' }] } }))).toBe('suppliers.invitation-used');
    // Not even a claim of the identifiers.
    expect(await written()).toEqual(before);
  });

  it('with a wrong token does not exist, and after its time is over', async () => {
    const invitation = await invite();
    expect(await codeOf(accept({ ...invitation, token: 'x'.repeat(43) }))).toBe('suppliers.invitation-invalid');
    app.clock.set('2025-07-10');
    expect(await codeOf(accept(invitation))).toBe('suppliers.invitation-expired');
    expect(await written()).toEqual(['suppliers.SupplierInvited']);
  });

  it('hands over the record that the buyer held; from then on only consents count', async () => {
    const { output } = await register();
    await register(manager, second);
    await accept(await invite(output.supplierId), supplierUser, {});
    await app.drain();
    const correction = { supplierId: output.supplierId, legalName: 'Formosa', sector: 'metals', country: 'TW', province: null };
    expect(await codeOf(app.send(manager, correctSupplierDetails, correction))).toBe('suppliers.record-not-held');
    expect(await codeOf(app.send(supplierUser, correctSupplierDetails, correction))).toBe('accepted');
    expect(await codeOf(app.send(manager, enrolSupplier, { programmeId: second, supplierId: output.supplierId }))).toBe('resource.not-found');
  });

  it('does not let a stranger take a held record by knowing its identifier', async () => {
    await register();
    expect(await codeOf(accept(await invite()))).toBe('suppliers.identifier-taken');
  });
});

describe('consent', () => {
  it('revoked stops the sharing at once', async () => {
    const { output } = await app.send(manager, inviteSupplier, { programmeId: programme, supplierName: 'F', email: 'a@f.example' });
    const accepted = await app.send(supplierUser, acceptInvitation, { invitationId: output.invitationId, token: output.token, registration, consent });
    await app.drain();
    const { supplierId, consentId } = accepted.output;
    expect(await codeOf(app.send(manager, getSupplier, { supplierId }))).toBe('accepted');
    await app.send(supplierUser, revokeConsent, { programmeId: programme, supplierId, consentId, reason: 'contract ended' });
    await app.drain();
    expect(await codeOf(app.send(manager, getSupplier, { supplierId }))).toBe('resource.not-found');
  });

  it('ends by itself on the day after its last one', async () => {
    const { output } = await app.send(manager, inviteSupplier, { programmeId: programme, supplierName: 'F', email: 'a@f.example' });
    const accepted = await app.send(supplierUser, acceptInvitation, { invitationId: output.invitationId, token: output.token, registration, consent: { ...consent, expiresOn: '2025-06-10' } });
    const { supplierId } = accepted.output;
    await app.drain();
    app.clock.set('2025-06-10T23:59:59.999Z');
    expect(await app.fireTimers()).toBe(0);
    app.clock.set('2025-06-11T00:00:00.000Z');
    expect(await app.fireTimers()).toBe(1);
    expect((await written()).at(-1)).toBe('suppliers.ConsentRevoked');
    expect(await app.fireTimers()).toBe(0);
    expect(await codeOf(app.send(supplierUser, grantConsent, { programmeId: programme, supplierId, ...consent }))).toBe('accepted');
  });
});

describe('contacts', () => {
  it('are sealed, read by those they are shared with, and erased when removed', async () => {
    const { output } = await register();
    const { supplierId } = output;
    await app.drain();
    const added = await app.send(manager, addContact, { supplierId, purpose: 'disclosure', name: '王小明', email: 'ming@formosa.example' });
    await app.drain();
    expect(JSON.stringify((await app.services.eventStore.readAll({ limit: 100 })).events)).not.toContain('王小明');
    expect((await app.send(manager, getSupplier, { supplierId })).output.contacts).toMatchObject([{ name: '王小明', phone: null }]);
    const [, contact] = await app.services.eventStore.readStream(`supplier-${supplierId}`);
    await app.send(manager, removeContact, { supplierId, contactId: added.output.contactId, reason: 'left' });
    const { name } = contact?.data as { name: never };
    expect(await app.services.vault.open(name)).toBeUndefined();
  });
});

describe('spend', () => {
  it('is for suppliers that take part, and for the buyer alone', async () => {
    const { output } = await register();
    await app.drain();
    const figure = { programmeId: programme, supplierId: output.supplierId, year: 2024, money: { amount: '10', currency: 'TWD' }, source: 'ledger' };
    expect(await codeOf(app.send(manager, recordSpend, { ...figure, supplierId: id(99) }))).toBe('resource.not-found');
    expect(await codeOf(app.send(manager, recordSpend, figure))).toBe('accepted');
    expect(await codeOf(app.send(stranger, recordSpend, figure))).toBe('resource.not-found');
    expect(await codeOf(app.send(supplierUser, recordSpend, figure))).toBe('auth.denied');
  });
});
