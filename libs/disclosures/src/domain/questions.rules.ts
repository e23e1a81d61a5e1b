import { addDays, daysBetween, ok, reject, type ActorReference, type Result } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';
import type { QuestionAnswers } from '../contracts/plausibility-question.contract';
import type { PlausibilityRules } from '../contracts/plausibility-rules.contract';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import { disclosureOf, isLive } from './disclosures.state';
import { evaluatePlausibility, plausibilityInForce, referenceTo } from './plausibility/plausibility.rules';
import type { PlausibilitySubject } from './plausibility/plausibility-subject';
import { plausibilityLines } from './plausibility/plausibility-lines.rules';
import { questionEvents } from './question.events';
import { evolveReviewedDisclosures, openQuestions, reviewOf, type ReviewedDisclosuresState } from './review.state';
import { checkReturnedLines } from './returned-lines.rules';

type Decision = Result<readonly DisclosureStreamEvent[]>;

/** What comes with figures for the review. */
export interface ForReview {
  readonly answers?: QuestionAnswers | undefined;
  /** Why lines changed that nobody had sent back. */
  readonly comment?: string | undefined;
  /** The supplier's sector in its own words. */
  readonly sector?: string | null | undefined;
}

interface Act {
  readonly supplierId: string;
  readonly disclosureId: string;
  readonly by: ActorReference;
}

/** Last year's figures, by the document's idea of it: those accepted, else those given last. */
export function previousYear(state: ReviewedDisclosuresState, inventory: Inventory, { gapDays, lengthDays }: PlausibilityRules['comparison']): PlausibilitySubject['previous'] & { readonly disclosureId: string } | null {
  const { from, to } = inventory.period;
  const length = daysBetween(from, to);
  const fitting = Object.values(state.disclosures).filter((disclosure) => {
    const { period } = disclosure.accepted ?? disclosure.current;
    return isLive(disclosure) && period.to < from && addDays(period.to, gapDays + 1) >= from && Math.abs(daysBetween(period.from, period.to) - length) <= lengthDays;
  });
  const [latest] = fitting.sort((a, b) => (a.current.period.to > b.current.period.to ? -1 : 1));
  if (latest === undefined) return null;
  return { disclosureId: latest.id, inventory: latest.accepted ?? latest.current, basis: latest.accepted === null ? 'submitted' : 'accepted' };
}

/** An answer per event. Rejects an answer to what nobody asked; the same answer again says nothing new. */
export function answerQuestions(state: ReviewedDisclosuresState, { supplierId, disclosureId, by }: Act, answers: QuestionAnswers, as: 'supplier' | 'reviewer'): Decision {
  const review = reviewOf(state, disclosureId);
  const events: DisclosureStreamEvent[] = [];
  for (const { questionId, answer } of answers) {
    if (!review.questions.some((question) => question.questionId === questionId)) return reject('disclosures.question-unknown', { disclosureId, questionId });
    if (review.answers[questionId]?.answer !== answer) events.push(questionEvents.make.QuestionAnswered({ supplierId, disclosureId, questionId, answer, answeredBy: by.id, as }));
  }
  return ok(events);
}

/** Who gave figures, or acts for the supplier, answers for it, whatever else his office. */
export const speaksAs = (state: ReviewedDisclosuresState, { supplierId, disclosureId, by }: Act, as: 'supplier' | 'reviewer'): 'supplier' | 'reviewer' =>
  as === 'supplier' || by.actingFor === supplierId || (state.disclosures[disclosureId]?.contributors.includes(by.id) ?? false) ? 'supplier' : 'reviewer';

const figures: readonly DisclosureStreamEvent['type'][] = ['disclosures.DisclosureSubmitted', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureRestated'];

type Giving = Act & ForReview & { readonly inventory: Inventory };

/** Nothing new was said, but answers may come with it; a period submitted twice is the disclosure that is there. */
function answersAlone(before: ReviewedDisclosuresState, command: Giving, decided: Decision): Decision {
  const there = before.disclosures[command.disclosureId] ?? disclosureOf(before, command.inventory.period);
  return command.answers === undefined || there === undefined ? decided : answerQuestions(before, { ...command, disclosureId: there.id }, command.answers, 'supplier');
}

/**
 * New figures are looked at in the same append: what they leave to be asked is raised, and what was answered along with them is recorded. Nothing here blocks figures,
 * but answers to what nobody asked, and lines changed without a word that nobody had sent back.
 */
export function withQuestions(before: ReviewedDisclosuresState, command: Giving, decided: Decision, rules: PlausibilityRules = plausibilityInForce): Decision {
  if (!decided.ok) return decided;
  const { supplierId, disclosureId, inventory, answers = [], comment, sector = null } = command;
  if (!decided.value.some((event) => figures.includes(event.type))) return answersAlone(before, command, decided);
  const after = decided.value.reduce(evolveReviewedDisclosures, before);
  const calculation = reviewOf(after, disclosureId).current;
  const returned = checkReturnedLines(reviewOf(before, disclosureId), calculation, comment, disclosureId);
  if (!returned.ok) return returned;
  const lines = calculation === null ? [] : plausibilityLines(calculation);
  const questions = evaluatePlausibility(rules, { inventory, previous: previousYear(before, inventory, rules.comparison), sector, lines, unreturned: returned.value });
  const raised = questions.length === 0 ? [] : [questionEvents.make.QuestionsRaised({ supplierId, disclosureId, ...referenceTo(rules), questions: [...questions] })];
  const explained = questions.filter(({ rule }) => rule === 'line-not-returned').map(({ questionId }) => ({ questionId, answer: comment ?? '' }));
  const answered = answerQuestions(raised.reduce(evolveReviewedDisclosures, after), command, [...answers, ...explained], 'supplier');
  return answered.ok ? ok([...decided.value, ...raised, ...answered.value]) : answered;
}

/** Acceptance waits for the answers; the reviewer may give some with it. */
export function withAnswersOf(before: ReviewedDisclosuresState, command: Act & Pick<ForReview, 'answers'>, decided: Decision): Decision {
  if (!decided.ok || decided.value.length === 0) return decided;
  const answered = answerQuestions(before, command, command.answers ?? [], 'reviewer');
  if (!answered.ok) return answered;
  const open = openQuestions(reviewOf(answered.value.reduce(evolveReviewedDisclosures, before), command.disclosureId));
  if (open.length === 0) return ok([...answered.value, ...decided.value]);
  return reject('disclosures.questions-open', { disclosureId: command.disclosureId, count: open.length, questions: open.map(({ rule, subject, questionId }) => `${rule} ${subject} (${questionId})`).join('; ') });
}
