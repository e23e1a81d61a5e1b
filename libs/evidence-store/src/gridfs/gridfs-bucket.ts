import type { MongoConnection } from '@greengate/mongo';
import type { mongo } from 'mongoose';

/** As the GridFS specification has it, so that any driver's tools read the files: https://github.com/mongodb/specifications/blob/master/source/gridfs/gridfs-spec.md */
export interface FileForm {
  /** The SHA-256 of the content. */
  readonly _id: string;
  readonly length: number;
  readonly chunkSize: number;
  readonly uploadDate: Date;
  readonly filename: string;
}

export interface ChunkForm {
  readonly _id: mongo.ObjectId;
  readonly files_id: string;
  readonly n: number;
  readonly data: mongo.Binary;
}

/** Of a GridFS file as drivers make it. */
export const chunkSize = 255 * 1024;

export interface Bucket {
  readonly files: mongo.Collection<FileForm>;
  readonly chunks: mongo.Collection<ChunkForm>;
  readonly newId: () => mongo.ObjectId;
  /** For each exchange with the server. */
  readonly bounded: MongoConnection['bounded'];
  /** The smallest id of this time. */
  readonly idAt: (milliseconds: number) => mongo.ObjectId;
}

/** The two collections of GridFS, with their index. */
export async function bucketOf({ connection, bounded }: MongoConnection): Promise<Bucket> {
  const { mongo: driver } = connection.base;
  const { db } = connection;
  if (!db) throw new Error('the connection has no database');
  const chunks = db.collection<ChunkForm>('evidence.chunks');
  await chunks.createIndex({ files_id: 1, n: 1 }, { unique: true });
  return { files: db.collection<FileForm>('evidence.files'), chunks, bounded, newId: () => new driver.ObjectId(), idAt: (milliseconds) => driver.ObjectId.createFromTime(Math.floor(milliseconds / 1000)) };
}
