import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { StoreUnavailableError, positionZero, type Position, type StoredEvent, type SubscriptionMessage } from '../event-store.port';
import type { EsdbClient } from './esdb-client';
import { subscription } from './esdb-subscription';
import { createEsdbTail } from './esdb-tail';

const at = (position: number): Position => String(position).padStart(20, '0');

/** A server whose subscriptions confirm, say nothing, and end when they are told to. */
class SilentServer {
  readonly log: StoredEvent[] = [];
  private readonly ends: (() => void)[] = [];
  readonly reads = {
    head: async () => at(this.log.length),
    end: async () => undefined,
    all: async ({ from }: { readonly from?: Position }) => {
      const events = this.log.filter(({ position }) => position > (from ?? positionZero));
      return { events, position: events.at(-1)?.position ?? from ?? positionZero, end: true };
    },
  };
  readonly client: EsdbClient = {
    shown: 'esdb://silent',
    read: (_, until) => this.subscribed(until),
    open: () => Promise.reject(new Error('nothing is appended here')),
    reset: () => undefined,
    admit: async () => '24.10.0',
    close: async () => undefined,
  };

  record(): void {
    const position = at(this.log.length + 1);
    this.log.push({ id: position, stream: 's', revision: this.log.length, position, type: 't', data: {}, metadata: {} as StoredEvent['metadata'], recordedAt: '2026-01-01T00:00:00.000Z' });
  }

  endSubscriptions(): void {
    for (const end of this.ends.splice(0)) end();
  }

  private async *subscribed(until: number | AbortSignal): AsyncGenerator<ReadResp, void, undefined> {
    const confirmation = new ReadResp();
    confirmation.setConfirmation(new ReadResp.SubscriptionConfirmation());
    yield confirmation;
    await new Promise<void>((resolve) => {
      this.ends.push(resolve);
      if (typeof until !== 'number') until.addEventListener('abort', () => resolve());
    });
    throw new StoreUnavailableError('the connection is gone', 'unreachable');
  }
}

describe('the shared end of $all', () => {
  it('that is begun anew by one subscription leaves nothing out for another that outlived it', async () => {
    const server = new SilentServer();
    const tail = createEsdbTail(server.client, server.reads as never, 60_000);
    const stopping = new AbortController();
    const release = tail.attach();
    await tail.ready();
    const outliving = subscription(server.reads, tail, { from: positionZero, signal: stopping.signal });
    const received = async (): Promise<SubscriptionMessage | undefined> => (await outliving.next()).value ?? undefined;
    expect(await received()).toEqual({ kind: 'caught-up', position: positionZero });
    // While it is busy with what it got, the end breaks, something is recorded, and another begins the end anew.
    server.endSubscriptions();
    await expect(tail.next(stopping.signal)).rejects.toThrow('the connection is gone');
    server.record();
    const releaseAnew = tail.attach();
    // Before the server has said where its end is.
    expect(await received()).toMatchObject({ kind: 'events', events: [{ position: at(1) }] });
    releaseAnew();
    stopping.abort();
    release();
  });
});
