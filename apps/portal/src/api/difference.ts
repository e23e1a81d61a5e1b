import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const differenceQuery = (programmeId: string, supplierId: string, ends: { readonly from?: string; readonly to?: string }) =>
  queryOptions({
    queryKey: ['difference', programmeId, supplierId, ends.from ?? null, ends.to ?? null],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments/difference', { params: { path: { programmeId, supplierId }, query: ends } })),
    placeholderData: (previous) => previous,
  });
export type Difference = Awaited<ReturnType<NonNullable<ReturnType<typeof differenceQuery>['queryFn']>>>;
