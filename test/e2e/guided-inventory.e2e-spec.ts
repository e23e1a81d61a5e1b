import { getAssessment } from '@greengate/assessments/contracts';
import { acceptDisclosure, answerDraft, answerQuestion, getCalculation, getDraft, getReceipt, listDrafts, listQuestions, previewDraft, previewInventory, startDraft, submitDraft, submitInventory } from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import { createProgramme } from '@greengate/programmes/contracts';
import { acceptInvitation, inviteSupplier } from '@greengate/suppliers/contracts';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { publishShippedRules } from '../support/published-documents';
import { publishShippedFactorSets } from '../support/published-factor-sets';

const zh = { 'Accept-Language': 'zh-CN' };

jest.setTimeout(120_000);

/**
 * A first-time supplier in Kunshan, Jiangsu, of a buyer in Taiwan. One electricity bill: 128,400 kWh in 2022; one diesel receipt: 5,000 L, 0.84 kg/L.
 *
 * By hand. Grid of Jiangsu 2022: 0.5978 kg CO2/kWh (announcement of the Ministry of Ecology and Environment, set cn-grid-2022), so 128,400 × 0.5978 / 1,000 = 76.75752 t.
 * Diesel: 5,000 × 0.84 / 1,000 = 4.2 t; 43.33 GJ/t, 0.0202 tC/GJ, oxidised by 98 % (guideline of 2015 for industry, set cn-fuels): 4.2 × 43.33 × 0.0202 × 0.98 × 44/12 = 13.209514472 t.
 */
const byHand = { scope1: '13.209514472', scope2: '76.75752' };

