import { Empty, StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { positionZero, type Position } from '../event-store.port';
import { commitOf } from './esdb-events';

type Direction = 'forwards' | 'backwards';
type FilterOptions = ReadReq.Options.FilterOptions;

const { FORWARDS, BACKWARDS } = ReadReq.Options.ReadDirection;
/** The largest count that the wire takes. */
const all = '18446744073709551615';

export const identifierOf = (stream: string): StreamIdentifier => new StreamIdentifier().setStreamName(Buffer.from(stream, 'utf8').toString('base64'));

const optionsOf = (direction: Direction, limit: number | undefined): ReadReq.Options =>
  new ReadReq.Options()
    .setReadDirection(direction === 'forwards' ? FORWARDS : BACKWARDS)
    .setResolveLinks(false)
    .setCount(limit === undefined ? all : String(limit))
    .setUuidOption(new ReadReq.Options.UUIDOption().setString(new Empty()));

export function streamRequest(stream: string, { from, direction, limit }: { readonly from: number | undefined; readonly direction: Direction; readonly limit: number | undefined }): ReadReq {
  const source = new ReadReq.Options.StreamOptions().setStreamIdentifier(identifierOf(stream));
  if (from !== undefined) source.setRevision(String(from));
  else if (direction === 'forwards') source.setStart(new Empty());
  else source.setEnd(new Empty());
  return new ReadReq().setOptions(optionsOf(direction, limit).setStream(source).setNoFilter(new Empty()));
}

const placeOf = (from: Position | undefined, direction: Direction): ReadReq.Options.AllOptions => {
  const place = new ReadReq.Options.AllOptions();
  if (from === undefined) return direction === 'forwards' ? place.setStart(new Empty()) : place.setEnd(new Empty());
  if (from === positionZero) return place.setStart(new Empty());
  const commit = commitOf(from);
  // Every event that was written over gRPC has the same commit and prepare position.
  return place.setPosition(new ReadReq.Options.Position().setCommitPosition(commit).setPreparePosition(commit));
};

/** Forwards from a position the event there is included, backwards it is not. */
export function allRequest(from: Position | undefined, direction: Direction, limit: number, filter: FilterOptions | undefined): ReadReq {
  const options = optionsOf(direction, limit).setAll(placeOf(from, direction));
  return new ReadReq().setOptions(filter ? options.setFilter(filter) : options.setNoFilter(new Empty()));
}

/** Events after a position, which must be that of an event: some servers pass over the first one at or after it, whichever that is. */
export function subscriptionRequest(from: Position, filter: FilterOptions): ReadReq {
  const options = optionsOf('forwards', undefined).setAll(placeOf(from, 'forwards')).setFilter(filter);
  return new ReadReq().setOptions(options.setSubscription(new ReadReq.Options.SubscriptionOptions()));
}
