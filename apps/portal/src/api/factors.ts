import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

const pageSize = 50;

/** Every set of the organisation; there are tens of them, so all pages are read. */
export const factorSetsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['factor-sets', organisationId],
    queryFn: async () => {
      const page = (cursor?: string) => answer(api.GET('/api/v1/organisations/{organisationId}/factor-sets', { params: { path: { organisationId }, query: { limit: 200, ...(cursor === undefined ? {} : { cursor }) } } }));
      const first = await page();
      const items = [...first.items];
      for (let next = first.next; next !== undefined; ) {
        const more = await page(next);
        items.push(...more.items);
        next = more.next;
      }
      return items;
    },
  });

export interface FactorSearch {
  text?: string;
  place?: string;
  year?: string;
  unit?: string;
  setId?: string;
}

export const factorsQuery = (organisationId: string, { text, place, year, unit, setId }: FactorSearch) =>
  infiniteQueryOptions({
    queryKey: ['factors', organisationId, text ?? '', place ?? '', year ?? '', unit ?? '', setId ?? ''],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/organisations/{organisationId}/factors', {
          params: {
            path: { organisationId },
            query: {
              limit: pageSize,
              ...(text === undefined ? {} : { text }),
              ...(place === undefined ? {} : { place }),
              ...(year === undefined ? {} : { year: Number(year) }),
              ...(unit === undefined ? {} : { unit }),
              ...(setId === undefined ? {} : { setId }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });
