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
  const collect = async ({ from, direction = 'forwards', limit, filter }: ReadAllOptions): Promise<{ readonly events: StoredEvent[]; readonly end: boolean }> => {
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

  return {
    async stream(name, { from, direction = 'forwards', limit } = {}) {
      if (limit === 0) return [];
      return events(streamRequest(name, { from, direction, limit }));
    },
    async all(options) {
      const { from, direction = 'forwards', limit, filter } = options;
      if (!(limit > 0)) throw new RangeError(`limit is ${limit}: a page needs room for at least one event`);
      const ahead = direction === 'forwards';
      const start = from ?? positionZero;
      if (!ahead && from === positionZero) return { events: [], position: positionZero, end: true };
      // The end as it was before looking: what is written meanwhile belongs to the next page. Without a filter the last event read says it.
      const last = ahead && filter !== undefined ? await head() : positionZero;
      if (ahead && filter !== undefined && (isEmpty(filter) || last <= start)) return { events: [], position: later(start, last), end: true };
      const found = isEmpty(filter) ? { events: [], end: true } : await collect(options);
      const page = found.events.slice(0, limit);
      const reached = page.at(-1)?.position ?? start;
      if (!found.end) return { events: page, position: reached, end: false };
      return { events: page, position: ahead ? later(reached, later(start, last)) : positionZero, end: true };
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
