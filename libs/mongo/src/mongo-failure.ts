/** Why work on a MongoDB failed, as far as it is the server's or the network's doing. */
export type MongoFailure = 'unreachable' | 'full' | 'closed';

interface Shape {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly errorLabels?: unknown;
}

/** By name, not by class: a driver may be loaded twice in one process (tests do), and then has each class twice. */
const closed = new Set(['MongoClientClosedError', 'MongoTopologyClosedError', 'MongoPoolClosedError', 'MongoServerClosedError']);
const away = new Set([
  'MongoNetworkError', 'MongoNetworkTimeoutError', 'MongoServerSelectionError', 'MongooseServerSelectionError', 'MongoOperationTimeoutError', 'MongoNotConnectedError', 'MongoPoolClearedError', 'MongoPoolClearedOnNetworkError',
  'MongoWaitQueueTimeoutError', 'MongoStalePrimaryError', 'MongoWriteConcernError', 'MongoExpiredSessionError', 'MongoUnexpectedServerResponseError', 'MongoSystemError', 'MongoWriteConcernTimeoutError',
]);
const diskFull = new Set([14_031, 28]);
/**
 * Not primary, stepping down, shutting down, host unreachable, interrupted, time over, majority not reached, refused name or password.
 * https://github.com/mongodb/mongo/blob/v7.0/src/mongo/base/error_codes.yml
 */
const notNow = new Set([6, 7, 13, 18, 24, 50, 64, 79, 89, 91, 100, 112, 134, 175, 189, 202, 262, 384, 9_001, 10_058, 10_107, 11_600, 11_601, 11_602, 13_435, 13_436]);

/** Node's own words for a connection that broke under a call: the driver hands on what it does not know. */
const broken = /^(ERR_STREAM_|ERR_SOCKET_|ECONN|ENET|EHOST|EPIPE$|ETIMEDOUT$|ABORT_ERR$)/;
/** Of the driver's errors without a name of their own, those of a connection that never came to be. */
const neverConnected = /Connection creation failed|did not create a topology/;

const shapeOf = (error: unknown): Shape => (typeof error === 'object' && error !== null ? error : {});

/** Another document holds this `_id` or this value of a unique index. */
export const isDuplicate = (error: unknown): boolean => shapeOf(error).code === 11_000;

/** undefined: not the server's doing, or nothing that waiting would mend. `closed` may be a client that is being renewed: whether it was closed for good, its owner knows. */
export function mongoFailureOf(error: unknown): MongoFailure | undefined {
  const { name, message, code, errorLabels } = shapeOf(error);
  if (typeof code === 'number' && diskFull.has(code)) return 'full';
  if (typeof name === 'string' && closed.has(name)) return 'closed';
  if ((typeof name === 'string' && away.has(name)) || (typeof code === 'number' && notNow.has(code))) return 'unreachable';
  if (typeof code === 'string' && broken.test(code)) return 'unreachable';
  if (name === 'MongoRuntimeError' && typeof message === 'string' && neverConnected.test(message)) return 'unreachable';
  return Array.isArray(errorLabels) && errorLabels.some((label) => label === 'RetryableWriteError' || label === 'ResetPool') ? 'unreachable' : undefined;
}
