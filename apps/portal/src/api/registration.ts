import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import { benchmarkSetsQuery } from './rules';
import type { paths } from './schema';

export type Registration = NonNullable<paths['/api/v1/programmes/{programmeId}/suppliers']['post']['requestBody']>['content']['application/json'];
export type Scheme = Registration['identifiers'][number]['scheme'];

/** Registers a supplier whose record the buyer holds until the supplier takes it over; one that is known already is found. */
export const registerSupplier = (programmeId: string, body: Registration) => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers', { params: { path: { programmeId } }, body }));

/** The group of all peers, which is no sector. */
const everySector = 'ALL';

/** The sectors that have peers to be compared with: those of the benchmark set in force. None where there is no such set. */
export const sectorsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['sectors', programmeId],
    queryFn: async ({ client }): Promise<readonly string[]> => {
      const inForce = (await client.fetchQuery(benchmarkSetsQuery(programmeId))).find((set) => set.inForce);
      if (inForce === undefined) return [];
      const { document } = await answer(api.GET('/api/v1/programmes/{programmeId}/benchmark-sets/{benchmarkSetId}', { params: { path: { programmeId, benchmarkSetId: inForce.documentId } } }));
      return [...new Set(document.entries.map(({ sector }) => sector))].filter((sector) => sector !== everySector).toSorted();
    },
  });
