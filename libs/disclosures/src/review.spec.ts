import { deterministicId, digestOf } from '@greengate/kernel';
import { addFactorSetPart, draftFactorSet, inParts, publishFactorSet, rowsPerPart, type FactorSet } from '@greengate/factors/contracts';
import { shippedFactorSet } from '@greengate/factors/testing';
import { enrolmentEvents } from '@greengate/suppliers/contracts';
import { acceptDisclosure, correctInventory, getReview, listAffectedDisclosures, listQuestions, recalculateDisclosure, returnDisclosure, submitDisclosure, submitInventory, withdrawDisclosure, type InventoryDocumentInput } from './contracts';
import { certificateStream } from './domain/certificate-serial.rules';
import { openInventoryWorld, type InventoryWorld } from './inventory-world.fixture-spec';
import { sampleInventory, smeDocument } from './testing';

const m = (value: string, unit: string) => ({ status: 'measured' as const, value, unit });
const bill = { id: 'power', kind: 'electricity' as const, activity: m('128400', 'kWh'), evidence: ['bill.pdf'] };
const receipt = { id: 'van', kind: 'mobile-combustion' as const, fuel: 'diesel', method: 'china' as const, activity: m('4.2', 't'), evidence: ['receipt.pdf'] };
const certificate = (serial: string, year = 2022, kwh = '1000') => ({ serial, type: 'certificate' as const, market: 'CN', year, vintage: year, kwh, factor: '0', renewable: true });
const inventory = (year = 2022, changes: Partial<InventoryDocumentInput> = {}): InventoryDocumentInput => smeDocument({ period: { from: `${year}-01-01`, to: `${year}-12-31` }, place: 'CN-JS', lines: [bill, receipt], ...changes });
const refusal = (code: string) => ({ rejection: { code } });

