import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { programmesQuery } from './programmes';

/** The supplier of one's own organisation, and the programme in which it is looked at. */
export function useOwnSupplier(): { supplierId: string; programmeId: string; programme: string; timeZone: string } | undefined {
  const { data } = useSuspenseQuery(programmesQuery);
  const programme = data.find(({ supplierIds }) => supplierIds.length > 0);
  const supplierId = programme?.supplierIds[0];
  return programme === undefined || supplierId === undefined ? undefined : { supplierId, programmeId: programme.programmeId, programme: programme.name, timeZone: programme.timeZone };
}

export const disclosuresQuery = (supplierId: string) =>
  queryOptions({ queryKey: ['disclosures', supplierId], queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures', { params: { path: { supplierId }, query: { limit: 50 } } }))).disclosures });

export const questionsQuery = (supplierId: string, disclosureId: string) =>
  queryOptions({
    queryKey: ['questions', supplierId, disclosureId],
    queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/questions', { params: { path: { supplierId, disclosureId } } }))).questions,
  });

export const supplierRecordQuery = (supplierId: string) => queryOptions({ queryKey: ['supplier', supplierId], queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}', { params: { path: { supplierId } } })) });

export const peerStandingQuery = (programmeId: string, supplierId: string) =>
  queryOptions({ queryKey: ['peers', programmeId, supplierId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/peers', { params: { path: { programmeId, supplierId } } })) });
export type Peers = Awaited<ReturnType<NonNullable<ReturnType<typeof peerStandingQuery>['queryFn']>>>;
