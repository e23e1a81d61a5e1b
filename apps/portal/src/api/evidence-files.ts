import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const evidenceQuery = (supplierId: string, programmeId?: string) =>
  queryOptions({
    queryKey: ['evidence', supplierId, programmeId ?? null],
    queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/evidence', { params: { path: { supplierId }, query: { limit: 200, ...(programmeId === undefined ? {} : { programmeId }) } } }))).items,
  });
export type EvidenceFile = Awaited<ReturnType<NonNullable<ReturnType<typeof evidenceQuery>['queryFn']>>>[number];

/** A link that the browser downloads from; the server sends it as an attachment. */
export const evidenceAddress = (supplierId: string, digest: string, programmeId?: string): string => `/api/v1/suppliers/${supplierId}/evidence/${digest}/file${programmeId === undefined ? '' : `?programmeId=${programmeId}`}`;

export const supersedeEvidence = (supplierId: string, digest: string, successor: string, reason: string) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/evidence/{digest}/supersede', { params: { path: { supplierId, digest } }, body: { successor, reason } }));
