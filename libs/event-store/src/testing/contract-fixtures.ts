import { newId, type EventMetadata } from '@greengate/kernel';
import type { EventFilter, EventStore, EventToAppend, Page, Position, StoredEvent, SubscribeOptions, SubscriptionMessage } from '../event-store.port';

export const metadata: EventMetadata = {
  $correlationId: 'correlation',
  $causationId: 'cause',
  schemaVersion: 1,
  occurredAt: '2026-03-01T08:00:00.000Z',
  actor: { id: 'someone', kind: 'user', organisation: 'someplace' },
  tenant: 'someplace',
  build: 'test',
};

/** A category that no other test uses: the suite may run against a server that keeps its events. */
export const newCategory = (): string => `c${newId().replaceAll('-', '')}`;
export const newStream = (category = newCategory()): string => `${category}-${newId()}`;

export const anEvent = (data: unknown = {}, type = 'contract.Happened'): EventToAppend => ({ id: newId(), type, data, metadata });
export const events = (count: number, type?: string): EventToAppend[] => Array.from({ length: count }, (_, index) => anEvent({ index }, type));

export const ids = (list: readonly { readonly id: string }[]): string[] => list.map((event) => event.id);

/** All pages from a position to the end. */
export async function readOn(store: EventStore, from: Position, limit: number, filter?: EventFilter): Promise<{ events: StoredEvent[]; pages: Page[] }> {
  const pages: Page[] = [];
  let page: Page;
  do {
    page = await store.readAll({ from: pages.at(-1)?.position ?? from, limit, ...(filter ? { filter } : {}) });
    pages.push(page);
  } while (!page.end);
  return { events: pages.flatMap((each) => each.events), pages };
}

/** Follow a subscription until what arrived is enough; then abort it and wait for its end. */
export async function follow(
  store: EventStore,
  options: Omit<SubscribeOptions, 'signal'>,
  enough: (messages: readonly SubscriptionMessage[]) => boolean | Promise<boolean>,
): Promise<SubscriptionMessage[]> {
  const abort = new AbortController();
  const messages: SubscriptionMessage[] = [];
  for await (const message of store.subscribe({ ...options, signal: abort.signal })) {
    if (abort.signal.aborted) continue;
    messages.push(message);
    if (await enough(messages)) abort.abort();
  }
  return messages;
}

export const delivered = (messages: readonly SubscriptionMessage[]): StoredEvent[] =>
  messages.flatMap((message) => (message.kind === 'events' ? message.events : []));
