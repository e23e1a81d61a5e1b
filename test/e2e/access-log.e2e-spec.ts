import { getDisclosure, listDisclosures, submitDisclosure } from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import type { MessageDefinition } from '@greengate/kernel';
import { readKindOf } from '@greengate/platform';
import { createProgramme, engageOrganisation, getProgrammeOverview, getSupplierPage, listConsents, listProgrammeReads, listSupplierReads, listSuppliers } from '@greengate/programmes/contracts';
import { getSpendOfSupplier } from '@greengate/purchasing/contracts';
import { acceptInvitation, getSupplier, grantHelper, inviteSupplier, revokeConsent } from '@greengate/suppliers/contracts';
import { contexts } from '../../apps/contexts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person } from '../support/http-world';

jest.setTimeout(120_000);
let world: HttpWorld;
let owner: Person, analyst: Person, auditor: Person, alloys: Person, boards: Person, helper: Person, elsewhere: Person;
let programmeId: string, theirProgramme: string, supplierId: string, boardsId: string, disclosureId: string;

async function organisation(by: Person, kind: 'supplier' | 'auditor', name: string, first: string): Promise<Person> {
  const email = `${first.toLowerCase()}@greengate.example`;
  const { output } = await by.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
  return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
}
async function joins(by: Person, programme: string, supplier: Person, name: string, identifier: string): Promise<string> {
  const { output } = await by.does(inviteSupplier, { programmeId: programme, supplierName: name, email: supplier.email });
  const registration = { legalName: name, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: identifier }] };
  return (await supplier.does(acceptInvitation, { invitationId: output.invitationId, token: output.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } })).output.supplierId;
}
const readsOf = async (supplier: Person, id: string) => (await supplier.asks(listSupplierReads, { supplierId: id })).reads;

