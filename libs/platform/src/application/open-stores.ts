import { StoreCorruptError, StoreUnavailableError, openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { ReadStoreCorruptError, ReadStoreUnavailableError, openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import type { GreengateConfig } from '../config/config';
import { StartError } from '../config/configuration-fault';

export interface Stores {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly operations: ReadStore;
}

function opened<Store>(what: string, key: string, file: string, open: () => Store, restore: string): Store {
  try {
    return open();
  } catch (error) {
    if (error instanceof StoreCorruptError || error instanceof ReadStoreCorruptError) throw new StartError(`The ${what} ${file} is damaged: ${restore}`, { cause: error });
    if (error instanceof StoreUnavailableError || error instanceof ReadStoreUnavailableError) {
      throw new StartError(`The ${what} ${file} cannot be opened: make its folder writable and see that no other program locks it, or name another in GREENGATE_${key}.`, { cause: error });
    }
    throw error;
  }
}

/** Opens the three stores, or none. @throws StartError with one sentence */
export async function openStores(config: Pick<GreengateConfig, 'eventStore' | 'readStore' | 'operationsStore'>): Promise<Stores> {
  const open: { close(): Promise<void> }[] = [];
  const keep = <Store extends { close(): Promise<void> }>(store: Store): Store => {
    open.push(store);
    return store;
  };
  try {
    return {
      eventStore: keep(opened('event store', 'EVENT_STORE', config.eventStore.file, () => openSqliteEventStore({ path: config.eventStore.file }), 'restore it from a backup, or try "npm run -s greengate -- doctor".')),
      readStore: keep(
        opened('read store', 'READ_STORE', config.readStore.file, () => openSqliteReadStore({ path: config.readStore.file, durability: 'derived' }), 'move it away; it is built again from the event store.'),
      ),
      operations: keep(
        opened('operations store', 'OPERATIONS_STORE', config.operationsStore.file, () => openSqliteReadStore({ path: config.operationsStore.file, durability: 'durable' }), 'restore it from a backup; it holds the keys of personal data.'),
      ),
    };
  } catch (error) {
    for (const store of open) await store.close();
    throw error;
  }
}
