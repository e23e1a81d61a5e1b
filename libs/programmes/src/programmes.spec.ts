import { admissionsEvents } from '@greengate/admissions/contracts';
import { assessmentsEvents } from '@greengate/assessments/contracts';
import { auditsEvents } from '@greengate/audits/contracts';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosuresEvents, disclosureStreamEvents, type Inventory } from '@greengate/disclosures/contracts';
import { accessDirectoryOf, identityContext } from '@greengate/identity';
import { identityEvents } from '@greengate/identity/contracts';
import { RejectedError, deterministicId, type Actor, type EventOf, type Role } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { measuresEvents } from '@greengate/measures/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import { purchasingEvents } from '@greengate/purchasing/contracts';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { createProgramme, getPeerStanding, getProgrammeOverview, getSupplierPage, getTierHistory, getTimeline, listProgrammes, listSuppliers, programmesEvents } from './contracts';
import { programmesContext } from './index';
import { sampleAssessment } from './testing';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const buyer = id(1);
const otherBuyer = id(2);
const auditor = id(3);
const [ours, theirs] = [id(11), id(12)];
const supplierOf = (n: number) => ({ supplierId: id(100 + n), organisationId: id(200 + n) });
const names = ['Formosa Alloys', 'Delta Castings', 'Ocean Plastics'];
const actor = (organisation: string, ...roles: Role[]): Actor => ({ id: `user-of-${organisation}`, kind: 'user', organisation, roles });
const analyst = actor(buyer, 'analyst');
const firstSupplier = actor(supplierOf(0).organisationId, 'supplier-user');

const inventory: Inventory = {
  period: { from: '2024-01-01', to: '2024-12-31' }, boundary: 'operational-control', gwpSet: 'AR5',
  scope1: { status: 'reported', value: '10' }, scope2LocationBased: { status: 'reported', value: '5' }, scope2MarketBased: { status: 'not-measured' },
  scope3: [], energy: [], renewableElectricityShare: null, revenue: null, output: [], dataBasis: 'primary', primaryDataShare: null,
  assurance: { level: 'none', verifier: null }, management: { supplierProgramme: null, energyManagementSystem: null, efficiencyImprovement: null },
};

let app: TestApplication;
let count = 0;
async function record(event: EventOf, by: Actor = analyst): Promise<void> {
  count += 1;
  const { id: actorId, kind, organisation } = by;
  await app.services.eventStore.append(`spec-${count}`, 'no-stream', [
    { id: deterministicId('spec', count), type: event.type, data: event.data, metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: app.clock.now(), actor: { id: actorId, kind, organisation }, tenant: organisation, build: 'test' } },
  ]);
}

async function enrol(programmeId: string, n: number, owner: string): Promise<void> {
  const { supplierId, organisationId } = supplierOf(n);
  const details = { legalName: names[n] ?? 'x', sector: n === 2 ? 'plastics' : 'metals', country: 'TW', province: null };
  await record(suppliersEvents.make.SupplierEnrolled({ programmeId, supplierId, buyerOrganisationId: owner, supplierOrganisationId: organisationId, ...details, basis: 'consent' }));
  await record(suppliersEvents.make.ConsentGranted({ programmeId, supplierId, consentId: id(300 + n), purpose: 'tiering', scopes: ['disclosures'], expiresOn: null }));
}

