import { commitTarget, listTargets } from '@greengate/commitments/contracts';
import { acceptDisclosure, correctDisclosure, getDisclosure, listDisclosures, submitDisclosure, withdrawDisclosure } from '@greengate/disclosures/contracts';
import { issueApiKey, registerOrganisation } from '@greengate/identity/contracts';
import type { MessageDefinition } from '@greengate/kernel';
import { createProgramme, getTimeline } from '@greengate/programmes/contracts';
import { acceptInvitation, getSupplier, grantConsent, grantHelper, inviteSupplier, listHelpedSuppliers, listHelperGrants, revokeHelper } from '@greengate/suppliers/contracts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';

jest.setTimeout(60_000);

/** One story, told in order. */
describe('a helper acts for a supplier by its grant', () => {
  let world: HttpWorld;
  /** su: of the supplier; bo: of another one; hal and hana: of the accountant; ana: analyst of the buyer. */
  let ada: Person, ana: Person, su: Person, bo: Person, hal: Person, hana: Person;
  let programmeId: string, supplierId: string, otherId: string, grantId: string, disclosureId: string;
  const gone = '404 resource.not-found';

  const organisation = async (name: string, kind: string, first: string): Promise<Person> => {
    const email = `${first.toLowerCase()}@greengate.example`;
    const { output } = await ada.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
    return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
  };
  const statusOf = async (by: Person, definition: MessageDefinition, input: object): Promise<string> => {
    const { status, body } = await by.send(definition, input);
    return status === 200 || status === 201 ? String(status) : `${status} ${(body as Problem).code}`;
  };
  const join = async (by: Person, name: string, identifier: string): Promise<string> => {
    const { output } = await ada.does(inviteSupplier, { programmeId, supplierName: name, email: by.email });
    const registration = { legalName: name, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: identifier }] };
    return (await by.does(acceptInvitation, { invitationId: output.invitationId, token: output.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } })).output.supplierId;
  };
  const actorsOf = async (type: string) => (await world.app.services.eventStore.readAll({ limit: 1_000 })).events.filter((event) => event.type === type).map(({ metadata }) => metadata.actor);
  const grant = (changes: object = {}) => ({ supplierId, helperOrganisationId: hal.organisationId, helperUserId: null, purpose: 'energy bills', may: ['draft', 'submit'], until: '2025-12-31', ...changes });

  beforeAll(async () => {
    world = await openHttpWorld('2025-06-02T09:00:00.000Z');
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    ana = await world.hire(ada, 'Ana', ['analyst']);
    su = await organisation('Harbour Electronics', 'supplier', 'Su');
    bo = await organisation('Boards', 'supplier', 'Bo');
    hal = await organisation('Harbour Accounting', 'supplier', 'Hal');
    hana = await world.hire(hal, 'Hana', ['supplier-user']);
    ({ programmeId } = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    supplierId = await join(su, 'Harbour Electronics', '04595257');
    otherId = await join(bo, 'Boards', '22099131');
    await world.appended();
  });
  afterAll(() => world.finish());

  it('before it, there is nothing for the helper; nobody but the supplier gives it', async () => {
    expect(await statusOf(hal, submitDisclosure, { supplierId, inventory: disclosedYear(2023) })).toBe(gone);
    expect((await hal.asks(listHelpedSuppliers, {})).suppliers).toEqual([]);
    expect(await statusOf(hal, grantHelper, grant())).toBe(gone);
    expect(await statusOf(bo, grantHelper, grant())).toBe(gone);
    expect(await statusOf(ada, grantHelper, grant())).toBe('403 auth.denied');
  });

  it('who judges suppliers cannot help one, and neither can the supplier itself', async () => {
    expect(await statusOf(su, grantHelper, grant({ helperOrganisationId: ada.organisationId }))).toBe('422 suppliers.helper-unfit');
    expect(await statusOf(su, grantHelper, grant({ helperOrganisationId: su.organisationId }))).toBe('422 suppliers.helper-is-itself');
    expect(await statusOf(su, grantHelper, grant({ helperUserId: ana.userId }))).toBe(gone);
    expect(await statusOf(su, grantHelper, grant({ until: '2025-06-01' }))).toBe('422 suppliers.grant-in-the-past');
    expect(await statusOf(su, grantHelper, grant({ may: ['accept'] }))).toBe('400 validation.failed');
    expect(await world.appended()).toEqual([]);
  });

  it('with it the helper submits, and every event says for whom', async () => {
    ({ grantId } = (await su.does(grantHelper, grant())).output);
    expect((await hal.asks(listHelpedSuppliers, {})).suppliers).toMatchObject([{ supplierId, legalName: 'Harbour Electronics', may: ['draft', 'submit'], until: '2025-12-31' }]);
    ({ disclosureId } = (await hal.does(submitDisclosure, { supplierId, inventory: disclosedYear(2023) })).output);
    await su.does(submitDisclosure, { supplierId, inventory: disclosedYear(2024) });
    expect(await actorsOf('disclosures.DisclosureSubmitted')).toEqual([
      { id: hal.userId, kind: 'user', organisation: hal.organisationId, actingFor: supplierId },
      { id: su.userId, kind: 'user', organisation: su.organisationId },
    ]);
    expect((await hana.asks(listDisclosures, { supplierId })).disclosures).toHaveLength(2);
    expect((await ana.asks(getDisclosure, { supplierId, disclosureId })).chain[0]?.by).toMatchObject({ actingFor: supplierId });
  });

  it('what a sender says of itself counts for nothing', async () => {
    const inventory = disclosedYear(2022);
    const response = await su.send(submitDisclosure, { supplierId, inventory }, { 'X-Acting-For': otherId });
    expect(response.status).toBe(200);
    expect((await actorsOf('disclosures.DisclosureSubmitted')).at(-1)).not.toHaveProperty('actingFor');
    expect(await statusOf(hal, submitDisclosure, { supplierId: otherId, inventory })).toBe(gone);
  });

  it('the buyer is told that a helper acted, the supplier also who', async () => {
    const submissions = async (by: Person) => (await by.asks(getTimeline, { programmeId, supplierId })).entries.filter(({ type, who }) => type === 'disclosures.DisclosureSubmitted' && who.actingFor !== null);
    expect((await submissions(ana)).map(({ who }) => who)).toEqual([{ kind: 'user', id: null, organisation: null, organisationName: null, actingFor: supplierId }]);
    expect((await submissions(su)).map(({ who }) => who)).toEqual([{ kind: 'user', id: hal.userId, organisation: hal.organisationId, organisationName: 'Harbour Accounting', actingFor: supplierId }]);
  });

  it('it does what the grant names, and nothing else', async () => {
    const target = { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false };
    expect(await statusOf(hal, correctDisclosure, { supplierId, disclosureId, inventory: disclosedYear(2023, { primaryDataShare: '0.7' }) })).toBe('200');
    expect(await statusOf(hal, commitTarget, { supplierId, target })).toBe(gone);
    expect(await statusOf(hal, listTargets, { supplierId })).toBe(gone);
    expect(await statusOf(hal, withdrawDisclosure, { supplierId, disclosureId, reason: 'not mine to say' })).toBe(gone);
    expect(await statusOf(hal, grantConsent, { programmeId, supplierId, purpose: 'more', scopes: ['contacts'], expiresOn: null })).toBe(gone);
    expect(await statusOf(hal, getSupplier, { supplierId })).toBe(gone);
    expect(await statusOf(hal, listHelperGrants, { supplierId })).toBe(gone);
    expect(await statusOf(hal, grantHelper, grant({ helperOrganisationId: bo.organisationId }))).toBe(gone);
    expect(await statusOf(hal, revokeHelper, { supplierId, grantId, note: 'x' })).toBe(gone);
    expect(await statusOf(hal, acceptDisclosure, { supplierId, disclosureId })).toBe('403 auth.denied');
  });

  it('it sees no supplier that did not let it', async () => {
    for (const definition of [listDisclosures, listTargets, getSupplier, listHelperGrants]) expect(await statusOf(hal, definition, { supplierId: otherId })).toBe(gone);
    expect((await bo.asks(listHelpedSuppliers, {})).suppliers).toEqual([]);
  });

  it('a grant to one person is no grant to its colleagues', async () => {
    const { output } = await su.does(grantHelper, grant({ helperUserId: hana.userId, may: ['targets'], until: null }));
    expect([await statusOf(hana, listTargets, { supplierId }), await statusOf(hal, listTargets, { supplierId })]).toEqual(['200', gone]);
    expect((await hal.asks(listHelpedSuppliers, {})).suppliers.map((one) => one.grantId)).toEqual([grantId]);
    expect((await hana.asks(listHelpedSuppliers, {})).suppliers.map((one) => one.grantId).sort()).toEqual([grantId, output.grantId].sort());
    await su.does(revokeHelper, { supplierId, grantId: output.grantId, note: 'targets are ours' });
  });

  it('a machine of the helper acts within its scopes, and says so as well', async () => {
    const key = { organisationId: hal.organisationId, name: 'bookkeeping', roles: ['supplier-user'], scopes: ['disclosures.SubmitDisclosure'], expiresOn: null };
    const machine = world.machine((await hal.does(issueApiKey, key)).output.secret);
    expect(await statusOf(machine, submitDisclosure, { supplierId, inventory: disclosedYear(2021) })).toBe('200');
    expect(await statusOf(machine, listDisclosures, { supplierId })).toBe('403 auth.scope');
    expect((await actorsOf('disclosures.DisclosureSubmitted')).at(-1)).toMatchObject({ kind: 'api-key', actingFor: supplierId });
  });

  it('revoked, it stops with the very next request', async () => {
    expect(await statusOf(hal, listDisclosures, { supplierId })).toBe('200');
    expect((await su.send(revokeHelper, { supplierId, grantId, note: 'another accountant' })).status).toBe(200);
    expect(await statusOf(hal, listDisclosures, { supplierId })).toBe(gone);
    expect(await statusOf(hal, submitDisclosure, { supplierId, inventory: disclosedYear(2020) })).toBe(gone);
    await world.app.drain();
    expect((await hal.asks(listHelpedSuppliers, {})).suppliers).toEqual([]);
    const { grants } = await su.asks(listHelperGrants, { supplierId });
    expect(grants.find((one) => one.grantId === grantId)).toMatchObject({ helperName: 'Harbour Accounting', ended: { reason: 'revoked', note: 'another accountant' } });
  });

  it('and after its last day, recorded by the clock alone', async () => {
    const { output } = await su.does(grantHelper, grant({ until: '2025-06-10' }));
    await world.travelTo('2025-06-10T23:59:59.000Z');
    expect(await statusOf(hal, listDisclosures, { supplierId })).toBe('200');
    await world.travelTo('2025-06-11T00:00:00.000Z');
    expect(await statusOf(hal, listDisclosures, { supplierId })).toBe(gone);
    await world.appended();
    await world.app.fireTimers();
    expect((await world.appended()).filter((type) => type.startsWith('suppliers.'))).toEqual(['suppliers.HelperGrantEnded']);
    const { grants } = await su.asks(listHelperGrants, { supplierId });
    expect(grants.find((one) => one.grantId === output.grantId)?.ended).toMatchObject({ reason: 'expired' });
  });
});
