// Relays tier changes of a folder's log to Kafka until it has caught up, or dies by SIGKILL on its own hand right before the nth time it would save its checkpoint.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { assessmentsEvents, assessmentsIntegrationEvents } from '@greengate/assessments/contracts';
import { openSqliteEventStore } from '@greengate/event-store';
import { openKafkaMessaging, relayOf } from '@greengate/messaging';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { createEventRegistry, SubscriptionHost } from '@greengate/subscriptions';

const [folder = '', url = '', dieAt = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const eventStore = openSqliteEventStore({ path: join(folder, 'events.db') });
  const views = openSqliteReadStore({ path: join(folder, 'views.db'), durability: 'derived' });
  let saves = 0;
  const readStore: ReadStore = Object.create(views, {
    saveCheckpoint: {
      value: async (...given: Parameters<ReadStore['saveCheckpoint']>) => {
        saves += 1;
        if (saves === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
        await views.saveCheckpoint(...given);
      },
    },
  }) as ReadStore;
  const messaging = openKafkaMessaging({ url });
  const told = {
    publish: async (batch: Parameters<typeof messaging.publish>[0]) => {
      await messaging.publish(batch);
      writeSync(1, `published ${batch.length}\n`);
    },
  };
  const relay = relayOf({ messaging: told, events: assessmentsIntegrationEvents, source: 'https://greengate.example', sharedWith: async () => [], views: [], batchSize: 50 });
  const host = new SubscriptionHost({ eventStore, readStore, registry: createEventRegistry([assessmentsEvents]), processes: [relay], now: () => new Date().toISOString() });
  await host.start();
  for (;;) {
    const [status] = await host.status();
    if (status?.state === 'live' && status.lag === 0) break;
    if (status?.state === 'faulted') throw new Error(JSON.stringify(status.fault));
    await later(20);
  }
  writeSync(1, 'caught up\n');
  await host.stop();
  await messaging.close();
  await Promise.all([eventStore.close(), views.close()]);
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
