import { listAudits, listFindings, listProgrammeAudits, listProgrammeFindings, performAudit, raiseFinding, scheduleAudit } from '@greengate/audits/contracts';
import { getAssessment, listAssessments } from '@greengate/assessments/contracts';
import { commitTarget } from '@greengate/commitments/contracts';
import { acceptDisclosure, getDisclosure, listDisclosures, listDisclosuresToReview, submitDisclosure } from '@greengate/disclosures/contracts';
import { disableUser, enableUser, issueApiKey, listUsers, registerOrganisation, revokeApiKey, signOutEverywhere } from '@greengate/identity/contracts';
import { linkEvidence, storeEvidence } from '@greengate/evidence/contracts';
import type { MessageDefinition, OutputOf } from '@greengate/kernel';
import { planMeasure } from '@greengate/measures/contracts';
import { samplePlan } from '@greengate/measures/testing';
import { createProgramme, endEngagement, engageOrganisation, getProgrammeOverview, getSupplierPage, getTimeline, listProgrammes, listSuppliers } from '@greengate/programmes/contracts';
import { compareSuppliers, decideAward, getSpendOfSupplier, listAwards, listSpend, recordSpend } from '@greengate/purchasing/contracts';
import { acceptInvitation, classifySupplier, getSupplier, grantConsent, inviteSupplier, revokeConsent } from '@greengate/suppliers/contracts';
import { contexts } from '../../apps/contexts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { publishShippedRules } from '../support/published-documents';
import { sampleInput } from '../support/sample-input';

jest.setTimeout(120_000);

interface Buyer {
  readonly owner: Person;
  readonly manager: Person;
  readonly analyst: Person;
  readonly programmeId: string;
}
interface Supplier {
  readonly user: Person;
  readonly name: string;
  supplierId: string;
  disclosureId: string;
  targetId: string;
  /** Of a file that holds its figure. */
  digest: string;
  measureId: string;
  /** A figure that stands in its disclosure and nowhere else. */
  readonly figure: string;
}
const queries: readonly MessageDefinition[] = contexts.flatMap((context) => context.queries.map(({ definition }) => definition as MessageDefinition));

let world: HttpWorld;
/** ours buys from alloys and boards; theirs buys from alloys and cables. */
let ours: Buyer, theirs: Buyer, alloys: Supplier, boards: Supplier, cables: Supplier, auditor: Person;
const spent = { oursOnAlloys: '7654321.25', oursOnBoards: '8765432.5', theirsOnAlloys: '9876543.75', theirsOnCables: '6543219.5', offeredByAlloys: '5432198.5', offeredByBoards: '4321987.25' } as const;
const findings: Record<string, { auditId: string; findingId: string }> = {};

