import { status, type ServerWritableStream } from '@grpc/grpc-js';
import { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { EventLog, Recorded } from './event-log';
import { eventOf, identifierOf, nameOf, refusal, streamDeleted } from './wire';

type Call = ServerWritableStream<ReadReq, ReadResp>;
type FilterOptions = ReadReq.Options.FilterOptions;

/** Faults that a test asks for. */
export interface Conditions {
  /** Subscriptions fall silent: the connection stands, nothing comes. */
  muted: boolean;
}

const isReverse = (options: ReadReq.Options | undefined): boolean => options?.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;

const matcherOf = (filter: FilterOptions | undefined): ((event: Recorded) => boolean) => {
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (!filter || !expression) return () => true;
  const prefixes = expression.getPrefixList();
  const regex = expression.getRegex() === '' ? undefined : new RegExp(expression.getRegex(), 'u');
  const subject = filter.hasStreamIdentifier() ? (event: Recorded) => event.stream : (event: Recorded) => event.type;
  return (event) => (regex ? regex.test(subject(event)) : prefixes.some((prefix) => subject(event).startsWith(prefix)));
};

/** Index of the first event of the log at or after a position. */
function indexAt(all: readonly Recorded[], position: bigint): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.position ?? 0n) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const send = async (call: Call, message: ReadResp): Promise<void> => {
  if (call.cancelled || call.write(message)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      call.off('drain', go).off('cancelled', go).off('close', go);
      resolve();
    };
    call.once('drain', go).once('cancelled', go).once('close', go);
  });
};

async function readStream(log: EventLog, call: Call): Promise<void> {
  const options = call.request.getOptions();
  const from = options?.getStream();
  const stream = nameOf(from?.getStreamIdentifier());
  const events = log.visible(stream);
  if (events === 'deleted') return void call.emit('error', streamDeleted(stream));
  if (events === undefined) {
    await send(call, new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream))));
    return void call.end();
  }
  const reverse = isReverse(options);
  const limit = Number(options?.getCount() ?? 0);
  const revision = from?.hasRevision() ? BigInt(from.getRevision()) : undefined;
  const wanted = reverse
    ? events.filter((event) => revision === undefined || event.revision <= revision).toReversed()
    : events.filter((event) => !from?.hasEnd() && (revision === undefined || event.revision >= revision));
  for (const event of wanted.slice(0, limit)) await send(call, eventOf(event));
  call.end();
}

/** Forwards a position is included, backwards it is not. */
async function readAll(log: EventLog, call: Call): Promise<void> {
  const options = call.request.getOptions();
  const from = options?.getAll();
  const [all, durable] = [log.all(), log.durable()];
  const reverse = isReverse(options);
  const matches = matcherOf(options?.getFilter());
  const position = from?.hasPosition() ? BigInt(from.getPosition()?.getCommitPosition() ?? 0) : undefined;
  let left = Number(options?.getCount() ?? 0);
  const start = position !== undefined ? Math.min(indexAt(all, position), durable) : from?.hasEnd() ? durable : 0;
  for (let index = reverse ? start - 1 : start; left > 0 && index >= 0 && index < durable && !call.cancelled; index += reverse ? -1 : 1) {
    const event = all[index];
    if (!event || !matches(event)) continue;
    await send(call, eventOf(event));
    left -= 1;
  }
  call.end();
}

/** Events after a position, then live. A checkpoint after every `multiplier * window` events looked at; `caught up` at the end of the log. */
async function subscribe(log: EventLog, call: Call, conditions: Conditions): Promise<void> {
  const options = call.request.getOptions();
  const from = options?.getAll();
  const filter = options?.getFilter();
  const matches = matcherOf(filter);
  const interval = filter ? filter.getCheckpointintervalmultiplier() * (filter.hasMax() ? filter.getMax() : 32) : Infinity;
  const all = log.all();
  let index = from?.hasPosition() ? indexAt(all, BigInt(from.getPosition()?.getCommitPosition() ?? 0) + 1n) : from?.hasEnd() ? log.durable() : 0;
  let looked = 0;
  let live = false;
  let wake = (): void => undefined;
  const off = log.onDurable(() => wake());
  const poll = setInterval(() => wake(), 50);
  call.once('cancelled', () => wake()).once('close', () => wake());
  const ended = (): boolean => call.cancelled || call.destroyed;
  await send(call, new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID())));
  while (!ended()) {
    const event = index < log.durable() && !conditions.muted ? all[index] : undefined;
    if (event) {
      index += 1;
      looked += 1;
      if (matches(event)) await send(call, eventOf(event));
      if (looked % interval === 0) {
        const position = event.position.toString();
        await send(call, new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(position).setPreparePosition(position)));
      }
      if (live && log.durable() - index > 1_000) {
        live = false;
        await send(call, new ReadResp().setFellBehind(new ReadResp.FellBehind()));
      }
    } else if (!live && !conditions.muted) {
      live = true;
      await send(call, new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
    } else {
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  off();
  clearInterval(poll);
  call.end();
}

export const readService = (log: EventLog, conditions: Conditions) => (call: Call): void => {
  const options = call.request.getOptions();
  const work = options?.hasSubscription() ? subscribe(log, call, conditions) : options?.hasAll() ? readAll(log, call) : readStream(log, call);
  work.catch((error: unknown) => call.emit('error', refusal(status.UNKNOWN, 'unknown', String(error))));
};
