import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const assessmentsQuery = (programmeId: string, supplierId: string) =>
  queryOptions({
    queryKey: ['assessments', programmeId, supplierId],
    queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments', { params: { path: { programmeId, supplierId }, query: { limit: 100 } } }))).items,
  });

export const recomputationOf = (programmeId: string, supplierId: string, assessmentId: string) =>
  answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments/{assessmentId}/recomputation', { params: { path: { programmeId, supplierId, assessmentId } } }));
export type Recomputation = Awaited<ReturnType<typeof recomputationOf>>;

export const searchedSuppliersQuery = (programmeId: string, search: string) =>
  queryOptions({
    queryKey: ['searched-suppliers', programmeId, search],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers', { params: { path: { programmeId }, query: { limit: 50, status: 'all', ...(search === '' ? {} : { search }) } } })),
    placeholderData: (previous) => previous,
  });

export const comparedDayQuery = (programmeId: string, supplierId: string, on: string) =>
  queryOptions({
    queryKey: ['compared-day', programmeId, supplierId, on],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments/day', { params: { path: { programmeId, supplierId }, query: { on } } })),
  });
export type ComparedDay = Awaited<ReturnType<NonNullable<ReturnType<typeof comparedDayQuery>['queryFn']>>>;
