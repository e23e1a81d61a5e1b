import { setTimeout } from 'node:timers/promises';
import { positionZero, type StoreUnavailableError, type Position, type StoredEvent } from '../event-store.port';
import type { EsdbClient } from './esdb-client';
import { unreachable } from './esdb-errors';
import { storedEventOf } from './esdb-events';
import { serverFilterOf } from './esdb-filter';
import type { EsdbReads } from './esdb-reads';
import { subscriptionRequest } from './esdb-requests';

export interface TailPage {
  readonly events: readonly StoredEvent[];
  readonly position: Position;
}

/** The live end of `$all`, received once for all subscriptions of this process. */
export interface EsdbTail {
  /** Follow the end while anybody is attached. The answer detaches. */
  attach(): () => void;
  /** Resolves when the server has confirmed. @throws StoreUnavailableError */
  ready(): Promise<void>;
  /** Whether everything after this position is at hand here. */
  covers(position: Position): boolean;
  page(after: Position, matches: (event: StoredEvent) => boolean, limit: number): TailPage;
  /** Resolves when something came or the signal aborts. Ask right after having looked. @throws StoreUnavailableError when it has ended */
  next(signal: AbortSignal): Promise<void>;
  close(error: StoreUnavailableError): void;
}

/** More are not kept: who is further behind reads pages from the store again. */
const mostEvents = 1_000;

interface Run {
  readonly abort: AbortController;
  readonly ready: Promise<void>;
  failure: Error | undefined;
  /** Everything after it is here; undefined until the server has said where its end is. */
  start: Position | undefined;
  position: Position;
  events: StoredEvent[];
}

/**
 * @param watchEvery milliseconds between two looks at the end of `$all`: a subscription that stays behind it without a message in between has
 * stalled silently, whatever the connection says
 */
export function createEsdbTail(client: EsdbClient, reads: Pick<EsdbReads, 'head' | 'end'>, watchEvery: number): EsdbTail {
  const waiters = new Set<() => void>();
  let attached = 0;
  let run: Run | undefined;

  const wake = (): void => {
    const woken = [...waiters];
    waiters.clear();
    for (const each of woken) each();
  };

  const fail = (mine: Run, error: unknown): void => {
    mine.failure ??= error instanceof Error ? error : new Error(String(error));
    mine.abort.abort();
    wake();
  };

  const take = (mine: Run, event: StoredEvent): void => {
    if (event.position <= mine.position) return;
    mine.events.push(event);
    mine.position = event.position;
    if (mine.events.length > 2 * mostEvents) {
      mine.events = mine.events.slice(-mostEvents);
      mine.start = mine.events[0]?.position ?? mine.start;
      mine.events.shift();
    }
    wake();
  };

  const watch = async (mine: Run, progress: () => number): Promise<void> => {
    let seen = -1;
    while (!mine.abort.signal.aborted) {
      const stopped = await setTimeout(watchEvery, false, { signal: mine.abort.signal, ref: false }).catch(() => true);
      if (stopped) return;
      const behind = (await reads.head()) > mine.position;
      if (behind && progress() === seen) {
        client.reset('its subscription stays silent');
        throw unreachable(client.shown, 'its subscription stays silent while others write');
      }
      seen = behind ? progress() : -1;
    }
  };

  const follow = async (mine: Run, confirmed: () => void): Promise<void> => {
    const end = await reads.end();
    mine.start = await reads.head();
    mine.position = mine.start;
    // Who followed the run before this one reads from the store what was recorded between the two.
    wake();
    let received = 0;
    void watch(mine, () => received).catch((error: unknown) => fail(mine, error));
    for await (const message of client.read(subscriptionRequest(end, serverFilterOf(undefined)), mine.abort.signal)) {
      received += 1;
      if (message.hasConfirmation()) confirmed();
      const event = storedEventOf(message, client.shown);
      if (event) take(mine, event);
    }
    throw unreachable(client.shown, 'it ended the subscription');
  };

  const begin = (): Run => {
    let confirm = (): void => undefined;
    let refuse: (error: unknown) => void = () => undefined;
    const ready = new Promise<void>((resolve, reject) => {
      confirm = resolve;
      refuse = reject;
    });
    ready.catch(() => undefined);
    const mine: Run = { abort: new AbortController(), ready, failure: undefined, start: undefined, position: positionZero, events: [] };
    void follow(mine, confirm).catch((error: unknown) => {
      fail(mine, error);
      refuse(mine.failure);
    });
    return mine;
  };

  const end = (): void => {
    const mine = run;
    run = undefined;
    if (mine) fail(mine, new Error('nobody listens any more'));
  };

  return {
    attach() {
      attached += 1;
      if (run === undefined || run.failure !== undefined) run = begin();
      let here = true;
      return () => {
        if (!here) return;
        here = false;
        attached -= 1;
        if (attached === 0) end();
      };
    },
    ready: async () => run?.ready,
    covers: (position) => run?.failure === undefined && run?.start !== undefined && position >= run.start,
    page(after, matches, limit) {
      if (!run) return { events: [], position: after };
      const events: StoredEvent[] = [];
      let low = run.events.length;
      while (low > 0 && (run.events[low - 1]?.position ?? positionZero) > after) low -= 1;
      for (const event of run.events.slice(low)) {
        if (!matches(event)) continue;
        if (events.length === limit) return { events, position: events.at(-1)?.position ?? after };
        events.push(event);
      }
      return { events, position: run.position > after ? run.position : after };
    },
    async next(signal) {
      const failure = (): Error | undefined => (run === undefined ? unreachable(client.shown, 'its subscription has ended') : run.failure);
      const before = failure();
      if (before) throw before;
      await new Promise<void>((resolve) => {
        if (signal.aborted) return resolve();
        const wakeUp = (): void => {
          waiters.delete(wakeUp);
          signal.removeEventListener('abort', wakeUp);
          resolve();
        };
        waiters.add(wakeUp);
        signal.addEventListener('abort', wakeUp, { once: true });
      });
      const after = failure();
      if (after && !signal.aborted) throw after;
    },
    close(error) {
      const mine = run;
      if (mine) fail(mine, error);
    },
  };
}
