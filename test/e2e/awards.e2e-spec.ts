import { recordSanction } from '@greengate/admissions/contracts';
import { acceptDisclosure, submitDisclosure } from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import { createProgramme } from '@greengate/programmes/contracts';
import { compareSuppliers, decideAward, getAward, getAwardedByTier, listAwards, withdrawAward } from '@greengate/purchasing/contracts';
import { registerSupplier } from '@greengate/suppliers/contracts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { publishShippedRules } from '../support/published-documents';

jest.setTimeout(60_000);

let world: HttpWorld;
let ada: Person, olga: Person, ana: Person, pei: Person, eve: Person, su: Person;
let programmeId: string;
let rated: string, unrated: string, barred: string;
const reason = 'The rated supplier has no capacity before the spring.';
const period = { from: '2025-07-01', to: '2026-06-30' };
const amount = { amount: '5000000', currency: 'TWD' };
const offers = () => [{ supplierId: rated, price: '5000000' }, { supplierId: unrated, price: '4800000' }, { supplierId: barred, price: '4700000' }];
const award = (more: object = {}) => ({ programmeId, category: 'castings', amount, period, offers: offers(), chosen: rated, ...more });

async function supplier(legalName: string, identifier: string): Promise<string> {
  return (await pei.does(registerSupplier, { programmeId, legalName, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: identifier }] })).output.supplierId;
}
beforeAll(async () => {
  world = await openHttpWorld('2025-06-02T09:00:00.000Z');
  ada = await world.found('Formosa', 'buyer', 'Ada');
  olga = await world.hire(ada, 'Olga', ['programme-owner']);
  ana = await world.hire(ada, 'Ana', ['analyst']);
  pei = await world.hire(ada, 'Pei', ['procurement-manager']);
  eve = await world.found('Elsewhere', 'buyer', 'Eve');
  programmeId = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
  await publishShippedRules(programmeId, olga, ada, '2025-06-02');
  await world.app.fireTimers();
  rated = await supplier('Alloys', '04595257');
  unrated = await supplier('Boards', '22099131');
  barred = await supplier('Cables', '10458575');
  const { disclosureId } = (await pei.does(submitDisclosure, { supplierId: rated, inventory: disclosedYear(2024, { scope1: { status: 'reported', value: '1000' } }) })).output;
  await ana.does(acceptDisclosure, { supplierId: rated, disclosureId });
  await pei.does(recordSanction, { programmeId, supplierId: barred, reason: 'False records.' });
  const { output } = await ada.does(registerOrganisation, { name: 'Of the supplier', kind: 'supplier', firstUser: { email: 'su@greengate.example', name: 'Su', password } });
  su = await world.signIn('su@greengate.example', { organisationId: output.organisationId, userId: output.userId ?? '' });
  await world.appended();
});
afterAll(() => world.finish());

const refused = async (input: object, language = 'en') => {
  const { status, body } = await pei.send(decideAward, input, { 'Accept-Language': language });
  expect(await world.appended()).toEqual([]);
  return { ...(body as Problem), status };
};

