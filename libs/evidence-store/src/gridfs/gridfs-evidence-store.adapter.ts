import { connectMongo, type MongoConnection } from '@greengate/mongo';
import { EvidenceMissingError, EvidenceStoreUnavailableError, type EvidenceStore } from '../evidence-store.port';
import { isDigest, verified } from '../verified';
import { bucketOf, type Bucket } from './gridfs-bucket';
import { evidenceErrorOf } from './gridfs-errors';
import { clearAbandoned, takeIn } from './incoming-chunks';

export interface GridFsEvidenceStoreOptions {
  /** As `mongoAddressFault` of `@greengate/mongo` takes it. */
  readonly url: string;
  /** Where the address names none. */
  readonly database: string;
  /** Longest silence of a server during an operation, in milliseconds. Default 10,000. */
  readonly within?: number;
  /** Longest time to wait for a server that takes writes, in milliseconds. Default 2,000. */
  readonly findServerWithin?: number;
}

/** Chunks of 255 KiB held in memory at a time while reading. */
const chunksAtOnce = 4;

async function* read({ files, chunks, bounded }: Bucket, digest: string): AsyncGenerator<Uint8Array> {
  if (!isDigest(digest) || (await bounded(files.findOne({ _id: digest }))) === null) throw new EvidenceMissingError(digest);
  for await (const { data } of chunks.find({ files_id: digest }).sort({ n: 1 }).batchSize(chunksAtOnce)) yield data.buffer.subarray(0, data.length());
}

class GridFsEvidenceStore implements EvidenceStore {
  private closed = false;
  private readonly cleared: Promise<void>;

  constructor(
    private readonly mongo: MongoConnection,
    private readonly bucket: Bucket,
  ) {
    this.cleared = clearAbandoned(bucket, Date.now()).catch(() => undefined);
  }

  put: EvidenceStore['put'] = async (bytes) => {
    // An error of the content itself is the caller's and passed on as it is.
    let broken: { readonly error: unknown } | undefined;
    async function* watched(): AsyncGenerator<Uint8Array> {
      try {
        yield* bytes;
      } catch (error) {
        broken = { error };
        throw error;
      }
    }
    const { Binary } = this.mongo.connection.base.mongo;
    return this.guard(() => takeIn(this.bucket, watched(), (data) => new Binary(data))).catch((error: unknown) => {
      throw broken === undefined ? error : broken.error;
    });
  };

  has: EvidenceStore['has'] = (digest) => this.guard(async () => isDigest(digest) && (await this.mongo.bounded(this.bucket.files.findOne({ _id: digest }, { projection: { _id: 1 } }))) !== null);

  open: EvidenceStore['open'] = (digest) => ({ [Symbol.asyncIterator]: () => verified(digest, this.guarded(() => read(this.bucket, digest))) });

  digests: EvidenceStore['digests'] = () => ({ [Symbol.asyncIterator]: () => this.guarded(() => this.listed()) });

  close: EvidenceStore['close'] = async () => {
    this.closed = true;
    await this.cleared;
    await this.mongo.close();
  };

  private async *listed(): AsyncGenerator<string> {
    for await (const { _id } of this.bucket.files.find({}, { projection: { _id: 1 } })) if (isDigest(_id)) yield _id;
  }

  private assertOpen(): void {
    if (this.closed) throw new EvidenceStoreUnavailableError('the evidence store is closed', 'closed');
  }

  private async guard<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.assertOpen();
    try {
      return await work();
    } catch (error) {
      throw evidenceErrorOf(error, this.mongo.shown, this.closed);
    }
  }

  private async *guarded<Item>(items: () => AsyncGenerator<Item>): AsyncGenerator<Item> {
    this.assertOpen();
    try {
      yield* items();
    } catch (error) {
      throw evidenceErrorOf(error, this.mongo.shown, this.closed);
    }
  }
}

/** Evidence in GridFS, each file under its SHA-256 as id. @throws EvidenceStoreUnavailableError when no server that takes writes is found in time */
export async function openGridFsEvidenceStore(options: GridFsEvidenceStoreOptions): Promise<EvidenceStore> {
  let mongo: MongoConnection | undefined;
  try {
    mongo = await connectMongo(options);
    return new GridFsEvidenceStore(mongo, await bucketOf(mongo));
  } catch (error) {
    await mongo?.close().catch(() => undefined);
    throw evidenceErrorOf(error, 'at the start');
  }
}
