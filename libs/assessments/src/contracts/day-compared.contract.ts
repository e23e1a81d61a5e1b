import { day, decimalString, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { differenceStep } from './assessment-difference.contract';
import { source } from './facts.contract';
import { reason } from './reason.contract';
import { documentId } from './ruleset.contract';
import { tier } from './tier.contract';

const judged = {
  asOf: day,
  tier,
  score: z.string().nullable(),
  rulesetId: documentId,
  benchmarkSetId: documentId,
  /** Why the tier is what it is. */
  standing: reason.shape.text,
  factsDigest: z.string(),
  resultDigest: z.string(),
};

/** The assessment that was in force on the day, as the log had it at the end of the day. */
const asKnownThen = z.strictObject({ ...judged, assessmentId: id, trigger: z.string(), recordedAt: instant, eventId: z.string(), position: z.string() });

/** The same day judged from what is known now. Computed for the answer; nothing is recorded. */
const asKnownNow = z.strictObject(judged);

/** An event recorded after the day that says something else about it. */
const laterKnowledge = source.extend({
  /** `correction`: corrects what was in force. `late`: had happened by that day and was recorded after it. */
  kind: z.enum(['correction', 'late']),
  occurredAt: instant,
  recordedAt: instant,
});

/** One past day, as it was known then and as it is known now, and what lies between. */
export const dayCompared = z.strictObject({
  day,
  timeZone: z.string(),
  asKnownThen: asKnownThen.nullable(),
  asKnownNow: asKnownNow.nullable(),
  /** Why the day cannot be judged: no enrolment on it, or no rules or benchmarks in force on it. */
  unjudged: z.enum(['not-enrolled', 'no-rules']).nullable(),
  /** Whether both are the same, digest for digest; also when there is neither. */
  same: z.boolean(),
  /** Score as known now less score as known then, and its parts by group of inputs; null and empty unless there are both. */
  points: decimalString.nullable(),
  steps: z.array(differenceStep),
  later: z.array(laterKnowledge),
});
export type DayCompared = z.infer<typeof dayCompared>;
