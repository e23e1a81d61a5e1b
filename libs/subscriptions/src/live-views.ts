import type { DocumentPage, Filter, FindOptions, ReadStore, StoredDocument } from '@greengate/read-store';
import type { ViewRegistry } from './view-registry';

/** How long another process's switch to a new generation may go unnoticed here. */
const rememberedMs = 1000;

/** Views by projection name: each read goes to the live generation. A view that was never built reads as empty. */
export class LiveViews implements Pick<ReadStore, 'get' | 'getMany' | 'find' | 'count'> {
  private readonly remembered = new Map<string, { readonly collection: string; readonly until: number }>();

  constructor(
    private readonly readStore: ReadStore,
    private readonly registry: Pick<ViewRegistry, 'live'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  async get<View extends object>(name: string, id: string): Promise<StoredDocument<View> | undefined> {
    return this.readStore.get<View>(await this.collectionOf(name), id);
  }

  async getMany<View extends object>(name: string, ids: readonly string[]): Promise<readonly StoredDocument<View>[]> {
    return this.readStore.getMany<View>(await this.collectionOf(name), ids);
  }

  async find<View extends object>(name: string, options: FindOptions): Promise<DocumentPage<View>> {
    return this.readStore.find<View>(await this.collectionOf(name), options);
  }

  async count(name: string, filter?: Filter): Promise<number> {
    return this.readStore.count(await this.collectionOf(name), filter);
  }

  /** The registry changed: look again. */
  forget(name: string): void {
    this.remembered.delete(name);
  }

  private async collectionOf(name: string): Promise<string> {
    const known = this.remembered.get(name);
    if (known && known.until > this.now()) return known.collection;
    const collection = (await this.registry.live(name))?.collection;
    if (collection === undefined) return `${name}@0`;
    this.remembered.set(name, { collection, until: this.now() + rememberedMs });
    return collection;
  }
}
