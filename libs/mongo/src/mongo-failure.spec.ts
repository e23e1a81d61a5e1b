import { mongoFailureOf } from './mongo-failure';

const failing = (name: string, more: object = {}): Error => Object.assign(new Error('failed'), { name, ...more });

describe('why work on a MongoDB failed', () => {
  it.each([
    ['a pool that was cleared', failing('MongoPoolClearedError')],
    ['a primary that stepped down', failing('MongoServerError', { code: 10_107 })],
    ['a stream that was closed under a call', failing('Error', { code: 'ERR_STREAM_PREMATURE_CLOSE' })],
    ['a write that was aborted with its connection', failing('AbortError', { code: 'ABORT_ERR' })],
    ['a socket that was reset', failing('Error', { code: 'ECONNRESET' })],
    // As seen: the driver writes to a socket that the server has ended.
    ['a socket that was ended by the other party', failing('Error', { code: 'EPIPE' })],
    ['a connection that never came to be', failing('MongoRuntimeError', { message: 'Connection creation failed without error' })],
  ])('%s: the server cannot be reached', (_, error) => expect(mongoFailureOf(error)).toBe('unreachable'));

  it.each([
    ['a disk that is full', failing('MongoServerError', { code: 14_031 }), 'full'],
    ['a client that was closed', failing('MongoClientClosedError'), 'closed'],
    ['a document twice', failing('MongoServerError', { code: 11_000 }), undefined],
    ['a fault of ours', new TypeError('undefined is not a function'), undefined],
    ['a runtime error of another kind', failing('MongoRuntimeError'), undefined],
    ['what is no error', 'oops', undefined],
  ])('%s', (_, error, reason) => expect(mongoFailureOf(error)).toBe(reason));
});
