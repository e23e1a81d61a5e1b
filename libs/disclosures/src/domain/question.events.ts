import { defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

const ids = { supplierId: id, disclosureId: id };
const question = z.strictObject({
  questionId: z.string().min(1).max(120),
  /** Id of the rule in the rules document. */
  rule: z.string().min(1).max(120),
  /** Line id, or field of the inventory. */
  subject: z.string().min(1).max(120),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** Plausibility questions and their answers, in stream `disclosure-<supplierId>`. */
export const questionEvents = defineEvents('disclosures', {
  QuestionsRaised: {
    version: 1,
    schema: z.strictObject({ ...ids, rulesId: z.string().min(1), rulesVersion: z.string().min(1), rulesDigest: z.string().regex(/^[0-9a-f]{64}$/), questions: z.array(question).min(1) }),
    says: { en: 'Questions were raised by rules {rulesId} {rulesVersion}', 'zh-CN': '规则 {rulesId} {rulesVersion} 提出了问题' },
  },
  QuestionAnswered: {
    version: 1,
    schema: z.strictObject({ ...ids, questionId: z.string().min(1).max(120), answer: z.string().min(10).max(1000), answeredBy: z.string().min(1), as: z.enum(['supplier', 'reviewer']) }),
    says: { en: 'Question {questionId} was answered: {answer}', 'zh-CN': '问题 {questionId} 已答复：{answer}' },
  },
});
export type QuestionEvent = EventsOf<typeof questionEvents>;
