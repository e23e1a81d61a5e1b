import { createHash, randomBytes } from 'node:crypto';
import { examineEvidence, openGridFsEvidenceStore } from '@greengate/evidence-store';
import { bytesOf, evidenceStoreContract, wholeOf } from '@greengate/evidence-store/testing';
import { mongo as driver } from 'mongoose';
import { startedMongo } from './engines/mongo-engine';

const mongo = startedMongo('evidence store contract');
let databases = 0;
const name = `greengate_test_${randomBytes(4).toString('hex')}`;
const clients: driver.MongoClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

type File = { _id: string; length: number };
type Chunk = { _id: driver.ObjectId; files_id: string; n: number; data: driver.Binary };

/** The database behind the store's back. */
async function behind(url: string) {
  const client = await driver.MongoClient.connect(url, { retryWrites: false });
  clients.push(client);
  const db = client.db();
  return { db, files: db.collection<File>('evidence.files'), chunks: db.collection<Chunk>('evidence.chunks') };
}

async function newStore() {
  const url = await mongo.url(`${name}_${(databases += 1)}`);
  const open = () => openGridFsEvidenceStore({ url, database: name });
  return { url, open, store: await open(), ...(await behind(url)) };
}

evidenceStoreContract(mongo.what, async () => {
  const { store, open, files, chunks } = await newStore();
  return {
    store,
    another: open,
    damage: async (digest, how) => {
      if (how === 'remove') {
        await files.deleteOne({ _id: digest });
        await chunks.deleteMany({ files_id: digest });
        return;
      }
      const all = await chunks.find({ files_id: digest }).sort({ n: 1 }).toArray();
      const chunk = how === 'alter' ? all[Math.floor(all.length / 2)] : all.at(-1);
      if (!chunk) throw new Error(`${digest} has no chunks`);
      const data = Buffer.from(chunk.data.buffer.subarray(0, chunk.data.length()));
      const middle = Math.floor(data.length / 2);
      data[middle] = (data[middle] ?? 0) ^ 0xff;
      await chunks.updateOne({ _id: chunk._id }, { $set: { data: new driver.Binary(how === 'alter' ? data : data.subarray(0, -1)) } });
    },
    halves: async () => {
      const whole = new Set((await files.find().toArray()).map(({ _id }) => _id));
      return (await chunks.find().toArray()).filter(({ files_id }) => !whole.has(files_id)).length;
    },
  };
});

const content = randomBytes(700_000);
const digest = createHash('sha256').update(content).digest('hex');

describe('evidence in GridFS', () => {
  it('is what any GridFS tool reads', async () => {
    const { store, db } = await newStore();
    await store.put(bytesOf(content));
    const bucket = new driver.GridFSBucket(db, { bucketName: 'evidence' });
    expect((await wholeOf(bucket.openDownloadStream(digest as never))).equals(content)).toBe(true);
    await store.close();
  });

  it('is not there before it is whole, and a broken upload that a crash left is made whole by the next', async () => {
    const { store, chunks, files } = await newStore();
    await store.put(bytesOf(content));
    // As a crash leaves it after the chunks took their name and before the file was entered.
    await files.deleteOne({ _id: digest });
    await chunks.deleteOne({ files_id: digest, n: 1 });
    expect([await store.has(digest), await examineEvidence(store, digest)]).toEqual([false, 'missing']);
    await store.put(bytesOf(content, 1_000));
    expect([await store.has(digest), await examineEvidence(store, digest), await chunks.countDocuments({})]).toEqual([true, 'sound', 3]);
    await store.close();
  });

  it('shows nothing of what is still arriving', async () => {
    const { store, chunks } = await newStore();
    let seen: readonly unknown[] = [];
    async function* watching(): AsyncGenerator<Uint8Array> {
      yield content.subarray(0, 600_000);
      seen = [await chunks.countDocuments({}), await store.has(digest), (await chunks.find({ files_id: digest }).toArray()).length];
      yield content.subarray(600_000);
    }
    await store.put(watching());
    expect(seen).toEqual([2, false, 0]);
    expect(await store.has(digest)).toBe(true);
    await store.close();
  });

  it('clears away what a crash left a day ago, and nothing younger', async () => {
    const { store, open, chunks } = await newStore();
    const data = new driver.Binary(Buffer.from('half'));
    const old = { _id: driver.ObjectId.createFromTime(Math.floor(Date.now() / 1000) - 90_000), files_id: 'incoming-old', n: 0, data };
    await chunks.insertMany([old, { _id: new driver.ObjectId(), files_id: 'incoming-young', n: 0, data }]);
    await (await open()).close();
    expect((await chunks.find().toArray()).map(({ files_id }) => files_id)).toEqual(['incoming-young']);
    await store.close();
  });
});
