import { positionZero } from '@greengate/event-store';
import type { GreengateApplication } from '@greengate/platform';
import { loadDemo } from './load-demo';
import { progressLine, type ProgressLine } from './progress-line';

const collection = { name: 'standalone_demo', indexes: [] };
const only = 'programme';

interface DemoRecord {
  readonly state: 'loading' | 'loaded';
}

/** Until the views include everything that was loaded. */
async function catchUp({ services, subscriptions }: GreengateApplication, progress: ProgressLine): Promise<void> {
  const head = await services.eventStore.head();
  const views = (await subscriptions.status()).filter(({ kind, state }) => kind === 'projection' && state !== 'faulted').map(({ name }) => name);
  let done = 0;
  progress.report('Catching up views', done, views.length);
  await Promise.all(
    views.map(async (view) => {
      await subscriptions.waitFor([view], head);
      progress.report('Catching up views', (done += 1), views.length);
    }),
  );
}

/**
 * Loads the demo programme into an empty store, and goes on with a loading that was broken off: it is made of commands whose ids
 * come from their content, so what is there already stays as it is. A store that somebody else filled is left alone.
 */
export async function loadDemoOnce(application: GreengateApplication): Promise<void> {
  const { operations, eventStore } = application.services;
  await operations.ensure(collection);
  const known = (await operations.get<DemoRecord>(collection.name, only))?.view.state;
  const empty = (await eventStore.head()) === positionZero;
  if (known === 'loaded' || (known === undefined && !empty)) return;
  await operations.put(collection.name, only, { state: 'loading' } satisfies DemoRecord, 'replace');
  const progress = progressLine();
  try {
    await loadDemo(application, (step, done, total) => progress.report(step, done, total));
    await catchUp(application, progress);
  } finally {
    progress.end();
  }
  await operations.put(collection.name, only, { state: 'loaded' } satisfies DemoRecord, 'replace');
}