async function buyer(first: string, manager: string, analyst: string, name: string): Promise<Buyer> {
  const owner = await world.found(name, 'buyer', first);
  const approver = await world.hire(owner, `${first}2`, ['programme-owner']);
  const { programmeId } = (await owner.does(createProgramme, { organisationId: owner.organisationId, name: `Programme of ${name}`, currency: 'TWD', timeZone: 'Asia/Taipei' })).output;
  await publishShippedRules(programmeId, owner, approver, '2025-06-02');
  await world.app.fireTimers();
  return { owner, manager: await world.hire(owner, manager, ['procurement-manager']), analyst: await world.hire(owner, analyst, ['analyst']), programmeId };
}
async function organisation(by: Person, kind: 'supplier' | 'auditor', name: string, first: string): Promise<Person> {
  const email = `${first.toLowerCase()}@greengate.example`;
  const { output } = await by.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
  return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
}
async function join({ manager, programmeId }: Buyer, supplier: Supplier, identifier: string): Promise<void> {
  const { output } = await manager.does(inviteSupplier, { programmeId, supplierName: supplier.name, email: supplier.user.email });
  const registration = { legalName: supplier.name, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: identifier }] };
  const consent = { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null };
  supplier.supplierId = (await supplier.user.does(acceptInvitation, { invitationId: output.invitationId, token: output.token, registration, consent })).output.supplierId;
}
async function disclose(supplier: Supplier, reviewer: Person): Promise<void> {
  const { supplierId } = supplier;
  const inventory = disclosedYear(2024, { scope1: { status: 'reported', value: supplier.figure } });
  supplier.disclosureId = (await supplier.user.does(submitDisclosure, { supplierId, inventory })).output.disclosureId;
  supplier.digest = (await supplier.user.does(storeEvidence, { supplierId, file: Buffer.from(`meter,t\nA,${supplier.figure}\n`), fileName: `${supplier.name}.csv` })).output.digest;
  await supplier.user.does(linkEvidence, { supplierId, digest: supplier.digest, subject: { kind: 'disclosure-line', id: supplier.disclosureId, lineId: null } });
  await reviewer.does(acceptDisclosure, { supplierId, disclosureId: supplier.disclosureId });
  const target = { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false };
  supplier.targetId = (await supplier.user.does(commitTarget, { supplierId, target })).output.targetId;
  supplier.measureId = (await supplier.user.does(planMeasure, { supplierId, plan: samplePlan({ capex: supplier.figure }) })).output.measureId;
}
async function audit({ manager, programmeId }: Buyer, { supplierId, name }: Supplier): Promise<void> {
  const pair = { programmeId, supplierId };
  const { auditId } = (await manager.does(scheduleAudit, { ...pair, kind: 'desk', plannedOn: '2025-06-02', criteria: 'records', auditorOrganisationId: null })).output;
  await auditor.does(performAudit, { ...pair, auditId, performedOn: '2025-06-02' });
  const { findingId } = (await auditor.does(raiseFinding, { ...pair, auditId, grade: 'minor', statement: `The register of ${name} is late.` })).output;
  findings[supplierId] = { auditId, findingId };
}
const spend = ({ owner, programmeId }: Buyer, { supplierId }: Supplier, amount: string) => owner.does(recordSpend, { programmeId, supplierId, year: 2024, money: { amount, currency: 'TWD' }, source: 'ledger' });
const supplierCalled = (name: string, user: Person, figure: string): Supplier => ({ user, name, figure, supplierId: '', disclosureId: '', targetId: '', digest: '', measureId: '' });

beforeAll(async () => {
  world = await openHttpWorld('2025-06-02T09:00:00.000Z');
  ours = await buyer('Ada', 'Pei', 'Ana', 'Formosa');
  theirs = await buyer('Eve', 'Mal', 'Ivy', 'Elsewhere');
  auditor = await organisation(ours.owner, 'auditor', 'Independent Auditors', 'Ida');
  await ours.owner.does(engageOrganisation, { programmeId: ours.programmeId, organisationId: auditor.organisationId, as: 'auditor', until: '2025-12-31' });
  alloys = supplierCalled('Alloys', await organisation(ours.owner, 'supplier', 'Alloys', 'Al'), '1871.125');
  boards = supplierCalled('Boards', await organisation(ours.owner, 'supplier', 'Boards', 'Bo'), '1392.375');
  cables = supplierCalled('Cables', await organisation(theirs.owner, 'supplier', 'Cables', 'Ca'), '1563.625');
  await join(ours, alloys, '04595257');
  await join(theirs, alloys, '04595257');
  await join(ours, boards, '22099131');
  await join(theirs, cables, '10458575');
  await disclose(alloys, ours.analyst);
  await disclose(boards, ours.analyst);
  await disclose(cables, theirs.analyst);
  await audit(ours, alloys);
  await audit(ours, boards);
  await spend(ours, alloys, spent.oursOnAlloys);
  await spend(ours, boards, spent.oursOnBoards);
  await spend(theirs, alloys, spent.theirsOnAlloys);
  await spend(theirs, cables, spent.theirsOnCables);
  for (const supplierId of [alloys.supplierId, boards.supplierId]) {
    await ours.manager.does(classifySupplier, { programmeId: ours.programmeId, supplierId, category: 'castings', hotSpot: true, soleSource: false, qualifiedAlternatives: 3 });
  }
  const offers = [{ supplierId: alloys.supplierId, price: spent.offeredByAlloys }, { supplierId: boards.supplierId, price: spent.offeredByBoards }];
  const award = { category: 'castings', amount: { amount: spent.offeredByAlloys, currency: 'TWD' }, period: { from: '2025-07-01', to: '2026-06-30' }, offers, chosen: alloys.supplierId };
  await ours.manager.does(decideAward, { programmeId: ours.programmeId, ...award });
});
afterAll(() => world.finish());

