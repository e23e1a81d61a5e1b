import type { SubscriptionStatus } from '@greengate/subscriptions';

/** `starting`: not caught up for the first time yet. `degraded`: serves, but something stopped and needs a person. */
export type Readiness = 'starting' | 'ready' | 'degraded' | 'unavailable' | 'draining';

/** What health and metrics tell about this process. */
export interface OperationalStatus {
  readonly readiness: Readiness;
  readonly stores: Readonly<Record<'eventStore' | 'readStore' | 'operationsStore' | 'evidenceStore', 'open' | 'unavailable'>>;
  readonly subscriptions: readonly SubscriptionStatus[];
}

/** Serving takes open stores and views that have caught up once; a stopped subscription and evidence that is away are told, but take nobody down with them. */
export function readinessOf(stores: OperationalStatus['stores'], subscriptions: readonly SubscriptionStatus[], draining: boolean): Readiness {
  if (draining) return 'draining';
  const { evidenceStore, ...needed } = stores;
  if (Object.values(needed).includes('unavailable')) return 'unavailable';
  if (subscriptions.some(({ kind, state, serving, retrying }) => kind === 'projection' && serving !== true && state !== 'faulted' && state !== 'live' && retrying === undefined)) return 'starting';
  return subscriptions.some(({ state, retrying }) => state === 'faulted' || state === 'lost' || retrying !== undefined) || evidenceStore === 'unavailable' ? 'degraded' : 'ready';
}
