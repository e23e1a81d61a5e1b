import { defineProjection, type EventOf } from '@greengate/kernel';
import type { AssessmentsEvent } from '../domain/assessments.events';
import { documentKey } from './published-document';
import { pairOf } from './programme-supplier-facts.projection';

/** Something that a day will bring: a result that may change, or a version that takes effect. */
export type AssessmentDue =
  | { readonly kind: 'assessment'; readonly programmeId: string; readonly supplierId: string; readonly dueOn: string }
  | { readonly kind: 'ruleset' | 'benchmark-set'; readonly programmeId: string; readonly documentId: string; readonly dueOn: string };

type Ended = EventOf<'suppliers.EnrolmentEnded', { readonly programmeId: string; readonly supplierId: string }>;
type Event = Extract<AssessmentsEvent, { type: `assessments.${'AssessmentComputed' | 'RulesetPublished' | 'RulesetTookEffect' | 'BenchmarkSetPublished' | 'BenchmarkSetTookEffect'}` }> | Ended;

function keyOf(event: Event): string {
  switch (event.type) {
    case 'assessments.AssessmentComputed':
    case 'suppliers.EnrolmentEnded':
      return `assessment.${pairOf(event.data)}`;
    case 'assessments.RulesetPublished':
    case 'assessments.RulesetTookEffect':
      return `ruleset.${documentKey(event.data.programmeId, event.data.rulesetId)}`;
    default:
      return `benchmark-set.${documentKey(event.data.programmeId, event.data.benchmarkSetId)}`;
  }
}

/** View `assessment_due`: what the timer has to look at, by day. A document goes when its day has been dealt with. */
export const assessmentDue = defineProjection<AssessmentDue, Event>({
  name: 'assessment_due',
  version: 1,
  handles: [
    'assessments.AssessmentComputed', 'assessments.RulesetPublished', 'assessments.RulesetTookEffect', 'assessments.BenchmarkSetPublished', 'assessments.BenchmarkSetTookEffect',
    'suppliers.EnrolmentEnded',
  ],
  indexes: [{ fields: ['dueOn'] }],
  keys: ({ event }) => [keyOf(event)],
  evolve: (_view, { event }) => {
    switch (event.type) {
      case 'assessments.AssessmentComputed': {
        const { programmeId, supplierId, nextChangeOn } = event.data;
        return nextChangeOn === null ? null : { kind: 'assessment', programmeId, supplierId, dueOn: nextChangeOn };
      }
      case 'assessments.RulesetPublished':
        return { kind: 'ruleset', programmeId: event.data.programmeId, documentId: event.data.rulesetId, dueOn: event.data.effectiveFrom };
      case 'assessments.BenchmarkSetPublished':
        return { kind: 'benchmark-set', programmeId: event.data.programmeId, documentId: event.data.benchmarkSetId, dueOn: event.data.effectiveFrom };
      default:
        return null;
    }
  },
});
