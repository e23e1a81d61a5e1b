import { day, decimalString, id } from '@greengate/kernel';
import { z } from 'zod';
import { source } from './facts.contract';
import { reason } from './reason.contract';
import { documentId } from './ruleset.contract';
import { tier } from './tier.contract';

/**
 * The groups of inputs in which two assessments may differ, in the order in which they are put in one after the other. The order decides how a common effect
 * is shared out, so it is fixed and shown: what the supplier did, emission factors, peers, rules, the passing of time, and the assessments before.
 */
export const inputGroups = ['data', 'factors', 'benchmarks', 'rules', 'time', 'hysteresis'] as const;
export const inputGroup = z.enum(inputGroups);
export type InputGroup = z.infer<typeof inputGroup>;

const score = z.string().nullable();

/** An event that only one of the two assessments rests on. */
const cause = source.extend({ change: z.enum(['added', 'removed']) });

/** One group swapped in: what the score and the tier would be with it, and what differs in it. */
export const differenceStep = z.strictObject({
  group: inputGroup,
  /** `after` less `before`, where no score counts as 0. */
  points: decimalString,
  before: score,
  after: score,
  tierBefore: tier,
  tierAfter: tier,
  /** Whether anything in this group differs at all. */
  differs: z.boolean(),
  causes: z.array(cause),
});
export type DifferenceStep = z.infer<typeof differenceStep>;

const end = z.strictObject({
  assessmentId: id,
  asOf: day,
  recordedAt: z.string(),
  eventId: z.string(),
  position: z.string(),
  score,
  tier,
  rulesetId: documentId,
  benchmarkSetId: documentId,
  /** Why the tier is what it is after that assessment. */
  standing: reason.shape.text,
  /** Whether it computes again to what is recorded; otherwise the parts explain the computed score, not the recorded one. */
  intact: z.boolean(),
});

/** What moved a score from one assessment to another. The points of the steps add up to `points` exactly. */
export const assessmentDifference = z.strictObject({ from: end, to: end, points: decimalString, steps: z.array(differenceStep) });
export type AssessmentDifference = z.infer<typeof assessmentDifference>;