beforeAll(async () => {
  const elsewhere = defineContext({
    name: 'elsewhere',
    events: [suppliersEvents, purchasingEvents, disclosureStreamEvents, commitmentsEvents, measuresEvents, auditsEvents, assessmentsEvents, admissionsEvents, statementEvents],
    commands: [], queries: [], projections: [],
  });
  app = await createTestApplication([identityContext, programmesContext, elsewhere], { identity: { directory: accessDirectoryOf, accounts: () => ({}) as never, hasDemoAccounts: async () => false } });
  await record(programmesEvents.make.ProgrammeCreated({ programmeId: ours, organisationId: buyer, name: 'Ours', currency: 'TWD', timeZone: 'Asia/Taipei' }));
  await record(programmesEvents.make.ProgrammeCreated({ programmeId: theirs, organisationId: otherBuyer, name: 'Theirs', currency: 'TWD', timeZone: 'Asia/Taipei' }));
  await record(programmesEvents.make.OrganisationEngaged({ programmeId: ours, organisationId: auditor, as: 'auditor', until: '2025-12-31' }));
  for (const [n, legalName] of names.entries()) {
    const details = { legalName, sector: n === 2 ? 'plastics' : 'metals', country: 'TW', province: null };
    await record(suppliersEvents.make.SupplierRegistered({ ...supplierOf(n), ...details, identifiers: [{ scheme: 'duns', value: `80473513${n}` }], holder: null }));
  }
  const { supplierId } = supplierOf(0);
  // Disclosed before it joined our programme.
  await record(disclosuresEvents.make.DisclosureSubmitted({ supplierId, disclosureId: id(30), inventory, submittedBy: 'u' }), actor(otherBuyer, 'analyst'));
  await enrol(theirs, 0, otherBuyer);
  await enrol(ours, 0, buyer);
  await enrol(ours, 1, buyer);
  await enrol(theirs, 2, otherBuyer);
  await record(purchasingEvents.make.SpendRecorded({ programmeId: ours, supplierId, year: 2024, money: { amount: '100', currency: 'TWD' }, source: 'ledger', batchId: null }));
  await record(suppliersEvents.make.SupplierClassified({ programmeId: ours, supplierId, category: 'castings', hotSpot: true, soleSource: true, qualifiedAlternatives: 0 }));
  await record(sampleAssessment({ programmeId: ours, supplierId, assessmentId: id(40), asOf: '2025-06-02', tier: 'B', score: '66.00', intensity: '4.5', intensityReduction: '0.1', indicators: { acceptedDisclosures: 1 } }));
  await record(sampleAssessment({ programmeId: ours, supplierId: supplierOf(1).supplierId, assessmentId: id(41), asOf: '2025-06-02', tier: 'U' }));
  await app.drain();
}, 30_000);
afterAll(() => app.close());

const codeOf = async (sending: Promise<unknown>): Promise<string> =>
  sending.then(
    () => 'answered',
    (error: unknown) => {
      if (error instanceof RejectedError) return error.rejection.code;
      throw error;
    },
  );
const first = { programmeId: ours, supplierId: supplierOf(0).supplierId };

describe('supplier list', () => {
  it('shows our suppliers and nobody else\'s, with the last disclosure from before they joined', async () => {
    const { output } = await app.send(analyst, listSuppliers, { programmeId: ours });
    expect(output.suppliers.map(({ name }) => name)).toEqual(['Delta Castings', 'Formosa Alloys']);
    expect(output.suppliers[1]).toMatchObject({ tier: 'B', score: '66.00', intensity: '4.5', trend: 'improving', lastDisclosure: { to: '2024-12-31', status: 'submitted' }, spend: { year: 2024, amount: '100' } });
  });
  it('filters, searches, sorts and pages', async () => {
    const namesOf = async (more: object) => (await app.send(analyst, listSuppliers, { programmeId: ours, ...more })).output.suppliers.map(({ name }) => name);
    expect(await namesOf({ tier: 'U' })).toEqual(['Delta Castings']);
    expect(await namesOf({ search: 'ALLO' })).toEqual(['Formosa Alloys']);
    expect(await namesOf({ category: 'castings' })).toEqual(['Formosa Alloys']);
    expect(await namesOf({ sort: 'score' })).toEqual(['Formosa Alloys', 'Delta Castings']);
    expect(await namesOf({ sort: 'score', direction: 'ascending' })).toEqual(['Formosa Alloys', 'Delta Castings']);
    const page = (await app.send(analyst, listSuppliers, { programmeId: ours, limit: '1' })).output;
    expect(page.suppliers).toHaveLength(1);
    expect(await namesOf({ limit: '1', cursor: page.next })).toEqual(['Formosa Alloys']);
  });
  it('is for the owner\'s people and engaged auditors', async () => {
    expect(await codeOf(app.send(actor(auditor, 'auditor'), listSuppliers, { programmeId: ours }))).toBe('answered');
    expect(await codeOf(app.send(actor(otherBuyer, 'analyst'), listSuppliers, { programmeId: ours }))).toBe('resource.not-found');
    expect(await codeOf(app.send(firstSupplier, listSuppliers, { programmeId: ours }))).toBe('auth.denied');
  });
});