/** Every id that a query may want, of one supplier in one programme. */
async function idsOf({ programmeId, owner, analyst }: Buyer, { supplierId, disclosureId, targetId, digest, measureId }: Supplier): Promise<Record<string, string>> {
  const assessed = await analyst.send(listAssessments, { programmeId, supplierId });
  const assessmentId = (assessed.body as { items?: { assessmentId: string }[] }).items?.[0]?.assessmentId ?? disclosureId;
  const { auditId = disclosureId, findingId = disclosureId } = findings[supplierId] ?? {};
  return { programmeId, supplierId, disclosureId, targetId, digest, measureId, assessmentId, auditId, findingId, organisationId: owner.organisationId, rulesetId: 'sdp-1.0', otherId: 'sdp-1.0', benchmarkSetId: 'tw-2024' };
}

interface Asked {
  readonly query: string;
  readonly status: number;
  readonly text: string;
}
/** Asks everything that one of the roles may ask, in both languages. */
async function askEverything(by: Person, roles: readonly string[], ids: Record<string, string>): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const definition of queries.filter(({ access }) => Object.keys(access).some((role) => roles.includes(role)))) {
    const input = sampleInput(definition, ids);
    if (input === undefined) throw new Error(`no input could be made for ${definition.name}`);
    for (const language of ['en', 'zh-CN']) {
      const { status, text } = await by.send(definition, { ...input, ...('on' in (definition.input as { shape?: object }).shape! ? { on: '2025-06-02' } : {}) }, { 'Accept-Language': language });
      asked.push({ query: definition.name, status, text });
    }
  }
  return asked;
}
/** A figure however it is written: with separators, or cut at the point where enough of it remains to be known by. */
/** A figure counts with any decimals and separators, but not as a run of digits inside a digest, an id or a position. */
const holds = (text: string, secret: string): boolean => {
  const whole = /^\d{4,}(?=\.)/.exec(secret)?.[0];
  if (whole === undefined) return text.includes(secret);
  return new RegExp(`(?<![0-9A-Za-z.-])${whole}(?![0-9A-Za-z-])`).test(text.replaceAll(/(?<=\d)[,_' ](?=\d)/g, ''));
};
const holding = (asked: readonly Asked[], ...secrets: readonly string[]): readonly string[] => asked.filter(({ text }) => secrets.some((secret) => holds(text, secret))).map(({ query }) => query);

describe('a supplier', () => {
  it('is answered about itself by most queries open to it, so that what follows means something', async () => {
    const asked = await askEverything(alloys.user, ['supplier-user'], await idsOf(ours, alloys));
    const answered = new Set(asked.filter(({ status }) => status === 200).map(({ query }) => query));
    // No factor set is published, nothing calculated, drafted or verified in this world.
    expect(asked.length / 2).toBeGreaterThan(15);
    expect([...new Set(asked.map(({ query }) => query))].filter((query) => !answered.has(query)).sort()).toEqual([
      'disclosures.GetCalculation', 'disclosures.GetDraft', 'disclosures.PreviewDraft', 'disclosures.PreviewInventory', 'factors.FindFactor', 'factors.FindSupplierFactor', 'factors.GetFactorSet',
      'identity.ListUsers', 'imports.GetSupplierImport', 'verifications.GetStatement',
    ]);
    expect(holding(asked, alloys.figure)).toEqual(expect.arrayContaining(['disclosures.GetDisclosure', 'programmes.GetSupplierPage', 'assessments.GetAssessment']));
  });

  it('never meets what a buyer spends, in any answer in any programme', async () => {
    // The figures are there for those who may see them.
    const shown = JSON.stringify([await ours.owner.asks(listSpend, { programmeId: ours.programmeId }), await ours.owner.asks(listAwards, { programmeId: ours.programmeId }), await ours.owner.asks(getSupplierPage, { programmeId: ours.programmeId, supplierId: alloys.supplierId })]);
    expect([spent.oursOnAlloys, spent.oursOnBoards, spent.offeredByAlloys, spent.offeredByBoards].map((figure) => holds(shown, figure))).toEqual([true, true, true, true]);
    for (const [programme, supplier] of [[ours, alloys], [theirs, alloys], [ours, boards], [theirs, cables]] as const) {
      const asked = await askEverything(supplier.user, ['supplier-user'], await idsOf(programme, supplier));
      expect(holding(asked, ...Object.values(spent))).toEqual([]);
      expect(asked.filter(({ text }) => /"(spendShare|attributedShare|qualifiedAlternatives)":("|\d)/.test(text)).map(({ query }) => query)).toEqual([]);
    }
    // The first person of a supplier is its administrator as well: of its own organisation, and of no programme.
    for (const definition of [listSpend, listSuppliers, getProgrammeOverview]) expect([403, 404]).toContain((await alloys.user.send(definition, { programmeId: ours.programmeId })).status);
    expect([403, 404]).toContain((await alloys.user.send(getSpendOfSupplier, { programmeId: ours.programmeId, supplierId: alloys.supplierId })).status);
  });

  it('never sees another supplier: not by its ids, and not in its own answers', async () => {
    for (const [programme, other] of [[ours, boards], [theirs, cables]] as const) {
      const asked = await askEverything(alloys.user, ['supplier-user'], await idsOf(programme, other));
      expect(holding(asked, other.figure, other.name)).toEqual([]);
      // What is answered at all names no supplier: oneself, and tables open to everybody.
      const open = queries.filter(({ access }) => ['self', 'anyone'].includes(String(access['supplier-user']))).map(({ name }) => name);
      expect([...new Set(asked.filter(({ status }) => status === 200).map(({ query }) => query))].filter((query) => !open.includes(query))).toEqual([]);
    }
    const own = await askEverything(alloys.user, ['supplier-user'], await idsOf(ours, alloys));
    expect(holding(own, boards.figure, cables.figure, boards.name, cables.name, boards.supplierId, cables.supplierId)).toEqual([]);
    // Its own supplier with ids of another's things.
    const mixed = { ...(await idsOf(ours, boards)), supplierId: alloys.supplierId };
    expect(holding(await askEverything(alloys.user, ['supplier-user'], mixed), boards.figure, boards.name, boards.disclosureId.slice(0, 8) + '"')).toEqual([]);
  });

  it('does not learn in one programme what happens in the other', async () => {
    const there = await alloys.user.asks(getTimeline, { programmeId: theirs.programmeId, supplierId: alloys.supplierId, limit: '200' });
    expect(JSON.stringify(there)).not.toContain(ours.programmeId);
    expect(there.entries.filter(({ type }) => type.startsWith('audits.'))).toEqual([]);
  });
});

describe('a foreign buyer', () => {
  const everybody = ['programme-owner', 'administrator', 'procurement-manager', 'analyst'];
  it('never sees a supplier that is not enrolled with it', async () => {
    for (const by of [theirs.owner, theirs.manager, theirs.analyst]) {
      for (const ids of [await idsOf(ours, boards), { ...(await idsOf(ours, boards)), programmeId: theirs.programmeId }, await idsOf(theirs, cables)]) {
        const asked = await askEverything(by, everybody, ids);
        expect(holding(asked, boards.figure, boards.name, spent.oursOnBoards, spent.oursOnAlloys)).toEqual([]);
      }
    }
  });
  it('sees of a shared supplier what it shares, and nothing of the other programme', async () => {
    const { supplierId } = alloys;
    expect((await theirs.analyst.asks(listDisclosures, { supplierId })).disclosures).toHaveLength(1);
    const asked = await askEverything(theirs.analyst, everybody, { ...(await idsOf(theirs, alloys)), ...findings[supplierId] });
    expect(holding(asked, alloys.figure).length).toBeGreaterThan(2);
    expect(holding(asked, 'is late', ours.programmeId, spent.oursOnAlloys, 'Formosa')).toEqual([]);
    for (const definition of [listFindings, listAudits]) expect((await theirs.analyst.send(definition, { programmeId: ours.programmeId, supplierId })).status).toBe(404);
    expect((await theirs.owner.asks(listProgrammes, {})).programmes.map(({ programmeId }) => programmeId)).toEqual([theirs.programmeId]);
  });
});

describe('somebody whose right has ended', () => {
  const statusOf = async (by: Person, definition: MessageDefinition, input: object): Promise<string> => {
    const response = await by.send(definition, input);
    return response.status < 300 ? String(response.status) : `${response.status} ${(response.body as Problem).code}`;
  };
  const gone = '404 resource.not-found';

  it('a revoked consent stops the buyer and its auditor with the next request, and nobody else', async () => {
    const { supplierId, disclosureId } = alloys;
    const pair = { programmeId: ours.programmeId, supplierId };
    const consents = (await alloys.user.asks(getSupplier, { supplierId })).enrolments.find(({ programmeId }) => programmeId === ours.programmeId)?.consents ?? [];
    expect(await statusOf(auditor, listDisclosures, { supplierId })).toBe('200');
    for (const { consentId } of consents) expect((await alloys.user.send(revokeConsent, { ...pair, consentId, reason: 'contract ended' })).status).toBe(200);
    // Nothing is waited for.
    expect(await statusOf(ours.analyst, listDisclosures, { supplierId })).toBe(gone);
    expect(await statusOf(ours.analyst, getDisclosure, { supplierId, disclosureId })).toBe(gone);
    expect(await statusOf(ours.manager, getSupplier, { supplierId })).toBe(gone);
    expect(await statusOf(auditor, listDisclosures, { supplierId })).toBe(gone);
    await world.app.drain();
    expect((await ours.analyst.asks(listDisclosuresToReview, { programmeId: ours.programmeId })).disclosures.filter((one) => one.supplierId === supplierId)).toEqual([]);
    const asked = await askEverything(ours.analyst, ['analyst'], await idsOf(ours, alloys));
    expect(asked.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
    // Scope 1, S1+S2, and the intensity made of them.
    expect(holding(asked, alloys.figure, '4871.125', '2.4355625')).toEqual([]);
    expect(await statusOf(ours.analyst, getAssessment, pair)).toBe(gone);
    const compared = await ours.analyst.send(compareSuppliers, { programmeId: ours.programmeId, suppliers: `${alloys.supplierId},${boards.supplierId}`, prices: '1000,1000', currency: 'TWD' });
    expect(holding([{ query: compareSuppliers.name, status: compared.status, text: compared.text }], alloys.figure, '4871.125', '2.4355625')).toEqual([]);
    expect((compared.body as OutputOf<typeof compareSuppliers>).suppliers.map(({ shared, intensity, dataQuality, assurance, attributed }) => [shared, intensity === null, dataQuality === null, assurance === null, attributed.missing])).toEqual([
      [false, true, true, true, 'not-shared'], [true, false, false, false, null],
    ]);
    // The tier is the programme's own.
    expect((await ours.analyst.asks(listSuppliers, { programmeId: ours.programmeId, search: 'alloys' })).suppliers).toEqual([expect.objectContaining({ supplierId, shared: false, tier: expect.stringMatching(/^[A-E]$/), intensity: null })]);
    expect(await statusOf(theirs.analyst, getDisclosure, { supplierId, disclosureId })).toBe('200');
    expect(await statusOf(ours.analyst, listDisclosures, { supplierId: boards.supplierId })).toBe('200');
    await alloys.user.does(grantConsent, { ...pair, purpose: 'tiering again', scopes: ['disclosures'], expiresOn: null });
    expect(await statusOf(ours.analyst, getDisclosure, { supplierId, disclosureId })).toBe('200');
  });

  it('an engagement that ended stops the auditor', async () => {
    const { programmeId } = ours;
    const pair = { programmeId, supplierId: boards.supplierId };
    expect(await statusOf(auditor, listProgrammeFindings, { programmeId })).toBe('200');
    expect((await ours.owner.send(endEngagement, { programmeId, organisationId: auditor.organisationId, as: 'auditor' })).status).toBe(200);
    for (const definition of [listProgrammeFindings, listProgrammeAudits, getProgrammeOverview]) expect(await statusOf(auditor, definition, { programmeId })).toBe(gone);
    for (const definition of [listFindings, listAudits, getSupplierPage]) expect(await statusOf(auditor, definition, pair)).toBe(gone);
    expect(await statusOf(auditor, raiseFinding, { ...pair, auditId: findings[boards.supplierId]?.auditId, grade: 'minor', statement: 'Too late.' })).toBe(gone);
    await world.app.drain();
    expect((await auditor.asks(listProgrammes, {})).programmes).toEqual([]);
  });

  it('and so does one whose last day is over, without anything being recorded', async () => {
    const { programmeId } = ours;
    await ours.owner.does(engageOrganisation, { programmeId, organisationId: auditor.organisationId, as: 'auditor', until: '2025-06-10' });
    await world.travelTo('2025-06-10T23:59:59.000Z');
    expect(await statusOf(auditor, listProgrammeFindings, { programmeId })).toBe('200');
    await world.travelTo('2025-06-11T00:00:00.000Z');
    expect(await statusOf(auditor, listProgrammeFindings, { programmeId })).toBe(gone);
  });

  it('a disabled user stops with the next request, reading and writing, and cannot sign in', async () => {
    const { owner, analyst, programmeId } = ours;
    const user = { organisationId: owner.organisationId, userId: analyst.userId };
    expect((await owner.send(disableUser, user)).status).toBe(200);
    expect(await statusOf(analyst, listSuppliers, { programmeId })).toBe('401 auth.required');
    expect(await statusOf(analyst, acceptDisclosure, { supplierId: boards.supplierId, disclosureId: boards.disclosureId })).toBe('401 auth.required');
    await world.app.drain();
    await expect(world.signIn(analyst.email)).rejects.toThrow('401');
    await owner.does(enableUser, user);
    // Enabled again is not signed in again.
    expect(await statusOf(analyst, listSuppliers, { programmeId })).toBe('401 auth.required');
    expect(await statusOf(await world.signIn(analyst.email), listSuppliers, { programmeId })).toBe('200');
  });

  it('a revoked API key stops with the next request', async () => {
    const { owner, programmeId } = ours;
    const { organisationId } = owner;
    const { keyId, secret } = (await owner.does(issueApiKey, { organisationId, name: 'ERP', roles: ['analyst'], scopes: ['programmes.*'], expiresOn: null })).output;
    const machine = world.machine(secret);
    expect(await statusOf(machine, listSuppliers, { programmeId })).toBe('200');
    expect(await statusOf(machine, listDisclosuresToReview, { programmeId })).toBe('403 auth.scope');
    expect(await statusOf(machine, listSuppliers, { programmeId: theirs.programmeId })).toBe(gone);
    expect((await owner.send(revokeApiKey, { organisationId, keyId })).status).toBe(200);
    expect(await statusOf(machine, listSuppliers, { programmeId })).toBe('401 auth.required');
  });

  it('signing out everywhere ends every session of that person, and of nobody else', async () => {
    const { owner } = theirs;
    const input = { organisationId: owner.organisationId };
    const phone = await world.signIn(owner.email, owner);
    expect(await statusOf(phone, listUsers, input)).toBe('200');
    expect((await owner.send(signOutEverywhere, {})).status).toBe(200);
    expect(await statusOf(phone, listUsers, input)).toBe('401 auth.required');
    expect(await statusOf(owner, listUsers, input)).toBe('401 auth.required');
    expect(await statusOf(theirs.manager, listSuppliers, { programmeId: theirs.programmeId })).toBe('200');
    expect(await statusOf(await world.signIn(owner.email, owner), listUsers, input)).toBe('200');
  });
});
