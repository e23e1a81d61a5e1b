import { connectMongo, type MongoConnection } from '@greengate/mongo';
import type { Model } from 'mongoose';
import { cursorOf, placeOf } from '../find-cursor';
import { ReadStoreUnavailableError, type Checkpoint, type CollectionSpec, type DocumentPage, type DocumentState, type Filter, type FindOptions, type GuardedWrite, type ReadStore, type StoredDocument } from '../read-store.port';
import { MongoCheckpoints } from './mongo-checkpoints';
import { MongoCollections, type Known } from './mongo-collections';
import { sortedBy, stateOf, storedForm, viewOf, type StoredForm } from './mongo-document';
import { portErrorOf } from './mongo-errors';
import { conditionsOf } from './mongo-filter';
import { stretchesOf } from './mongo-find';
import { MongoLease } from './mongo-lease';
import { MongoModels } from './mongo-models';
import { bulkSize, replaceAll } from './mongo-writes';

export interface MongoReadStoreOptions {
  /** As `mongoAddressFault` of `@greengate/mongo` takes it. */
  readonly url: string;
  /** Where the address names none. */
  readonly database: string;
  /** Longest silence of a server during an operation, in milliseconds. Default 10,000. */
  readonly within?: number;
  /** Longest time to wait for a server that takes writes, in milliseconds. Default 2,000. */
  readonly findServerWithin?: number;
}

const positionOfRecords = '0'.repeat(20);
const idsAtOnce = 5000;
/** Of use to the index alone. */
const withoutHeld = { held: 0 };

const isPresent = <View extends object>(state: DocumentState<View>): state is StoredDocument<View> => state.view !== null;

class MongoReadStore implements ReadStore {
  private readonly models: MongoModels;
  private readonly collectionsOf: MongoCollections;
  private readonly checkpoints: MongoCheckpoints;
  private closed = false;

  constructor(private readonly mongo: MongoConnection) {
    this.models = new MongoModels(mongo.connection);
    this.collectionsOf = new MongoCollections(this.models, new MongoLease(this.models.leases));
    this.checkpoints = new MongoCheckpoints(this.models.checkpoints, mongo.breaks);
  }

  async ensure(collection: CollectionSpec): Promise<void> {
    await this.guard(() => this.collectionsOf.ensure(collection), Infinity);
  }

  async get<View extends object>(collection: string, id: string): Promise<StoredDocument<View> | undefined> {
    return this.read<StoredDocument<View> | undefined>(collection, undefined, async (model) => {
      const form = await model.findById(id, withoutHeld).lean<StoredForm>();
      const view = form && viewOf<View>(form);
      return form && view ? { id, position: form.position, view } : undefined;
    });
  }

  async getMany<View extends object>(collection: string, ids: readonly string[]): Promise<readonly StoredDocument<View>[]> {
    return (await this.load<View>(collection, ids)).filter(isPresent);
  }

  async load<View extends object>(collection: string, ids: readonly string[]): Promise<readonly DocumentState<View>[]> {
    return this.read<DocumentState<View>[]>(collection, [], async (model) => {
      const wanted = [...new Set(ids)];
      const found: DocumentState<View>[] = [];
      for (let start = 0; start < wanted.length; start += idsAtOnce) {
        const part = wanted.slice(start, start + idsAtOnce);
        found.push(...(await model.find({ _id: { $in: part } }, withoutHeld).batchSize(part.length).lean<StoredForm[]>()).map((form) => stateOf<View>(form)));
      }
      return found;
    });
  }

