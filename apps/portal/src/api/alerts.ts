import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export type AlertState = 'new' | 'handled';
interface Asked {
  readonly state: AlertState;
  readonly limit: number;
  readonly cursor?: string;
}
/** Of the own supplier in all its programmes, or of a programme. */
const read = (programmeId: string, supplierId: string | undefined, query: Asked) =>
  supplierId === undefined ? answer(api.GET('/api/v1/programmes/{programmeId}/alerts', { params: { path: { programmeId }, query } })) : answer(api.GET('/api/v1/suppliers/{supplierId}/alerts', { params: { path: { supplierId }, query } }));
export type Alert = Awaited<ReturnType<typeof read>>['alerts'][number];

export const alertsQuery = (programmeId: string, supplierId: string | undefined, state: AlertState) =>
  infiniteQueryOptions({
    queryKey: ['alerts', programmeId, supplierId ?? null, state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read(programmeId, supplierId, { state, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ next }) => next,
  });

export const acknowledgeAlert = (programmeId: string, { supplierId, alertId }: Alert) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/alerts/{alertId}/acknowledgement', { params: { path: { programmeId, supplierId, alertId } } }));

export const snoozeAlert = (programmeId: string, { supplierId, alertId }: Alert, days: number) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/alerts/{alertId}/snooze', { params: { path: { programmeId, supplierId, alertId } }, body: { days } }));