describe('supplier page', () => {
  it('explains the score with every input\'s event', async () => {
    const { output } = await app.send(analyst, getSupplierPage, first);
    expect(output.assessment).toMatchObject({ tier: 'B', rulesetId: 'sdp-1.0', inputs: [{ id: 'event-1' }], result: { score: '66.00' } });
    expect(output.disclosures).toHaveLength(1);
    expect(output.spend).toEqual([{ year: 2024, currency: 'TWD', amount: '100' }]);
  });
  it('shows the supplier its own page without the buyer\'s secrets', async () => {
    const { output } = await app.send(firstSupplier, getSupplierPage, first);
    expect(output).toMatchObject({ spend: null, classification: { category: 'castings', soleSource: null, qualifiedAlternatives: null }, assessment: { result: { score: '66.00' } } });
  });
  it('of a supplier that is not in the programme is not found, whoever asks', async () => {
    const foreign = { programmeId: ours, supplierId: supplierOf(2).supplierId };
    for (const by of [analyst, actor(supplierOf(2).organisationId, 'supplier-user'), firstSupplier]) expect(await codeOf(app.send(by, getSupplierPage, foreign))).toBe('resource.not-found');
  });
});

describe('the place among peers', () => {
  it('is told to the supplier alone, and hidden while there are fewer than five others', async () => {
    expect((await app.send(firstSupplier, getPeerStanding, first)).output).toEqual({
      least: 5, group: 'programme', sector: 'metals', metric: expect.any(String) as string,
      score: { status: 'hidden', because: 'too-few-peers' }, intensity: { status: 'hidden', because: 'too-few-peers' },
    });
    expect(await codeOf(app.send(analyst, getPeerStanding, first))).toBe('auth.denied');
    expect(await codeOf(app.send(actor(supplierOf(1).organisationId, 'supplier-user'), getPeerStanding, first))).toBe('resource.not-found');
  });
});

describe('timeline', () => {
  it('says what happened, newest first, in the language asked for', async () => {
    const { output } = await app.send(analyst, getTimeline, first);
    expect(output.entries.map(({ says }) => says)).toEqual([
      'Assessed as of 2 Jun 2025 by sdp-1.0: score 66.00, tier B',
      'Classified as castings; hot spot: yes; sole source: yes; qualified alternatives: 0',
      'Spend of 2024 recorded: 100 TWD (source: ledger)',
      'Consent granted for "tiering": disclosures',
      "Formosa Alloys enrolled (basis: the supplier's consent)",
      'Emissions of 1 Jan 2024 to 31 Dec 2024 were disclosed',
      'Supplier "Formosa Alloys" registered (metals, Taiwan)',
    ]);
    const chinese = await app.send(analyst, getTimeline, { ...first, limit: '1' }, { language: 'zh-CN' });
    expect(chinese.output.entries[0]?.says).toMatch(/^按 sdp-1.0 评估/);
    const next = await app.send(analyst, getTimeline, { ...first, limit: '1', cursor: chinese.output.next });
    expect(next.output.entries[0]?.says).toMatch(/^Classified/);
  });
  it('does not name who acted for another buyer', async () => {
    const { output } = await app.send(analyst, getTimeline, first);
    expect(output.entries.find(({ type }) => type === 'disclosures.DisclosureSubmitted')?.who).toMatchObject({ id: null, organisation: null });
    expect(output.entries[0]?.who.organisation).toBe(buyer);
  });
  it('hides spend and classification from the supplier', async () => {
    const { output } = await app.send(firstSupplier, getTimeline, first);
    expect(output.entries.map(({ type }) => type).filter((type) => /purchasing|Classified/.test(type))).toEqual([]);
    expect(output.entries).toHaveLength(5);
  });
});

