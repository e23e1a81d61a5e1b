import { StoreCorruptError, StoreUnavailableError, openEsdbEventStore, openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { EvidenceStoreUnavailableError, openFolderEvidenceStore, type EvidenceStore } from '@greengate/evidence-store';
import { ReadStoreCorruptError, ReadStoreUnavailableError, openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { shownEngine, type GreengateConfig } from '../config/config';
import { StartError } from '../config/configuration-fault';
import type { Clock } from '../context/context';

export interface Stores {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly operations: ReadStore;
  readonly evidence: EvidenceStore;
}

const systemCode = (error: unknown): string | undefined => (error as { readonly code?: string } | null)?.code;

/** The sentence for a person: the event store's errors are ones already, the others are put into words here. */
function sentenceOf(error: unknown, { what, key, file, restore }: { readonly what: string; readonly key: string; readonly file: string; readonly restore: string }): string | undefined {
  if (error instanceof StoreCorruptError || error instanceof StoreUnavailableError) return error.message;
  if (error instanceof ReadStoreCorruptError) return `The ${what} ${file} is damaged: ${restore}`;
  if (error instanceof ReadStoreUnavailableError || error instanceof EvidenceStoreUnavailableError || /^(E[A-Z]+|SQLITE_CANTOPEN.*)$/.test(systemCode(error) ?? '')) {
    return `The ${what} ${file} cannot be opened: make its folder writable and see that no other program locks it, or name another in GREENGATE_${key}.`;
  }
  return undefined;
}

async function opened<Store>(store: Parameters<typeof sentenceOf>[1], open: () => Store | Promise<Store>): Promise<Store> {
  try {
    return await open();
  } catch (error) {
    const sentence = sentenceOf(error, store);
    if (sentence === undefined) throw error;
    throw new StartError(sentence, { cause: error });
  }
}

/** A server keeps its own time: the clock is for the embedded log. */
const openEventStore = (engine: GreengateConfig['eventStore'], clock: Clock | undefined): EventStore | Promise<EventStore> =>
  engine.engine === 'esdb' ? openEsdbEventStore({ url: engine.url() }) : openSqliteEventStore({ path: engine.file, ...(clock === undefined ? {} : { clock }) });

/**
 * Opens the four stores, or none. @throws StartError with one sentence
 * @param clock by which the log says when it took an event; default: the real time
 */
export async function openStores(config: Pick<GreengateConfig, 'eventStore' | 'readStore' | 'operationsStore' | 'evidence'>, clock?: Clock): Promise<Stores> {
  const open: { close(): Promise<void> }[] = [];
  const keep = <Store extends { close(): Promise<void> }>(store: Store): Store => {
    open.push(store);
    return store;
  };
  try {
    const { eventStore: events, readStore: views, operationsStore: records, evidence: files } = config;
    const eventStore = keep(await opened({ what: 'event store', key: 'EVENT_STORE', file: shownEngine(events), restore: '' }, () => openEventStore(events, clock)));
    const rebuilt = 'move it away; it is built again from the event store.';
    const readStore = keep(await opened({ what: 'read store', key: 'READ_STORE', file: views.file, restore: rebuilt }, () => openSqliteReadStore({ path: views.file, durability: 'derived' })));
    const backup = 'put back a copy of it; it holds the keys of personal data.';
    const operations = keep(await opened({ what: 'operations store', key: 'OPERATIONS_STORE', file: records.file, restore: backup }, () => openSqliteReadStore({ path: records.file, durability: 'durable' })));
    const evidence = keep(await opened({ what: 'evidence folder', key: 'EVIDENCE', file: files.folder, restore: '' }, () => openFolderEvidenceStore({ folder: files.folder })));
    return { eventStore, readStore, operations, evidence };
  } catch (error) {
    for (const store of open) await store.close();
    throw error;
  }
}