beforeAll(async () => {
  world = await openHttpWorld('2025-06-02T09:00:00.000Z');
  owner = await world.found('Formosa', 'buyer', 'Ada');
  elsewhere = await world.found('Elsewhere', 'buyer', 'Eve');
  analyst = await world.hire(owner, 'Ana', ['analyst']);
  programmeId = (await owner.does(createProgramme, { organisationId: owner.organisationId, name: 'Ours', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
  theirProgramme = (await elsewhere.does(createProgramme, { organisationId: elsewhere.organisationId, name: 'Theirs', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
  auditor = await organisation(owner, 'auditor', 'Independent Auditors', 'Ida');
  await owner.does(engageOrganisation, { programmeId, organisationId: auditor.organisationId, as: 'auditor', until: '2025-12-31' });
  alloys = await organisation(owner, 'supplier', 'Alloys', 'Al');
  boards = await organisation(owner, 'supplier', 'Boards', 'Bo');
  helper = await organisation(owner, 'supplier', 'Harbour Accounting', 'Hal');
  supplierId = await joins(owner, programmeId, alloys, 'Alloys', '04595257');
  expect(await joins(elsewhere, theirProgramme, alloys, 'Alloys', '04595257')).toBe(supplierId);
  boardsId = await joins(owner, programmeId, boards, 'Boards', '22099131');
  disclosureId = (await alloys.does(submitDisclosure, { supplierId, inventory: disclosedYear(2024) })).output.disclosureId;
});
afterAll(() => world.finish());

describe('who read what', () => {
  it('a supplier sees each read of it by somebody else: who, what, why, under which consent, how often; not its own', async () => {
    await alloys.asks(getDisclosure, { supplierId, disclosureId });
    expect(await readsOf(alloys, supplierId)).toEqual([]);
    const consents = (await alloys.asks(getSupplier, { supplierId })).enrolments.find((one) => one.programmeId === programmeId)?.consents ?? [];
    await analyst.asks(getDisclosure, { supplierId, disclosureId });
    await analyst.asks(getDisclosure, { supplierId, disclosureId });
    await auditor.asks(getSupplierPage, { programmeId, supplierId });
    const reads = await readsOf(alloys, supplierId);
    expect(reads.map(({ query, what, reader, programme, basis, under }) => [query, what, reader.organisation, reader.id, programme, basis, under]).sort()).toEqual([
      ['disclosures.GetDisclosure', getDisclosure.summary.en, 'Formosa', analyst.userId, 'Ours', 'consent', consents.map(({ consentId }) => consentId)],
      ['programmes.GetSupplierPage', getSupplierPage.summary.en, 'Independent Auditors', auditor.userId, 'Ours', 'consent', consents.map(({ consentId }) => consentId)],
    ]);
  });

  it('never about another supplier; a list of the programme is one read, whoever stands in it; a total is none', async () => {
    await analyst.asks(listDisclosures, { supplierId: boardsId });
    await analyst.asks(listSuppliers, { programmeId });
    await analyst.asks(getProgrammeOverview, { programmeId });
    const [ofAlloys, ofBoards] = [await readsOf(alloys, supplierId), await readsOf(boards, boardsId)];
    expect(JSON.stringify(ofAlloys)).not.toContain(boardsId);
    expect(JSON.stringify(ofBoards)).not.toContain(supplierId);
    expect(ofBoards.map(({ query, supplierId: of, basis }) => [query, of, basis]).sort()).toEqual([
      ['disclosures.ListDisclosures', boardsId, 'consent'],
      ['programmes.ListSuppliers', null, 'programme-list'],
    ]);
    expect((await boards.send(listSupplierReads, { supplierId })).status).toBe(404);
    expect((await analyst.send(listSupplierReads, { supplierId })).status).toBe(403);
  });

  it('what a helper reads is said to the supplier alone, under its grant', async () => {
    await alloys.does(grantHelper, { supplierId, helperOrganisationId: helper.organisationId, purpose: 'bills', may: ['draft'] });
    await helper.asks(getDisclosure, { supplierId, disclosureId });
    expect((await readsOf(alloys, supplierId)).filter(({ basis }) => basis === 'helper-grant').map(({ reader, programmeId: of, under }) => [reader.id, of, under.length])).toEqual([[helper.userId, null, 1]]);
    expect(JSON.stringify(await auditor.asks(listProgrammeReads, { programmeId }))).not.toContain(helper.userId);
  });

  it('the auditor and the administrator of the buyer see the reads of their programme, and nothing of another one', async () => {
    await elsewhere.asks(listDisclosures, { supplierId });
    const [seen, there] = [await auditor.asks(listProgrammeReads, { programmeId }), await elsewhere.asks(listProgrammeReads, { programmeId: theirProgramme })];
    // Looking at it is a read as well.
    const others = (reads: typeof seen.reads) => reads.filter(({ query }) => query !== 'programmes.ListProgrammeReads');
    expect(others((await owner.asks(listProgrammeReads, { programmeId })).reads)).toEqual(others(seen.reads));
    expect(new Set(seen.reads.map(({ supplier }) => supplier))).toEqual(new Set(['Alloys', 'Boards', null]));
    expect(seen.reads.map(({ reader }) => reader.organisation)).not.toContain('Elsewhere');
    expect(others(there.reads).map(({ reader, supplier }) => [reader.organisation, supplier])).toEqual([['Elsewhere', 'Alloys']]);
    expect((await auditor.asks(listProgrammeReads, { programmeId, supplier: boardsId })).reads.map(({ supplier }) => supplier)).toEqual(['Boards']);
    for (const [who, status] of [[elsewhere, 404], [analyst, 403], [alloys, 404]] as const) expect((await who.send(listProgrammeReads, { programmeId })).status).toBe(status);
    // Asked for in a programme in which it does not stand, there is nothing of it to read, and nobody learns its name.
    expect((await elsewhere.send(getSpendOfSupplier, { programmeId: theirProgramme, supplierId: boardsId })).status).toBe(200);
    expect(JSON.stringify([await elsewhere.asks(listProgrammeReads, { programmeId: theirProgramme }), await readsOf(boards, boardsId)])).not.toMatch(/"supplier":"Boards",[^}]*Elsewhere|purchasing.GetSpendOfSupplier/);
    // The supplier works with both, and sees both.
    expect(new Set((await readsOf(alloys, supplierId)).map(({ reader }) => reader.organisation))).toEqual(new Set(['Formosa', 'Independent Auditors', 'Harbour Accounting', 'Elsewhere']));
  });

  it('consents on a day: those in force then, whatever came afterwards; what is read without one says so', async () => {
    await world.travelTo('2025-06-04T09:00:00.000Z');
    const { consentId } = (await alloys.asks(getSupplier, { supplierId })).enrolments.find((one) => one.programmeId === programmeId)?.consents[0] ?? { consentId: '' };
    await alloys.does(revokeConsent, { programmeId, supplierId, consentId, reason: 'contract ended' });
    const on = async (day?: string) => (await auditor.asks(listConsents, { programmeId, ...(day === undefined ? {} : { on: day }) })).suppliers.map(({ name, consents }) => [name, consents.length]);
    expect(await on('2025-06-01')).toEqual([['Alloys', 0], ['Boards', 0]]);
    expect(await on('2025-06-03')).toEqual([['Alloys', 1], ['Boards', 1]]);
    expect(await on()).toEqual([['Alloys', 0], ['Boards', 1]]);
    await analyst.asks(getSupplierPage, { programmeId, supplierId });
    expect((await readsOf(alloys, supplierId)).find(({ hour, query }) => hour > '2025-06-04' && query === 'programmes.GetSupplierPage')).toMatchObject({ basis: 'buyer-record', under: [] });
  });
});

describe('every query', () => {
  const queries = contexts.flatMap((context) => context.queries).map(({ definition }) => definition as MessageDefinition);
  const kinds = (kind: string): readonly string[] => queries.filter((definition) => readKindOf(definition) === kind).map(({ name }) => name).sort();
  it('that names a supplier is on record by it', () => {
    expect(kinds('supplier').length).toBeGreaterThan(35);
    expect(kinds('supplier')).toEqual(queries.filter(({ route }) => route.path.includes(':supplierId')).map(({ name }) => name).sort());
  });
  it('that lists suppliers of a programme is on record as a list', () =>
    expect(kinds('list')).toEqual(expect.arrayContaining(['audits.ListProgrammeFindings', 'disclosures.ListDisclosuresToReview', 'imports.ExportDisclosures', 'imports.ExportSuppliers', 'measures.GetProgrammeCostCurve', 'programmes.ListAlerts', 'programmes.ListSuppliers', 'purchasing.ListSpend', 'verifications.ListVerifiableSuppliers'])));
  /** Looked at one by one: documents of the programme, and totals. A new query whose answer names suppliers is a list by itself; one that does not is added here. */
  const givesNoneAway = [
    'assessments.DiffBenchmarkSets', 'assessments.DiffRulesets', 'assessments.GetBenchmarkSet', 'assessments.GetRuleset', 'assessments.ListBenchmarkSets', 'assessments.ListRulesets', 'assessments.ListWhatIfs',
    'imports.GetProgrammeImport', 'programmes.GetProgrammeOverview', 'programmes.GetProgrammeTargetPath', 'purchasing.GetAwardedByTier', 'verifications.GetVerificationCoverage', 'verifications.ListAccreditations',
  ];
  it('of a programme that is on record as neither gives no supplier away', () => {
    const neither = queries.filter((definition) => definition.route.path.includes(':programmeId') && readKindOf(definition) === 'none').map(({ name }) => name);
    expect(neither.sort()).toEqual([...givesNoneAway].sort());
  });
});
