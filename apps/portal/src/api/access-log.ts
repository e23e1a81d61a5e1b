import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

const from = (cursor: string | undefined) => ({ limit: 50, ...(cursor === undefined ? {} : { cursor }) });

export const supplierReadsQuery = (supplierId: string) =>
  infiniteQueryOptions({
    queryKey: ['reads', 'supplier', supplierId],
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/suppliers/{supplierId}/reads', { params: { path: { supplierId }, query: from(pageParam) } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const programmeReadsQuery = (programmeId: string) =>
  infiniteQueryOptions({
    queryKey: ['reads', 'programme', programmeId],
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/programmes/{programmeId}/reads', { params: { path: { programmeId }, query: from(pageParam) } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
export type Reads = Awaited<ReturnType<NonNullable<ReturnType<typeof programmeReadsQuery>['queryFn']>>>;
export type Read = Reads['reads'][number];

export const consentsQuery = (programmeId: string, on: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['consents', programmeId, on ?? 'today'],
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/programmes/{programmeId}/consents', { params: { path: { programmeId }, query: { ...from(pageParam), ...(on === undefined ? {} : { on }) } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const dutyConflictsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['duty-conflicts', programmeId],
    queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/duty-conflicts', { params: { path: { programmeId }, query: {} } }))).rules,
  });
export type DutyFound = Awaited<ReturnType<NonNullable<ReturnType<typeof dutyConflictsQuery>['queryFn']>>>[number];

/** The conflicts of one rule after those that came with the overview. */
export const moreDutyConflicts = async (programmeId: string, rule: DutyFound['rule'], cursor: string): Promise<DutyFound | undefined> =>
  (await answer(api.GET('/api/v1/programmes/{programmeId}/duty-conflicts', { params: { path: { programmeId }, query: { rule, cursor } } }))).rules[0];
