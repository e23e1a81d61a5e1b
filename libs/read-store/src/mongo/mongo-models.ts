import type { Connection, Model, SchemaOptions } from 'mongoose';
import type { IndexSpec } from '@greengate/kernel';
import type { StoredForm } from './mongo-document';

/** What is written down about a collection of the port. */
export interface CollectionForm {
  readonly _id: string;
  /** Where its documents lie: another place after each drop, so that a late writer cannot bring the old ones back. */
  readonly place: string;
  readonly indexes: readonly IndexSpec[];
  /** All of these indexes are there. */
  readonly synchronised: boolean;
}

export interface CheckpointForm {
  readonly _id: string;
  readonly position: string;
  readonly owner: string;
  readonly epoch: number;
}

export interface LeaseForm {
  readonly _id: string;
  readonly owner: string;
  readonly until: Date;
}

/** Unknown paths are errors in documents and in queries; no field, index or collection comes into being by itself. */
const options: SchemaOptions = { strict: 'throw', strictQuery: 'throw', versionKey: false, autoIndex: false, autoCreate: false, bufferCommands: false, id: false, minimize: false };

/** The models of one connection. */
export class MongoModels {
  readonly collections: Model<CollectionForm>;
  readonly checkpoints: Model<CheckpointForm>;
  readonly leases: Model<LeaseForm>;

  constructor(private readonly connection: Connection) {
    this.collections = this.model<CollectionForm>('collections', { _id: String, place: String, indexes: [{ _id: false, fields: [String], unique: Boolean }], synchronised: Boolean });
    this.checkpoints = this.model<CheckpointForm>('checkpoints', { _id: String, position: String, owner: String, epoch: Number });
    this.leases = this.model<LeaseForm>('leases', { _id: String, owner: String, until: Date });
  }

  documents(place: string): Model<StoredForm> {
    const known = this.connection.models[place] as Model<StoredForm> | undefined;
    const mixed = { type: Object, default: undefined };
    return known ?? this.model<StoredForm>(place, { _id: String, position: String, view: mixed, escaped: Boolean, held: mixed });
  }

  forget(place: string): void {
    if (place in this.connection.models) this.connection.deleteModel(place);
  }

  /** Places of documents that are there, written down or not. */
  async places(): Promise<readonly string[]> {
    return (await this.connection.listCollections()).map(({ name }) => name).filter((name) => name.startsWith(prefixOfPlaces));
  }

  private model<Form>(name: string, definition: Readonly<Record<string, unknown>>): Model<Form> {
    const { Schema } = this.connection.base;
    return this.connection.model(name, new Schema(definition, options), name) as unknown as Model<Form>;
  }
}

export const prefixOfPlaces = 'documents.';
