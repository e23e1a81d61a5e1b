import { deterministicId, digestOf } from '@greengate/kernel';
import { acceptDisclosure, correctInventory, getCalculation, getDisclosure, getReceipt, listReceipts, previewInventory, restateInventory, returnDisclosure, submitInventory, type InventoryDocumentInput } from './contracts';
import { smeDocument } from './testing';
import { openInventoryWorld, type InventoryWorld } from './inventory-world.fixture-spec';

const m = (value: string, unit: string) => ({ status: 'measured' as const, value, unit });
const bill = (kwh = '128400') => ({ id: 'power', kind: 'electricity' as const, activity: m(kwh, 'kWh'), evidence: ['bill.pdf'] });
const receipt = { id: 'van', kind: 'mobile-combustion' as const, fuel: 'diesel', method: 'china' as const, activity: m('4.2', 't'), evidence: ['receipt.pdf'] };
const inventory = (changes: Partial<InventoryDocumentInput> = {}): InventoryDocumentInput => smeDocument({ place: 'CN-JS', lines: [bill(), receipt], ...changes });

jest.setTimeout(60_000);

describe('inventories given as activities', () => {
  let world: InventoryWorld;
  beforeEach(async () => {
    world = await openInventoryWorld('gwp-ar5', 'cn-fuels', 'cn-grid-2022');
  });
  afterEach(() => world.app.close());
  const events = async () => world.app.services.eventStore.readStream(`disclosure-${world.supplierId}`);
  /** What was handed in; questions about it are another matter. */
  const types = async () => (await events()).map(({ type }) => type.replace('disclosures.', '')).filter((type) => type !== 'QuestionsRaised');
  const submit = async (document = inventory(), actor = world.lin, key?: string) => (await world.app.send(actor, submitInventory, { supplierId: world.supplierId, document }, key === undefined ? {} : { idempotencyKey: key })).output;

  it('records calculation and disclosure in one append, with the totals of the calculation', async () => {
    const { disclosureId, status, totals, consequences } = await submit();
    expect(status).toBe('submitted');
    expect(await types()).toEqual(['InventoryCalculated', 'DisclosureSubmitted']);
    // 4.2 t × 43.33 GJ/t × 0.0202 tC/GJ × 0.98 × 44/12; 128,400 kWh × 0.5978 kg/kWh
    expect(totals.slice(0, 2).map(({ tCO2e }) => tCO2e)).toEqual(['13.209514472', '76.75752']);
    await world.app.drain();
    const { current } = (await world.app.send(world.lin, getDisclosure, { supplierId: world.supplierId, disclosureId })).output;
    expect(current).toMatchObject({ scope1: { status: 'reported' }, scope2LocationBased: { status: 'reported', value: '76.75752' } });
    expect(consequences.map(({ code }) => code)).toEqual(['categories-open', 'no-denominator']);
  });

  it('takes the same document once, whatever the key, even after another set was published', async () => {
    const first = await submit(inventory(), world.lin, 'one');
    await world.publish('cn-grid-2021');
    expect((await submit(inventory(), world.mei, 'two')).disclosureId).toBe(first.disclosureId);
    expect(await types()).toHaveLength(2);
    await expect(submit(inventory({ lines: [bill('128401'), receipt] }))).rejects.toMatchObject({ rejection: { code: 'disclosures.correct-instead' } });
  });

  it('names every fault with its field, value and remedy, and records nothing', async () => {
    const refused = submit(inventory({ lines: [{ ...bill(), activity: m('1', 't') }, { ...receipt, activity: m('5000', 'L') }, { ...receipt, id: 'odd', fuel: 'unobtainium' }, { id: 'heat', kind: 'stationary-combustion', fuel: 'diesel', method: 'ipcc', activity: m('1', 't') }] }));
    await expect(refused).rejects.toMatchObject({
      rejection: {
        code: 'disclosures.document-faulty',
        facts: { count: 4 },
        parts: [
          { code: 'calculation.units-do-not-fit', facts: { field: 'document.lines.0.activity.unit', value: 't' } },
          { code: 'calculation.density-missing', facts: { field: 'document.lines.1.density' } },
          { code: 'calculation.factor-not-found', facts: { field: 'document.lines.2.fuel', value: 'unobtainium' } },
          { code: 'disclosures.factor-set-missing', facts: { field: 'document.lines.3.fuel', value: 'diesel', set: 'ipcc-2006-stationary', organisationId: world.buyer } },
        ],
      },
    });
    expect(await events()).toEqual([]);
  });

  it('needs to know whose sets: the programme\'s own buyer\'s, and no other\'s', async () => {
    const other = deterministicId('programme', 2);
    await world.enrol(other, deterministicId('test-organisation', 'another buyer'));
    await expect(submit()).rejects.toMatchObject({ rejection: { code: 'disclosures.programme-needed', facts: { count: 2 } } });
    const named = (programmeId: string) => world.app.send(world.lin, submitInventory, { supplierId: world.supplierId, programmeId, document: inventory() });
    await expect(named(other)).rejects.toMatchObject({ rejection: { code: 'disclosures.document-faulty', parts: [{ code: 'disclosures.factor-set-missing', facts: { set: 'cn-grid-2022' } }, { code: 'disclosures.factor-set-missing', facts: { set: 'cn-fuels' } }] } });
    await expect(named(deterministicId('programme', 3))).rejects.toMatchObject({ rejection: { code: 'disclosures.not-in-programme' } });
    expect((await named(world.programmeId)).output.status).toBe('submitted');
  });

  it('shows the calculation and makes it again with the same digest, after later sets and a correction as well', async () => {
    const { disclosureId, calculationId, digest } = await submit();
    const one = { supplierId: world.supplierId, disclosureId };
    await world.publish('cn-grid-2021');
    const corrected = (await world.app.send(world.lin, correctInventory, { ...one, document: inventory({ lines: [bill('130000'), receipt] }) })).output;
    await world.app.drain();
    const first = (await world.app.send(world.analyst, getCalculation, { ...one, calculationId })).output;
    expect(first).toMatchObject({ cause: 'submission', previous: null, recomputed: { matches: true, digest, hindrance: null }, recorded: { digest, factorSets: [{ id: 'cn-grid-2022' }, { id: 'cn-fuels' }] } });
    expect(first.recorded.lines.map(({ id, formulas }) => [id, formulas.length > 0])).toEqual([['power', true], ['van', true]]);
    const latest = (await world.app.send(world.analyst, getCalculation, one)).output;
    expect(latest).toMatchObject({ calculationId: corrected.calculationId, cause: 'correction', previous: calculationId, recomputed: { matches: true } });
    expect(latest.all.map(({ cause }) => cause)).toEqual(['submission', 'correction']);
    await expect(world.app.send(world.stranger, getCalculation, one)).rejects.toHaveProperty('rejection');
  });

  it('gives a receipt that stays the same after later corrections', async () => {
    const { disclosureId, digest, documentDigest } = await submit();
    const one = { supplierId: world.supplierId, disclosureId };
    const [, stored] = await events();
    const at = (await world.app.send(world.lin, getReceipt, one)).output;
    expect(at).toMatchObject({ what: 'submitted', documentDigest, calculationDigest: digest, eventId: stored?.id, position: stored?.position, recordedAt: stored?.recordedAt, by: { id: 'lin' }, actingFor: null });
    expect(at.eventDigest).toBe(digestOf({ type: stored?.type, data: stored?.data, metadata: stored?.metadata }));
    expect(at.says).toEqual({ en: expect.stringContaining('not that it was true at the meter'), 'zh-CN': expect.stringContaining('计量表') });
    await world.app.send(world.mei, correctInventory, { ...one, document: inventory({ lines: [bill('130000'), receipt] }) });
    expect((await world.app.send(world.lin, getReceipt, one)).output).toEqual(at);
    const { receipts } = (await world.app.send(world.analyst, listReceipts, one)).output;
    expect(receipts.map(({ what, by }) => [what, by.id])).toEqual([['submitted', 'lin'], ['corrected', 'mei']]);
    await expect(world.app.send(world.lin, getReceipt, { ...one, disclosureId: deterministicId('x') })).rejects.toMatchObject({ rejection: { code: 'disclosures.no-receipt' } });
  });

  it('goes through return, acceptance by another person, and restatement with its cause', async () => {
    const { disclosureId } = await submit(inventory(), world.procurement);
    const one = { supplierId: world.supplierId, disclosureId };
    await world.app.send(world.analyst, returnDisclosure, { ...one, reasons: [{ field: 'scope1', reason: 'evidence', comment: 'the receipt is not attached' }], dueOn: null });
    await world.app.send(world.lin, correctInventory, { ...one, document: inventory({ lines: [bill(), { ...receipt, evidence: ['ab'.repeat(32)] }] }) });
    await expect(world.app.send(world.procurement, acceptDisclosure, one)).rejects.toMatchObject({ rejection: { code: 'disclosures.self-review' } });
    await world.app.send(world.analyst, acceptDisclosure, one);
    await expect(world.app.send(world.lin, correctInventory, { ...one, document: inventory() })).rejects.toMatchObject({ rejection: { code: 'disclosures.restate-instead' } });
    const restated = (await world.app.send(world.lin, restateInventory, { ...one, document: inventory({ lines: [bill('128400'), receipt, { ...bill('64200'), id: 'second' }] }), cause: 'second meter was left out', causeKind: 'error' })).output;
    expect(restated).toMatchObject({ status: 'restated', effect: expect.stringMatching(/^0\.42/) });
    expect((await types()).slice(-2)).toEqual(['InventoryCalculated', 'DisclosureRestated']);
  });

  it('previews without recording, and says what "I do not know" costs', async () => {
    const document = inventory({ lines: [{ id: 'power', kind: 'electricity', activity: { status: 'unknown' } }, receipt] });
    const { inventory: totals, consequences, calculation } = (await world.app.send(world.lin, previewInventory, { supplierId: world.supplierId, document })).output;
    expect(totals).toMatchObject({ scope1: { status: 'reported' }, scope2LocationBased: { status: 'not-measured' } });
    expect(consequences.find(({ code }) => code === 'line-unknown')).toMatchObject({ subject: 'power', accounts: ['scope2-location'], says: { 'zh-CN': expect.stringContaining('未知') } });
    expect(consequences.map(({ code }) => code)).toContain('no-intensity');
    expect(calculation['lines']).toHaveLength(2);
    expect(await events()).toEqual([]);
  });
});
