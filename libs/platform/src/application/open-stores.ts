import { StoreCorruptError, StoreUnavailableError, openEsdbEventStore, openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { EvidenceStoreUnavailableError, openFolderEvidenceStore, openGridFsEvidenceStore, type EvidenceStore } from '@greengate/evidence-store';
import { ReadStoreCorruptError, ReadStoreUnavailableError, openMongoReadStore, openSqliteReadStore, type ReadStore } from '@greengate/read-store';
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

interface Opening {
  readonly what: string;
  readonly key: string;
  /** As a person may see it. */
  readonly shown: string;
  /** On this machine, or over a network. */
  readonly local: boolean;
  readonly restore: string;
}

/** The sentence for a person: the event store's errors are ones already, the others are put into words here. */
function sentenceOf(error: unknown, { what, key, shown, local, restore }: Opening): string | undefined {
  if (error instanceof StoreCorruptError || error instanceof StoreUnavailableError) return error.message;
  if (error instanceof ReadStoreCorruptError) return `The ${what} ${shown} is damaged: ${restore}`;
  const unavailable = error instanceof ReadStoreUnavailableError || error instanceof EvidenceStoreUnavailableError;
  if (unavailable && !local) return `The ${what} ${shown} cannot be used: see that the server runs, can be reached from here, has a primary and knows this name and password, or name another in GREENGATE_${key}. It said: ${error.message}`;
  if (unavailable || /^(E[A-Z]+|SQLITE_CANTOPEN.*)$/.test(systemCode(error) ?? '')) {
    return `The ${what} ${shown} cannot be opened: make its folder writable and see that no other program locks it, or name another in GREENGATE_${key}.`;
  }
  return undefined;
}

const placeOf = (engine: GreengateConfig['readStore'] | GreengateConfig['evidence']): Pick<Opening, 'shown' | 'local'> => {
  if (engine.engine === 'sqlite') return { shown: engine.file, local: true };
  return engine.engine === 'folder' ? { shown: engine.folder, local: true } : { shown: engine.shown, local: false };
};

async function opened<Store>(store: Opening, open: () => Store | Promise<Store>): Promise<Store> {
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

/** Where an address names no database, views, operations and evidence have one each. */
const openDocuments = (engine: GreengateConfig['readStore'], durability: 'derived' | 'durable'): ReadStore | Promise<ReadStore> =>
  engine.engine === 'mongodb' ? openMongoReadStore({ url: engine.url(), database: durability === 'derived' ? 'greengate_views' : 'greengate_operations' }) : openSqliteReadStore({ path: engine.file, durability });

const openEvidence = (engine: GreengateConfig['evidence']): EvidenceStore | Promise<EvidenceStore> =>
  engine.engine === 'gridfs' ? openGridFsEvidenceStore({ url: engine.url(), database: 'greengate_evidence' }) : openFolderEvidenceStore({ folder: engine.folder });

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
    const eventStore = keep(await opened({ what: 'event store', key: 'EVENT_STORE', shown: shownEngine(events), local: events.engine === 'sqlite', restore: '' }, () => openEventStore(events, clock)));
    const rebuilt = 'move it away; it is built again from the event store.';
    const readStore = keep(await opened({ what: 'read store', key: 'READ_STORE', ...placeOf(views), restore: rebuilt }, () => openDocuments(views, 'derived')));
    const backup = 'put back a copy of it; it holds the keys of personal data.';
    const operations = keep(await opened({ what: 'operations store', key: 'OPERATIONS_STORE', ...placeOf(records), restore: backup }, () => openDocuments(records, 'durable')));
    const evidence = keep(await opened({ what: files.engine === 'folder' ? 'evidence folder' : 'evidence store', key: 'EVIDENCE', ...placeOf(files), restore: '' }, () => openEvidence(files)));
    return { eventStore, readStore, operations, evidence };
  } catch (error) {
    for (const store of open) await store.close();
    throw error;
  }
}
