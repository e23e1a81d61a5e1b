import { setImmediate as turn } from 'node:timers/promises';
import { registerOrganisation } from '@greengate/identity/contracts';
import { importForProgramme } from '@greengate/imports/contracts';
import type { Actor } from '@greengate/kernel';
import { deadLetterTopic, inboxTopicOf, listDeadLetters, openInboxRecords, type Messaging } from '@greengate/messaging';
import { inProcessBrokers } from '@greengate/messaging/testing';
import { createLogger, createMessagingHost, type MessagingHost } from '@greengate/platform';
import { createProgramme } from '@greengate/programmes/contracts';
import { getReceivedQuantities, listGoodsReceipts, listReceivedQuantities, recordGoodsReceipt, reverseGoodsReceipt } from '@greengate/purchasing/contracts';
import { registerSupplier } from '@greengate/suppliers/contracts';
import { integration } from '../../apps/integration';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';

jest.setTimeout(60_000);

let world: HttpWorld;
let pei: Person, ada: Person, eve: Person, su: Person;
let programmeId: string, supplierId: string;
const pair = () => ({ programmeId, supplierId });
const receipt = (number: string, value: string, more: object = {}) => ({ ...pair(), source: 'urn:erp', number, receivedOn: '2024-05-17', product: 'profile', quantity: { value, unit: 't' }, ...more });
const taken = async (): Promise<readonly string[]> => (await pei.asks(getReceivedQuantities, pair())).years.flatMap(({ year, figures }) => figures.map(({ product, value, unit, receipts }) => `${year} ${product} ${value} ${unit} in ${receipts}`));

beforeEach(async () => {
  world = await openHttpWorld('2025-06-02T09:00:00.000Z');
  ada = await world.found('Formosa', 'buyer', 'Ada');
  pei = await world.hire(ada, 'Pei', ['procurement-manager']);
  eve = await world.found('Elsewhere', 'buyer', 'Eve');
  programmeId = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
  supplierId = (await pei.does(registerSupplier, { programmeId, legalName: 'Alloys', sector: 'Steel', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '04595257' }] })).output.supplierId;
  const { output } = await ada.does(registerOrganisation, { name: 'Boards', kind: 'supplier', firstUser: { email: 'su@greengate.example', name: 'Su', password } });
  su = await world.signIn('su@greengate.example', { organisationId: output.organisationId, userId: output.userId ?? '' });
  await world.appended();
});
afterEach(() => world.app.close());

