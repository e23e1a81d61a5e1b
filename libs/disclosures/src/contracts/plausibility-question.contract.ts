import { z } from 'zod';
import { plausibilityRule } from './plausibility-rules.contract';

const [first, ...rest] = plausibilityRule.options.map((option) => option.shape.kind.value);

export const questionRule = z.enum([first as (typeof plausibilityRule.options)[number]['shape']['kind']['value'], ...rest]);

/** What a question is about in numbers, as text: the figure, what it is compared with, the bounds. */
export const questionFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type QuestionFacts = z.infer<typeof questionFacts>;

/** A question that a plausibility rule asks. The sentence is made from rule, subject and facts by `wordsOf`. */
export const plausibilityQuestion = z.strictObject({
  /** The same rule, subject and facts have the same id. */
  questionId: z.uuid(),
  rule: questionRule,
  /** A field of the inventory (`scope1`, `scope3.4`, `energy.diesel`, `output.<product>`), or a line (`lines.<id>`). */
  subject: z.string().min(1).max(200),
  facts: questionFacts,
});
export type PlausibilityQuestion = z.infer<typeof plausibilityQuestion>;

/** A question that figures not yet given would raise. */
export const previewedQuestion = plausibilityQuestion.extend({ says: z.strictObject({ en: z.string(), 'zh-CN': z.string() }) });
export type PreviewedQuestion = z.infer<typeof previewedQuestion>;

/** What is said to a question. Long enough to mean something, short enough to be read. */
export const answerText = z.string().trim().min(10).max(1000);
export const questionAnswers = z.array(z.strictObject({ questionId: z.uuid(), answer: answerText })).max(500);
export type QuestionAnswers = z.infer<typeof questionAnswers>;
