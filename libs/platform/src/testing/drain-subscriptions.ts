import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GreengateApplication } from '../application/create-application';

/** Waits until everything in the log has been handled by every view and process that runs here, and nothing came after it. */
export async function drainSubscriptions({ services, subscriptions }: Pick<GreengateApplication, 'services' | 'subscriptions'>): Promise<void> {
  for (;;) {
    const head = await services.eventStore.head();
    const all = (await subscriptions.status()).filter(({ kind }) => kind !== 'timer');
    const stopped = all.find(({ state }) => state === 'faulted' || state === 'lost');
    if (stopped !== undefined) throw new Error(`${stopped.kind} ${stopped.name} is ${stopped.state}: ${JSON.stringify(stopped.fault)}`);
    const retrying = all.find((one) => one.retrying !== undefined && one.retrying.attempt > 2);
    if (retrying !== undefined) throw new Error(`${retrying.kind} ${retrying.name} tries again and again: ${retrying.retrying?.error}`);
    const behind = all.filter(({ state, position }) => state !== 'live' || position < head);
    if (behind.length === 0 && head === (await services.eventStore.head())) return;
    // A turn of the event loop, not a time: the subscriptions work in turns of their own.
    await nextTurn();
  }
}
