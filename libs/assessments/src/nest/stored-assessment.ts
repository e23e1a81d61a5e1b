import { citedPosition } from '@greengate/event-store';
import { RejectedError } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { assessmentsEvents } from '../domain/assessments.events';
import type { AssessmentHistoryEntry } from '../contracts/assessments.query';
import { recordedAssessment, type RecordedAssessment } from '../projections/assessment-latest.projection';
import { pairOf } from '../projections/programme-supplier-facts.projection';

/** An assessment as it lies in the log. @throws RejectedError `resource.not-found`, also for one of another supplier */
export async function storedAssessment(ids: { programmeId: string; supplierId: string; assessmentId: string }, services: Services): Promise<RecordedAssessment> {
  const notFound = new RejectedError({ code: 'resource.not-found', facts: { resource: 'assessment' } });
  const entry = await services.views.get<AssessmentHistoryEntry & { pair: string }>('assessment_history', ids.assessmentId);
  if (entry === undefined || entry.view.pair !== pairOf(ids)) throw notFound;
  const [stored] = await services.eventStore.readStream(`assessment-${pairOf(ids)}`, { from: entry.view.revision, limit: 1 });
  if (stored === undefined) throw notFound;
  const event = assessmentsEvents.decode(stored.type, stored.data, stored.metadata);
  if (event.type !== 'assessments.AssessmentComputed') throw notFound;
  return recordedAssessment({ ...stored, position: citedPosition(stored), event });
}
