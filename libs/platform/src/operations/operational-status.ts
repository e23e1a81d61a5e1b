import type { SubscriptionStatus } from '@greengate/subscriptions';
import type { MessagingStatus } from '../application/messaging-host';

/** `starting`: not caught up for the first time yet. `degraded`: serves, but something stopped and needs a person. */
export type Readiness = 'starting' | 'ready' | 'degraded' | 'unavailable' | 'draining';

/** What health and metrics tell about this process. */
export interface OperationalStatus {
  readonly readiness: Readiness;
  readonly stores: Readonly<Record<'eventStore' | 'readStore' | 'operationsStore' | 'evidenceStore', 'open' | 'unavailable'>>;
  readonly subscriptions: readonly SubscriptionStatus[];
  /** Where Kafka is configured, in processes that react. */
  readonly messaging?: MessagingStatus;
}

/** Serving takes open stores and views that have caught up once; a stopped subscription, evidence and Kafka that are away are told, but take nobody down with them. */
export function readinessOf(stores: OperationalStatus['stores'], subscriptions: readonly SubscriptionStatus[], draining: boolean, messaging?: MessagingStatus): Readiness {
  if (draining) return 'draining';
  const { evidenceStore, eventStore, ...needed } = stores;
  if (Object.values(needed).includes('unavailable')) return 'unavailable';
  if (subscriptions.some(({ kind, state, serving, retrying }) => kind === 'projection' && serving !== true && state !== 'faulted' && state !== 'live' && state !== 'standby' && retrying === undefined)) return 'starting';
  return subscriptions.some(({ state, retrying }) => state === 'faulted' || state === 'lost' || retrying !== undefined) || [evidenceStore, eventStore].includes('unavailable') || messaging?.broker === 'unavailable' || messaging?.inbox?.error !== undefined ? 'degraded' : 'ready';
}
