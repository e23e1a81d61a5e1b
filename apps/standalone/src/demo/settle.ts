import type { GreengateApplication } from '@greengate/platform';
import type { DemoProgress } from './demo-loading';

const between = 100;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the views include everything recorded so far. */
export async function viewsCaughtUp({ services, subscriptions }: GreengateApplication, views: readonly string[]): Promise<void> {
  await subscriptions.waitFor(views, await services.eventStore.head());
}

/**
 * Waits until the processes have nothing left to react to: each event may cause a command, which records more events, until the end of the log stands still.
 * A process that has stopped is not waited for.
 */
export async function processesIdle({ services, subscriptions }: GreengateApplication, progress: DemoProgress): Promise<void> {
  const began = Number(await services.eventStore.head());
  for (let still = ''; ; ) {
    const head = await services.eventStore.head();
    const processes = (await subscriptions.status()).filter(({ kind, state }) => kind === 'process' && state !== 'faulted' && state !== 'lost' && state !== 'stopped');
    const behind = processes.filter(({ position }) => position < head);
    const slowest = processes.reduce((least, { position }) => Math.min(least, Number(position)), Number(head));
    progress('Assessing', Math.max(0, slowest - began), Math.max(1, Number(head) - began));
    if (behind.length === 0 && still === head) return;
    still = behind.length === 0 ? head : '';
    await pause(between);
  }
}
