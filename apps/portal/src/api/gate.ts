import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema';


type Pair = { readonly programmeId: string; readonly supplierId: string };
export type Classification = NonNullable<paths['/api/v1/programmes/{programmeId}/suppliers/{supplierId}/classification']['put']['requestBody']>['content']['application/json'];

export const recordSanction = (path: Pair, reason: string) => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/sanctions', { params: { path }, body: { reason } }));
export const liftSanction = (path: Pair, reason: string) => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/sanctions/lift', { params: { path }, body: { reason } }));
export const grantWaiver = (path: Pair, until: string, reason: string) => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/waivers', { params: { path }, body: { until, reason } }));
export const classify = (path: Pair, body: Classification) => answer(api.PUT('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/classification', { params: { path }, body }));

export const endEnrolment = (path: Pair, reason: string) => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/enrolment/end', { params: { path }, body: { reason } }));
/** Of a supplier whose record the buyer holds. */
export const enrolAgain = (path: Pair) => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/enrolment', { params: { path } }));

export const caseStatuses = ['open', 'expired', 'cleared'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Suppliers by their latest remediation case, nearest deadline first. */
export const casesQuery = (programmeId: string, remediation: CaseStatus) =>
  infiniteQueryOptions({
    queryKey: ['cases', programmeId, remediation],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/programmes/{programmeId}/suppliers', { params: { path: { programmeId }, query: { remediation, sort: 'deadline', direction: remediation === 'open' ? 'ascending' : 'descending', limit: 100, ...(pageParam === undefined ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
  });

/** From before the programme ran here: the gate counts a missed one. */
export const recordPastRemediation = (path: Pair, outcome: 'met' | 'missed', dueOn: string, note: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/past-remediations', { params: { path }, body: { outcome, dueOn, note } }));
