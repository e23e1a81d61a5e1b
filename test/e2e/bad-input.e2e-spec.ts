import { commitTarget } from '@greengate/commitments/contracts';
import { acceptDisclosure, getDisclosure, listDisclosures, restateDisclosure, returnDisclosure, submitDisclosure } from '@greengate/disclosures/contracts';
import { listUsers } from '@greengate/identity/contracts';
import { bindingsOf, importFile, importKindOf, liveGateway, rehearsalGateway, textSource, type ImportReport } from '@greengate/imports';
import { newId, type Actor, type MessageDefinition } from '@greengate/kernel';
import { createProgramme, engageOrganisation, getProgrammeOverview, getSupplierPage, renameProgramme } from '@greengate/programmes/contracts';
import { correctSpend, recordSpend } from '@greengate/purchasing/contracts';
import { addContact, classifySupplier, correctSupplierDetails, enrolSupplier, registerSupplier } from '@greengate/suppliers/contracts';
import type { Response } from 'supertest';
import { contexts } from '../../apps/contexts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, type Headers, type HttpWorld, type Person, type Problem } from '../support/http-world';

jest.setTimeout(60_000);

const zh = { 'Accept-Language': 'zh-CN' };
let world: HttpWorld;
/** ada and pei (procurement) and ana (analyst) buy; eve does elsewhere. */
let ada: Person, pei: Person, ana: Person, eve: Person;
let programmeId: string, supplierId: string, secondId: string, disclosureId: string;
let foreign: { programmeId: string; supplierId: string; disclosureId: string };

const registration = (value: string, legalName = 'Harbour') => ({ legalName, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value }] });
const spendOf = (changes: object = {}) => ({ programmeId, supplierId, year: 2024, money: { amount: '100', currency: 'TWD' }, source: 'ledger', ...changes });
const inventoryOf = (changes: object, year = 2020) => ({ supplierId, inventory: { ...disclosedYear(year), ...changes } });

