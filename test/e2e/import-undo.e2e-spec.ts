import { acceptDisclosure, listDisclosures, listQuestions, submitDisclosure } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { getProgrammeImport, importForProgramme, listProgrammeImports, previewUndo, undoImport, type ImportStatus } from '@greengate/imports/contracts';
import { createProgramme, listSuppliers } from '@greengate/programmes/contracts';
import { correctSpend, getReceivedQuantities, getSpendOfSupplier, listGoodsReceipts, reverseGoodsReceipt } from '@greengate/purchasing/contracts';
import { listReminders, registerSupplier, remindSupplier } from '@greengate/suppliers/contracts';
import { openHttpWorld, type HttpWorld, type Person } from '../support/http-world';

jest.setTimeout(120_000);

describe('a bulk import that is undone, and suppliers that are reminded', () => {
  let world: HttpWorld;
  let owner: Person, manager: Person, stranger: Person;
  let programmeId: string;
  const suppliers: string[] = [];
  const codes = ['04595257', '22099131'] as const;

  const upload = async (file: string, more: object = {}): Promise<ImportStatus> => {
    const response = await manager.send(importForProgramme, { programmeId, kind: 'spend', file: Buffer.from(file), fileName: 'spend.csv', apply: 'good-rows', ...more });
    let now = response.body as ImportStatus;
    while (['waiting', 'checking', 'rehearsing', 'recording'].includes(now.state)) now = await manager.asks(getProgrammeImport, { programmeId, importId: now.importId });
    await world.app.drain();
    return now;
  };
  const spendOf = async (supplierId: string) => (await manager.asks(getSpendOfSupplier, { programmeId, supplierId })).figures.map(({ year, amount }) => [year, amount]);
  const rows = (...lines: readonly string[]): string => `supplier,year,amount,currency\n${lines.join('\n')}\n`;

  beforeAll(async () => {
    world = await openHttpWorld('2025-06-02T09:00:00.000Z');
    owner = await world.found('Formosa', 'buyer', 'Ada');
    manager = await world.hire(owner, 'Pei', ['procurement-manager']);
    stranger = await world.found('Elsewhere', 'buyer', 'Eve');
    ({ programmeId } = (await owner.does(createProgramme, { organisationId: owner.organisationId, name: 'Programme', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    for (const value of codes) {
      const { output } = await owner.does(registerSupplier, { programmeId, identifiers: [{ scheme: 'twvat', value }], legalName: `Maker ${value}`, sector: 'Steel', country: 'TW', province: null });
      suppliers.push(output.supplierId);
    }
    await world.app.drain();
  });
  afterAll(() => world.app.close());

  it('takes back what it brought, sets back what it replaced, leaves later edits alone, once', async () => {
    const [first = '', second = ''] = suppliers;
    await upload(rows(`twvat:${codes[0]},2023,500,TWD`));
    const wrong = await upload(rows(`twvat:${codes[0]},2023,900,TWD`, `twvat:${codes[0]},2024,100,TWD`, `twvat:${codes[1]},2024,200,TWD`), { restate: 'ledger of May' });
    expect(wrong).toMatchObject({ state: 'done', rows: { added: 3 } });
    await manager.does(correctSpend, { programmeId, supplierId: second, year: 2024, money: { amount: '250', currency: 'TWD' }, reason: 'credit note', source: 'by hand', batchId: null });
    await world.app.drain();

    const ids = { programmeId, importId: wrong.importId };
    const preview = await manager.asks(previewUndo, ids);
    expect(preview).toMatchObject({ withdraw: 1, restore: 1, changedSince: 1 });
    expect(preview.steps.map(({ what, now, after }) => [what, now, after])).toEqual(expect.arrayContaining([['2024', '100', null], ['2023', '900', '500']]));
    expect((await stranger.send(undoImport, { ...ids, reason: 'mine' })).status).toBe(404);

    await world.appended();
    const { output } = await manager.does(undoImport, { ...ids, reason: 'Wrong ledger' });
    await world.app.drain();
    expect(output).toMatchObject({ withdrawn: 1, restored: 1, changedSince: 1, reason: 'Wrong ledger' });
    expect([...(await world.appended())].sort()).toEqual(['purchasing.SpendCorrected', 'purchasing.SpendWithdrawn']);
    expect(await spendOf(first)).toEqual([[2023, '500']]);
    expect(await spendOf(second)).toEqual([[2024, '250']]);

    // Again changes nothing, and the list says what came of it.
    expect((await manager.does(undoImport, { ...ids, reason: 'once more' })).output).toEqual(output);
    expect(await world.appended()).toEqual([]);
    const { items } = await manager.asks(listProgrammeImports, { programmeId });
    expect(items.map(({ undoable, undone }) => [undoable, undone?.withdrawn ?? null])).toEqual(expect.arrayContaining([[false, 1], [true, null]]));
    expect(items).toHaveLength(2);
  });

  it('of which the same file takes effect again when it is imported anew, as often as it is undone, and what stands is left as it is', async () => {
    const [first = ''] = suppliers;
    const right = rows(`twvat:${codes[0]},2021,10,TWD`);
    const file = rows(`twvat:${codes[0]},2020,700,TWD`, `twvat:${codes[0]},2021,90,TWD`);
    const restate = { restate: 'ledger of June' };
    const of2020 = async () => (await spendOf(first)).filter(([year]) => Number(year) < 2022);
    await upload(right);
    for (let turn = 0; turn < 3; turn += 1) {
      const brought = await upload(file, restate);
      expect(brought).toMatchObject({ state: 'done', rows: { added: 2, unchanged: 0, refused: 0 } });
      expect(await of2020()).toEqual([[2021, '90'], [2020, '700']]);
      // While it stands the same file changes nothing.
      expect(await upload(file, restate)).toMatchObject({ state: 'done', rows: { added: 0, unchanged: 2, refused: 0 } });
      await manager.does(undoImport, { programmeId, importId: brought.importId, reason: 'Not this one' });
      expect(await of2020()).toEqual([[2021, '10']]);
    }
    expect(await upload(right)).toMatchObject({ rows: { added: 0, unchanged: 1 } });
    // An undo of one year says nothing about another: what was corrected by hand since is not overwritten by the file that brought it.
    const other = rows(`twvat:${codes[0]},2019,5,TWD`);
    await upload(other);
    await manager.does(correctSpend, { programmeId, supplierId: first, year: 2019, money: { amount: '6', currency: 'TWD' }, reason: 'credit note', source: 'by hand', batchId: null });
    const more = await upload(rows(`twvat:${codes[0]},2018,1,TWD`));
    await manager.does(undoImport, { programmeId, importId: more.importId, reason: 'Not this one either' });
    expect(await upload(other)).toMatchObject({ rows: { added: 0, unchanged: 1, refused: 0 } });
    expect((await spendOf(first)).filter(([year]) => Number(year) < 2020)).toEqual([[2019, '6']]);
  });

  it('of goods receipts is withdrawn as one batch, without those that were sent back since, and the same file counts again when it is imported anew', async () => {
    const [first = ''] = suppliers;
    const ids = { programmeId, supplierId: first };
    const file = `supplier,number,received_on,product,quantity,unit\ntwvat:${codes[0]},R-1,2024-05-17,profile,10,t\ntwvat:${codes[0]},R-2,2024-05-18,profile,5,t\ntwvat:${codes[0]},R-3,2024-05-19,profile,2,t\n`;
    const received = async () => (await manager.asks(getReceivedQuantities, ids)).years.flatMap(({ figures }) => figures.map(({ value, receipts }) => [value, receipts]));
    const brought = await upload(file, { kind: 'goods-receipts', fileName: 'receipts.csv' });
    expect(brought).toMatchObject({ rows: { added: 3 } });
    const sentBack = (await manager.asks(listGoodsReceipts, ids)).receipts.find(({ number }) => number === 'R-3')?.receiptId ?? '';
    await manager.does(reverseGoodsReceipt, { ...ids, receiptId: sentBack, reason: 'sent back' });
    const preview = await manager.asks(previewUndo, { programmeId, importId: brought.importId });
    expect(preview).toMatchObject({ withdraw: 2, restore: 0, changedSince: 1 });
    expect(preview.steps.map(({ what, now, after }) => [what, now, after]).sort()).toEqual([['R-1', '10 t profile', null], ['R-2', '5 t profile', null]]);
    await world.appended();
    expect((await manager.does(undoImport, { programmeId, importId: brought.importId, reason: 'Another plant' })).output).toMatchObject({ withdrawn: 2, restored: 0, changedSince: 1 });
    expect(await world.appended()).toEqual(['purchasing.GoodsReceiptWithdrawn', 'purchasing.GoodsReceiptWithdrawn']);
    expect(await received()).toEqual([]);
    expect(await upload(file, { kind: 'goods-receipts', fileName: 'receipts.csv' })).toMatchObject({ rows: { added: 2, unchanged: 1, refused: 0 } });
    expect(await received()).toEqual([['15', 2]]);
    expect(await upload(file, { kind: 'goods-receipts', fileName: 'receipts.csv' })).toMatchObject({ rows: { added: 0, unchanged: 3 } });
  });

  it('of suppliers ends the enrolments about which nothing was recorded since, names the others, and enrols again from the same file', async () => {
    const csv = (...values: readonly string[]): string => `twvat,legal_name,sector,country,category\n${values.map((value) => `${value},Maker ${value},Steel,TW,Castings`).join('\n')}\n`;
    const file = csv('12345675', '04595252', '20828393', codes[0]);
    const brought = await upload(file, { kind: 'suppliers', fileName: 'suppliers.csv' });
    expect(brought).toMatchObject({ rows: { added: 4, refused: 0 } });
    const listed = async () => (await owner.asks(listSuppliers, { programmeId, limit: '50' })).suppliers;
    const idOf = async (value: string): Promise<string> => (await listed()).find(({ name }) => name === `Maker ${value}`)?.supplierId ?? '';
    const disclosing = await idOf('20828393');
    await manager.does(submitDisclosure, { supplierId: disclosing, inventory: sampleInventory() });
    await world.app.drain();

    const ids = { programmeId, importId: brought.importId };
    const preview = await manager.asks(previewUndo, ids);
    expect(preview).toMatchObject({ withdraw: 2, restore: 0, changedSince: 2 });
    expect(preview.kept.map(({ name, why }) => [name, why]).sort()).toEqual([[`Maker ${codes[0]}`, 'classification-replaced'], ['Maker 20828393', 'has-disclosures']].sort());
    await world.appended();
    const undone = (await manager.does(undoImport, { ...ids, reason: 'Wrong plant' })).output;
    expect(undone).toMatchObject({ withdrawn: 2, changedSince: 2 });
    expect(undone.kept).toHaveLength(2);
    expect((await world.appended()).filter((type) => type.startsWith('suppliers.'))).toEqual(['suppliers.EnrolmentEnded', 'suppliers.EnrolmentEnded']);
    await world.app.drain();
    expect((await listed()).map(({ name }) => name).filter((name) => /12345675|04595252/.test(name))).toEqual([]);
    expect((await manager.does(undoImport, { ...ids, reason: 'once more' })).output).toEqual(undone);

    expect(await upload(file, { kind: 'suppliers', fileName: 'suppliers.csv' })).toMatchObject({ rows: { added: 2, unchanged: 2, refused: 0 } });
    expect(await idOf('12345675')).not.toBe('');
  });

  it('of disclosures withdraws what nobody accepted or changed since, and submits it anew from the same file', async () => {
    const [first = '', second = ''] = suppliers;
    const file = `supplier,year,boundary,gwp_set,scope1,scope2_location_based\ntwvat:${codes[0]},2021,operational-control,AR5,100,50\ntwvat:${codes[0]},2022,operational-control,AR5,110,50\ntwvat:${codes[1]},2022,operational-control,AR5,200,70\n`;
    const brought = await upload(file, { kind: 'disclosures', fileName: 'disclosures.csv' });
    expect(brought).toMatchObject({ rows: { added: 3, refused: 0 } });
    const statusesOf = async (supplierId: string) => (await manager.asks(listDisclosures, { supplierId })).disclosures.map(({ periodTo, status }) => [periodTo, status]);
    const [{ disclosureId = '' } = {}] = (await manager.asks(listDisclosures, { supplierId: second })).disclosures;
    const questions = (await owner.asks(listQuestions, { supplierId: second, disclosureId })).questions;
    await owner.does(acceptDisclosure, { supplierId: second, disclosureId, answers: questions.map(({ questionId }) => ({ questionId, answer: 'Read from the bills of the year.' })) });
    await world.app.drain();

    const ids = { programmeId, importId: brought.importId };
    const preview = await manager.asks(previewUndo, ids);
    expect(preview).toMatchObject({ withdraw: 2, changedSince: 1, kept: [{ supplierId: second, what: '2022-01-01/2022-12-31', why: 'accepted-since' }] });
    expect(preview.steps.map(({ what }) => what).sort()).toEqual(['2021-01-01/2021-12-31', '2022-01-01/2022-12-31']);
    await world.appended();
    expect((await manager.does(undoImport, { ...ids, reason: 'Another site' })).output).toMatchObject({ withdrawn: 2, changedSince: 1 });
    expect((await world.appended()).filter((type) => type.startsWith('disclosures.'))).toEqual(['disclosures.DisclosureWithdrawn', 'disclosures.DisclosureWithdrawn']);
    await world.app.drain();
    expect((await statusesOf(first)).every(([, status]) => status === 'withdrawn')).toBe(true);
    expect(await statusesOf(second)).toEqual([['2022-12-31', 'accepted']]);

    expect(await upload(file, { kind: 'disclosures', fileName: 'disclosures.csv' })).toMatchObject({ rows: { added: 2, unchanged: 1, refused: 0 } });
    expect((await statusesOf(first)).filter(([, status]) => status === 'submitted')).toHaveLength(2);
  });

  it('is not offered for a dry run', async () => {
    const dry = await upload(rows(`twvat:${codes[0]},2022,1,TWD`), { apply: 'none' });
    expect((await manager.send(undoImport, { programmeId, importId: dry.importId, reason: 'nothing' })).body).toMatchObject({ code: 'imports.undo-not-offered' });
  });

  it('records each reminder with reason and day, once a day, and not across programmes', async () => {
    const [first = '', second = ''] = suppliers;
    const reminder = { programmeId, about: 'disclosure', reason: 'The disclosure of 2024 is due.' };
    for (const supplierId of [first, second]) expect((await manager.does(remindSupplier, { ...reminder, supplierId })).output).toMatchObject({ supplierId, on: '2025-06-02' });
    expect((await manager.send(remindSupplier, { ...reminder, supplierId: first })).body).toMatchObject({ code: 'suppliers.reminded-today' });
    expect((await stranger.send(remindSupplier, { ...reminder, supplierId: first })).status).toBe(404);
    await world.app.drain();
    expect(await manager.asks(listReminders, { programmeId, supplierId: first })).toMatchObject({ count: 1, reminders: [{ on: '2025-06-02', about: 'disclosure', reason: 'The disclosure of 2024 is due.' }] });
  });
});
