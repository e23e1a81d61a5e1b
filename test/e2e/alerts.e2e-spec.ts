import { registerOrganisation } from '@greengate/identity/contracts';
import { acceptDisclosure, returnDisclosure, submitDisclosure } from '@greengate/disclosures/contracts';
import { acknowledgeAlert, createProgramme, engageOrganisation, listAlerts, listSupplierAlerts, snoozeAlert } from '@greengate/programmes/contracts';
import { acceptInvitation, grantConsent, inviteSupplier, revokeConsent } from '@greengate/suppliers/contracts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';

jest.setTimeout(60_000);

/** One story, told in order. */
describe('alerts over HTTP: who is told, who has taken it, and when it is new again', () => {
  let world: HttpWorld;
  /** ada: owner; ana: analyst; su: supplier; audrey: auditor engaged; bob: another buyer with a programme of his own. */
  let ada: Person, ana: Person, su: Person, audrey: Person, bob: Person;
  let programmeId: string, supplierId: string, disclosureId: string, consentId: string, foreign: string;
  const refusal = async (sending: ReturnType<Person['send']>): Promise<string> => {
    const response = await sending;
    return `${response.status} ${(response.body as Problem).code}`;
  };
  const organisation = async (name: string, kind: string, first: string): Promise<Person> => {
    const email = `${first.toLowerCase()}@greengate.example`;
    const { output } = await ada.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
    return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
  };
  const mine = async (person: Person, state?: string) => (await person.asks(listAlerts, { programmeId, ...(state === undefined ? {} : { state }) })).alerts;
  const own = async (state?: string) => (await su.asks(listSupplierAlerts, { supplierId, ...(state === undefined ? {} : { state }) })).alerts;
  const about = (alertId: string) => ({ programmeId, supplierId, alertId });

  beforeAll(async () => {
    world = await openHttpWorld('2025-06-02T09:00:00.000Z');
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    bob = await world.found('Other Devices', 'buyer', 'Bob');
    ana = await world.hire(ada, 'Ana', ['analyst']);
    su = await organisation('Harbour Electronics', 'supplier', 'Su');
    audrey = await organisation('Audit Body', 'auditor', 'Audrey');
    ({ programmeId } = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    foreign = (await bob.does(createProgramme, { organisationId: bob.organisationId, name: 'Blue', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
    await ada.does(engageOrganisation, { programmeId, organisationId: audrey.organisationId, as: 'auditor', until: null });
    const invitation = (await ada.does(inviteSupplier, { programmeId, supplierName: 'Harbour', email: su.email })).output;
    const registration = { legalName: 'Harbour Electronics', sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '04595257' }] };
    ({ supplierId, consentId } = (await su.does(acceptInvitation, { invitationId: invitation.invitationId, token: invitation.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } })).output);
    ({ disclosureId } = (await su.does(submitDisclosure, { supplierId, inventory: disclosedYear(2024) })).output);
  });
  afterAll(() => world.app.close());

  it('what waits for a reviewer is told to the buyer alone', async () => {
    expect(await mine(ana)).toMatchObject([{ alertId: `review.${disclosureId}`, kind: 'review', supplierName: 'Harbour Electronics', state: 'new', handled: null, disclosureId }]);
    expect(await own()).toEqual([]);
    expect(await mine(audrey)).toEqual([]);
    expect((await bob.asks(listAlerts, { programmeId: foreign })).alerts).toEqual([]);
    expect(await refusal(bob.send(listAlerts, { programmeId }))).toBe('404 resource.not-found');
    expect(await refusal(bob.send(acknowledgeAlert, { ...about(`review.${disclosureId}`), programmeId: foreign }))).toBe('404 resource.not-found');
    expect(await refusal(su.send(acknowledgeAlert, about(`review.${disclosureId}`)))).toBe('404 resource.not-found');
  });

  it('taken by one, it is taken for the organisation, and only there', async () => {
    await ana.does(acknowledgeAlert, about(`review.${disclosureId}`));
    expect(await mine(ada)).toEqual([]);
    expect(await mine(ada, 'handled')).toMatchObject([{ state: 'acknowledged', handled: { by: ana.userId, until: null } }]);
  });

  it('a return tells the supplier, with its day, and ends the review', async () => {
    await ana.does(returnDisclosure, { supplierId, disclosureId, reasons: [{ field: 'scope1', reason: 'evidence', comment: 'The meter reading is missing.' }], dueOn: '2025-06-20' });
    expect(await mine(ana, 'all')).toEqual([]);
    expect(await own()).toMatchObject([{ kind: 'returned', dueOn: '2025-06-20', overdue: false, disclosureId }]);
    await su.does(snoozeAlert, { ...about(`returned.${disclosureId}`), days: 7 });
    expect(await own()).toEqual([]);
    await world.travelTo('2025-06-21T09:00:00.000Z');
    expect(await own()).toMatchObject([{ state: 'new', overdue: true }]);
    expect(await refusal(su.send(snoozeAlert, { ...about(`returned.${disclosureId}`), days: 91 }))).toBe('400 validation.failed');
  });

  it('a matter that is raised anew is new again, though it was acknowledged', async () => {
    await su.does(acknowledgeAlert, about(`returned.${disclosureId}`));
    const sent = await su.does(submitDisclosure, { supplierId, inventory: disclosedYear(2023) });
    expect((await mine(ana)).map(({ alertId }) => alertId)).toEqual([`review.${sent.output.disclosureId}`]);
    await ana.does(acceptDisclosure, { supplierId, disclosureId: sent.output.disclosureId });
    expect(await mine(ana)).toEqual([]);
  });

  it('a consent is told about thirty days before its last day, to supplier and buyer, and to nobody else', async () => {
    const { output } = await su.does(grantConsent, { programmeId, supplierId, purpose: 'benchmark', scopes: ['disclosures'], expiresOn: '2025-08-31' });
    const alertId = `consent-expiry.${output.consentId}`;
    await world.travelTo('2025-07-31T09:00:00.000Z');
    expect((await mine(ana)).filter(({ kind }) => kind === 'consent-expiry')).toEqual([]);
    await world.travelTo('2025-08-01T09:00:00.000Z');
    for (const alerts of [await mine(ana), await own()]) expect(alerts[0]).toMatchObject({ alertId, kind: 'consent-expiry', dueOn: '2025-08-31', overdue: false, state: 'new' });
    expect((await mine(audrey)).filter(({ kind }) => kind === 'consent-expiry')).toEqual([]);
    await su.does(acknowledgeAlert, about(alertId));
    expect((await own()).filter(({ kind }) => kind === 'consent-expiry')).toEqual([]);
    expect((await mine(ana)).filter(({ kind }) => kind === 'consent-expiry')).toHaveLength(1);
    await ana.does(acknowledgeAlert, about(alertId));
    expect(await refusal(audrey.send(acknowledgeAlert, about(alertId)))).toBe('404 resource.not-found');
    await su.does(revokeConsent, { programmeId, supplierId, consentId: output.consentId, reason: 'not needed any more' });
    await ana.does(acknowledgeAlert, about(`consent.${programmeId}.${supplierId}`));
  });

  it('a consent that ends is told, and nothing else of that supplier is shown any more', async () => {
    await su.does(submitDisclosure, { supplierId, inventory: disclosedYear(2022) });
    expect((await mine(ana)).map(({ kind }) => kind)).toEqual(['review']);
    await su.does(revokeConsent, { programmeId, supplierId, consentId, reason: 'a pause' });
    expect((await mine(ana)).map(({ kind }) => kind)).toEqual(['consent']);
    expect((await mine(audrey)).map(({ kind }) => kind)).toEqual(['consent']);
  });
});
