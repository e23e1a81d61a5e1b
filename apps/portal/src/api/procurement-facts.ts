import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const statementsQuery = (supplierId: string) =>
  queryOptions({ queryKey: ['statements', supplierId], queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/statements', { params: { path: { supplierId } } }))).statements });

export const supplierMeasuresQuery = (supplierId: string) =>
  queryOptions({ queryKey: ['measures-of', supplierId], queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/measures', { params: { path: { supplierId }, query: { limit: 50 } } }))).measures });

export const supplierFindingsQuery = (programmeId: string, supplierId: string) =>
  queryOptions({
    queryKey: ['findings', programmeId, supplierId],
    queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/findings', { params: { path: { programmeId, supplierId }, query: { limit: 50 } } }))).findings,
  });

export const programmeCurveQuery = (programmeId: string, include: 'binding' | 'all') =>
  queryOptions({
    queryKey: ['programme-curve', programmeId, include],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/cost-curve', { params: { path: { programmeId }, query: { include } } })),
    placeholderData: (previous) => previous,
  });
export type ProgrammeCurve = Awaited<ReturnType<NonNullable<ReturnType<typeof programmeCurveQuery>['queryFn']>>>;
