import { createHash, randomBytes } from 'node:crypto';
import type { IndexSpec } from '@greengate/kernel';
import { UndeclaredFieldError, UnknownCollectionError, type CollectionSpec } from '../read-store.port';
import { heldBy, heldUnder, placeOfField, viewOf, type StoredForm } from './mongo-document';
import type { MongoLease } from './mongo-lease';
import { prefixOfPlaces, type CollectionForm, type MongoModels } from './mongo-models';

export interface Known {
  readonly place: string;
  readonly fields: ReadonlySet<string>;
  readonly unique: readonly IndexSpec[];
}

/** How long reads go on with what was known about a collection; another process may have dropped it and made it anew. */
const rememberedMs = 1000;
/** An index on a large collection takes its time: longer than the connection waits for an answer. */
const buildMs = 3_600_000;
const longestName = 80;

const same = (one: IndexSpec, other: IndexSpec): boolean => one.fields.join() === other.fields.join() && Boolean(one.unique) === Boolean(other.unique);
const missingFrom = (declared: readonly IndexSpec[], wanted: readonly IndexSpec[]): readonly IndexSpec[] => wanted.filter((index) => !declared.some((other) => same(index, other)));
const knownOf = ({ place, indexes }: CollectionForm): Known => ({ place, fields: new Set(indexes.flatMap(({ fields }) => fields)), unique: indexes.filter(({ unique }) => unique === true) });
const nameOf = (what: string, fields: readonly string[]): string => {
  const name = `${what} ${fields.join(',')}`;
  return name.length <= longestName ? name : `${what} ${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
};
const newPlace = (name: string): string => `${prefixOfPlaces}${encodeURIComponent(name).replaceAll('%40', '@').slice(0, 80)}.${randomBytes(4).toString('hex')}`;
const isNotThere = (error: unknown): boolean => (error as { readonly codeName?: unknown; readonly code?: unknown } | null)?.code === 26 || /ns not found/.test(String(error));

/** Asks until the index is there: the server goes on building while nobody waits, and the same request again joins in. */
async function built(create: () => Promise<unknown>, extend: () => Promise<void>): Promise<void> {
  for (const giveUp = performance.now() + buildMs; ; ) {
    try {
      await create();
      return await extend();
    } catch (error) {
      if (!(error instanceof Error && error.name === 'MongoNetworkTimeoutError') || performance.now() > giveUp) throw error;
      await extend();
    }
  }
}

/** Which collections there are, where they lie and which fields they declare; written down in the database, since every process must agree. */
export class MongoCollections {
  private readonly known = new Map<string, { readonly known: Known; readonly until: number }>();

  constructor(
    private readonly models: MongoModels,
    private readonly lease: MongoLease,
  ) {}

  async ensure({ name, indexes }: CollectionSpec): Promise<void> {
    const ready = (form: CollectionForm | null): form is CollectionForm => form !== null && form.synchronised && missingFrom(form.indexes, indexes).length === 0;
    const before = await this.read(name);
    const form = ready(before) ? before : await this.lease.hold(async (extend) => {
      const found = await this.read(name);
      return ready(found) ? found : this.synchronise(name, found, indexes, extend);
    });
    this.remember(name, form);
  }

  /** For reads; undefined when there is none. */
  async find(name: string): Promise<Known | undefined> {
    const remembered = this.known.get(name);
    return remembered && remembered.until > performance.now() ? remembered.known : this.look(name);
  }

  /** For writes, which must not go to what another process has dropped. @throws UnknownCollectionError */
  async forWriting(name: string): Promise<Known> {
    const known = await this.look(name);
    if (!known) throw new UnknownCollectionError(name);
    return known;
  }

  /** @throws UndeclaredFieldError */
  async assertDeclared(name: string, known: Known, fields: readonly string[]): Promise<void> {
    const undeclared = fields.find((field) => !known.fields.has(field));
    if (undeclared === undefined) return;
    // Another process may have declared it since: look again before refusing.
    const now = await this.look(name);
    const still = fields.find((field) => now?.fields.has(field) !== true);
    if (still !== undefined) throw new UndeclaredFieldError(name, still);
  }

  async names(): Promise<readonly string[]> {
    return (await this.models.collections.find({}, { _id: 1 }).lean<{ readonly _id: string }[]>()).map(({ _id }) => _id).sort();
  }

  async drop(name: string): Promise<void> {
    this.known.delete(name);
    if ((await this.read(name)) === null) return;
    await this.lease.hold(async () => {
      const form = await this.read(name);
      if (form === null) return;
      await this.models.collections.deleteOne({ _id: name, place: form.place });
      await this.remove(form.place);
    });
  }

  private async synchronise(name: string, found: CollectionForm | null, indexes: readonly IndexSpec[], extend: () => Promise<void>): Promise<CollectionForm> {
    if (found === null) await this.clearPlaces();
    const { place, indexes: declared } = found ?? { place: newPlace(name), indexes: [] };
    const wanted = [...declared, ...missingFrom(declared, indexes)].map(({ fields, unique }): IndexSpec => (unique === true ? { fields, unique } : { fields }));
    // Written down before they are built: from here on every writer keeps what a unique index will need.
    await this.models.collections.updateOne({ _id: name }, { $set: { place, indexes: wanted, synchronised: false } }, { upsert: true });
    const { collection } = this.models.documents(place);
    for (const { fields } of wanted) {
      const keys = Object.fromEntries([...fields.map((field) => [placeOfField(field), 1] as const), ['_id', 1] as const]);
      await built(() => collection.createIndex(keys, { name: nameOf('by', fields) }), extend);
    }
    for (const index of wanted.filter(({ unique }) => unique === true)) {
      await this.holdAfterwards(place, index);
      await built(() => collection.createIndex({ [`held.${heldUnder(index)}`]: 1 }, { name: nameOf('unique', index.fields), unique: true, sparse: true }), extend);
    }
    await this.models.collections.updateOne({ _id: name, place }, { $set: { synchronised: true } });
    return { _id: name, place, indexes: wanted, synchronised: true };
  }

  /** Documents from before a unique index was declared. */
  private async holdAfterwards(place: string, index: IndexSpec): Promise<void> {
    const { collection } = this.models.documents(place);
    const under = `held.${heldUnder(index)}`;
    for await (const form of collection.find({ view: { $ne: null }, [under]: { $exists: false } })) {
      const { _id, position, view, escaped } = form as unknown as StoredForm;
      const held = heldBy(viewOf({ view, ...(escaped === undefined ? {} : { escaped }) }) ?? {}, [index])?.[heldUnder(index)];
      if (held !== undefined) await collection.updateOne({ _id: _id as never, position }, { $set: { [under]: held } });
    }
  }

  /** Places that a crash left, or a writer that came too late. Listed before the book is read: what is made meanwhile stands there by then. */
  private async clearPlaces(): Promise<void> {
    const places = await this.models.places();
    const used = new Set((await this.models.collections.find({}, { place: 1 }).lean<{ readonly place: string }[]>()).map(({ place }) => place));
    for (const place of places) if (!used.has(place)) await this.remove(place);
  }

  private async remove(place: string): Promise<void> {
    await this.models.documents(place).collection.drop().catch((error: unknown) => {
      if (!isNotThere(error)) throw error;
    });
    this.models.forget(place);
  }

  private async read(name: string): Promise<CollectionForm | null> {
    return this.models.collections.findById(name).lean<CollectionForm>();
  }

  private async look(name: string): Promise<Known | undefined> {
    const form = await this.read(name);
    if (form !== null) return this.remember(name, form);
    this.known.delete(name);
    return undefined;
  }

  private remember(name: string, form: CollectionForm): Known {
    const known = knownOf(form);
    this.known.set(name, { known, until: performance.now() + rememberedMs });
    return known;
  }
}
