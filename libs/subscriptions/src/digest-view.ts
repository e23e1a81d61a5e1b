import { createHash } from 'node:crypto';
import { canonicalJson } from '@greengate/kernel';
import type { ReadStore, StoredDocument } from '@greengate/read-store';

export interface ViewDigest {
  readonly documents: number;
  /** SHA-256, lower-case hex, over `id TAB canonical JSON LF` of every document in the order of their ids. */
  readonly digest: string;
  /** The latest position that any document includes; absent when there is none. */
  readonly latest?: string;
}

const pageSize = 500;

/** The documents of a collection in the order of their ids, a page at a time, giving way between the pages. */
export async function* documentsOf(store: Pick<ReadStore, 'find'>, collection: string): AsyncGenerator<StoredDocument, void> {
  let cursor: string | undefined;
  do {
    const page = await store.find(collection, { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    yield* page.documents;
    cursor = page.next;
    await new Promise<void>((resolve) => setImmediate(resolve));
  } while (cursor !== undefined);
}

/** Streams over a collection in flat memory: equal documents, equal digest, however they came about. Positions are not part of it. */
export async function digestView(store: Pick<ReadStore, 'find'>, collection: string): Promise<ViewDigest> {
  const hash = createHash('sha256');
  let documents = 0;
  let latest: string | undefined;
  for await (const { id, position, view } of documentsOf(store, collection)) {
    hash.update(`${id}\t${canonicalJson(view)}\n`);
    documents += 1;
    if (latest === undefined || position > latest) latest = position;
  }
  return { documents, digest: hash.digest('hex'), ...(latest === undefined ? {} : { latest }) };
}