describe('goods receipts over HTTP', () => {
  it('add up by year, product and unit; the same again changes nothing; a reversal takes one off', async () => {
    const { output } = await pei.does(recordGoodsReceipt, receipt('1/10', '0.1'));
    await pei.does(recordGoodsReceipt, receipt('1/20', '0.2'));
    await pei.does(recordGoodsReceipt, receipt('2/10', '7', { receivedOn: '2023-12-31' }));
    await pei.does(recordGoodsReceipt, receipt('1/10', '0.10'));
    expect(await world.appended()).toEqual(['purchasing.GoodsReceived', 'purchasing.GoodsReceived', 'purchasing.GoodsReceived']);
    expect(await taken()).toEqual(['2024 profile 0.3 t in 2', '2023 profile 7 t in 1']);
    await pei.does(reverseGoodsReceipt, { ...pair(), receiptId: output.receiptId, reason: 'sent back' });
    expect(await taken()).toEqual(['2024 profile 0.2 t in 1', '2023 profile 7 t in 1']);
    const { receipts } = await pei.asks(listGoodsReceipts, { ...pair(), year: '2024' });
    expect(receipts.map(({ number, reversed }) => [number, reversed?.reason ?? null]).sort()).toEqual([['1/10', 'sent back'], ['1/20', null]]);
    expect((await pei.asks(listReceivedQuantities, { programmeId, year: '2024' })).suppliers).toEqual([{ supplierId, year: 2024, figures: [{ product: 'profile', unit: 't', value: '0.2', receipts: 1 }] }]);
  });

  it.each([
    ['other content under the same number', () => receipt('1/10', '9'), 409, 'purchasing.receipt-already-recorded'],
    ['nothing received', () => receipt('3', '0'), 422, 'purchasing.quantity-not-positive'],
    ['a day to come', () => receipt('3', '1', { receivedOn: '2025-06-04' }), 422, 'purchasing.day-in-the-future'],
    ['a unit that nobody knows', () => receipt('3', '1', { quantity: { value: '1', unit: 'barrow' } }), 422, 'units.unknown'],
    ['a number that is none', () => receipt('3', '1,5'), 400, 'validation.failed'],
    ['a supplier that takes no part', () => receipt('3', '1', { supplierId: '0198f0a2-0000-7000-8000-000000000099' }), 404, 'resource.not-found'],
  ])('refuse %s, and write nothing', async (_what, input, status, code) => {
    await pei.does(recordGoodsReceipt, receipt('1/10', '0.1'));
    await world.appended();
    const answer = await pei.send(recordGoodsReceipt, input());
    expect([answer.status, (answer.body as Problem).code]).toEqual([status, code]);
    expect(await world.appended()).toEqual([]);
  });

  it('are the buyer\'s alone', async () => {
    await pei.does(recordGoodsReceipt, receipt('1/10', '0.1'));
    for (const person of [eve, su]) {
      for (const [definition, input] of [[recordGoodsReceipt, receipt('9', '1')], [listGoodsReceipts, pair()], [getReceivedQuantities, pair()], [listReceivedQuantities, { programmeId, year: '2024' }]] as const) expect([403, 404]).toContain((await person.send(definition, input)).status);
    }
  });

  it('come as a file, and twice as once', async () => {
    const file = Buffer.from('supplier,收货单号,收货日期,物料,数量,单位\n04595257,1/10,2024-05-17,profile,"1,250.5",kg\n04595257,1/20,2024-05-18,profile,2,barrow\n');
    const upload = async () => {
      const { body } = await pei.send(importForProgramme, { programmeId, kind: 'goods-receipts', file, fileName: 'r.csv', apply: 'good-rows' });
      await world.app.drain();
      return body as unknown;
    };
    expect(await upload()).toMatchObject({ state: 'done', rows: { added: 1, refused: 1 }, problems: [{ line: 3, code: 'units.unknown' }] });
    expect(await upload()).toMatchObject({ state: 'done', rows: { added: 0, unchanged: 1, refused: 1 } });
    expect(await taken()).toEqual(['2024 profile 1250.5 kg in 1']);
  });
});

