import { mongoFailureOf } from '@greengate/mongo';
import { ReadStoreUnavailableError } from '../read-store.port';

const messages = { unreachable: 'the read store cannot be reached', full: 'the disk of the read store is full', closed: 'the read store is closed' } as const;

interface Failure {
  readonly name?: string;
  readonly code?: unknown;
  readonly message?: string;
}

/** A document of more than MongoDB takes; the driver says so before it sends anything (or its buffer does), the server by a code. */
const isTooLarge = ({ name = '', code, message = '' }: Failure): boolean => code === 10_334 || code === 'ERR_OUT_OF_RANGE' || (/^Mongo(InvalidArgument|Server|BulkWrite)Error$/.test(name) && /larger than the maximum size|too large/i.test(message));

/**
 * What a failure of MongoDB means to the caller of the port. Anything unknown stays as it is. By its shape, not its class: see `mongoFailureOf`.
 * @param closed whether the store was closed: a client may also be closed to be renewed, and is back in a moment
 */
export function portErrorOf(error: unknown, shown: string, closed = false): unknown {
  if (typeof error !== 'object' || error === null) return error;
  const failure = mongoFailureOf(error);
  const reason = failure === 'closed' && !closed ? 'unreachable' : failure;
  if (reason !== undefined) return new ReadStoreUnavailableError(`${messages[reason]}: ${shown}: ${(error as Failure).message ?? ''}`, reason, { cause: error });
  if (isTooLarge(error)) return new RangeError('a document is larger than the 16 MiB that MongoDB takes', { cause: error });
  return error;
}