beforeAll(async () => {
  world = await openHttpWorld('2025-10-01T08:00:00.000Z');
  ada = await world.found('Formosa', 'buyer', 'Ada');
  pei = await world.hire(ada, 'Pei', ['procurement-manager']);
  ana = await world.hire(ada, 'Ana', ['analyst']);
  eve = await world.found('Elsewhere', 'buyer', 'Eve');
  const evesManager = await world.hire(eve, 'Mal', ['procurement-manager']);
  const create = async (by: Person) => (await by.does(createProgramme, { organisationId: by.organisationId, name: 'Green', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
  programmeId = await create(ada);
  supplierId = (await pei.does(registerSupplier, { programmeId, ...registration('04595257') })).output.supplierId;
  secondId = (await pei.does(registerSupplier, { programmeId, ...registration('22099131', 'Second') })).output.supplierId;
  disclosureId = (await pei.does(submitDisclosure, inventoryOf({}, 2024))).output.disclosureId;
  await ana.does(acceptDisclosure, { supplierId, disclosureId });
  const elsewhere = await create(eve);
  const theirs = (await evesManager.does(registerSupplier, { programmeId: elsewhere, ...registration('10458575', 'Theirs') })).output.supplierId;
  const theirDisclosure = (await evesManager.does(submitDisclosure, { ...inventoryOf({}, 2024), supplierId: theirs })).output.disclosureId;
  foreign = { programmeId: elsewhere, supplierId: theirs, disclosureId: theirDisclosure };
});
afterAll(() => world.finish());

/** Nothing is appended by what happens here, and nothing is left for the views to do. */
async function withoutATrace<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const before = await world.head();
  const answer = await act();
  await world.app.drain();
  expect(await world.head()).toBe(before);
  return answer;
}

const han = /\p{Script=Han}/u;

/** The part of the input that a JSON pointer leads to. */
const at = (input: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>((part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined), input);

interface Refusal {
  readonly status: number;
  readonly code: string;
  /** Of the one field that is wrong; absent: the problem concerns the request as a whole. */
  readonly field?: string;
  readonly fieldCode?: string;
  /** As it is said back; undefined: nothing was there to repeat. */
  readonly value?: unknown;
  /** Found in what is said, in both languages. */
  readonly names?: readonly string[];
}

/** Status, code, field, value and remedy, in both languages; and nothing was appended. */
async function refusedInBothLanguages(send: (headers: Headers) => Promise<Response>, { status, code, field, fieldCode = code, value, names = [] }: Refusal): Promise<{ english: Problem; chinese: Problem }> {
  const [english, chinese] = await withoutATrace(async () => [await send({ 'Accept-Language': 'en' }), await send(zh)]);
  const inBoth = { english: english.body as Problem, chinese: chinese.body as Problem };
  expect([english.headers['content-language'], chinese.headers['content-language']]).toEqual(['en', 'zh-CN']);
  for (const [language, problem] of Object.entries(inBoth)) {
    expect({ status: problem.status, code: problem.code }).toEqual({ status, code });
    const said = field === undefined ? [{ what: problem.detail, remedy: problem.remedy }] : (problem.errors ?? []);
    if (field !== undefined) expect(said).toEqual([expect.objectContaining({ field, code: fieldCode, ...(value === undefined ? {} : { value }) })]);
    for (const { what, remedy } of said) {
      expect(remedy.trim()).not.toBe('');
      expect(`${what} ${remedy}`).not.toMatch(/\{[a-z]\w+\}|undefined|\[object/);
      for (const name of [...names, ...(value === undefined || fieldCode === 'field.unknown' ? [] : [typeof value === 'string' ? value : JSON.stringify(value)])]) expect(what + remedy).toContain(name);
      if (language === 'chinese') expect([what, remedy, problem.title].filter((text) => !han.test(text))).toEqual([]);
      else expect([what, remedy, problem.title].filter((text) => han.test(text.replaceAll(/"[^"]*"/g, '').replaceAll(/Use (a unit|one) of[^]*/g, '')))).toEqual([]);
    }
  }
  return inBoth;
}

const invalid = (field: string, fieldCode: string, value?: unknown): Refusal => ({ status: 400, code: 'validation.failed', field, fieldCode, ...(value === undefined ? {} : { value }) });
const against = (code: string, field: string, value: unknown, status = 422): Refusal => ({ status, code, field, value });
const reported = (value: unknown) => ({ status: 'reported', value });
const ofYear = (from: string, to: string) => ({ period: { from, to } });

describe('a field that is wrong', () => {
  type Row = readonly [what: string, definition: MessageDefinition, input: () => object, refusal: Refusal];
  const rows: readonly Row[] = [
    ['an unknown field', submitDisclosure, () => inventoryOf({ scope4: '12' }), invalid('/inventory/scope4', 'field.unknown', '12')],
    ['an unknown field of the command', recordSpend, () => spendOf({ colour: 'red' }), invalid('/colour', 'field.unknown', 'red')],
    ['a field called like the prototype', recordSpend, () => JSON.parse(JSON.stringify(spendOf()).replace('{', '{"__proto__":{"admin":true},')) as object, invalid('/__proto__', 'field.unknown')],
    ['a missing field', recordSpend, () => spendOf({ source: undefined }), invalid('/source', 'field.missing')],
    ['a unit that the carrier does not have', submitDisclosure, () => inventoryOf({ energy: [{ carrier: 'electricity', quantity: { value: '5', unit: 't' } }] }), against('disclosures.energy-unit', '/inventory/energy/0/quantity/unit', 't')],
    ['a unit that nobody has', submitDisclosure, () => inventoryOf({ energy: [{ carrier: 'coal', quantity: { value: '5', unit: 'barrels' } }] }), against('disclosures.energy-unit', '/inventory/energy/0/quantity/unit', 'barrels')],
    ['a currency that is none', recordSpend, () => spendOf({ money: { amount: '1', currency: 'NT$' } }), invalid('/money/currency', 'field.invalid', 'NT$')],
    ['a carrier that is none', submitDisclosure, () => inventoryOf({ energy: [{ carrier: 'peat', quantity: { value: '5', unit: 't' } }] }), invalid('/inventory/energy/0/carrier', 'field.invalid', 'peat')],
    ['negative emissions', submitDisclosure, () => inventoryOf({ scope1: reported('-5') }), invalid('/inventory/scope1/value', 'number.negative', '-5')],
    ['a negative scope 3 category', submitDisclosure, () => inventoryOf({ scope3: [{ category: 1, status: 'reported', value: '-0.5' }] }), invalid('/inventory/scope3/0/value', 'number.negative', '-0.5')],
    ['negative spend', recordSpend, () => spendOf({ money: { amount: '-1', currency: 'TWD' } }), invalid('/money/amount', 'number.negative', '-1')],
    ['a negative quantity', submitDisclosure, () => inventoryOf({ energy: [{ carrier: 'coal', quantity: { value: '-5', unit: 't' } }] }), against('disclosures.quantity-not-positive', '/inventory/energy/0/quantity/value', '-5')],
    ['an undeclared zero', submitDisclosure, () => inventoryOf({ scope1: reported('0.00') }), { ...against('disclosures.zero-undeclared', '/inventory/scope1', '0.00'), names: ['declared-zero'] }],
    ['a period that overlaps another', submitDisclosure, () => inventoryOf(ofYear('2024-07-01', '2025-06-30')), { ...against('disclosures.period-overlaps', '/inventory/period', '2024-07-01/2025-06-30', 409), names: ['2024-01-01', '2024-12-31'] }],
    ['a period that ends in the future', submitDisclosure, () => inventoryOf(ofYear('2025-01-01', '2025-12-31')), { ...against('disclosures.period-in-future', '/inventory/period/to', '2025-12-31'), names: ['2025-10-01'] }],
    ['a period that ends before it begins', submitDisclosure, () => inventoryOf(ofYear('2020-12-31', '2020-01-01')), invalid('/inventory/period', 'field.invalid')],
    ['a day that does not exist', submitDisclosure, () => inventoryOf(ofYear('2020-02-30', '2020-12-31')), invalid('/inventory/period/from', 'field.invalid', '2020-02-30')],
    ['a Minguo year', submitDisclosure, () => inventoryOf(ofYear('0113-01-01', '0113-12-31')), against('disclosures.period-too-early', '/inventory/period/from', '0113-01-01')],
    ['spend of a year to come', recordSpend, () => spendOf({ year: 2026 }), against('purchasing.year-in-the-future', '/year', 2026)],
    ['a decimal comma', submitDisclosure, () => inventoryOf({ scope1: reported('1,5') }), invalid('/inventory/scope1/value', 'number.malformed', '1,5')],
    ['a thousands separator', recordSpend, () => spendOf({ money: { amount: '1,234.5', currency: 'TWD' } }), invalid('/money/amount', 'number.malformed', '1,234.5')],
    ['a number of 40 digits', submitDisclosure, () => inventoryOf({ scope1: reported('9'.repeat(40)) }), invalid('/inventory/scope1/value', 'number.malformed', '9'.repeat(40))],
    ['40 digits after the point', recordSpend, () => spendOf({ money: { amount: `0.${'1'.repeat(40)}`, currency: 'TWD' } }), invalid('/money/amount', 'number.malformed', `0.${'1'.repeat(40)}`)],
    ['an exponent', submitDisclosure, () => inventoryOf({ scope1: reported('1e5') }), invalid('/inventory/scope1/value', 'number.malformed', '1e5')],
    ['full-width digits', submitDisclosure, () => inventoryOf({ scope1: reported('１２') }), invalid('/inventory/scope1/value', 'number.malformed', '１２')],
    ['a binary float instead of a decimal', submitDisclosure, () => inventoryOf({ scope1: reported(0.1) }), invalid('/inventory/scope1/value', 'field.invalid', 0.1)],
    ['a percentage instead of a share', submitDisclosure, () => inventoryOf({ renewableElectricityShare: '25' }), invalid('/inventory/renewableElectricityShare', 'number.not-a-fraction', '25')],
    ['half a character', registerSupplier, () => ({ programmeId, ...registration('00000011', 'Har\ud83dbour') }), invalid('/legalName', 'text.malformed')],
    ['a NUL in a name', registerSupplier, () => ({ programmeId, ...registration('00000011', 'Har\u0000bour') }), invalid('/legalName', 'text.malformed')],
    ['a check digit that does not fit', registerSupplier, () => ({ programmeId, ...registration('04595258') }), { status: 422, code: 'suppliers.identifier-check-digit', field: '/identifiers', value: '04595258' }],
    ['an id that is none', recordSpend, () => spendOf({ supplierId: 'harbour' }), invalid('/supplierId', 'field.invalid', 'harbour')],
    ['a target that ends before it begins', commitTarget, () => ({ supplierId, target: { kind: 'absolute', scopes: [1, 2], baseYear: 2030, targetYear: 2022, reduction: '0.4', baseEmissions: null, coversScope3: false } }), against('commitments.target-year-not-after-base', '/target/targetYear', 2022)],
  ];

  it.each(rows)('%s', async (_what, definition, input, refusal) => {
    const body = input();
    const by = definition === commitTarget || definition === submitDisclosure || definition === registerSupplier ? pei : ada;
    await refusedInBothLanguages((headers) => by.send(definition, body, headers), refusal);
    // The pointer leads to what was sent.
    const { field = '', value } = refusal;
    const found = at(body, field);
    if (value !== undefined && typeof found !== 'object') expect(found).toBe(value);
  });

  it('and all that are wrong are named at once', async () => {
    const { body } = await withoutATrace(() => pei.send(submitDisclosure, inventoryOf({ scope1: reported('-5'), scope2LocationBased: reported('1,5'), scope4: 1, period: { from: '2020-02-30', to: '2020-12-31' } })));
    expect((body as Problem).errors?.map(({ field }) => field).sort()).toEqual(['/inventory/period/from', '/inventory/scope1/value', '/inventory/scope2LocationBased/value', '/inventory/scope4']);
  });
});

describe('a body that is wrong', () => {
  const path = () => `/api/v1/suppliers/${supplierId}/disclosures`;
  const raw = (body: Buffer | string, type = 'application/json') => (headers: Headers) =>
    pei.raw('post', path()).set({ 'Content-Type': type, ...headers }).serialize((value: unknown) => value as string).send(body);
  it.each([
    ['of 10 MB', () => raw(JSON.stringify({ inventory: { ...disclosedYear(2020), note: 'x'.repeat(10 * 1_048_576) } })), { status: 413, code: 'body.too-large', names: ['1 MB'] }],
    ['that is no UTF-8', () => raw(Buffer.concat([Buffer.from('{"inventory":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}')])), { status: 400, code: 'body.malformed', names: ['UTF-8'] }],
    ['in Big5', () => raw(Buffer.from([0x7b, 0x22, 0xa4, 0xa4, 0x22, 0x3a, 0x31, 0x7d])), { status: 400, code: 'body.malformed', names: ['UTF-8'] }],
    ['that ends too early', () => raw('{"inventory": {'), { status: 400, code: 'body.malformed', names: ['JSON'] }],
    ['that is a CSV', () => raw('supplier,year\n1,2024', 'text/csv'), { status: 415, code: 'body.media-type', names: ['text/csv'] }],
  ] as const)('%s', async (_what, send, refusal) => {
    await refusedInBothLanguages(async (headers) => send()(headers), refusal);
  });
});

describe('ids of another organisation', () => {
  const rows: readonly (readonly [string, MessageDefinition, () => object, () => object])[] = [
    ['their supplier', submitDisclosure, () => ({ ...inventoryOf({}), supplierId: foreign.supplierId }), () => ({ ...inventoryOf({}), supplierId: newId() })],
    ['their supplier in our programme', recordSpend, () => spendOf({ supplierId: foreign.supplierId }), () => spendOf({ supplierId: newId() })],
    ['our supplier in their programme', recordSpend, () => spendOf({ programmeId: foreign.programmeId }), () => spendOf({ programmeId: newId() })],
    ['their disclosure under our supplier', acceptDisclosure, () => ({ supplierId, disclosureId: foreign.disclosureId }), () => ({ supplierId, disclosureId: newId() })],
    ['reading their disclosure under our supplier', getDisclosure, () => ({ supplierId, disclosureId: foreign.disclosureId }), () => ({ supplierId, disclosureId: newId() })],
    ['reading their supplier', listDisclosures, () => ({ supplierId: foreign.supplierId }), () => ({ supplierId: newId() })],
    ['reading their supplier in our programme', getSupplierPage, () => ({ programmeId, supplierId: foreign.supplierId }), () => ({ programmeId, supplierId: newId() })],
    ['their programme', getProgrammeOverview, () => ({ programmeId: foreign.programmeId }), () => ({ programmeId: newId() })],
    ['renaming their programme', renameProgramme, () => ({ programmeId: foreign.programmeId, name: 'Ours' }), () => ({ programmeId: newId(), name: 'Ours' })],
    ['their users', listUsers, () => ({ organisationId: eve.organisationId }), () => ({ organisationId: newId() })],
    ['enrolling their supplier', enrolSupplier, () => ({ programmeId, supplierId: foreign.supplierId }), () => ({ programmeId, supplierId: newId() })],
    ['classifying their supplier', classifySupplier, () => ({ programmeId, supplierId: foreign.supplierId, category: 'x', hotSpot: true, soleSource: false, qualifiedAlternatives: 0 }), () => ({ programmeId, supplierId: newId(), category: 'x', hotSpot: true, soleSource: false, qualifiedAlternatives: 0 })],
  ];
  it.each(rows)('%s: answered like what does not exist', async (_what, definition, theirs, nobodys) => {
    const by = [submitDisclosure, enrolSupplier, classifySupplier].some((one) => one === definition) ? pei : definition === acceptDisclosure || definition === getDisclosure ? ana : ada;
    const answers = await withoutATrace(async () => [await by.send(definition, theirs(), zh), await by.send(definition, nobodys(), zh), await by.send(definition, theirs())]);
    const [known, unknown, english] = answers.map(({ body }) => body as Problem & { instance?: string; traceId?: string });
    expect(known?.status === 404 || (known?.status === 409 && known.code === 'suppliers.not-enrolled')).toBe(true);
    expect(known?.detail).toMatch(han);
    expect(english?.remedy.trim()).not.toBe('');
    const comparable = (problem: object | undefined): string => JSON.stringify({ ...problem, instance: '', traceId: '' }).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
    expect(comparable(known)).toBe(comparable(unknown));
  });
});

describe('a revision that is stale', () => {
  const rows: readonly (readonly [string, () => Person, MessageDefinition, () => object])[] = [
    ['a programme', () => ada, renameProgramme, () => ({ programmeId, name: 'Renamed' })],
    ['a supplier', () => pei, correctSupplierDetails, () => ({ supplierId, legalName: 'Harbour 2', sector: '電子業', country: 'TW', province: null })],
    ['a disclosure', () => pei, submitDisclosure, () => inventoryOf({}, 2019)],
    ['a restatement', () => pei, restateDisclosure, () => ({ ...inventoryOf({ scope1: reported('7') }, 2024), disclosureId, cause: 'meter' })],
    ['an enrolment', () => pei, classifySupplier, () => ({ programmeId, supplierId, category: 'x', hotSpot: true, soleSource: false, qualifiedAlternatives: 0 })],
    ['spend', () => ada, recordSpend, () => spendOf()],
    ['a contact', () => pei, addContact, () => ({ supplierId, purpose: 'data', name: 'Lin', email: 'lin@harbour.example' })],
    ['an enrolment that is there', () => pei, enrolSupplier, () => ({ programmeId, supplierId: secondId })],
  ];
  it.each(rows)('%s', async (_what, by, definition, input) => {
    await refusedInBothLanguages((headers) => by().send(definition, input(), { ...headers, 'If-Match': 'W/"77"' }), { status: 412, code: 'revision.stale', names: ['77'] });
  });
  it('an If-Match that is none names the header', async () => {
    await refusedInBothLanguages((headers) => ada.send(renameProgramme, { programmeId, name: 'x' }, { ...headers, 'If-Match': 'yesterday' }), invalid('If-Match', 'field.invalid', 'yesterday'));
  });
});

describe('the same command twice', () => {
  const target = { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false };
  const rows: readonly (readonly [string, () => Person, MessageDefinition, () => object])[] = [
    ['submitting a disclosure', () => pei, submitDisclosure, () => inventoryOf({}, 2023)],
    ['committing to a target', () => pei, commitTarget, () => ({ supplierId, target })],
    ['recording spend', () => ada, recordSpend, () => spendOf()],
    ['engaging an auditor', () => ada, engageOrganisation, () => ({ programmeId, organisationId: newIdOnce, as: 'auditor', until: null })],
    ['registering a supplier', () => pei, registerSupplier, () => ({ programmeId, ...registration('00000011', 'Third') })],
  ];
  const newIdOnce = newId();

  it.each(rows)('%s, without a key: the second changes nothing', async (_what, by, definition, input) => {
    const first = await by().send(definition, input());
    expect([200, 201]).toContain(first.status);
    await world.app.drain();
    const second = await withoutATrace(() => by().send(definition, input()));
    expect([200, 201]).toContain(second.status);
    // Which supplier it was is the same; that it was found, not registered, is said.
    expect({ ...(second.body as object), outcome: '' }).toEqual({ ...(first.body as object), outcome: '' });
  });

  it('accepting what is accepted changes nothing', async () => {
    expect((await withoutATrace(() => ana.send(acceptDisclosure, { supplierId, disclosureId }))).body).toEqual({ disclosureId, status: 'accepted' });
  });

  it('with a key the first answer is given again, word for word', async () => {
    const key = { 'Idempotency-Key': 'create-green-2' };
    const wish = { organisationId: ada.organisationId, name: 'Green 2', currency: 'TWD', timeZone: 'Asia/Taipei' };
    const first = await ada.does(createProgramme, wish, key);
    const second = await withoutATrace(() => ada.does(createProgramme, wish, key));
    expect([second.output, second.etag, second.status, second.replayed, first.replayed]).toEqual([first.output, first.etag, first.status, true, false]);
    await refusedInBothLanguages((headers) => ada.send(createProgramme, { ...wish, name: 'Green 3' }, { ...headers, ...key }), { status: 422, code: 'idempotency.reused' });
    // The key is the sender's own: for somebody else it is a key like any other.
    const other = await ada.does(createProgramme, wish, { 'Idempotency-Key': 'create-green-3' });
    expect(other.output).not.toEqual(first.output);
  });

  it('another figure for the same thing is refused, and says how to correct it', async () => {
    const { chinese } = await refusedInBothLanguages((headers) => ada.send(recordSpend, spendOf({ money: { amount: '101', currency: 'TWD' } }), headers), { status: 409, code: 'purchasing.spend-already-recorded', field: '/money', value: '101', names: ['100'] });
    expect(chinese.remedy).toMatch(/更正/);
    await ada.does(correctSpend, spendOf({ money: { amount: '101', currency: 'TWD' }, reason: 'late invoice' }));
    await refusedInBothLanguages((headers) => pei.send(submitDisclosure, inventoryOf({ scope1: reported('9') }, 2024), headers), { status: 409, code: 'disclosures.restate-instead', names: ['2024-12-31'] });
  });

  it('a command in the wrong state says so', async () => {
    await refusedInBothLanguages(
      (headers) => ana.send(returnDisclosure, { supplierId, disclosureId, reasons: [{ field: 'scope1', reason: 'unit', comment: 'Is this in tonnes?' }], dueOn: null }, headers),
      { status: 409, code: 'disclosures.state-forbids', names: ['accepted'] },
    );
  });
});

describe('a CSV file', () => {
  async function run(kind: string, csv: string | Uint8Array, mode: ImportReport['mode']): Promise<ImportReport> {
    const actor: Actor = { id: pei.userId, kind: 'user', organisation: pei.organisationId, roles: ['procurement-manager'] };
    const importer = { actor, language: 'en' as const };
    const { services, gateway } = world.app;
    const found = importKindOf(kind);
    if (!found) throw new Error(kind);
    const sending = mode === 'apply' ? await liveGateway((definition, input, caller) => gateway.send(definition, input, caller), services.eventStore, importer) : rehearsalGateway({ binding: bindingsOf(contexts), services, build: 'test' }, importer);
    const report = await importFile({ kind: found, source: textSource(`${kind}.csv`, csv), gateway: sending, mode, programmeId, batch: 'b1' });
    await world.app.drain();
    return report;
  }

  it.each([
    ['a formula', 'twvat,legal_name,sector,country\n00000022,"=HYPERLINK(""http://evil.example"")",Steel,TW\n', 'imports.formula', 'legal_name', '=HYPERLINK("http://evil.example")'],
    ['a full-width formula', 'twvat,legal_name,sector,country\n00000022,＝1+1,Steel,TW\n', 'imports.formula', 'legal_name', '＝1+1'],
    ['a command of a spreadsheet', 'twvat,legal_name,sector,country\n00000022,@SUM(A1:A9),Steel,TW\n', 'imports.formula', 'legal_name', '@SUM(A1:A9)'],
    ['an unknown country', 'twvat,legal_name,sector,country\n00000022,Fine,Steel,XX\n', 'suppliers.country-unknown', 'country', 'XX'],
  ])('with %s: line, column, value and remedy in both languages, nothing taken', async (_what, csv, code, column, value) => {
    for (const mode of ['dry-run', 'apply'] as const) {
      const report = await withoutATrace(() => run('suppliers', csv, mode));
      expect(report.rows).toMatchObject({ read: 1, added: 0, refused: 1 });
      expect(report.problems).toEqual([expect.objectContaining({ severity: 'error', line: 2, column, value, code })]);
      const [problem] = report.problems;
      expect([problem?.what.en, problem?.remedy.en, problem?.what['zh-CN'], problem?.remedy['zh-CN']].filter((text) => !text)).toEqual([]);
      expect(problem?.what['zh-CN']).toMatch(han);
    }
  });

  it.each([
    ['a 40-digit number', `supplier,year,amount,currency\n04595257,2022,${'9'.repeat(40)},TWD\n`, 'imports.number-too-long'],
    ['a negative amount', 'supplier,year,amount,currency\n04595257,2022,-5,TWD\n', 'number.negative'],
    ['an ambiguous comma', 'supplier,year,amount,currency\n04595257,2022,"1,234",TWD\n', null],
    ['a supplier of somebody else', 'supplier,year,amount,currency\n10458575,2022,5,TWD\n', 'resource.not-found'],
  ])('of spend with %s', async (_what, csv, code) => {
    const report = await withoutATrace(() => run('spend', csv, 'dry-run'));
    expect(report.problems.map((problem) => problem.code)).toEqual(code === null ? [] : [code]);
    expect(report.rows).toMatchObject(code === null ? { added: 1 } : { refused: 1 });
  });

  it('that is no UTF-8 is not read at all', async () => {
    const bytes = Buffer.concat([Buffer.from('twvat,legal_name,sector,country\n00000022,Good,Steel,TW\n00000033,'), Buffer.from([0xa4, 0xa4]), Buffer.from(',Steel,TW\n')]);
    await withoutATrace(() => expect(run('suppliers', bytes, 'apply')).rejects.toMatchObject({ problems: [expect.objectContaining({ code: 'imports.encoding', line: 3 })] }));
  });
});