describe('certificates of a submission', () => {
  let world: InventoryWorld;
  beforeEach(async () => {
    world = await openInventoryWorld('gwp-ar5', 'cn-fuels', 'cn-grid-2021', 'cn-grid-2022');
  });
  afterEach(() => world.app.close());
  const submit = (document: InventoryDocumentInput, key?: string) => world.app.send(world.lin, submitInventory, { supplierId: world.supplierId, document }, key === undefined ? {} : { idempotencyKey: key });
  const claims = async (serial: string) => (await world.app.services.eventStore.readStream(certificateStream({ market: 'CN', serial }))).map(({ type }) => type.replace('disclosures.Certificate', ''));

  it('are claimed before, and a submission that was cut off goes on when it is sent again', async () => {
    const { eventStore } = world.app.services;
    const { append } = eventStore;
    let cut = true;
    eventStore.append = async (stream, ...rest) => {
      if (cut && stream.startsWith('disclosure-')) throw new Error('the plug was pulled');
      return append.call(eventStore, stream, ...rest);
    };
    const commandId = deterministicId('one command');
    const send = () => world.app.send(world.lin, submitInventory, { supplierId: world.supplierId, document: inventory(2022, { instruments: [certificate('C-1')] }) }, { commandId });
    await expect(send()).rejects.toThrow('the plug was pulled');
    expect(await claims('C-1')).toEqual(['Claimed']);
    cut = false;
    expect((await send()).output.status).toBe('submitted');
    expect(await claims('C-1')).toEqual(['Claimed']);
  });

  it('given up for good, are free for others after a while', async () => {
    const { eventStore } = world.app.services;
    const { append } = eventStore;
    let cut = true;
    eventStore.append = async (stream, ...rest) => {
      if (cut && stream.startsWith('disclosure-')) throw new Error('the plug was pulled');
      return append.call(eventStore, stream, ...rest);
    };
    await expect(submit(inventory(2022, { instruments: [certificate('C-1')] }))).rejects.toThrow('the plug was pulled');
    cut = false;
    const other = inventory(2021, { instruments: [certificate('C-1', 2021)] });
    await expect(submit(other)).rejects.toMatchObject(refusal('disclosures.certificate-used'));
    world.app.clock.advance(11 * 60 * 1000);
    expect((await submit(other)).output.status).toBe('submitted');
    expect(await claims('C-1')).toEqual(['Claimed', 'Released', 'Claimed']);
  });

  it('are given back when the figures are refused, all of them', async () => {
    await submit(inventory(2021, { instruments: [certificate('C-1', 2021)] }));
    await expect(submit(inventory(2022, { instruments: [certificate('A-1'), certificate('C-1')] }))).rejects.toMatchObject(refusal('disclosures.certificate-used'));
    expect(await claims('A-1')).toEqual(['Claimed', 'Released']);
    await expect(submit(inventory(2021, { instruments: [certificate('B-1', 2021)] }))).rejects.toMatchObject(refusal('disclosures.correct-instead'));
    expect(await claims('B-1')).toEqual([]);
    await expect(submit(inventory(2020, { period: { from: '2020-07-01', to: '2021-06-30' }, instruments: [certificate('B-1', 2021)] }))).rejects.toMatchObject(refusal('disclosures.period-overlaps'));
    expect(await claims('B-1')).toEqual(['Claimed', 'Released']);
  });

  it('go to one of two that come at the same time', async () => {
    const both = await Promise.allSettled([2021, 2022].map((year) => submit(inventory(year, { instruments: [certificate('C-1', year)] }))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await claims('C-1')).toEqual(['Claimed']);
  });

  it('follow the corrections: kept, changed, added, dropped; and a withdrawal', async () => {
    const { disclosureId } = (await submit(inventory(2022, { instruments: [certificate('KEPT'), certificate('CHANGED'), certificate('DROPPED')] }))).output;
    const one = { supplierId: world.supplierId, disclosureId };
    await world.app.send(world.lin, correctInventory, { ...one, document: inventory(2022, { instruments: [certificate('KEPT'), certificate('CHANGED', 2022, '900'), certificate('ADDED')] }) });
    await world.app.drain();
    expect(await Promise.all(['KEPT', 'CHANGED', 'DROPPED', 'ADDED'].map(claims))).toEqual([['Claimed'], ['Claimed', 'Released', 'Claimed'], ['Claimed', 'Released'], ['Claimed']]);
    await world.app.send(world.lin, withdrawDisclosure, { ...one, reason: 'wrong entity' });
    await world.app.drain();
    expect(await Promise.all(['KEPT', 'CHANGED', 'DROPPED', 'ADDED'].map(claims))).toEqual([['Claimed', 'Released'], ['Claimed', 'Released', 'Claimed', 'Released'], ['Claimed', 'Released'], ['Claimed', 'Released']]);
  });
});

describe('one time series', () => {
  let world: InventoryWorld;
  beforeEach(async () => {
    world = await openInventoryWorld('gwp-ar5', 'cn-fuels', 'cn-grid-2021');
  });
  afterEach(() => world.app.close());
  const submit = async (document: InventoryDocumentInput) => (await world.app.send(world.lin, submitInventory, { supplierId: world.supplierId, document })).output.disclosureId;
  const accepted = async (document: InventoryDocumentInput): Promise<string> => {
    const disclosureId = await submit(document);
    await world.app.send(world.analyst, acceptDisclosure, { supplierId: world.supplierId, disclosureId });
    return disclosureId;
  };
  /** A later issue of a shipped set under another id. */
  const publish = async (changes: Partial<FactorSet>, id: 'cn-fuels' | 'cn-grid-2021' = 'cn-fuels') => {
    const document = { ...shippedFactorSet(id), ...changes };
    const { header, parts } = inParts(document, rowsPerPart);
    const [ann, bob] = ['ann', 'bob'].map((name) => world.app.as('programme-owner', { organisation: world.buyer, id: name }));
    if (ann === undefined || bob === undefined) throw new Error('nobody is there');
    const ids = { organisationId: world.buyer, setId: document.id };
    await world.app.send(ann, draftFactorSet, { organisationId: world.buyer, header, digest: digestOf(document), audience: 'everyone', parts: parts.length });
    for (const [at, rows] of parts.entries()) await world.app.send(ann, addFactorSetPart, { ...ids, part: at + 1, rows });
    await world.app.send(bob, publishFactorSet, { ...ids, digest: digestOf(document) });
    await world.app.drain();
  };
  const consent = async () => {
    const { programmeId, supplierId, app, buyer } = world;
    const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: app.clock.now(), actor: { id: 'w', kind: 'user' as const, organisation: buyer }, tenant: buyer, build: 'test' };
    const granted = enrolmentEvents.make.ConsentGranted({ programmeId, supplierId, consentId: deterministicId('consent'), purpose: 'tiering', scopes: ['disclosures'], expiresOn: null });
    await app.services.eventStore.append(`enrolment-${programmeId}.${supplierId}`, 0, [{ id: deterministicId('consent event'), ...granted, metadata }]);
    await app.drain();
  };
  const newer = { id: 'cn-fuels-2024', version: '2024', properties: shippedFactorSet('cn-fuels').properties.map((one) => (one.activity === 'combustion/diesel' && one.kind === 'oxidation-factor' ? { ...one, value: '0.99' } : one)) };

  it('takes one issue a year of an annual table', async () => {
    await accepted(inventory(2021));
    await world.publish('cn-grid-2022');
    await expect(accepted(inventory(2022))).resolves.toEqual(expect.any(String));
  });

  it('takes one version of a table that is revised as a whole, until the years before have moved', async () => {
    const first = await accepted(inventory(2021));
    await publish(newer);
    await expect(submit(inventory(2022))).rejects.toMatchObject({ rejection: { code: 'disclosures.series-versions-mixed', facts: { firstYear: 2021, first: '2015', secondYear: 2022, second: '2024' } } });
    // An earlier year that is handed in later is told the same way round.
    await expect(submit(inventory(2020, { lines: [receipt] }))).rejects.toMatchObject({ rejection: { facts: { firstYear: 2021, first: '2015', secondYear: 2020, second: '2024' } } });
    const pinned = inventory(2022, { lines: [bill, { ...receipt, factorSet: 'cn-fuels' }] });
    await expect(submit(pinned)).resolves.toEqual(expect.any(String));
    const one = { supplierId: world.supplierId, disclosureId: first };
    await world.app.drain();
    const affected = async () => (await world.app.send(world.analyst, listAffectedDisclosures, { programmeId: world.programmeId, setId: 'cn-fuels-2024', limit: '10' })).output.disclosures;
    // Nothing is listed that is not shared.
    expect(await affected()).toEqual([]);
    await consent();
    expect(await affected()).toMatchObject([{ inForce: false }, { disclosureId: first, inForce: true, used: [{ id: 'cn-fuels' }] }]);
    const { differences } = (await world.app.send(world.analyst, recalculateDisclosure, { ...one, setId: 'cn-fuels-2024', reason: 'a revised table' })).output;
    // 4.2 t × 43.33 GJ/t × 0.0202 tC/GJ × 44/12, oxidised by 98 % and by 99 %
    expect(differences).toEqual([{ lineId: 'van', account: 'scope1', before: '13.209514472', after: '13.344305436' }]);
  });

  it('is not asked about by totals, and not by years that were withdrawn', async () => {
    const first = await accepted(inventory(2021));
    await publish(newer);
    await world.app.send(world.lin, withdrawDisclosure, { supplierId: world.supplierId, disclosureId: first, reason: 'wrong entity' });
    await expect(submit(inventory(2022))).resolves.toEqual(expect.any(String));
    const totals = sampleInventory({ period: { from: '2023-01-01', to: '2023-12-31' }, gwpSet: 'AR6' });
    await expect(world.app.send(world.lin, submitDisclosure, { supplierId: world.supplierId, inventory: totals })).resolves.toMatchObject({ output: { status: 'submitted' } });
  });
});