describe('a first inventory, from one bill and one receipt to a tier', () => {
  let world: HttpWorld;
  /** ada, olga: owners; ana: analyst; pei: procurement; su, sun: of the supplier; xu: of another supplier. */
  let ada: Person, olga: Person, ana: Person, pei: Person, su: Person, sun: Person, xu: Person;
  let programmeId: string, supplierId: string, draftId: string, disclosureId: string;
  const draft = () => ({ supplierId, draftId });
  const one = () => ({ supplierId, disclosureId });
  const save = (person: Person, answers: object, more: object = {}) => person.does(answerDraft, { ...draft(), answers, ...more });

  beforeAll(async () => {
    world = await openHttpWorld('2023-03-01T09:00:00.000Z');
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    olga = await world.hire(ada, 'Olga', ['programme-owner']);
    ana = await world.hire(ada, 'Ana', ['analyst']);
    pei = await world.hire(ada, 'Pei', ['procurement-manager']);
    const found = async (name: string, first: string): Promise<Person> => {
      const email = `${first.toLowerCase()}@greengate.example`;
      const { output } = await ada.does(registerOrganisation, { name, kind: 'supplier', firstUser: { email, name: first, password } });
      return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
    };
    su = await found('Kunshan Precision Parts', 'Su');
    xu = await found('Another Supplier', 'Xu');
    sun = await world.hire(su, 'Sun', ['supplier-user']);
    ({ programmeId } = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    await publishShippedRules(programmeId, olga, ada, '2023-03-01');
    await world.app.fireTimers();
    const { output: invitation } = await pei.does(inviteSupplier, { programmeId, supplierName: 'Kunshan', email: 'su@greengate.example' });
    const registration = { legalName: '昆山精密件有限公司', sector: '電子業', country: 'CN', province: 'CN-JS', identifiers: [{ scheme: 'uscc', value: '91350100M000100Y43' }] };
    ({ supplierId } = (await su.does(acceptInvitation, { invitationId: invitation.invitationId, token: invitation.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } })).output);
  });
  afterAll(() => world.finish());

  it('without factor sets the refusal says which set is missing, and who publishes it', async () => {
    const lines = [{ id: 'power', kind: 'electricity', activity: { status: 'measured', value: '1', unit: 'kWh' } }];
    const document = { organisation: '昆山', period: { from: '2022-01-01', to: '2022-12-31' }, boundary: 'operational-control', gwpSet: 'AR5', place: 'CN-JS', lines };
    const refused = await su.send(submitInventory, { supplierId, document }, zh);
    expect(refused.status).toBe(422);
    const { code, errors } = refused.body as Problem;
    expect([code, errors?.[0]?.code, errors?.[0]?.field]).toEqual(['disclosures.document-faulty', 'disclosures.factor-set-missing', '/document/lines/0']);
    expect(errors?.[0]?.what).toContain('cn-grid-2022');
    expect(errors?.[0]?.what).toContain(ada.organisationId);
    expect(errors?.[0]?.remedy).toMatch(/[一-鿿]/u);
    await publishShippedFactorSets(olga, ada, 'gwp-ar5', 'cn-fuels', 'cn-grid-2022');
    expect((await su.send(previewInventory, { supplierId, document }, zh)).status).toBe(200);
  });

  it('the supplier answers on a phone, one page after another', async () => {
    const started = await su.does(startDraft, { supplierId });
    expect(started).toMatchObject({ status: 201, etag: 'W/"0"', output: { suggestions: { answers: {} } } });
    ({ draftId } = started.output);
    await save(su, { boundary: { method: 'operational-control' } });
    await save(su, { period: { from: '2022-01-01', to: '2022-12-31' } });
    await save(su, { sites: { sites: { plant: { name: '一号厂房', place: 'CN-JS' } } } });
    const unknown = await save(su, { energy: { electricityUse: { unknown: true } } });
    expect(unknown.output.consequences).toMatchObject([{ code: 'no-electricity', subject: 'energy.electricityUse' }]);
    await save(su, { energy: { electricityUse: 'some', electricity: { 'bill-1': { site: 'plant', quantity: '１２．８４', unit: '万kWh', billFrom: '2022-01-01', billTo: '2022-12-31' } } } });
    await save(su, { energy: { fuels: { 'receipt-1': { site: 'plant', fuel: 'diesel', use: 'vehicles', quantity: '5，000', unit: 'L', densityKgPerL: '0.84' } } } });
  });

  it('a doubtful number is asked back in the reader\'s language', async () => {
    const refused = await su.send(answerDraft, { ...draft(), answers: { production: { revenue: { amount: '45.000.000,0', currency: 'TWD' } } } }, zh);
    expect([refused.status, (refused.body as Problem).errors]).toMatchObject([400, [{ field: '/answers/production/revenue/amount', code: 'disclosures.number-ambiguous', value: '45.000.000,0', what: expect.stringContaining('两个不同的数') }]]);
  });

  it('two editors: what differs merges, what both answer shows both versions, who and when', async () => {
    const seen = (await sun.asks(getDraft, draft())).revision;
    await save(su, { production: { revenue: { amount: '45,000,000', currency: 'TWD' } } });
    await save(sun, { otherSources: { refrigerantUse: 'none', heatUse: 'none' } }, { basedOn: seen });
    const conflict = await sun.send(answerDraft, { ...draft(), answers: { production: { revenue: { amount: '45', currency: 'TWD' } } }, basedOn: seen });
    const versions = { field: '/answers/production/revenue', code: 'disclosures.answer-conflict', value: expect.stringContaining('"45"'), what: expect.stringContaining('"45000000"') };
    expect([conflict.status, (conflict.body as Problem).errors]).toMatchObject([409, [versions]]);
    expect((conflict.body as Problem).errors?.[0]?.what).toContain(su.userId);
    const matched = await sun.send(answerDraft, { ...draft(), answers: { production: { supplierProgramme: false } } }, { 'If-Match': `W/"${seen}"` });
    expect([matched.status, (matched.body as Problem).code]).toEqual([412, 'disclosures.draft-changed']);
    const draftNow = await su.asks(getDraft, draft());
    expect(draftNow.editors.map(({ by }) => by)).toEqual([sun.userId, su.userId]);
    expect(draftNow.progress.filter(({ state }) => state !== 'done').map(({ step }) => step)).toEqual(['evidence', 'check']);
  });

  it('nobody else sees the draft: not the buyer, not another supplier', async () => {
    for (const person of [ada, olga, ana, pei, xu]) {
      for (const [definition, input] of [[getDraft, draft()], [previewDraft, draft()], [listDrafts, { supplierId }], [submitDraft, draft()]] as const) expect([403, 404]).toContain((await person.send(definition, input)).status);
    }
    expect((await sun.asks(listDrafts, { supplierId })).drafts.map((found) => found.draftId)).toEqual([draftId]);
  });

  it('the check shows the tonnes that a hand calculation gives, before anything is sent', async () => {
    const { totals, estimatedLines, consequences } = await su.asks(previewDraft, draft());
    expect(totals.filter(({ account }) => account === 'scope1' || account === 'scope2-location').map(({ tCO2e }) => tCO2e)).toEqual([byHand.scope1, byHand.scope2]);
    expect([estimatedLines, consequences.map(({ code }) => code)]).toEqual([[], ['categories-open']]);
  });

  it('a file that nobody uploaded is not cited, and the line that names it is told', async () => {
    const lines = [{ id: 'power', kind: 'electricity', evidence: ['bill.pdf', 'c'.repeat(64)], activity: { status: 'measured', value: '1', unit: 'kWh' } }];
    const refused = await su.send(submitInventory, { supplierId, document: { organisation: '昆山', period: { from: '2022-01-01', to: '2022-12-31' }, boundary: 'operational-control', gwpSet: 'AR5', place: 'CN-JS', lines } }, zh);
    expect([refused.status, (refused.body as Problem).errors]).toMatchObject([422, [{ field: '/document/lines/0/evidence', code: 'disclosures.evidence-not-kept', value: 'c'.repeat(64) }]]);
  });

  it('is submitted once, whoever presses and however often', async () => {
    await save(su, { check: { confirmed: true } });
    await world.appended();
    const first = await su.does(submitDraft, draft(), { 'Idempotency-Key': 'one' });
    expect((await su.does(submitDraft, draft(), { 'Idempotency-Key': 'one' })).replayed).toBe(true);
    expect((await sun.does(submitDraft, draft(), { 'Idempotency-Key': 'two' })).output).toEqual(first.output);
    ({ disclosureId } = first.output);
    expect((await world.appended()).filter((type) => type !== 'disclosures.QuestionsRaised')).toEqual(['disclosures.InventoryCalculated', 'disclosures.DisclosureSubmitted', 'disclosures.DraftSubmitted']);
  });

  it('gives a receipt, and a calculation that comes out the same when it is made again', async () => {
    const receipt = await su.asks(getReceipt, one());
    expect(receipt).toMatchObject({ what: 'submitted', period: { from: '2022-01-01', to: '2022-12-31' }, by: { id: su.userId }, actingFor: null, position: expect.stringMatching(/^\d{20}$/), eventDigest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(receipt.says['zh-CN']).toContain('不证明');
    const calculation = await ana.asks(getCalculation, one());
    expect(calculation).toMatchObject({ cause: 'submission', recorded: { digest: receipt.calculationDigest }, recomputed: { matches: true, hindrance: null } });
    expect(calculation.recorded.lines.map(({ id, estimated, factors }) => [id, estimated, factors.map(({ set, value }) => `${set.id} ${value}`)])).toEqual([
      ['electricity.bill-1', false, expect.arrayContaining(['cn-grid-2022 0.5978'])],
      ['fuels.receipt-1', false, expect.arrayContaining(['cn-fuels 43.33', 'cn-fuels 0.0202', 'cn-fuels 0.98'])],
    ]);
  });

  it('is accepted by another person once the questions about it are answered, and the supplier is tiered', async () => {
    for (const { questionId } of (await su.asks(listQuestions, one())).questions) await su.does(answerQuestion, { ...one(), questionId, answer: '已核对账单，数据无误。' });
    expect((await su.send(acceptDisclosure, one())).status).toBe(403);
    await ana.does(acceptDisclosure, one());
    const { result, inputs } = await ana.asks(getAssessment, { programmeId, supplierId });
    expect(inputs.map(({ type }) => type)).toContain('disclosures.DisclosureAccepted');
    // (13.209514472 + 76.75752) t / TWD 45 million
    expect(result).toMatchObject({ status: 'rated', tier: expect.stringMatching(/^[A-E]$/) });
    expect(Number((result as { metric: { intensity: string } }).metric.intensity)).toBeCloseTo((13.209514472 + 76.75752) / 45, 9);
    expect(await su.asks(getReceipt, one())).toMatchObject({ what: 'submitted' });
  });

  it('next year\'s boundary and sites are offered, not copied', async () => {
    const { output } = await sun.does(startDraft, { supplierId });
    expect(output.suggestions).toMatchObject({ draftId, disclosureId, answers: { boundary: { method: 'operational-control' }, sites: { sites: { plant: { name: '一号厂房' } } } } });
    expect((await sun.asks(getDraft, { supplierId, draftId: output.draftId })).answers['sites']).toEqual({});
  });
});
