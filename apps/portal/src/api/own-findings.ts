import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const ownFindingsQuery = (programmeId: string, supplierId: string) =>
  queryOptions({
    queryKey: ['findings-of', programmeId, supplierId],
    queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/findings', { params: { path: { programmeId, supplierId }, query: { limit: 200 } } }))).findings,
  });
export type OwnFinding = Awaited<ReturnType<NonNullable<ReturnType<typeof ownFindingsQuery>['queryFn']>>>[number];

type Ids = Pick<OwnFinding, 'programmeId' | 'supplierId' | 'auditId' | 'findingId'>;

export const submitAction = ({ programmeId, supplierId, auditId, findingId }: Ids, body: { rootCause: string; action: string; completeOn: string }) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/corrective-action', { params: { path: { programmeId, supplierId, auditId, findingId } }, body }));

export const attachToFinding = ({ programmeId, supplierId, auditId, findingId }: Ids, evidence: { digest: string; name: string; mediaType: string }) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/evidence', { params: { path: { programmeId, supplierId, auditId, findingId } }, body: { evidence } }));
