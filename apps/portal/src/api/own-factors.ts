import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import { isProblem } from './problem';
import type { Pair } from './purchasing';

/** Factors that a supplier proposed for itself, the latest first. */
export const ownFactorsQuery = ({ programmeId, supplierId }: Pair) =>
  infiniteQueryOptions({
    queryKey: ['own-factors', programmeId, supplierId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/custom-factors', { params: { path: { programmeId, supplierId }, query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
  });
export type OwnFactor = Awaited<ReturnType<NonNullable<ReturnType<typeof ownFactorsQuery>['queryFn']>>>['items'][number];

export const approveFactor = (path: Pair, customFactorId: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/custom-factors/{customFactorId}/approve', { params: { path: { ...path, customFactorId } } }));
export const refuseFactor = (path: Pair, customFactorId: string, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/custom-factors/{customFactorId}/refuse', { params: { path: { ...path, customFactorId } }, body: { reason } }));

const none = 'factors.no-factor';

/** What would be used for the same activity, place, year and unit without it. Null: the published sets have none. */
export const insteadQuery = (path: Pair, organisationId: string, { customFactorId, factor }: OwnFactor, countryOfSupplier: string | null) =>
  queryOptions({
    queryKey: ['factor-instead', path.programmeId, path.supplierId, customFactorId],
    queryFn: async () => {
      const { geography, activity, denominator, years, basis } = factor;
      const country = geography.level === 'world' ? (countryOfSupplier ?? 'CN') : geography.country;
      const place = { country, ...(geography.level === 'region' ? { region: geography.region } : {}), ...(geography.level === 'subdivision' ? { subdivision: geography.subdivision } : {}) };
      const query = { organisationId, activity, ...place, year: years.from, unit: denominator, ...(basis === 'none' ? {} : { basis }) };
      try {
        return await answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/factors/find', { params: { path, query } }));
      } catch (error) {
        if (isProblem(error) && error.code === none) return null;
        throw error;
      }
    },
  });
