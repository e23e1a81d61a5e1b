import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from './client';

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  staleTime: 60_000,
  queryFn: async () => (await answer(api.GET('/api/v1/programmes'))).programmes,
});

export type Programme = Awaited<ReturnType<NonNullable<typeof programmesQuery.queryFn>>>[number];

const key = 'greengate.programme';

/** The programme chosen last on this device, or the first. Tiers and cases belong to a programme; disclosures to the supplier. */
export function useProgramme(): { programme: Programme | undefined; programmes: readonly Programme[]; choose: (programmeId: string) => void } {
  const { data: programmes } = useSuspenseQuery(programmesQuery);
  const chosen = localStorage.getItem(key);
  return {
    programme: programmes.find(({ programmeId }) => programmeId === chosen) ?? programmes[0],
    programmes,
    choose: (programmeId) => {
      localStorage.setItem(key, programmeId);
      location.assign('/');
    },
  };
}
