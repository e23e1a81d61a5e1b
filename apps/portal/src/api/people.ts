import type { HelperMay } from '@greengate/suppliers/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export type { HelperMay };

export const colleaguesQuery = (organisationId: string) =>
  queryOptions({ queryKey: ['users', organisationId], queryFn: async () => (await answer(api.GET('/api/v1/organisations/{organisationId}/users', { params: { path: { organisationId }, query: { limit: 100 } } }))).items });

export const helperGrantsQuery = (supplierId: string) =>
  queryOptions({ queryKey: ['helper-grants', supplierId], queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/helper-grants', { params: { path: { supplierId }, query: { limit: 100 } } }))).grants });
export type HelperGrant = Awaited<ReturnType<NonNullable<ReturnType<typeof helperGrantsQuery>['queryFn']>>>[number];

export const helpedSuppliersQuery = queryOptions({ queryKey: ['helped-suppliers'], queryFn: async () => (await answer(api.GET('/api/v1/helped-suppliers', { params: { query: { limit: 100 } } }))).suppliers });
