import { z } from 'zod';

const days = z.number().int().min(1).max(3650);
const deadlines = z.strictObject({ correctiveActionDays: days, closureDays: days });

/** Days from the raising of a finding until its corrective action, and its closure, are due. A document with an id, so that a programme can have its own. */
export const findingDeadlines = z.strictObject({
  id: z.string().min(1),
  byGrade: z.strictObject({ critical: deadlines, major: deadlines, minor: deadlines, observation: z.null() }),
});
export type FindingDeadlines = z.infer<typeof findingDeadlines>;

/**
 * Defaults of the domain notes, section 6 [P: our proposal], anchored on published practice: a corrective action plan within 14 days of the report, 7 for a
 * priority finding (RBA), and findings cleared within 90 days. An observation is no nonconformity and has no deadline.
 */
export const defaultFindingDeadlines: FindingDeadlines = {
  id: 'finding-deadlines-1.0',
  byGrade: {
    critical: { correctiveActionDays: 7, closureDays: 30 },
    major: { correctiveActionDays: 14, closureDays: 90 },
    minor: { correctiveActionDays: 30, closureDays: 180 },
    observation: null,
  },
};
