import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const supplierPageQuery = (programmeId: string, supplierId: string) =>
  queryOptions({
    queryKey: ['supplier-page', programmeId, supplierId],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}', { params: { path: { programmeId, supplierId } } })),
  });
export type SupplierPage = Awaited<ReturnType<NonNullable<ReturnType<typeof supplierPageQuery>['queryFn']>>>;
export type ShownAssessment = NonNullable<SupplierPage['assessment']>;
export type Result = NonNullable<ShownAssessment['result']>;

export const tierHistoryQuery = (programmeId: string, supplierId: string, on?: string) =>
  queryOptions({
    queryKey: ['tiers', programmeId, supplierId, on ?? null],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/tiers', { params: { path: { programmeId, supplierId }, query: on === undefined ? {} : { on } } })),
    placeholderData: (previous) => previous,
  });

export const timelineQuery = (programmeId: string, supplierId: string, upTo?: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', programmeId, supplierId, upTo ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/timeline', { params: { path: { programmeId, supplierId }, query: { limit: 100, ...(upTo === undefined ? {} : { upTo }), ...(pageParam === undefined ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
  });
