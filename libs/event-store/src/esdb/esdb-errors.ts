import { status } from '@grpc/grpc-js';
import { StoreCorruptError, StoreUnavailableError } from '../event-store.port';

interface GrpcError extends Error {
  readonly code: number;
  readonly metadata?: { get(key: string): readonly (string | Buffer)[] };
}

const isGrpcError = (error: unknown): error is GrpcError => error instanceof Error && 'code' in error && typeof error.code === 'number';

/** The server's own word for a refusal, in the trailers. */
export const exceptionOf = (error: unknown): string | undefined => (isGrpcError(error) ? error.metadata?.get('exception')[0]?.toString() : undefined);

/** gRPC codes that say "this call cannot be right", whenever it is made again: a bug or a setting. The rest may go away. */
const lasting = new Set<number>([status.INVALID_ARGUMENT, status.OUT_OF_RANGE, status.UNIMPLEMENTED]);
const notAdmitted = new Set<number>([status.UNAUTHENTICATED, status.PERMISSION_DENIED]);

const refusesUser = (error: unknown): boolean => isGrpcError(error) && (exceptionOf(error) === 'access-denied' || notAdmitted.has(error.code));

/** Worth asking again while Greengate starts: not a user that the server does not admit, and nothing else that stays as it is. */
export const mayPass = (error: unknown): boolean => error instanceof StoreUnavailableError && !refusesUser(error.cause);

export const closedError = (shown: string): StoreUnavailableError => new StoreUnavailableError(`The event store ${shown} is closed: open it again.`, 'closed');

export const unreachable = (shown: string, why: string, cause?: unknown): StoreUnavailableError =>
  new StoreUnavailableError(`The event store ${shown} cannot be reached now (${why}): it is tried again; an append may be repeated as it is.`, 'unreachable', cause === undefined ? {} : { cause });

export const deletedError = (shown: string, stream: string): StoreCorruptError =>
  new StoreCorruptError(`The stream ${stream} was deleted for good (a tombstone) in the event store ${shown}: its facts are gone and nothing can follow them. Put back a copy of the store.`);

/** Node's own words for a connection that broke under a call, which the client hands on as they are. */
const broken = /^(ERR_STREAM_|ERR_HTTP2_|ECONN|ENET|EHOST|EPIPE$|ETIMEDOUT$|ABORT_ERR$)/;
const isBroken = (error: Error): boolean => 'code' in error && typeof error.code === 'string' && broken.test(error.code);

/** The error of the port that a failure of the connection or the server amounts to. Others pass as they are. */
export function explain(error: unknown, shown: string): Error {
  if (!isGrpcError(error)) {
    // Discovery gives up with a plain error; so does a channel that was closed under a call.
    const plain = error instanceof Error ? error : new Error(String(error));
    return isBroken(plain) || /Failed to discover|Channel has been (shut down|closed)|client has been closed/i.test(plain.message) ? unreachable(shown, plain.message, plain) : plain;
  }
  const exception = exceptionOf(error);
  if (exception === 'stream-deleted') return deletedError(shown, error.metadata?.get('stream-name')[0]?.toString() ?? '');
  if (refusesUser(error)) {
    return unreachable(shown, 'it does not admit the user of GREENGATE_EVENT_STORE', error);
  }
  if (exception === 'not-leader') return unreachable(shown, 'the node is no longer the leader', error);
  return lasting.has(error.code) ? error : unreachable(shown, `${status[error.code] ?? error.code}`, error);
}
