import { getAssessment } from '@greengate/assessments/contracts';
import { acceptDisclosure, restateDisclosure, submitDisclosure, type Inventory } from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import { digestOf } from '@greengate/kernel';
import { createProgramme, endEngagement, engageOrganisation } from '@greengate/programmes/contracts';
import { recordSpend } from '@greengate/purchasing/contracts';
import { acceptInvitation, inviteSupplier, revokeConsent } from '@greengate/suppliers/contracts';
import { claimAccreditation, confirmAccreditation, endAccreditation, getStatement, getVerificationCoverage, getVerificationSubject, issueStatement, listAccreditations, listIssuedStatements, listStatements, listVerifiableSuppliers, recordAccreditation, withdrawStatement } from '@greengate/verifications/contracts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { publishShippedRules } from '../support/published-documents';

jest.setTimeout(60_000);

/** One story, told in order. */
describe('verification over HTTP, from accreditation to the end of a statement', () => {
  let world: HttpWorld;
  /** ada: administrator and owner; olga: owner; ana: analyst; su: supplier; vera: verifier engaged; otto: verifier of another body, engaged nowhere. */
  let ada: Person, olga: Person, ana: Person, su: Person, vera: Person, otto: Person;
  let programmeId: string, supplierId: string, disclosureId: string, consentId: string, accreditationId: string, statementId: string;
  const unassured: Inventory = disclosedYear(2024, { assurance: { level: 'limited', verifier: 'somebody' } });
  const terms = { body: 'TAF', standards: ['ISO 14064-3:2019'], levels: ['limited'], sectors: ['電子業'], validFrom: '2024-01-01', validUntil: '2026-12-31' };
  const content = (changes: object = {}) => ({
    standard: 'ISO 14064-3:2019', level: 'limited', scopes: [1, 2], period: { from: '2024-01-01', to: '2024-12-31' }, criteria: 'GHG Protocol Corporate Standard', materiality: '0.05', opinion: 'unmodified', basis: null,
    misstatements: [{ description: 'Diesel of two forklifts was left out', amount: '12.4', corrected: true }], evidence: null, contentDigest: digestOf(unassured), validUntil: '2025-12-31', ...changes,
  });

  const organisation = async (name: string, kind: string, first: string): Promise<Person> => {
    const email = `${first.toLowerCase()}@greengate.example`;
    const { output } = await ada.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
    return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
  };
  const refusal = async (sending: ReturnType<Person['send']>): Promise<string> => {
    const response = await sending;
    return `${response.status} ${(response.body as Problem).code}`;
  };
  const pair = () => ({ programmeId, supplierId });
  const latest = () => ana.asks(getAssessment, pair());
  const issue = (by: Person, changes: object = {}) => by.send(issueStatement, { supplierId, disclosureId, ...content(changes) });

  beforeAll(async () => {
    world = await openHttpWorld('2025-06-02T09:00:00.000Z');
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    olga = await world.hire(ada, 'Olga', ['programme-owner']);
    ana = await world.hire(ada, 'Ana', ['analyst']);
    su = await organisation('Harbour Electronics', 'supplier', 'Su');
    vera = await organisation('Green Verification', 'verifier', 'Vera');
    otto = await organisation('Other Verification', 'verifier', 'Otto');
    ({ programmeId } = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    await publishShippedRules(programmeId, olga, ada, '2025-06-02');
    await world.app.fireTimers();
    const invitation = (await ada.does(inviteSupplier, { programmeId, supplierName: 'Harbour', email: su.email })).output;
    const registration = { legalName: 'Harbour Electronics', sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '04595257' }] };
    ({ supplierId, consentId } = (await su.does(acceptInvitation, { invitationId: invitation.invitationId, token: invitation.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } })).output);
    ({ disclosureId } = (await su.does(submitDisclosure, { supplierId, inventory: unassured })).output);
    await ana.does(acceptDisclosure, { supplierId, disclosureId });
    await ada.does(recordSpend, { ...pair(), year: 2024, money: { amount: '1500000', currency: 'TWD' }, source: 'ledger' });
    await world.appended();
  });
  afterAll(() => world.finish());

  it('a verifier sees and issues nothing where it is not engaged', async () => {
    expect(await refusal(issue(vera))).toBe('404 resource.not-found');
    expect(await refusal(vera.send(getVerificationSubject, { supplierId, disclosureId }))).toBe('404 resource.not-found');
    expect(await refusal(vera.send(listVerifiableSuppliers, { programmeId }))).toBe('404 resource.not-found');
    await ada.does(engageOrganisation, { programmeId, organisationId: vera.organisationId, as: 'verifier', until: null });
    const subject = await vera.asks(getVerificationSubject, { supplierId, disclosureId });
    expect(subject).toMatchObject({ waiting: null, accepted: { contentDigest: digestOf(unassured), period: unassured.period } });
    const open = { supplierId, name: 'Harbour Electronics', sector: '電子業', disclosures: [{ disclosureId, period: unassured.period, waiting: null, accepted: { contentDigest: digestOf(unassured), period: unassured.period }, stated: false }] };
    expect(await vera.asks(listVerifiableSuppliers, { programmeId })).toEqual({ suppliers: [open] });
    expect(await vera.asks(listVerifiableSuppliers, { programmeId, search: 'BOUR el' })).toEqual({ suppliers: [open] });
    expect(await vera.asks(listVerifiableSuppliers, { programmeId, search: 'nobody' })).toEqual({ suppliers: [] });
    expect(await refusal(otto.send(listVerifiableSuppliers, { programmeId }))).toBe('404 resource.not-found');
    expect(await refusal(ana.send(listVerifiableSuppliers, { programmeId }))).toBe('403 auth.denied');
    expect(await refusal(issue(otto))).toBe('404 resource.not-found');
    expect(await refusal(issue(su))).toBe('403 auth.denied');
    expect(await refusal(issue(ana))).toBe('403 auth.denied');
  });

  it('its own word is no accreditation: the owner of the programme confirms it', async () => {
    expect(await refusal(issue(vera))).toBe('422 verifications.not-accredited');
    ({ accreditationId } = (await vera.does(claimAccreditation, { programmeId, ...terms })).output);
    expect(await refusal(issue(vera))).toBe('422 verifications.not-accredited');
    const ids = { programmeId, accreditationId, organisationId: vera.organisationId };
    // The first person of a body is its administrator as well, of no programme.
    expect(await refusal(vera.send(confirmAccreditation, ids))).toBe('404 resource.not-found');
    expect(await refusal(vera.send(recordAccreditation, { programmeId, organisationId: vera.organisationId, ...terms }))).toBe('404 resource.not-found');
    expect(await refusal(ana.send(confirmAccreditation, ids))).toBe('403 auth.denied');
    expect((await vera.asks(listAccreditations, { programmeId })).accreditations).toMatchObject([{ accreditationId, status: 'claimed', state: 'claimed' }]);
    await olga.does(confirmAccreditation, ids);
    const seen = await vera.asks(listAccreditations, { programmeId });
    expect(seen.accreditations).toMatchObject([{ accreditationId, status: 'recorded', state: 'valid', organisationId: vera.organisationId }]);
    expect(seen.verifiers).toEqual([{ organisationId: vera.organisationId, name: seen.accreditations[0]?.verifierName, engaged: true, until: null }]);
    expect(seen.verifiers[0]?.name).toEqual(expect.any(String));
    expect(await olga.asks(listAccreditations, { programmeId })).toEqual(seen);
    expect(await refusal(otto.send(listAccreditations, { programmeId }))).toBe('404 resource.not-found');
    expect(await world.appended()).toEqual(['programmes.OrganisationEngaged', 'verifications.AccreditationClaimed', 'verifications.AccreditationRecorded']);
  });

  it('only within that accreditation, for these figures and days', async () => {
    expect(await refusal(issue(vera, { standard: 'ISAE 3410' }))).toBe('422 verifications.standard-not-accredited');
    expect(await refusal(issue(vera, { level: 'reasonable' }))).toBe('422 verifications.level-not-accredited');
    expect(await refusal(issue(vera, { contentDigest: 'c3'.repeat(32) }))).toBe('409 verifications.other-figures');
    expect(await refusal(issue(vera, { period: { from: '2023-07-01', to: '2024-06-30' } }))).toBe('422 verifications.period-outside');
    expect(await refusal(issue(vera, { opinion: 'qualified' }))).toBe('422 verifications.basis-missing');
    expect(await world.appended()).toEqual([]);
  });

  it('an adverse opinion leaves the figures unassured, whatever the supplier declares', async () => {
    const before = await latest();
    expect(before.result.indicators.assured).toBe(true);
    const adverse = (await vera.does(issueStatement, { supplierId, disclosureId, ...content({ opinion: 'adverse', basis: 'Half of the gas is missing.' }) })).output;
    const after = await latest();
    expect(after).toMatchObject({ trigger: 'verifications.StatementIssued', result: { indicators: { assured: false } } });
    expect(Number(after.result.score)).toBeLessThan(Number(before.result.score));
    expect(await su.asks(getStatement, { supplierId, statementId: adverse.statementId })).toMatchObject({ standing: 'counts', warning: true, opinion: 'adverse' });
    expect(await refusal(otto.send(withdrawStatement, { supplierId, statementId: adverse.statementId, reason: 'not mine' }))).toBe('404 resource.not-found');
    await vera.does(withdrawStatement, { supplierId, statementId: adverse.statementId, reason: 'the gas meter was found' });
    expect(await refusal(vera.send(getStatement, { supplierId, statementId: disclosureId }))).toBe('404 resource.not-found');
    expect((await world.appended()).filter((type) => type.startsWith('verifications.'))).toEqual(['verifications.StatementIssued', 'verifications.StatementWithdrawn']);
  });

  it('a statement counts in the assessment, which names it, and in the coverage', async () => {
    expect(await ana.asks(getVerificationCoverage, { programmeId, year: '2024' })).toMatchObject({ suppliers: { covered: 0, total: 1 }, spend: { byCurrency: [{ covered: '0', total: '1500000' }] } });
    const key = { 'Idempotency-Key': 'statement-2024' };
    const first = await vera.does(issueStatement, { supplierId, disclosureId, ...content() }, key);
    ({ statementId } = first.output);
    expect((await vera.does(issueStatement, { supplierId, disclosureId, ...content() }, key)).output).toEqual({ statementId });
    expect((await world.appended()).filter((type) => type === 'verifications.StatementIssued')).toHaveLength(1);
    const { result, inputs } = await latest();
    expect(result).toMatchObject({ indicators: { assured: true }, dataQuality: { score: '1' } });
    expect(inputs.map(({ type }) => type)).toContain('verifications.StatementIssued');
    expect((await vera.asks(listVerifiableSuppliers, { programmeId })).suppliers[0]?.disclosures).toMatchObject([{ disclosureId, stated: true }]);
    expect((await vera.asks(listIssuedStatements, {})).statements).toMatchObject([{ statementId, supplierName: 'Harbour Electronics', standing: 'counts' }, { status: 'withdrawn' }]);
    expect((await otto.asks(listIssuedStatements, {})).statements).toEqual([]);
    expect(await refusal(ana.send(listIssuedStatements, {}))).toBe('403 auth.denied');
    for (const by of [su, ana, vera]) expect((await by.asks(listStatements, { supplierId })).statements).toMatchObject([{ statementId, standing: 'counts' }, { status: 'withdrawn' }]);
    expect(await refusal(otto.send(listStatements, { supplierId }))).toBe('404 resource.not-found');
    expect((await su.asks(listStatements, { supplierId }, { 'Accept-Language': 'zh-CN' })).statements[0]?.says).toContain('2025-12-31');
    expect(await ana.asks(getVerificationCoverage, { programmeId, year: '2024' })).toMatchObject({ suppliers: { covered: 1, total: 1, share: '1' }, spend: { byCurrency: [{ currency: 'TWD', covered: '1500000', total: '1500000', share: '1' }] } });
    expect(await refusal(su.send(getVerificationCoverage, { programmeId, year: '2024' }))).toBe('404 resource.not-found');
  });

  it('it covers no other figures: a restatement needs a new one, and a qualified opinion costs data quality', async () => {
    const restated = { ...unassured, scope1: { status: 'reported' as const, value: '1100' } };
    await su.does(restateDisclosure, { supplierId, disclosureId, inventory: restated, cause: 'a boiler was left out', foundBy: 'supplier' });
    expect((await ana.asks(getStatement, { supplierId, statementId })).standing).toBe('counts');
    await ana.does(acceptDisclosure, { supplierId, disclosureId });
    expect(await ana.asks(getStatement, { supplierId, statementId })).toMatchObject({ standing: 'other-figures', status: 'in-force' });
    expect((await latest()).result).toMatchObject({ indicators: { assured: false }, dataQuality: { score: '2' } });
    const { accepted } = await vera.asks(getVerificationSubject, { supplierId, disclosureId });
    const again = content({ contentDigest: accepted?.contentDigest, opinion: 'qualified', basis: 'The refrigerant balance of one site could not be traced.' });
    ({ statementId } = (await vera.does(issueStatement, { supplierId, disclosureId, ...again })).output);
    expect((await latest()).result).toMatchObject({ indicators: { assured: true }, dataQuality: { score: '2' } });
  });

  it('it expires on its day, and the assessment follows, though nobody is there', async () => {
    await world.travelTo('2025-12-31T23:00:00.000Z');
    await world.app.fireTimers();
    expect((await ana.asks(getStatement, { supplierId, statementId })).standing).toBe('counts');
    await world.appended();
    await world.travelTo('2026-01-01T00:00:00.000Z');
    await world.app.fireTimers();
    const events = await world.appended();
    expect(events.filter((type) => type.startsWith('verifications.'))).toEqual(['verifications.StatementExpired', 'verifications.StatementExpired']);
    const { asOf, result, inputs } = await latest();
    expect([asOf, result.indicators.assured]).toEqual(['2026-01-01', false]);
    expect(inputs.map(({ type }) => type)).toContain('verifications.StatementExpired');
    expect(await ana.asks(getVerificationCoverage, { programmeId, year: '2024' })).toMatchObject({ suppliers: { covered: 0, total: 1 } });
  });

  it('after the accreditation ended nothing more is issued', async () => {
    await world.travelTo('2026-01-05T09:00:00.000Z');
    const { accepted } = await vera.asks(getVerificationSubject, { supplierId, disclosureId });
    const valid = { contentDigest: accepted?.contentDigest, validUntil: '2026-12-31' };
    ({ statementId } = (await vera.does(issueStatement, { supplierId, disclosureId, ...content(valid) })).output);
    await ada.does(endAccreditation, { programmeId, accreditationId, organisationId: vera.organisationId, reason: 'suspended by the accreditation body' });
    expect(await refusal(issue(vera, valid))).toBe('422 verifications.not-accredited');
  });

  it('without consent or engagement the verifier sees nothing any more, and can still withdraw what it issued', async () => {
    await su.does(revokeConsent, { programmeId, supplierId, consentId, reason: 'a pause' });
    expect(await vera.asks(listVerifiableSuppliers, { programmeId })).toEqual({ suppliers: [] });
    expect(await refusal(vera.send(listStatements, { supplierId }))).toBe('404 resource.not-found');
    await ada.does(endEngagement, { programmeId, organisationId: vera.organisationId, as: 'verifier' });
    expect(await refusal(vera.send(getVerificationSubject, { supplierId, disclosureId }))).toBe('404 resource.not-found');
    expect(await refusal(issue(vera))).toBe('404 resource.not-found');
    expect(await refusal(vera.send(listVerifiableSuppliers, { programmeId }))).toBe('404 resource.not-found');
    expect((await vera.asks(listIssuedStatements, {})).statements[0]).toMatchObject({ statementId, supplierId, status: 'in-force' });
    await vera.does(withdrawStatement, { supplierId, statementId, reason: 'facts discovered later' });
    expect((await su.asks(getStatement, { supplierId, statementId })).ended?.reason).toBe('facts discovered later');
  });
});