describe('tiers', () => {
  it('answer which tier on a day, and why', async () => {
    const { output } = await app.send(firstSupplier, getTierHistory, { ...first, on: '2099-01-01' });
    expect(output.on).toMatchObject({ timeZone: 'Asia/Taipei', asRecorded: { tier: 'B', rulesetId: 'sdp-1.0', why: 'as computed' }, asKnownNow: { assessmentId: id(40) } });
    expect((await app.send(analyst, getTierHistory, { ...first, on: '2020-01-01' })).output.on).toMatchObject({ asRecorded: null, asKnownNow: null });
  });
});

describe('programmes', () => {
  it('are listed for owners, auditors and suppliers, each with its part', async () => {
    const listed = async (by: Actor) => (await app.send(by, listProgrammes, {})).output.programmes.map(({ name, as, supplierIds }) => ({ name, as, supplierIds }));
    expect(await listed(analyst)).toEqual([{ name: 'Ours', as: ['owner'], supplierIds: [] }]);
    expect(await listed(actor(auditor, 'auditor'))).toEqual([{ name: 'Ours', as: ['auditor'], supplierIds: [] }]);
    expect(await listed(firstSupplier)).toEqual(['Ours', 'Theirs'].map((name) => ({ name, as: ['supplier'], supplierIds: [first.supplierId] })));
    expect(await listed(actor(id(99), 'auditor'))).toEqual([]);
  });
  it('show an overview that counts the unrated and the unknown', async () => {
    const { output } = await app.send(analyst, getProgrammeOverview, { programmeId: ours });
    expect(output).toMatchObject({ suppliers: 2, spend: { year: 2024, total: '100', unknown: 1 } });
    expect(output.tiers.filter(({ suppliers }) => suppliers > 0).map(({ tier }) => tier)).toEqual(['B', 'U']);
    expect(await codeOf(app.send(firstSupplier, getProgrammeOverview, { programmeId: ours }))).toBe('auth.denied');
  });
  it('are created by buyers alone, in a time zone that exists', async () => {
    const owner = actor(buyer, 'programme-owner');
    const wish = { organisationId: buyer, name: 'New', currency: 'CNY', timeZone: 'Asia/Shanghai' };
    expect(await codeOf(app.send(owner, createProgramme, wish))).toBe('programmes.not-a-buyer');
    await app.services.eventStore.append(`organisation-${buyer}`, 'no-stream', [
      { id: deterministicId('spec', 'organisation'), ...identityEvents.make.OrganisationRegistered({ organisationId: buyer, name: 'Buyer', kind: 'buyer' }), metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: app.clock.now(), actor: { id: 's', kind: 'system', organisation: 'greengate' }, tenant: buyer, build: 'test' } },
    ]);
    expect(await codeOf(app.send(owner, createProgramme, { ...wish, timeZone: 'Asia/Nowhere' }))).toBe('programmes.time-zone-unknown');
    expect(await codeOf(app.send(owner, createProgramme, wish))).toBe('answered');
  });
});

describe('a consent that ends', () => {
  it('hides the supplier\'s own data at once; tier and score stay the programme\'s', async () => {
    await record(suppliersEvents.make.ConsentRevoked({ ...first, consentId: id(300), reason: 'over' }));
    await app.drain();
    const { output } = await app.send(analyst, getSupplierPage, first);
    expect(output).toMatchObject({ enrolment: { shared: false }, disclosures: [], assessment: { tier: 'B', score: '66.00', result: null, inputs: [] } });
    const row = (await app.send(analyst, listSuppliers, { programmeId: ours, search: 'formosa' })).output.suppliers[0];
    expect(row).toMatchObject({ shared: false, intensity: null, trend: 'unknown', lastDisclosure: null, tier: 'B' });
    const timeline = await app.send(analyst, getTimeline, first);
    expect(timeline.output.entries.some(({ type }) => type.startsWith('disclosures.'))).toBe(false);
    expect((await app.send(firstSupplier, getSupplierPage, first)).output.disclosures).toHaveLength(1);
  });
});