describe('the review of totals', () => {
  let world: InventoryWorld;
  beforeEach(async () => {
    world = await openInventoryWorld('gwp-ar5');
  });
  afterEach(() => world.app.close());
  const totals = (year: number, changes = {}) => sampleInventory({ period: { from: `${year}-01-01`, to: `${year}-12-31` }, ...changes });
  const review = async (actor = world.analyst, disclosureId = '') => (await world.app.send(actor, getReview, { programmeId: world.programmeId, supplierId: world.supplierId, disclosureId })).output;

  it('puts fields side by side, and says who may not accept, and why', async () => {
    const give = async (year: number, changes = {}) => (await world.app.send(world.procurement, submitDisclosure, { supplierId: world.supplierId, inventory: totals(year, changes) })).output.disclosureId;
    await give(2022);
    const disclosureId = await give(2023, { scope3: [{ category: 1, status: 'reported', value: '15400' }], revenue: { amount: '480000', currency: 'CNY' } });
    const { lastYear, fields, lines, questions, acceptance } = await review(world.analyst, disclosureId);
    expect(lastYear).toMatchObject({ from: '2022-01-01', basis: 'submitted' });
    expect(fields.find(({ field }) => field === 'scope3.4')).toMatchObject({ now: null, before: '820.25', change: null, name: { en: 'scope 3 category 4' } });
    expect(fields.find(({ field }) => field === 'revenue')).toMatchObject({ now: '480000', before: '480000000', change: '-99.9' });
    expect(lines).toEqual([]);
    expect(questions.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['blank-or-zero scope3.4', 'factor-slip revenue']);
    expect(acceptance).toMatchObject({ allowed: false, code: 'disclosures.questions-open' });
    expect((await review(world.procurement, disclosureId)).acceptance).toMatchObject({ allowed: false, code: 'disclosures.self-review' });
    expect((await review(world.app.as('programme-owner', { organisation: world.buyer }), disclosureId)).acceptance.code).toBe('disclosures.questions-open');
    await world.app.send(world.analyst, returnDisclosure, { supplierId: world.supplierId, disclosureId, reasons: [{ field: 'revenue', reason: 'unit', comment: 'in thousands of CNY?' }], dueOn: null });
    expect((await review(world.analyst, disclosureId)).acceptance).toMatchObject({ allowed: false, code: 'disclosures.state-forbids' });
    expect((await world.app.send(world.lin, listQuestions, { supplierId: world.supplierId, disclosureId })).output.open).toBe(2);
  });
});