  async find<View extends object>(collection: string, options: FindOptions): Promise<DocumentPage<View>> {
    const { filter = {}, sort, limit } = options;
    if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`a page of ${limit} documents`);
    return this.read<DocumentPage<View>>(collection, { documents: [] }, async (model, known) => {
      await this.collectionsOf.assertDeclared(collection, known, [...Object.keys(filter), ...(sort ? [sort.field] : [])]);
      const found: StoredDocument<View>[] = [];
      for (const { conditions, order } of stretchesOf(options, placeOf(collection, options))) {
        if (found.length > limit) break;
        const wanted = limit + 1 - found.length;
        const forms = await model.find({ $and: [...conditions] }, withoutHeld).sort({ ...order }).limit(wanted).batchSize(wanted).lean<StoredForm[]>();
        found.push(...forms.map((form) => stateOf<View>(form)).filter(isPresent));
      }
      const documents = found.slice(0, limit);
      const last = documents.at(-1);
      if (found.length <= limit || !last) return { documents };
      return { documents, next: cursorOf(collection, options, { value: sort ? sortedBy(last.view, sort.field) : null, id: last.id }) };
    });
  }

  async count(collection: string, filter: Filter = {}): Promise<number> {
    return this.read(collection, 0, async (model, known) => {
      await this.collectionsOf.assertDeclared(collection, known, Object.keys(filter));
      return model.countDocuments({ $and: conditionsOf(filter) });
    });
  }

  async write(collection: string, writes: readonly GuardedWrite[]): Promise<void> {
    if (writes.length === 0) return;
    await this.change(collection, (model, { unique }) =>
      replaceAll(
        model,
        collection,
        writes.map(({ id, position, view }) => ({ id, where: { position: { $lt: position } }, form: storedForm(position, view, unique), yieldsTo: (present) => present.position >= position })),
      ),
      Math.ceil(writes.length / bulkSize),
    );
  }

  async put(collection: string, id: string, document: object, mode: 'replace' | 'if-absent' = 'replace'): Promise<boolean> {
    return this.change(collection, async (model, { unique }) => {
      const form = storedForm(positionOfRecords, document, unique);
      const guarded = mode === 'replace' ? { where: {}, yieldsTo: () => false } : { where: { view: null }, yieldsTo: (present: Pick<StoredForm, 'view'>) => present.view !== null };
      return (await replaceAll(model, collection, [{ id, form, ...guarded }])) > 0;
    });
  }

  async remove(collection: string, id: string): Promise<boolean> {
    return this.change(collection, async (model) => (await model.deleteOne({ _id: id, view: { $ne: null } })).deletedCount > 0);
  }

  async collections(): Promise<readonly string[]> {
    return this.guard(() => this.collectionsOf.names());
  }

  async drop(collection: string): Promise<void> {
    await this.guard(() => this.collectionsOf.drop(collection), Infinity);
  }

  async checkpoint(name: string): Promise<Checkpoint | undefined> {
    return this.guard(() => this.checkpoints.get(name));
  }

  async claimCheckpoint(name: string, owner: string): Promise<Checkpoint> {
    return this.guard(() => this.checkpoints.claim(name, owner));
  }

  async saveCheckpoint(name: string, checkpoint: Checkpoint): Promise<void> {
    await this.guard(() => this.checkpoints.save(name, checkpoint));
  }

  async removeCheckpoint(name: string): Promise<void> {
    await this.guard(() => this.checkpoints.remove(name));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.mongo.close();
  }

  private read<Answer>(collection: string, nothing: Answer, work: (model: Model<StoredForm>, known: Known) => Promise<Answer>): Promise<Answer> {
    return this.guard(async () => {
      const known = await this.collectionsOf.find(collection);
      return known === undefined ? nothing : work(this.models.documents(known.place), known);
    });
  }

  private change<Answer>(collection: string, work: (model: Model<StoredForm>, known: Known) => Promise<Answer>, rounds = 1): Promise<Answer> {
    return this.guard(async () => {
      const known = await this.collectionsOf.forWriting(collection);
      return work(this.models.documents(known.place), known);
    }, rounds);
  }

  /** Runs `work`; failures become those of the port. @param rounds see `bounded` of the connection */
  private async guard<Answer>(work: () => Promise<Answer>, rounds = 1): Promise<Answer> {
    if (this.closed) throw new ReadStoreUnavailableError('the read store is closed', 'closed');
    try {
      return await this.mongo.bounded(work(), rounds);
    } catch (error) {
      throw portErrorOf(error, this.mongo.shown, this.closed);
    }
  }
}

/**
 * Opens a read store in one database. Any number of processes may open the same. @throws ReadStoreUnavailableError when no server that takes
 * writes is found in time; RangeError for an address with a fault
 */
export async function openMongoReadStore(options: MongoReadStoreOptions): Promise<ReadStore> {
  try {
    return new MongoReadStore(await connectMongo(options));
  } catch (error) {
    throw portErrorOf(error, 'at the start');
  }
}
