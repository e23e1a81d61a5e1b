import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMongoReadStore, type GuardedWrite, type ReadStore } from '@greengate/read-store';
import { mongo } from 'mongoose';
import { startMongo } from '../integration/engines/java-engines';
import { alternate, type Comparison } from './measure';

type Report = (name: string, ratio: number, detail: string) => void;

const perSecond = (seconds: number): string => `${Math.round(1 / seconds).toLocaleString('en')}/s`;
const compare = (report: Report, name: string, { ratio, ours, bare }: Comparison): void => report(name, ratio, `${perSecond(ours)} against ${perSecond(bare)} bare, on the wire server of the tests`);
const at = (position: number): string => String(position).padStart(20, '0');

/** Of the size and shape of a line of the supplier list. */
const viewOf = (n: number, round: number) => ({
  programmeId: `programme-${n % 3}`, supplierId: `supplier-${n}`, name: `Supplier ${n} 股份有限公司`, sector: 'C23', country: 'TW', tier: 'ABCDEU'[(n + round) % 6], score: (n + round) % 100, gate: 'admit-with-conditions', dueOn: null,
  disclosures: Array.from({ length: 3 }, (_, index) => ({ disclosureId: `disclosure-${n}-${index}`, to: `202${index}-12-31`, scope1: `${n}.${round}5`, scope2: `${n * 2}.5` })),
  spend: Array.from({ length: 5 }, (_, index) => ({ year: 2020 + index, amount: `${n * index}.00` })),
});
const indexes = ['supplierId', 'tier', 'score', 'name', 'dueOn'].map((field) => ({ fields: [field] }));
const documents = 500;

interface Bare {
  readonly _id: string;
  readonly position: string;
  readonly view: ReturnType<typeof viewOf>;
}

/** The same guarded replacements, through the driver alone. */
const bareBulk = (collection: mongo.Collection<Bare>, writes: readonly GuardedWrite[]) =>
  collection.bulkWrite(writes.map(({ id, position, view }) => ({ replaceOne: { filter: { _id: id, position: { $lt: position } }, replacement: { position, view: view as Bare['view'] }, upsert: true } })), { ordered: false });

async function projecting(store: ReadStore, writes: readonly GuardedWrite[], round: number): Promise<void> {
  const owned = await store.claimCheckpoint('bench', 'bench');
  await store.write('bench@1', writes);
  await store.saveCheckpoint('bench', { ...owned, position: at(round) });
}

/** Projector's write path through the port (checkpoint looked at, documents guarded, checkpoint saved) against `bulkWrite` of the same documents with the same indexes. */
export async function run(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-bench-mongo-'));
  const node = await startMongo({ folder });
  const url = `mongodb://127.0.0.1:${node.port}/bench`;
  const store = await openMongoReadStore({ url, database: 'bench', within: 60_000 });
  const client = await mongo.MongoClient.connect(url, { retryWrites: false, writeConcern: { w: 'majority', journal: true } });
  try {
    await store.ensure({ name: 'bench@1', indexes });
    const collection = client.db().collection<Bare>('bare');
    for (const { fields } of indexes) await collection.createIndex(Object.fromEntries([...fields.map((field) => [`view.${field}`, 1]), ['_id', 1]]));
    let round = 0;
    const prepare = () => {
      round += 1;
      return { round, writes: Array.from({ length: documents }, (_, n) => ({ id: `d${n}`, position: at(round), view: viewOf(n, round) })) };
    };
    compare(report, 'MongoDB: projector against bulkWrite, 500 documents', await alternate(8, documents, { prepare, ours: (input) => projecting(store, input.writes, input.round), bare: (input) => bareBulk(collection, input.writes) }));
    const one = () => {
      const { writes, round: of } = prepare();
      return { round: of, writes: writes.slice(0, 10) };
    };
    compare(report, 'MongoDB: projector, live, 10 documents at a time', await alternate(40, 10, { prepare: one, ours: (input) => projecting(store, input.writes, input.round), bare: (input) => bareBulk(collection, input.writes) }));
    const stale = { prepare: () => ({ writes: Array.from({ length: documents }, (_, n) => ({ id: `d${n}`, position: at(0), view: viewOf(n, 0) })) }) };
    compare(report, 'MongoDB: a batch that is there already, 500 documents', await alternate(4, documents, { ...stale, ours: (input) => store.write('bench@1', input.writes), bare: (input) => bareBulk(collection, input.writes).catch(() => undefined) }));
  } finally {
    await store.close();
    await client.close();
    await node.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
