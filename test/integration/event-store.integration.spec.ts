import { openEsdbEventStore, type EsdbEventStore } from '@greengate/event-store';
import { eventStoreContract } from '@greengate/event-store/testing';
import { startEsdbNode, type EsdbNode } from './engines/esdb-engine';

/** A server of one's own, e.g. esdb://admin:changeit@localhost:2113; otherwise the test node beside these suites. */
const server = process.env['GREENGATE_TEST_ESDB_URL'];

const announce = (store: EsdbEventStore): void => void process.stdout.write(`event store contract: ${server === undefined ? 'the EventStoreDB test node, which reports' : 'the server of GREENGATE_TEST_ESDB_URL,'} version ${store.serverVersion}\n`);

let node: EsdbNode | undefined;
const url = async (): Promise<string> => server ?? (node ??= await startEsdbNode({ base: '9007199254740993000' })).url;

let announced = false;
eventStoreContract(server === undefined ? 'EventStoreDB test node' : 'EventStoreDB', async () => {
  const store = await openEsdbEventStore({ url: await url() });
  if (!announced) announce(store);
  announced = true;
  return {
    store,
    reopen: async () => {
      await store.close();
      return openEsdbEventStore({ url: await url() });
    },
    close: () => store.close(),
  };
});

afterAll(() => node?.stop());
