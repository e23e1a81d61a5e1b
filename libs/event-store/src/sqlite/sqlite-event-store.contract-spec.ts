import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyTargetContract, eventStoreContract } from '../testing';
import { openSqliteEventStore } from './sqlite-event-store.adapter';

eventStoreContract('SQLite in memory', async () => {
  const store = openSqliteEventStore({ path: ':memory:' });
  return { store, close: () => store.close() };
});

eventStoreContract('SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-events-'));
  const path = join(folder, 'events.db');
  const store = openSqliteEventStore({ path });
  return {
    store,
    reopen: async () => {
      await store.close();
      return openSqliteEventStore({ path });
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});

copyTargetContract('SQLite', async () => {
  const store = openSqliteEventStore({ path: ':memory:' });
  return { store, close: () => store.close() };
});
