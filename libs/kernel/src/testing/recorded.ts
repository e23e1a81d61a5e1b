import { actorReference, type ActorReference } from '../actor';
import { deterministicId } from '../ids';
import type { EventOf } from '../events';
import type { Recorded } from '../projection';

/** Give events the places, times and metadata that a store would: one second apart, from a fixed instant, all in one stream. */
export function recordedAll<Event extends EventOf>(
  events: readonly Event[],
  options: { readonly stream?: string; readonly actor?: ActorReference; readonly from?: string } = {},
): readonly Recorded<Event>[] {
  const actor = options.actor ?? actorReference.parse({ id: 'someone', kind: 'user', organisation: 'somewhere' });
  const start = Date.parse(options.from ?? '2025-06-01T08:00:00.000Z');
  return events.map((event, index) => {
    const at = new Date(start + index * 1_000).toISOString();
    const id = deterministicId('test-event', options.stream ?? 'test-1', index);
    return {
      event,
      id,
      stream: options.stream ?? 'test-1',
      revision: index,
      position: String(index + 1).padStart(20, '0'),
      recordedAt: at,
      metadata: { $correlationId: id, $causationId: id, schemaVersion: 1, occurredAt: at, actor, tenant: actor.organisation, build: 'test' },
    };
  });
}
