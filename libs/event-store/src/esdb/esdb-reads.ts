import type { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { positionZero, type Page, type Position, type ReadAllOptions, type ReadStreamOptions, type StoredEvent } from '../event-store.port';
import type { EsdbClient } from './esdb-client';
import { positionOf, storedEventOf } from './esdb-events';
import { isEmpty, matcherOf, serverFilterOf } from './esdb-filter';
import { allRequest, streamRequest } from './esdb-requests';

export interface EsdbReads {
  stream(name: string, options?: ReadStreamOptions): Promise<readonly StoredEvent[]>;
  all(options: ReadAllOptions): Promise<Page>;
  /** Position of the last event that is not the server's own. */
  head(): Promise<Position>;
  /** Position of the last event of any kind. */
  end(): Promise<Position>;
}

interface Found {
  /** At most one more than asked for. */
  readonly events: readonly StoredEvent[];
  readonly end: boolean;
}

const later = (a: Position, b: Position): Position => (a > b ? a : b);

/** @param within milliseconds that one read may take @param onSeen told the position of every event that was read */
export function createEsdbReads(client: EsdbClient, within: number, onSeen: (position: Position) => void): EsdbReads {
  const events = async (request: ReadReq, matches?: (event: StoredEvent) => boolean): Promise<StoredEvent[]> => {
    const found: StoredEvent[] = [];
    for await (const message of client.read(request, within)) {
      const event = storedEventOf(message, client.shown);
      if (!event) continue;
      onSeen(event.position);
      if (!matches || matches(event)) found.push(event);
    }
    return found;
  };
  const head = async (): Promise<Position> => (await events(allRequest(undefined, 'backwards', 1, serverFilterOf(undefined))))[0]?.position ?? positionZero;

  /** What lies behind a position that the server's filter and ours let through; asks on while ours leaves too few. */
  const collect = async ({ from, direction = 'forwards', limit, filter }: ReadAllOptions): Promise<Found> => {
    const matches = matcherOf(filter);
    const serverFilter = serverFilterOf(filter);
    const found: StoredEvent[] = [];
    for (let at = from; ; ) {
      // One more than asked for tells whether there is more; forwards the event at the position comes again.
      const wanted = limit - found.length + (direction === 'forwards' && at !== undefined ? 2 : 1);
      const page = await events(allRequest(at, direction, wanted, serverFilter));
      found.push(...page.filter((event) => matches(event) && (direction === 'backwards' || at === undefined || event.position > at)));
      if (page.length < wanted) return { events: found, end: found.length <= limit };
      if (found.length > limit) return { events: found, end: false };
      at = page.at(-1)?.position;
    }
  };

  const pageOf = (found: Found, limit: number, start: Position, end: Position): Page => {
    const page = found.events.slice(0, limit);
    return { events: page, position: found.end ? end : (page.at(-1)?.position ?? start), end: found.end };
  };

  /** With a filter, how far the server looked is the end as it was before: what is written meanwhile belongs to the next page. */
  const ahead = async (options: ReadAllOptions): Promise<Page> => {
    const { from: start = positionZero, limit, filter } = options;
    const last = filter === undefined ? positionZero : await head();
    if (filter !== undefined && (isEmpty(filter) || last <= start)) return { events: [], position: later(start, last), end: true };
    const found = await collect(options);
    return pageOf(found, limit, start, later(found.events.at(-1)?.position ?? start, later(start, last)));
  };
  const back = async (options: ReadAllOptions): Promise<Page> => {
    if (options.from === positionZero || isEmpty(options.filter)) return { events: [], position: positionZero, end: true };
    return pageOf(await collect(options), options.limit, positionZero, positionZero);
  };

  return {
    async stream(name, { from, direction = 'forwards', limit } = {}) {
      if (limit === 0) return [];
      return events(streamRequest(name, { from, direction, limit }));
    },
    async all(options) {
      if (!(options.limit > 0)) throw new RangeError(`limit is ${options.limit}: a page needs room for at least one event`);
      return options.direction === 'backwards' ? back(options) : ahead(options);
    },
    head,
    async end() {
      for await (const message of client.read(allRequest(undefined, 'backwards', 1, undefined), within)) {
        const event = message.getEvent()?.getEvent();
        if (event) return positionOf(event.getCommitPosition());
      }
      return positionZero;
    },
  };
}
