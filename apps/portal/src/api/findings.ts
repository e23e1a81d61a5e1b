import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema';

export type FindingFilter = Pick<NonNullable<paths['/api/v1/programmes/{programmeId}/findings']['get']['parameters']['query']>, 'state' | 'grade' | 'supplierId'>;

/** The findings of a programme, the nearest day first; filtering is the server's. */
export const programmeFindingsQuery = (programmeId: string, filter: FindingFilter) =>
  infiniteQueryOptions({
    queryKey: ['findings', programmeId, 'all', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/programmes/{programmeId}/findings', { params: { path: { programmeId }, query: { ...filter, limit: 100, ...(pageParam === undefined ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });

export const findingQuery = (programmeId: string, supplierId: string, findingId: string) =>
  queryOptions({
    queryKey: ['findings', programmeId, supplierId, findingId],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/findings/{findingId}', { params: { path: { programmeId, supplierId, findingId } } })),
  });
export type WholeFinding = Awaited<ReturnType<NonNullable<ReturnType<typeof findingQuery>['queryFn']>>>;
export type FindingAct = WholeFinding['acts'][number]['act'];

/** What goes with an act: a reason, or the corrective action. */
export interface Said {
  readonly reason: string;
  readonly rootCause: string;
  readonly action: string;
  readonly completeOn: string;
}

const base = '/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}' as const;

/** Sent for the finding as it was read: when somebody was faster the server refuses. */
function sendAct({ programmeId, supplierId, auditId, findingId, revision }: WholeFinding, act: Exclude<FindingAct, 'attach-evidence'>, { reason, ...action }: Said): Promise<unknown> {
  const params = { path: { programmeId, supplierId, auditId, findingId }, header: { 'If-Match': `W/"${revision}"` } };
  switch (act) {
    case 'submit-action':
      return answer(api.POST(`${base}/corrective-action`, { params, body: action }));
    case 'accept-action':
      return answer(api.POST(`${base}/corrective-action/accept`, { params }));
    case 'reject-action':
      return answer(api.POST(`${base}/corrective-action/reject`, { params, body: { reason } }));
    case 'verify-effective':
    case 'verify-ineffective':
      return answer(api.POST(`${base}/verify`, { params, body: { effective: act === 'verify-effective' } }));
    case 'close':
      return answer(api.POST(`${base}/close`, { params }));
    case 'reopen':
      return answer(api.POST(`${base}/reopen`, { params, body: { reason } }));
    case 'withdraw':
      return answer(api.POST(`${base}/withdraw`, { params, body: { reason } }));
  }
}

/** What an audit or a finding shows in. */
const shownIn = ['findings', 'findings-of', 'audits', 'supplier-page', 'tiers', 'timeline', 'alerts'];
export function useAuditsChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all(shownIn.map((key) => client.invalidateQueries({ queryKey: [key] })));
}

/** Carries out an act. A refusal means that the finding is not as it was read: it is read again. */
export function useFindingAct(finding: WholeFinding, act: Exclude<FindingAct, 'attach-evidence'>, onDone: () => void) {
  const changed = useAuditsChanged();
  return useMutation({
    mutationFn: (said: Said) => sendAct(finding, act, said),
    onSuccess: async () => {
      await changed();
      onDone();
    },
    onError: () => void changed(),
  });
}
