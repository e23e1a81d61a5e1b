import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema';

const path = '/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits' as const;

export const auditsQuery = (programmeId: string, supplierId: string) =>
  queryOptions({ queryKey: ['audits', programmeId, supplierId], queryFn: () => answer(api.GET(path, { params: { path: { programmeId, supplierId }, query: { limit: 100 } } })) });
export type Audits = Awaited<ReturnType<NonNullable<ReturnType<typeof auditsQuery>['queryFn']>>>;
export type Audit = Audits['audits'][number];

interface Pair {
  readonly programmeId: string;
  readonly supplierId: string;
}
type One = Pick<Audit, 'programmeId' | 'supplierId' | 'auditId'>;
type BodyOf<Path extends keyof paths> = paths[Path] extends { post: { requestBody: { content: { 'application/json': infer Body } } } } ? Body : never;

const onOne = ({ programmeId, supplierId, auditId }: One) => ({ path: { programmeId, supplierId, auditId } });

export type Schedule = BodyOf<typeof path>;
export const scheduleAudit = ({ programmeId, supplierId }: Pair, body: Schedule) => answer(api.POST(path, { params: { path: { programmeId, supplierId } }, body }));
export const performAudit = (audit: One, performedOn: string) => answer(api.POST(`${path}/{auditId}/perform`, { params: onOne(audit), body: { performedOn } }));
export const refuseAudit = (audit: One, reason: string) => answer(api.POST(`${path}/{auditId}/refuse`, { params: onOne(audit), body: { reason } }));
export type RaisedFinding = BodyOf<`${typeof path}/{auditId}/findings`>;
export const raiseFinding = (audit: One, body: RaisedFinding) => answer(api.POST(`${path}/{auditId}/findings`, { params: onOne(audit), body }));