describe('goods receipts as messages of an ERP', () => {
  const key = { keyId: '0198f0a3-7d22-7e4f-ab66-5e2d3c8f9a12', secret: 's'.repeat(43) };
  let host: MessagingHost;
  let client: Messaging;
  let sequence: number;
  beforeEach(async () => {
    sequence = 0;
    const brokers = inProcessBrokers();
    client = brokers.connect();
    const erp: Actor = { id: key.keyId, kind: 'api-key', organisation: pei.organisationId, roles: ['procurement-manager'], scopes: ['purchasing.*'] };
    const { services } = world.app;
    host = createMessagingHost({
      engine: { engine: 'kafka', shown: 'kafka://nowhere:1', url: () => 'kafka://nowhere:1' }, config: { origin: 'https://greengate.example' }, integration, eventStore: services.eventStore, services: () => services,
      sources: [{ source: 'urn:erp', key, kinds: ['goods-receipts'] }, { source: 'urn:ledger', key, kinds: ['spend'] }],
      accounts: () => ({ byApiKey: async () => erp }), logger: createLogger({ level: 'silent', build: 'test' }), messaging: brokers.connect(),
    });
    await host.start();
    while (host.status().inbox === undefined) await turn();
  });
  afterEach(async () => {
    await host.stop();
    await host.close();
    await client.close();
  });
  const line = (number: string, value: string, more: object = {}) => ({ programmeId, supplier: { scheme: 'twvat', value: '04595257' }, number, receivedOn: '2024-05-17', product: 'profile', quantity: { value, unit: 't' }, ...more });
  const message = (data: object, more: object = {}) => ({ specversion: '1.0', id: `m-${(sequence += 1)}`, source: 'urn:erp', type: 'com.greengate.in.goods-receipt.v1', time: new Date(1_750_000_000_000 + sequence * 1_000).toISOString(), data, ...more });
  const sent = async (...messages: readonly (object | string)[]): Promise<Readonly<Record<string, number>>> => {
    const outcomes = (): Record<string, number> => Object.fromEntries([...host.inboxCounts().values()].map(({ outcome, count }) => [outcome, count]));
    const sum = (): number => Object.values(outcomes()).reduce((all, count) => all + count, 0);
    const expected = sum() + messages.length;
    await client.publish(messages.map((one) => ({ topic: inboxTopicOf('goods-receipts'), key: '04595257', value: typeof one === 'string' ? one : JSON.stringify(one) })));
    while (sum() < expected) await turn();
    await world.app.drain();
    return outcomes();
  };

  it('are recorded once, however often they come; a message with another id says nothing new', async () => {
    const one = message(line('1/10', '0.1'));
    expect(await sent(one, one, message(line('1/10', '0.10')), message(line('1/20', '0.2')))).toEqual({ 'carried-out': 3, duplicate: 1 });
    expect(await world.appended()).toEqual(['purchasing.GoodsReceived', 'purchasing.GoodsReceived']);
    expect(await taken()).toEqual(['2024 profile 0.3 t in 2']);
  });

  it('are reversed, also when the reversal overtakes the receipt', async () => {
    const [first, reversal] = [message(line('1/10', '5')), message(line('1/10', '5', { reversal: { reason: 'wrong alloy' } }))];
    expect(await sent(reversal, first, message(line('1/20', '1')))).toEqual({ 'carried-out': 2, late: 1 });
    expect(await taken()).toEqual(['2024 profile 1 t in 1']);
    expect((await pei.asks(listGoodsReceipts, pair())).receipts.filter(({ reversed }) => reversed !== null)).toMatchObject([{ number: '1/10', source: 'urn:erp', reversed: { reason: 'wrong alloy' } }]);
  });

  it('that cannot be taken are put aside with the reason, and the next one is taken', async () => {
    const good = message(line('1/10', '1'));
    await sent(good);
    expect(
      await sent(
        '{', message({ nothing: true }), message(line('2', '-1')), message(line('3', '1', { quantity: { value: '1', unit: 'barrow' } })), message(line('4', '1', { receivedOn: '2026-01-01' })), message(line('5', '1', { supplier: { scheme: 'twvat', value: '22099131' } })),
        message(line('6', '1'), { source: 'urn:stranger' }), message(line('7', '1'), { source: 'urn:ledger' }), message(line('1/10', '2')), { ...good, data: line('1/10', '3') }, message(line('8', '1')),
      ),
    ).toEqual({ 'carried-out': 2, dead: 10 });
    const records = await openInboxRecords(world.app.services.operations, () => '2025-06-02T09:00:00.000Z');
    const dead = await listDeadLetters(client, records, 100);
    expect(dead.map(({ reason }) => reason.code).sort()).toEqual(
      ['imports.supplier-unknown', 'messaging.id-reused', 'messaging.not-a-cloud-event', 'messaging.source-not-for-topic', 'messaging.source-unknown', 'purchasing.day-in-the-future', 'purchasing.quantity-not-positive', 'purchasing.receipt-already-recorded', 'units.unknown', 'validation.failed'].sort(),
    );
    expect(await client.browse(deadLetterTopic, 100)).toHaveLength(10);
    expect(await taken()).toEqual(['2024 profile 2 t in 2']);
  });
});
