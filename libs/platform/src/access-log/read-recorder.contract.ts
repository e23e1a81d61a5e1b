import { defineQuery, id, systemActor, type Actor, type MessageDefinition } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import { z } from 'zod';
import { createManualClock } from '../clock/manual-clock';
import type { ReadGround } from '../gateway/authorise.port';
import { findReads, readRecords, supplierSubject, type ReadRecord } from './read-record';
import { createReadRecorder } from './read-recorder';

const summary = { en: 'One thing of a supplier', 'zh-CN': '供应商的一项数据' };
const query = (path: string, output: z.ZodType): MessageDefinition => defineQuery(`things.Of${path.length}`, { route: { method: 'GET', path }, summary, access: {}, input: z.strictObject({}), output, views: [] });
const ofSupplier = query('/suppliers/:supplierId/thing', z.strictObject({}));
const list = query('/programmes/:programmeId/things', z.strictObject({ rows: z.array(z.strictObject({ supplierId: id })) }));
const total = query('/programmes/:programmeId/total', z.strictObject({ suppliers: z.number() }));

const reader: Actor = { id: 'ana', kind: 'user', organisation: 'buyer', roles: ['analyst'] };
const own: Actor = { id: 'al', kind: 'user', organisation: 'alloys', roles: ['supplier-user'] };
const consent: ReadGround = { programmeId: 'p', basis: 'consent', under: ['c-1'] };
const [alloys, boards] = [{ supplierId: 'alloys-id' }, { supplierId: 'boards-id' }];

/** What every operations store must show: no read is missing, and asking again costs no further document. */
export function readRecorderContract(name: string, open: () => Promise<ReadStore>): void {
  describe(`reads on record in ${name}`, () => {
    let store: ReadStore;
    const clock = createManualClock('2025-06-02T09:10:00.000Z');
    let grounds: readonly ReadGround[] = [consent];
    const directory = { supplierOrganisation: async (supplierId: string) => (supplierId === alloys.supplierId ? 'alloys' : undefined), grounds: async () => grounds };
    const begin = () => createReadRecorder(store, clock, directory);
    const all = async (): Promise<readonly ReadRecord[]> => (await findReads(store, {}, { limit: 100 })).reads;
    beforeEach(async () => {
      store = await open();
      clock.set('2025-06-02T09:10:00.000Z');
      grounds = [consent];
    });
    afterEach(async () => {
      await store.drop(readRecords.name);
      await store.close();
    });

    it('the first one in an hour is there when it is answered, the next are counted, and the next hour begins a line of its own', async () => {
      const reads = await begin();
      await reads.note(ofSupplier, alloys, reader);
      expect(await all()).toEqual([
        { subject: supplierSubject('alloys-id'), supplierId: 'alloys-id', programmeId: 'p', reader: { id: 'ana', kind: 'user', organisation: 'buyer' }, query: ofSupplier.name, what: summary, basis: 'consent', under: ['c-1'], hour: '2025-06-02T09:00:00.000Z', first: '2025-06-02T09:10:00.000Z', last: '2025-06-02T09:10:00.000Z', count: 1 },
      ]);
      clock.set('2025-06-02T09:59:59.999Z');
      for (let again = 0; again < 49; again += 1) await reads.note(ofSupplier, alloys, reader);
      await reads.flush();
      clock.set('2025-06-02T10:00:00.000Z');
      await reads.note(ofSupplier, alloys, reader);
      expect((await all()).map(({ hour, last, count }) => [hour.slice(11, 13), last.slice(11, 16), count])).toEqual([['10', '10:00', 1], ['09', '09:59', 50]]);
      expect(await store.count(readRecords.name)).toBe(2);
    });

    it('another reader, supplier, query, consent or programme is another line; what two processes counted is one', async () => {
      const [one, other] = [await begin(), await begin()];
      await Promise.all([one.note(ofSupplier, alloys, reader), other.note(ofSupplier, alloys, reader), one.note(ofSupplier, alloys, reader)]);
      await one.flush();
      expect((await all()).map(({ count }) => count)).toEqual([3]);
      await one.note(ofSupplier, alloys, { ...reader, id: 'pei' });
      await one.note(ofSupplier, boards, reader);
      grounds = [{ ...consent, under: ['c-2'] }, { programmeId: 'q', basis: 'buyer-record', under: [] }];
      await one.note(ofSupplier, alloys, reader);
      expect((await all()).map(({ reader: { id: who }, supplierId, programmeId, under }) => [who, supplierId, programmeId, ...under].join(' ')).sort()).toEqual(['ana alloys-id p c-1', 'ana alloys-id p c-2', 'ana alloys-id q', 'ana boards-id p c-1', 'pei alloys-id p c-1']);
      expect((await findReads(store, { subject: supplierSubject('boards-id') }, { limit: 100 })).reads).toHaveLength(1);
    });

    it('a list is one read of the programme, a total none; neither is what a supplier reads of itself, nor what Greengate reads', async () => {
      const reads = await begin();
      await reads.note(list, { programmeId: 'p' }, reader);
      await reads.note(total, { programmeId: 'p' }, reader);
      await reads.note(ofSupplier, alloys, own);
      await reads.note(ofSupplier, alloys, systemActor('process'));
      expect((await all()).map(({ subject, supplierId, basis }) => [subject, supplierId, basis])).toEqual([['programme.p', null, 'programme-list']]);
    });

    it('forgets what is older than it is told, and nothing else', async () => {
      const reads = await begin();
      await reads.note(ofSupplier, alloys, reader);
      clock.set('2025-06-03T09:10:00.000Z');
      await reads.note(ofSupplier, alloys, reader);
      expect(await reads.forgetBefore('2025-06-03T00:00:00.000Z')).toBe(1);
      expect((await all()).map(({ hour }) => hour)).toEqual(['2025-06-03T09:00:00.000Z']);
    });
  });
}
