import { isDuplicate } from '@greengate/mongo';
import type { Model } from 'mongoose';
import { UniqueViolationError } from '../read-store.port';
import type { StoredForm } from './mongo-document';

/** One document to be put in the place of what the filter finds under its id, or where nothing is. */
export interface Replacement {
  readonly id: string;
  /** What must hold of the document there, besides its id. */
  readonly where: Readonly<Record<string, unknown>>;
  readonly form: Omit<StoredForm, '_id'>;
  /** Whether the document that stands there now means that nothing is to be written. */
  readonly yieldsTo: (present: Pick<StoredForm, 'position' | 'view'>) => boolean;
}

/** Each bulk must be answered within the time a server may be silent, on a slow one, too. */
export const bulkSize = 500;
/** A duplicate that is neither the document itself nor a race lost twice is another document's unique value. */
const attempts = 3;

interface WriteFailure {
  readonly index: number;
  readonly code: number;
}
interface BulkFailure {
  readonly message?: string;
  readonly code?: unknown;
  readonly writeErrors?: WriteFailure | readonly WriteFailure[];
  readonly result?: { getWriteConcernError?: () => unknown };
}

const failuresOf = (error: unknown): readonly WriteFailure[] => [(error as BulkFailure | null)?.writeErrors ?? []].flat();

/** The driver wraps a connection that broke into an error of a bulk that has neither failures nor a code, and its name is lost. */
const asItWas = (error: BulkFailure): unknown => (error.code === undefined ? Object.assign(new Error(error.message ?? 'the connection broke', { cause: error }), { name: 'MongoNetworkError' }) : error);

/** One unordered bulk; answers which of them met a duplicate. */
async function bulkOf(model: Model<StoredForm>, replacements: readonly Replacement[]): Promise<readonly Replacement[]> {
  const operations = replacements.map(({ id, where, form }) => ({ replaceOne: { filter: { _id: id as never, ...where }, replacement: form, upsert: true } }));
  try {
    await model.collection.bulkWrite(operations, { ordered: false });
    return [];
  } catch (error) {
    if ((error as { readonly name?: unknown } | null)?.name !== 'MongoBulkWriteError') throw error;
    const failures = failuresOf(error);
    const other = failures.find((failure) => !isDuplicate(failure));
    if (other !== undefined) throw Object.assign(new Error(`bulk write: ${String((other as { errmsg?: string }).errmsg ?? other.code)}`, { cause: error }), { name: 'MongoServerError', code: other.code });
    const notMajority = (error as BulkFailure).result?.getWriteConcernError?.();
    if (failures.length === 0 || notMajority) throw asItWas(error as BulkFailure);
    return failures.flatMap(({ index }) => replacements[index] ?? []);
  }
}

/**
 * Guarded replacements; answers how many were written. An upsert whose guard does not hold tries to insert a second document of the same id
 * and meets the first: that is how an older write is told, and why each duplicate is looked at. Which index it was is not read from the
 * message, whose form differs between services, but from what stands there.
 * @throws UniqueViolationError
 */
export async function replaceAll(model: Model<StoredForm>, collection: string, replacements: readonly Replacement[]): Promise<number> {
  let written = 0;
  for (let start = 0; start < replacements.length; start += bulkSize) {
    let open = replacements.slice(start, start + bulkSize);
    for (let attempt = 1; open.length > 0; attempt += 1) {
      const met = await bulkOf(model, open);
      written += open.length - met.length;
      if (met.length === 0) break;
      const present = new Map((await model.find({ _id: { $in: met.map(({ id }) => id) } }, { position: 1, view: 1 }).lean<StoredForm[]>()).map((form) => [form._id, form]));
      open = met.filter(({ id, yieldsTo }) => {
        const there = present.get(id);
        return there === undefined || !yieldsTo(there);
      });
      if (open.length > 0 && attempt === attempts) throw new UniqueViolationError(collection);
    }
  }
  return written;
}
