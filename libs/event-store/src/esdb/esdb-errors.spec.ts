import { Metadata, status } from '@grpc/grpc-js';
import { StoreUnavailableError } from '../event-store.port';
import { explain } from './esdb-errors';

const grpc = (code: number): Error => Object.assign(new Error('refused'), { code, metadata: new Metadata() });
const node = (code: string): Error => Object.assign(new Error('broken'), { code });

describe('what a failure of EventStoreDB amounts to', () => {
  it.each([
    ['the server is away', grpc(status.UNAVAILABLE)],
    ['a call was reset', grpc(status.INTERNAL)],
    ['a stream was closed under a read', node('ERR_STREAM_PREMATURE_CLOSE')],
    ['a call ended while it was written to', node('ERR_STREAM_WRITE_AFTER_END')],
    ['a session of HTTP/2 ended', node('ERR_HTTP2_INVALID_SESSION')],
    ['a socket was reset', node('ECONNRESET')],
    ['discovery gave up', new Error('Failed to discover after 10 attempts.')],
  ])('%s: it cannot be reached now', (_, error) => expect(explain(error, 'esdb://one')).toMatchObject({ name: 'StoreUnavailableError', reason: 'unreachable', cause: error }));

  it.each([
    ['a call that cannot be right', grpc(status.INVALID_ARGUMENT)],
    ['a fault of ours', new TypeError('undefined is not a function')],
  ])('%s: stays what it is', (_, error) => {
    expect(explain(error, 'esdb://one')).toBe(error);
    expect(explain(error, 'esdb://one')).not.toBeInstanceOf(StoreUnavailableError);
  });
});
