import { defineProjection } from '@greengate/kernel';
import type { AssessmentHistoryEntry } from '../contracts/assessments.query';
import type { ComputedEvent } from './assessment-latest.projection';
import { pairOf } from './programme-supplier-facts.projection';

/** View `assessment_history`, by assessment: one line each, with its place in the stream where the whole of it lies. */
export const assessmentHistory = defineProjection<AssessmentHistoryEntry & { readonly pair: string }, ComputedEvent>({
  name: 'assessment_history',
  version: 1,
  handles: ['assessments.AssessmentComputed'],
  indexes: [{ fields: ['pair'] }, { fields: ['position'] }],
  keys: ({ event }) => [event.data.assessmentId],
  evolve: (_view, { event, position, recordedAt, revision }) => {
    const { programmeId, supplierId, assessmentId, asOf, trigger, result, previousTier, rulesetId, benchmarkSetId, resultDigest } = event.data;
    const { tier, score, band, cap, standing, latest } = result;
    return {
      pair: pairOf(event.data), programmeId, supplierId, assessmentId, asOf, recordedAt, position, revision, trigger, tier, previousTier, score, band, cap,
      reason: standing.reason, text: standing.text, rulesetId, benchmarkSetId, resultDigest, period: latest?.period ?? null,
    };
  },
});
