import type { ReadStore } from '@greengate/read-store';

/** One build of a view: a collection and a checkpoint of the same name. A rebuild of a version makes its next generation. */
export interface Generation {
  readonly version: number;
  /** `<name>@<version>`, later ones `<name>@<version>.<n>`. */
  readonly collection: string;
}

/** The generation that reads by name go to. */
export interface LiveGeneration extends Generation {
  /** The wire types it handles, hence has read. */
  readonly handles: readonly string[];
}

const registryCollection = 'view_registry';
const pattern = /^(.+)@(\d+)(?:\.(\d+))?$/;

const numbersOf = (collection: string): readonly [string, number, number] | undefined => {
  const [, name, version, n] = pattern.exec(collection) ?? [];
  return name === undefined ? undefined : [name, Number(version), Number(n ?? 1)];
};

const collectionOf = (name: string, version: number, n: number): string => `${name}@${version}${n === 1 ? '' : `.${n}`}`;

const isLater = (one: Generation, other: Generation): boolean =>
  one.version > other.version || (one.version === other.version && (numbersOf(one.collection)?.[2] ?? 1) > (numbersOf(other.collection)?.[2] ?? 1));

/** Decides which generation of each view is live. Kept in the read store, so that every process sees the same. */
export class ViewRegistry {
  private ensured = false;

  constructor(private readonly readStore: ReadStore) {}

  async live(name: string): Promise<LiveGeneration | undefined> {
    await this.ensure();
    return (await this.readStore.get<LiveGeneration>(registryCollection, name))?.view;
  }

  /** The generation that a projection of this version goes on with: the live one, else the last one begun, else the first. */
  async current(name: string, version: number): Promise<Generation> {
    const live = await this.live(name);
    if (live?.version === version) return live;
    const begun = await this.generations(name, version);
    return begun.at(-1) ?? { version, collection: collectionOf(name, version, 1) };
  }

  async next(name: string, version: number): Promise<Generation> {
    const last = (await this.generations(name, version)).at(-1);
    const n = last ? (numbersOf(last.collection)?.[2] ?? 1) + 1 : 1;
    return { version, collection: collectionOf(name, version, n) };
  }

  /** From now on reads go here. Never back to an earlier version or generation: an older one may still be running. Answers whether this is live now. */
  async promote(name: string, generation: LiveGeneration): Promise<boolean> {
    const live = await this.live(name);
    if (live && isLater(live, generation)) return false;
    const { version, collection, handles } = generation;
    if (live?.collection !== collection) await this.readStore.put(registryCollection, name, { version, collection, handles });
    return true;
  }

  /** Drops what is no longer read: every generation but the live one and those of a newer version. Answers their collections. */
  async dropOld(name: string): Promise<readonly string[]> {
    const live = await this.live(name);
    if (!live) return [];
    const old = (await this.generations(name)).filter(({ version, collection }) => version <= live.version && collection !== live.collection);
    for (const { collection } of old) {
      await this.readStore.removeCheckpoint(collection);
      await this.readStore.drop(collection);
    }
    return old.map(({ collection }) => collection);
  }

  private async generations(name: string, version?: number): Promise<readonly Generation[]> {
    return (await this.readStore.collections())
      .map((collection) => ({ collection, numbers: numbersOf(collection) }))
      .flatMap(({ collection, numbers }) => (numbers?.[0] === name ? [{ collection, version: numbers[1], n: numbers[2] }] : []))
      .filter((generation) => version === undefined || generation.version === version)
      .sort((one, other) => one.version - other.version || one.n - other.n)
      .map(({ collection, version: of }) => ({ collection, version: of }));
  }

  private async ensure(): Promise<void> {
    if (this.ensured) return;
    await this.readStore.ensure({ name: registryCollection, indexes: [] });
    this.ensured = true;
  }
}
