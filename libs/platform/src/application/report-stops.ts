import type { SubscriptionStatus } from '@greengate/subscriptions';
import type { Logger } from '../operations/logger';

/** Logs, once each time, that a subscription has stopped: with the event it stopped at, not the event's content. */
export function reportStops(status: () => Promise<readonly SubscriptionStatus[]>, logger: Logger): () => void {
  const reported = new Set<string>();
  const look = async (): Promise<void> => {
    for (const { kind, name, state, fault } of await status()) {
      const key = `${kind} ${name}`;
      if (state !== 'faulted' && state !== 'lost') reported.delete(key);
      else if (!reported.has(key)) {
        reported.add(key);
        logger.error({ kind, subscription: name, state, error: fault?.error, type: fault?.type, eventId: fault?.eventId, position: fault?.position }, 'a subscription stopped');
      }
    }
  };
  return () => {
    look().catch((error: unknown) => logger.error({ err: error }, 'the subscriptions could not be looked at'));
  };
}
