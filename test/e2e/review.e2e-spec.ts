import {
  acceptDisclosure, answerQuestion, correctInventory, getDisclosure, getReview, listAffectedDisclosures, listCalculations, listQuestions, previewInventory, recalculateDisclosure, returnDisclosure,
  submitInventory, takeOverRecalculation, withdrawDisclosure, type InventoryDocumentInput,
} from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import { createProgramme } from '@greengate/programmes/contracts';
import { acceptInvitation, inviteSupplier } from '@greengate/suppliers/contracts';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { publishShippedFactorSets } from '../support/published-factor-sets';

const zh = { 'Accept-Language': 'zh-CN' };

jest.setTimeout(120_000);

/** Two suppliers in Jiangsu and one buyer; two years, told in order: each test goes on where the one before ended. */
describe('the review of calculated inventories', () => {
  let world: HttpWorld;
  /** ada, olga: owners; ana: analyst; su: of the supplier; xu: of another supplier. */
  let ada: Person, olga: Person, ana: Person, su: Person, xu: Person;
  let programmeId: string, supplierId: string, otherId: string, first: string, second: string;
  const power = (kwh: string, more: object = {}) => ({ id: 'power', kind: 'electricity' as const, activity: { status: 'measured' as const, value: kwh, unit: 'kWh' }, evidence: ['bill.pdf'], ...more });
  const van = (t = '4.2') => ({ id: 'van', kind: 'mobile-combustion' as const, fuel: 'diesel', method: 'china' as const, activity: { status: 'measured' as const, value: t, unit: 't' }, evidence: ['receipt.pdf'] });
  const certificate = (serial: string, year: number) => ({ serial, type: 'certificate' as const, market: 'CN', year, vintage: year, kwh: '30000', factor: '0', renewable: true });
  const document = (year: number, changes: Partial<InventoryDocumentInput> = {}): InventoryDocumentInput => ({
    organisation: '昆山精密件有限公司', period: { from: `${year}-01-01`, to: `${year}-12-31` }, boundary: 'operational-control', gwpSet: 'AR5', place: 'CN-JS', lines: [power('120000'), van()], ...changes,
  });
  const of = (disclosureId: string) => ({ supplierId, disclosureId });
  const reviewBy = (person: Person, disclosureId: string) => person.asks(getReview, { programmeId, ...of(disclosureId) });
  const refusal = async (sending: ReturnType<Person['send']>): Promise<string> => {
    const response = await sending;
    return `${response.status} ${(response.body as Problem).code}`;
  };
  const disclosureEvents = async () => (await world.appended()).filter((type) => type.startsWith('disclosures.')).map((type) => type.replace('disclosures.', ''));

  beforeAll(async () => {
    world = await openHttpWorld('2023-03-01T09:00:00.000Z');
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    olga = await world.hire(ada, 'Olga', ['programme-owner']);
    ana = await world.hire(ada, 'Ana', ['analyst']);
    const pei = await world.hire(ada, 'Pei', ['procurement-manager']);
    ({ programmeId } = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    const join = async (name: string, person: string, identifier: { readonly scheme: 'uscc' | 'twvat'; readonly value: string }) => {
      const email = `${person.toLowerCase()}@greengate.example`;
      const { output } = await ada.does(registerOrganisation, { name, kind: 'supplier', firstUser: { email, name: person, password } });
      const who = await world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
      const { output: invitation } = await pei.does(inviteSupplier, { programmeId, supplierName: name, email });
      const registration = { legalName: name, sector: '電子業', country: 'CN', province: 'CN-JS', identifiers: [identifier] };
      const joined = await who.does(acceptInvitation, { invitationId: invitation.invitationId, token: invitation.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } });
      return [who, joined.output.supplierId] as const;
    };
    [su, supplierId] = await join('昆山精密件有限公司', 'Su', { scheme: 'uscc', value: '91350100M000100Y43' });
    [xu, otherId] = await join('另一家供应商', 'Xu', { scheme: 'twvat', value: '04595257' });
    await publishShippedFactorSets(olga, ada, 'gwp-ar5', 'cn-fuels', 'cn-grid-2021');
    await world.appended();
  });
  afterAll(() => world.finish());

  it('a preview shows the questions; they are raised with the figures and block nothing', async () => {
    const given = document(2021, { lines: [power('120000', { evidence: [] }), van()], instruments: [certificate(' gec－001 ', 2021)] });
    const { questions } = (await su.send(previewInventory, { supplierId, document: given })).body as { readonly questions: readonly { readonly questionId: string }[] };
    const { output } = await su.does(submitInventory, { supplierId, document: given });
    first = output.disclosureId;
    expect(output.status).toBe('submitted');
    expect(await disclosureEvents()).toEqual(['CertificateClaimed', 'InventoryCalculated', 'DisclosureSubmitted', 'QuestionsRaised']);
    const asked = await su.asks(listQuestions, of(first));
    expect(asked.questions.map(({ rule, subject, status }) => `${rule} ${subject} ${status}`)).toEqual(['no-evidence lines.power open']);
    expect(asked.questions.map(({ questionId }) => questionId)).toEqual(questions.map(({ questionId }) => questionId));
    expect(asked.questions[0]?.says['zh-CN']).toMatch(/^数据行“power”为 .* t CO₂e（占范围 1、2 的 8\d\.\d %），未附证明材料。/u);
  });

  it('nobody accepts before every question is answered; question and answer are recorded', async () => {
    expect(await refusal(ana.send(acceptDisclosure, of(first)))).toBe('409 disclosures.questions-open');
    expect((await reviewBy(ana, first)).acceptance).toMatchObject({ allowed: false, code: 'disclosures.questions-open' });
    expect(await refusal(xu.send(listQuestions, of(first)))).toMatch(/^40[34] /);
    const { questions } = await su.asks(listQuestions, of(first));
    const questionId = questions[0]?.questionId ?? '';
    expect(await refusal(su.send(answerQuestion, { ...of(first), questionId, answer: 'short' }))).toMatch(/^400 /);
    expect(await refusal(su.send(answerQuestion, { ...of(first), questionId: '00000000-0000-5000-8000-000000000000', answer: 'answers nothing at all' }))).toBe('422 disclosures.question-unknown');
    const { output } = await su.does(answerQuestion, { ...of(first), questionId, answer: 'The bill lies with the landlord.' });
    expect(output.open).toBe(0);
    const review = await reviewBy(ana, first);
    expect(review.questions).toMatchObject([{ status: 'answered', answers: [{ answer: 'The bill lies with the landlord.', as: 'supplier', by: { id: su.userId } }] }]);
    expect(review.acceptance).toEqual({ allowed: true, code: null, says: null });
    expect(review.lastYear).toBeNull();
    await ana.does(acceptDisclosure, of(first));
  });

  it('a certificate counts once in the installation, however it is written, and nobody is told whose it is', async () => {
    await world.appended();
    const reused = document(2022, { instruments: [certificate('GEC-001', 2022)] });
    const own = await su.send(submitInventory, { supplierId, document: reused });
    expect([own.status, (own.body as Problem).code]).toEqual([409, 'disclosures.certificate-used']);
    const foreign = await xu.send(submitInventory, { supplierId: otherId, document: document(2022, { instruments: [certificate('gec-００1', 2022)] }) });
    expect([foreign.status, (foreign.body as Problem).code]).toEqual([409, 'disclosures.certificate-taken']);
    for (const secret of [supplierId, su.organisationId, first]) expect(JSON.stringify(foreign.body)).not.toContain(secret);
    const twice = await su.send(submitInventory, { supplierId, document: document(2022, { instruments: [certificate('X-1', 2022), { ...certificate('x-1 ', 2022), kwh: '1' }] }) });
    expect(JSON.stringify(twice.body)).toContain('calculation.serial-repeated');
    expect(await disclosureEvents()).toEqual([]);
  });

  it('last year stands beside this year, line by line, with questions, factors and evidence', async () => {
    const { output } = await su.does(submitInventory, { supplierId, document: document(2022, { lines: [power('240000', { site: null }), van()], instruments: [certificate('GEC-002', 2022)] }) });
    second = output.disclosureId;
    const review = await reviewBy(ana, second);
    expect(review.lastYear).toEqual({ disclosureId: first, from: '2021-01-01', to: '2021-12-31', basis: 'accepted' });
    expect(review.lines.map(({ lineId, account, change, evidence }) => [lineId, account, change, evidence])).toEqual([['power', 'scope2-location', '+100.0', 1], ['power', 'scope2-market', '+133.3', 1], ['van', 'scope1', '0.0', 1]]);
    expect(review.lines[0]?.factors).toMatchObject([{ set: { id: 'cn-grid-2021' } }]);
    expect(review.questions.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['year-on-year energy.electricity', 'year-on-year scope2LocationBased', 'year-on-year scope2MarketBased']);
    expect(review.fields.find(({ field }) => field === 'scope2LocationBased')).toMatchObject({ change: '+100.0', questions: [expect.any(String)] });
    expect(review.open).toBe(3);
  });

  it('a return names lines, and only these are open; another needs a comment, which the reviewer sees', async () => {
    const reason = (field: string) => ({ field, reason: 'unit' as const, comment: 'twice the kWh of last year' });
    expect(await refusal(ana.send(returnDisclosure, { ...of(second), reasons: [reason('lines.nowhere')], dueOn: null }))).toBe('422 disclosures.line-unknown');
    await ana.does(returnDisclosure, { ...of(second), reasons: [reason('lines.power')], dueOn: '2023-04-01' });
    expect((await reviewBy(ana, second)).lines.map(({ lineId, returned }) => [lineId, returned])).toEqual([['power', true], ['power', true], ['van', false]]);
    const corrected = document(2022, { lines: [power('130000'), van('4.3')], instruments: [certificate('GEC-002', 2022)] });
    const refused = await su.send(correctInventory, { ...of(second), document: corrected }, zh);
    expect([refused.status, (refused.body as Problem).code]).toEqual([422, 'disclosures.line-not-returned']);
    expect(JSON.stringify(refused.body)).toContain('van');
    await world.appended();
    await su.does(correctInventory, { ...of(second), document: corrected, comment: 'A receipt of December was found.' });
    expect(await disclosureEvents()).toEqual(['InventoryCalculated', 'DisclosureCorrected', 'QuestionsRaised', 'QuestionAnswered']);
    const { questions, open, acceptance } = await reviewBy(ana, second);
    // The jumps are gone with their cause; what was changed without being asked for is said, and answered.
    expect(questions.map(({ rule, subject, status }) => `${rule} ${subject} ${status}`)).toEqual([
      'year-on-year energy.electricity closed', 'year-on-year scope2LocationBased closed', 'year-on-year scope2MarketBased closed', 'line-not-returned lines.van answered',
    ]);
    expect(questions[3]?.answers).toMatchObject([{ answer: 'A receipt of December was found.', as: 'supplier' }]);
    expect([open, acceptance.allowed]).toEqual([0, true]);
    await ana.does(acceptDisclosure, of(second));
  });

  it('a newer factor set changes nothing that is accepted: it lists whom it concerns, and calculates beside', async () => {
    await publishShippedFactorSets(olga, ada, 'cn-grid-2022');
    const affected = await ana.asks(listAffectedDisclosures, { programmeId, setId: 'cn-grid-2022' });
    expect(affected.disclosures.map(({ disclosureId, inForce, recalculated }) => [disclosureId, inForce, recalculated])).toEqual([[second, true, null], [first, true, null]]);
    expect(await refusal(ana.send(recalculateDisclosure, { ...of(second), setId: 'cn-grid-1999', reason: 'a newer grid table' }))).toBe('422 disclosures.newer-set-unknown');
    const before = (await su.asks(getDisclosure, of(second))).accepted;
    await world.appended();
    const { output } = await ana.does(recalculateDisclosure, { ...of(second), setId: 'cn-grid-2022', reason: 'a newer grid table' });
    expect(await disclosureEvents()).toEqual(['InventoryRecalculated']);
    // 130,000 kWh; Jiangsu 2021: 0.6451, 2022: 0.5978 kg/kWh (cn-grid-2021, cn-grid-2022); 100,000 kWh are not covered by the certificate.
    expect(output.differences).toEqual([
      { lineId: 'power', account: 'scope2-location', before: '83.863', after: '77.714' },
      { lineId: 'power', account: 'scope2-market', before: expect.any(String), after: expect.any(String) },
    ]);
    expect((await su.asks(getDisclosure, of(second))).accepted).toEqual(before);
    // The 2021 table is the better one for 2021 anyway.
    expect((await ana.does(recalculateDisclosure, { ...of(first), setId: 'cn-grid-2022', reason: 'a newer grid table' })).output).toMatchObject({ calculationId: null, differences: [] });
    await ana.does(recalculateDisclosure, { ...of(second), setId: 'cn-grid-2022', reason: 'once more' });
    expect(await disclosureEvents()).toEqual([]);
    const { calculations } = await su.asks(listCalculations, of(second));
    expect(calculations.map(({ cause, inForce, differences }) => [cause, inForce, differences.length])).toEqual([['submission', false, 0], ['correction', true, 0], ['new-factor-set', false, 2]]);
    expect((await ana.asks(listAffectedDisclosures, { programmeId, setId: 'cn-grid-2022' })).disclosures[0]?.recalculated).toBe(output.calculationId);
  });

  it('the supplier may take it over as a restatement, which another person accepts', async () => {
    const { calculations } = await su.asks(listCalculations, of(second));
    const calculationId = calculations.at(-1)?.calculationId ?? '';
    expect(await refusal(su.send(takeOverRecalculation, { ...of(second), calculationId: calculations[0]?.calculationId ?? '', cause: 'the newer grid table' }))).toBe('404 disclosures.recalculation-unknown');
    const { output } = await su.does(takeOverRecalculation, { ...of(second), calculationId, cause: 'the newer grid table' });
    expect(output.status).toBe('restated');
    expect(Number(output.effect)).toBeLessThan(0);
    await ana.does(acceptDisclosure, of(second));
    expect((await su.asks(getDisclosure, of(second))).accepted).toMatchObject({ scope2LocationBased: { value: '77.714' } });
    expect((await su.asks(listCalculations, of(second))).calculations.at(-1)).toMatchObject({ cause: 'restatement', inForce: true });
  });

  it('a year that does not fit the years accepted is refused, with both years and the remedy', async () => {
    await world.travelTo('2024-03-01T09:00:00.000Z');
    await publishShippedFactorSets(olga, ada, 'gwp-ar6');
    const refused = await su.send(submitInventory, { supplierId, document: document(2023, { gwpSet: 'AR6' }) });
    expect([refused.status, (refused.body as Problem).code]).toEqual([422, 'disclosures.series-gwp-mixed']);
    expect(JSON.stringify(refused.body)).toMatch(/The year 2023 \(AR6\) does not fit the accepted year 202[12] \(AR5\)/);
  });

  it('a withdrawal gives the certificate back, and somebody else may use it', async () => {
    await su.does(withdrawDisclosure, { ...of(first), reason: 'the wrong plant' });
    expect(await disclosureEvents()).toEqual(expect.arrayContaining(['DisclosureWithdrawn', 'CertificateReleased']));
    const { output } = await xu.does(submitInventory, { supplierId: otherId, document: document(2021, { instruments: [certificate('GEC-001', 2021)] }) });
    expect(output.status).toBe('submitted');
    expect(await disclosureEvents()).toContain('CertificateClaimed');
  });
});
