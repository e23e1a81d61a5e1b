import { positionZero } from '@greengate/event-store';
import type { Recorded } from '@greengate/kernel';
import type { GreengateApplication } from '../application/create-application';
import { eventRegistryOf } from '../application/host-subscriptions';
import type { ContextDefinition } from '../context/context';

/**
 * Tells every process the whole log again, as after the loss of its checkpoint, in batches of the size given: another size than the first
 * time gives commands of other names. A process that is right sends nothing that changes anything.
 */
export async function replayProcesses({ services, gateway }: GreengateApplication, contexts: readonly ContextDefinition[], batchSize: number): Promise<void> {
  const registry = eventRegistryOf(contexts);
  for (const process of contexts.flatMap(({ processes = [] }) => processes)) {
    const events: Recorded[] = [];
    for (let from = positionZero; ; ) {
      const page = await services.eventStore.readAll({ from, limit: 1_000, filter: { types: process.handles } });
      events.push(...page.events.map((stored) => registry.decode(stored)));
      from = page.position;
      if (page.end) break;
    }
    for (let start = 0; start < events.length; start += batchSize) await process.react(events.slice(start, start + batchSize), services, gateway.dispatch);
  }
}
