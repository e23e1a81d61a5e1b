import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const rulesetsQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['rulesets', programmeId], queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/rulesets', { params: { path: { programmeId } } }))).items });
export type RulesVersion = Awaited<ReturnType<NonNullable<ReturnType<typeof rulesetsQuery>['queryFn']>>>[number];

export const benchmarkSetsQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['benchmark-sets', programmeId], queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/benchmark-sets', { params: { path: { programmeId } } }))).items });

export const rulesDifferenceQuery = (programmeId: string, rulesetId: string, otherId: string) =>
  queryOptions({
    queryKey: ['rules-difference', programmeId, rulesetId, otherId],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/rulesets/{rulesetId}/differences/{otherId}', { params: { path: { programmeId, rulesetId, otherId } } })),
  });

export const rulesetQuery = (programmeId: string, rulesetId: string) =>
  queryOptions({ queryKey: ['ruleset', programmeId, rulesetId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/rulesets/{rulesetId}', { params: { path: { programmeId, rulesetId } } })) });

export const benchmarkSetQuery = (programmeId: string, benchmarkSetId: string) =>
  queryOptions({ queryKey: ['benchmark-set', programmeId, benchmarkSetId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/benchmark-sets/{benchmarkSetId}', { params: { path: { programmeId, benchmarkSetId } } })) });

/** A document as it was typed or uploaded: whether it is one, the server says, field by field. */
export const draftRules = async (kind: RulesKind, programmeId: string, document: unknown): Promise<{ readonly digest: string }> => {
  const params = { path: { programmeId } };
  if (kind === 'ruleset') return answer(api.POST('/api/v1/programmes/{programmeId}/rulesets', { params, body: { document: document as RulesetDocument } }));
  return answer(api.POST('/api/v1/programmes/{programmeId}/benchmark-sets', { params, body: { document: document as BenchmarkDocument } }));
};
type RulesetDocument = Awaited<ReturnType<NonNullable<ReturnType<typeof rulesetQuery>['queryFn']>>>['document'];
type BenchmarkDocument = Awaited<ReturnType<NonNullable<ReturnType<typeof benchmarkSetQuery>['queryFn']>>>['document'];

/** A ruleset or a benchmark set: both are published the same way. */
export type RulesKind = 'ruleset' | 'benchmark-set';

export const publishRules = async (kind: RulesKind, programmeId: string, id: string, effectiveFrom: string): Promise<void> => {
  if (kind === 'ruleset') await answer(api.POST('/api/v1/programmes/{programmeId}/rulesets/{rulesetId}/publish', { params: { path: { programmeId, rulesetId: id } }, body: { effectiveFrom } }));
  else await answer(api.POST('/api/v1/programmes/{programmeId}/benchmark-sets/{benchmarkSetId}/publish', { params: { path: { programmeId, benchmarkSetId: id } }, body: { effectiveFrom } }));
};

export const benchmarksDifferenceQuery = (programmeId: string, benchmarkSetId: string, otherId: string) =>
  queryOptions({
    queryKey: ['benchmarks-difference', programmeId, benchmarkSetId, otherId],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/benchmark-sets/{benchmarkSetId}/differences/{otherId}', { params: { path: { programmeId, benchmarkSetId, otherId } } })),
  });
