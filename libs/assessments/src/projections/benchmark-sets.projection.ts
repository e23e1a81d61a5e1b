import { defineProjection, never } from '@greengate/kernel';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { BenchmarkSetEvent } from '../domain/benchmark-set.decider';
import { documentIndexes, documentKey, orderOf, type PublishedDocument } from './published-document';

/** View `benchmark_sets`, by programme and benchmark set id: every version with its document, drafts included. */
export const benchmarkSets = defineProjection<PublishedDocument<BenchmarkSet>, BenchmarkSetEvent>({
  name: 'benchmark_sets',
  version: 1,
  handles: ['assessments.BenchmarkSetDrafted', 'assessments.BenchmarkSetPublished', 'assessments.BenchmarkSetTookEffect'],
  indexes: documentIndexes,
  keys: ({ event }) => [documentKey(event.data.programmeId, event.data.benchmarkSetId)],
  evolve: (view, { event, position }) => {
    switch (event.type) {
      case 'assessments.BenchmarkSetDrafted': {
        const { programmeId, benchmarkSetId, document, digest, drafter } = event.data;
        return { programmeId, documentId: benchmarkSetId, status: 'drafted', inForce: false, document, digest, drafter, approver: null, effectiveFrom: null, order: '' };
      }
      case 'assessments.BenchmarkSetPublished': {
        const { programmeId, benchmarkSetId, document, digest, drafter, approver, effectiveFrom } = event.data;
        return { programmeId, documentId: benchmarkSetId, status: 'published', inForce: false, document, digest, drafter, approver, effectiveFrom, order: orderOf(effectiveFrom, position) };
      }
      case 'assessments.BenchmarkSetTookEffect':
        return view === undefined ? null : { ...view, inForce: true };
      default:
        return never(event);
    }
  },
});
