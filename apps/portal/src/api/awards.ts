import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema';

type Decision = paths['/api/v1/programmes/{programmeId}/awards']['post']['requestBody']['content']['application/json'];
export type AwardReasonCode = Exclude<NonNullable<Decision['reasonCode']>, ''>;
export const awardReasonCodes: readonly AwardReasonCode[] = ['price', 'capacity', 'quality', 'lead-time', 'sole-source', 'strategic'];
export const fewestCandidates = 2;
export const mostCandidates = 6;
/** Characters of a reason, as the server counts them. */
export const shortestReason = 30;

export const awardsQuery = (programmeId: string) =>
  infiniteQueryOptions({
    queryKey: ['awards', programmeId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/programmes/{programmeId}/awards', { params: { path: { programmeId }, query: pageParam === undefined ? {} : { cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next,
  });

export const awardQuery = (programmeId: string, awardId: string) =>
  queryOptions({ queryKey: ['award', programmeId, awardId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/awards/{awardId}', { params: { path: { programmeId, awardId } } })) });
export type Award = Awaited<ReturnType<NonNullable<ReturnType<typeof awardQuery>['queryFn']>>>;

export const awardedByTierQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['awarded-by-tier', programmeId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/awarded-by-tier', { params: { path: { programmeId } } })) });

export type AwardedByTier = Awaited<ReturnType<NonNullable<ReturnType<typeof awardedByTierQuery>['queryFn']>>>;

/** Suppliers as they stand now, with their offers. `prices` in the order of the suppliers; empty where none is entered yet. */
export const comparisonQuery = (programmeId: string, suppliers: readonly string[], prices: readonly string[], currency: string) =>
  queryOptions({
    queryKey: ['comparison', programmeId, suppliers, prices, currency],
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/supplier-comparison', { params: { path: { programmeId }, query: { suppliers: suppliers.join(','), prices: prices.join(','), currency } } })),
  });
export type Comparison = Awaited<ReturnType<NonNullable<ReturnType<typeof comparisonQuery>['queryFn']>>>;
export type Compared = Comparison['suppliers'][number];

export const decideAward = (programmeId: string, decision: Decision) => answer(api.POST('/api/v1/programmes/{programmeId}/awards', { params: { path: { programmeId } }, body: decision }));
export const withdrawAward = (programmeId: string, awardId: string, reason: string) => answer(api.POST('/api/v1/programmes/{programmeId}/awards/{awardId}/withdrawal', { params: { path: { programmeId, awardId } }, body: { reason } }));