describe('an award', () => {
  it('is compared before it is decided: tier, score, offers, and what each would be laid to it', async () => {
    const { suppliers, metric, unratedAs } = await ana.asks(compareSuppliers, { programmeId, suppliers: [rated, unrated, barred].join(','), prices: '5000000,4800000,', currency: 'TWD' });
    expect([metric, unratedAs]).toEqual([suppliers[0]?.intensity?.metric, 'D']);
    expect(suppliers.map(({ name, tier, premium, gate, barred: bar }) => [name, tier, premium, gate?.decision ?? null, bar?.why ?? null])).toEqual([
      ['Alloys', suppliers[0]?.tier, '0.041666666667', suppliers[0]?.gate?.decision, null],
      ['Boards', 'U', '0', 'admit-with-conditions', null],
      ['Cables', 'U', null, 'replace', 'replaced'],
    ]);
    expect(suppliers[0]).toMatchObject({ shared: true, intensity: { comparable: true }, trend: 'unknown', better: [], assurance: { counts: true } });
    expect(Number(suppliers[0]?.attributed.tCO2e)).toBeGreaterThan(0);
    expect(suppliers[1]).toMatchObject({ intensity: null, attributed: { tCO2e: null, missing: 'no-emissions' }, better: [rated] });
    expect(['A', 'B', 'C']).toContain(suppliers[0]?.tier);
  });

  it('to a lower tier without a reason is refused in both languages, and so is a supplier that the gate shuts out; nothing is written', async () => {
    const { suppliers } = await ana.asks(compareSuppliers, { programmeId, suppliers: `${rated},${unrated}` });
    const tier = suppliers[0]?.tier ?? '';
    expect(await refused(award({ chosen: unrated }))).toMatchObject({ status: 422, code: 'purchasing.award-reason-needed', detail: expect.stringContaining(`Say why the tier ${tier} supplier was not chosen`) });
    expect(await refused(award({ chosen: unrated, reasonCode: 'price', reason: 'cheaper' }), 'zh-CN')).toMatchObject({ status: 422, code: 'purchasing.award-reason-needed', detail: expect.stringContaining(`请说明为何未选择 ${tier} 级供应商`) });
    expect(await refused(award({ chosen: barred, reasonCode: 'sole-source', reason }))).toMatchObject({ status: 422, code: 'purchasing.award-supplier-replaced', detail: expect.stringContaining('Cables') });
    expect(await refused(award({ offers: offers().slice(0, 1) }))).toMatchObject({ status: 422, code: 'purchasing.award-candidates' });
    expect(await refused(award({ chosen: '0198f0a2-0000-7000-8000-000000000099' }))).toMatchObject({ status: 422, code: 'purchasing.award-not-a-candidate' });
    expect(await refused(award({ offers: [...offers(), { supplierId: '0198f0a2-0000-7000-8000-000000000099', price: '1' }] }))).toMatchObject({ status: 404, code: 'resource.not-found' });
  });

  it('keeps how everybody stood, the rules, the position and the decider; the same request again is the same award', async () => {
    const first = await pei.does(decideAward, award({ chosen: unrated, reasonCode: 'capacity', reason }), { 'Idempotency-Key': 'one-award' });
    const again = await pei.does(decideAward, award({ chosen: unrated, reasonCode: 'capacity', reason }), { 'Idempotency-Key': 'one-award' });
    expect(again.output).toEqual(first.output);
    expect(await world.appended()).toEqual(['purchasing.AwardDecided']);
    const shown = await ana.asks(getAward, { programmeId, awardId: first.output.awardId });
    expect(shown).toMatchObject({ chosen: unrated, better: [rated], reasonCode: 'capacity', reason, decidedOn: '2025-06-02', decidedBy: pei.userId, unratedAs: 'D', withdrawn: null });
    expect(shown.asOf < shown.position).toBe(true);
    expect(shown.candidates.map(({ name, rulesetId, barred: bar, gate }) => [name, rulesetId, bar, gate?.decision])).toEqual([
      ['Alloys', 'sdp-1.0', null, shown.candidates[0]?.gate?.decision], ['Boards', 'sdp-1.0', null, 'admit-with-conditions'], ['Cables', 'sdp-1.0', 'replaced', 'replace'],
    ]);
  });

  it('is counted by the tier of its day, until it is withdrawn', async () => {
    await pei.does(decideAward, award());
    const { awards } = await ana.asks(listAwards, { programmeId });
    expect(awards.map(({ chosen }) => chosen)).toEqual([rated, unrated]);
    const before = (await ana.asks(getAwardedByTier, { programmeId })).years;
    expect(before.map(({ year, total, awards: count }) => [year, total, count])).toEqual([[2025, '10000000', 2]]);
    expect(before[0]?.tiers.find(({ tier }) => tier === 'U')).toEqual({ tier: 'U', awards: 1, amount: '5000000', share: '0.5' });
    const awardId = awards[1]?.awardId ?? '';
    await pei.does(withdrawAward, { programmeId, awardId, reason: 'Decided on the wrong period.' });
    await pei.does(withdrawAward, { programmeId, awardId, reason: 'Once more.' });
    expect(await world.appended()).toEqual(['purchasing.AwardDecided', 'purchasing.AwardWithdrawn']);
    expect((await ana.asks(getAwardedByTier, { programmeId })).years[0]).toMatchObject({ total: '5000000', awards: 1 });
    expect((await ana.asks(getAward, { programmeId, awardId })).withdrawn).toMatchObject({ reason: 'Decided on the wrong period.', by: pei.userId });
  });

  it('is the buyer\'s alone, and decided by procurement', async () => {
    const { awards } = await pei.asks(listAwards, { programmeId });
    const awardId = awards[0]?.awardId ?? '';
    for (const person of [eve, su]) {
      for (const [definition, input] of [[decideAward, award()], [withdrawAward, { programmeId, awardId, reason: 'x' }], [listAwards, { programmeId }], [getAward, { programmeId, awardId }], [getAwardedByTier, { programmeId }], [compareSuppliers, { programmeId, suppliers: `${rated},${unrated}` }]] as const) {
        expect([403, 404]).toContain((await person.send(definition, input)).status);
      }
    }
    expect((await ana.send(decideAward, award())).status).toBe(403);
    // An award of one programme is not found in another of the same hands.
    const other = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Other', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
    expect((await pei.send(getAward, { programmeId: other, awardId })).status).toBe(404);
    expect((await pei.send(withdrawAward, { programmeId: other, awardId, reason: 'x' })).status).toBe(404);
    expect((await world.appended()).filter((type) => type.startsWith('purchasing.'))).toEqual([]);
  });
});
