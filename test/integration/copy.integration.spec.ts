import { openEsdbEventStore } from '@greengate/event-store';
import { copyTargetContract } from '@greengate/event-store/testing';
import { startEsdbNode } from './engines/esdb-engine';

// An empty server for each test: the test node. A server of one's own is not empty, and is not for this.
jest.setTimeout(60_000);

copyTargetContract('EventStoreDB test node', async () => {
  const node = await startEsdbNode();
  const store = await openEsdbEventStore({ url: node.url });
  return {
    store,
    close: async () => {
      await store.close();
      await node.stop();
    },
  };
});
