import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema';

export type SupplierFilter = NonNullable<paths['/api/v1/programmes/{programmeId}/suppliers']['get']['parameters']['query']>;
const pageSize = 200;

export const overviewQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['overview', programmeId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/overview', { params: { path: { programmeId } } })) });
export type Overview = Awaited<ReturnType<NonNullable<ReturnType<typeof overviewQuery>['queryFn']>>>;

export const targetPathQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['programme-target', programmeId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/target', { params: { path: { programmeId } } })) });
export type TargetPath = Awaited<ReturnType<NonNullable<ReturnType<typeof targetPathQuery>['queryFn']>>>;
export const setProgrammeTarget = (programmeId: string, body: { readonly baseYear: number; readonly targetYear: number; readonly reduction: string; readonly reason: string }) =>
  answer(api.PUT('/api/v1/programmes/{programmeId}/target', { params: { path: { programmeId } }, body }));

/** The suppliers of a programme, a page at a time; sorting and filtering are the server's. */
export const suppliersQuery = (programmeId: string, filter: SupplierFilter) =>
  infiniteQueryOptions({
    queryKey: ['suppliers', programmeId, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/programmes/{programmeId}/suppliers', { params: { path: { programmeId }, query: { ...filter, limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });
export type SupplierRow = Awaited<ReturnType<typeof firstSuppliers>>[number];

/** A few suppliers, e.g. those with the nearest due day. */
export const firstSuppliers = async (programmeId: string, filter: SupplierFilter) =>
  (await answer(api.GET('/api/v1/programmes/{programmeId}/suppliers', { params: { path: { programmeId }, query: filter } }))).suppliers;

export const toReviewQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['to-review', programmeId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/disclosures-to-review', { params: { path: { programmeId }, query: { limit: 50 } } })) });

export const dueNextQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['due-next', programmeId], queryFn: () => firstSuppliers(programmeId, { sort: 'due', direction: 'ascending', limit: 8 }) });
