import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

const askAgain = 1_000;

export const whatIfsQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['what-ifs', programmeId], queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/what-ifs', { params: { path: { programmeId } } }))).items });
export type WhatIfSummary = Awaited<ReturnType<NonNullable<ReturnType<typeof whatIfsQuery>['queryFn']>>>[number];

export const whatIfQuery = (programmeId: string, whatIfId: string) =>
  queryOptions({
    queryKey: ['what-if', programmeId, whatIfId],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/what-ifs/{whatIfId}', { params: { path: { programmeId, whatIfId } } })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? askAgain : false),
  });
export type WhatIf = Awaited<ReturnType<NonNullable<ReturnType<typeof whatIfQuery>['queryFn']>>>;

/** What is null is taken as it is in force. */
export const startWhatIf = (programmeId: string, tried: { readonly rulesetId: string | null; readonly benchmarkSetId: string | null }) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/what-ifs', { params: { path: { programmeId } }, body: tried }));

export const cancelWhatIf = (programmeId: string, whatIfId: string) => answer(api.POST('/api/v1/programmes/{programmeId}/what-ifs/{whatIfId}/cancel', { params: { path: { programmeId, whatIfId } } }));
