import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const usersQuery = (organisationId: string) =>
  queryOptions({ queryKey: ['users', organisationId], queryFn: async () => (await answer(api.GET('/api/v1/organisations/{organisationId}/users', { params: { path: { organisationId }, query: { limit: 200 } } }))).items });

export type User = Awaited<ReturnType<NonNullable<ReturnType<typeof usersQuery>['queryFn']>>>[number];

export const apiKeysQuery = (organisationId: string) =>
  queryOptions({ queryKey: ['api-keys', organisationId], queryFn: async () => (await answer(api.GET('/api/v1/organisations/{organisationId}/api-keys', { params: { path: { organisationId }, query: { limit: 200 } } }))).items });
export type ApiKey = Awaited<ReturnType<NonNullable<ReturnType<typeof apiKeysQuery>['queryFn']>>>[number];

type Store = 'eventStore' | 'readStore' | 'operationsStore' | 'evidenceStore';
/** Of the process that answers. */
export interface Health {
  readonly status: 'starting' | 'ready' | 'degraded' | 'unavailable' | 'draining';
  readonly stores: Readonly<Record<Store, 'open' | 'unavailable'>>;
}

/** Asked again every few seconds: an engine goes away and comes back. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  refetchInterval: 5_000,
  queryFn: async (): Promise<Health> => (await (await fetch('/health/ready')).json()) as Health,
});
