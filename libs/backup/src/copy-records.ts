import { createHash } from 'node:crypto';
import { canonicalJson } from '@greengate/kernel';
import type { ReadStore, StoredDocument } from '@greengate/read-store';
import { BackupError } from './backup-error';

const pageSize = 500;
const atOnce = 50;

async function* pagesOf(store: ReadStore, collection: string): AsyncGenerator<readonly StoredDocument[]> {
  for (let cursor: string | undefined; ; ) {
    const page = await store.find(collection, { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    yield page.documents;
    if (page.next === undefined) return;
    cursor = page.next;
  }
}

async function* documentsOf(store: ReadStore, collection: string): AsyncGenerator<StoredDocument> {
  for await (const page of pagesOf(store, collection)) yield* page;
}

export interface RecordsDigest {
  readonly records: number;
  /** SHA-256 over collection, id and content of every record, in order; the same on every engine. In hexadecimal. */
  readonly digest: string;
}

/** Reads the records of these collections. */
export async function recordsDigest(store: ReadStore, collections: readonly string[]): Promise<RecordsDigest> {
  const hash = createHash('sha256');
  let records = 0;
  for (const collection of collections.toSorted()) {
    for await (const { id, view } of documentsOf(store, collection)) {
      hash.update(`${canonicalJson([collection, id, view])}\n`);
      records += 1;
    }
  }
  return { records, digest: hash.digest('hex') };
}

export interface CopiedRecords {
  readonly copied: number;
  readonly source: RecordsDigest;
  readonly target: RecordsDigest;
  readonly equal: boolean;
}

/**
 * Records of one operations store into another, which is empty or holds a part of the same ones; nobody may write to either. Indexes are made by the
 * application when it opens the store. @throws BackupError `differs` where the target holds something else under an id; nothing is overwritten
 */
export async function copyRecords(from: ReadStore, to: ReadStore, onProgress: (done: number) => void = () => undefined): Promise<CopiedRecords> {
  const collections = await from.collections();
  let [copied, seen] = [0, 0];
  const take = async (collection: string, { id, view }: StoredDocument): Promise<void> => {
    if (await to.put(collection, id, view, 'if-absent')) copied += 1;
    else if (canonicalJson((await to.get(collection, id))?.view ?? null) !== canonicalJson(view)) throw new BackupError('differs', { place: `${collection}/${id}` });
    onProgress((seen += 1));
  };
  for (const name of collections) {
    await to.ensure({ name, indexes: [] });
    for await (const page of pagesOf(from, name)) {
      // Each write waits for a server's disk: several at a time.
      for (let start = 0; start < page.length; start += atOnce) await Promise.all(page.slice(start, start + atOnce).map((document) => take(name, document)));
    }
  }
  const [source, target] = [await recordsDigest(from, collections), await recordsDigest(to, [...new Set([...collections, ...(await to.collections())])])];
  return { copied, source, target, equal: source.digest === target.digest };
}
