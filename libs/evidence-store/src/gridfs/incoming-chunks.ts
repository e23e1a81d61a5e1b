import { createHash, randomUUID } from 'node:crypto';
import { isDuplicate } from '@greengate/mongo';
import type { mongo } from 'mongoose';
import type { EvidenceBytes, KeptEvidence } from '../evidence-store.port';
import { chunkSize, type Bucket, type ChunkForm } from './gridfs-bucket';

const mark = 'incoming-';
/** What a crash left behind is cleared away after this time; no upload takes as long. */
const abandonedAfterMilliseconds = 86_400_000;

async function* inChunks(bytes: EvidenceBytes): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    held.push(Buffer.from(piece));
    size += piece.length;
    if (size < chunkSize) continue;
    const whole = Buffer.concat(held, size);
    let from = 0;
    for (; size - from >= chunkSize; from += chunkSize) yield whole.subarray(from, from + chunkSize);
    held = [whole.subarray(from)];
    size -= from;
  }
  if (size > 0) yield Buffer.concat(held, size);
}

/** A chunk under its final name, over whatever lies there: the same bytes, or a damaged copy of them. */
async function settle({ chunks, bounded }: Bucket, incoming: string, digest: string, n: number): Promise<void> {
  try {
    await bounded(chunks.updateOne({ files_id: incoming, n }, { $set: { files_id: digest } }));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const chunk = await bounded(chunks.findOne({ files_id: incoming, n }));
    if (chunk) await bounded(chunks.updateOne({ files_id: digest, n }, { $set: { data: chunk.data } }));
    await bounded(chunks.deleteOne({ files_id: incoming, n }));
  }
}

/**
 * Content as chunks of a name of its own; when the whole has come and its digest is known, the chunks take that name, and the file is entered last: what is not
 * entered is not there. A crash leaves chunks without a file, which the next upload of the same content uses. Two writers of the same content write the same bytes.
 */
export async function takeIn(bucket: Bucket, bytes: EvidenceBytes, binary: (data: Buffer) => mongo.Binary): Promise<KeptEvidence> {
  const incoming = `${mark}${randomUUID()}`;
  try {
    const hash = createHash('sha256');
    let size = 0;
    let count = 0;
    for await (const data of inChunks(bytes)) {
      hash.update(data);
      size += data.length;
      const chunk: ChunkForm = { _id: bucket.newId(), files_id: incoming, n: count, data: binary(data) };
      await bucket.bounded(bucket.chunks.insertOne(chunk));
      count += 1;
    }
    const digest = hash.digest('hex');
    for (let n = 0; n < count; n += 1) await settle(bucket, incoming, digest, n);
    // Beyond its end nothing of a damaged copy may stay.
    await bucket.bounded(bucket.chunks.deleteMany({ files_id: digest, n: { $gte: count } }));
    await bucket.bounded(bucket.files.replaceOne({ _id: digest }, { length: size, chunkSize, uploadDate: new Date(), filename: digest }, { upsert: true })).catch((error: unknown) => {
      // Another writer of the same content has just entered it.
      if (!isDuplicate(error)) throw error;
    });
    return { digest, size };
  } catch (error) {
    await bucket.bounded(bucket.chunks.deleteMany({ files_id: incoming })).catch(() => undefined);
    throw error;
  }
}

/** Clears away what a crash left half uploaded. */
export async function clearAbandoned({ chunks, idAt, bounded }: Bucket, now: number): Promise<void> {
  await bounded(chunks.deleteMany({ files_id: { $gte: mark, $lt: 'incoming.' }, _id: { $lt: idAt(now - abandonedAfterMilliseconds) } }));
}
