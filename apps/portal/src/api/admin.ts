import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const usersQuery = (organisationId: string) =>
  queryOptions({ queryKey: ['users', organisationId], queryFn: async () => (await answer(api.GET('/api/v1/organisations/{organisationId}/users', { params: { path: { organisationId }, query: { limit: 200 } } }))).items });

export const apiKeysQuery = (organisationId: string) =>
  queryOptions({ queryKey: ['api-keys', organisationId], queryFn: async () => (await answer(api.GET('/api/v1/organisations/{organisationId}/api-keys', { params: { path: { organisationId } } }))).items });

/** A projection, process or timer as health shows it. */
export interface Subscription {
  readonly kind: string;
  readonly name: string;
  readonly version?: number;
  readonly state: string;
  readonly position?: string;
  readonly head?: string;
  readonly lag?: number;
  readonly serving?: boolean;
  readonly fault?: { readonly error: string; readonly type?: string; readonly eventId?: string; readonly position?: string };
}
export interface Health {
  readonly status: string;
  readonly stores: Readonly<Record<string, string>>;
  readonly subscriptions: readonly Subscription[];
}

/** Asked again every few seconds: lag and rebuilds move. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  refetchInterval: 5_000,
  queryFn: async (): Promise<Health> => (await (await fetch('/health/ready')).json()) as Health,
});
