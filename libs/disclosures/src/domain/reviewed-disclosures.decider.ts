import { reject, type ActorReference, type Decider, type Result } from '@greengate/kernel';
import type { QuestionAnswers } from '../contracts/plausibility-question.contract';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import { disclosuresDecider, type DisclosureCommand } from './disclosures.decider';
import { answerQuestions, speaksAs, withAnswersOf, withQuestions, type ForReview } from './questions.rules';
import { recordRecalculation, type GivenRecalculation } from './recalculation.rules';
import { checkReasons } from './returned-lines.rules';
import { evolveReviewedDisclosures, noReviewedDisclosures, reviewOf, type ReviewedDisclosuresState } from './review.state';

interface Act {
  readonly supplierId: string;
  readonly disclosureId: string;
  readonly by: ActorReference;
}

export type ReviewCommand =
  | (DisclosureCommand & ForReview)
  | (Act & { readonly type: 'answer'; readonly answers: QuestionAnswers; readonly as: 'supplier' | 'reviewer' })
  | (Act & { readonly type: 'recalculate'; readonly recalculation: GivenRecalculation });

function answer(command: Extract<ReviewCommand, { readonly type: 'answer' }>, state: ReviewedDisclosuresState): Result<readonly DisclosureStreamEvent[]> {
  const { disclosureId, answers, as } = command;
  const disclosure = state.disclosures[disclosureId];
  if (disclosure === undefined) return reject('disclosures.not-found', { disclosureId });
  if (disclosure.status === 'withdrawn') return reject('disclosures.state-forbids', { disclosureId, action: 'answer', status: disclosure.status });
  return answerQuestions(state, command, answers, speaksAs(state, command, as));
}

function decide(command: ReviewCommand, state: ReviewedDisclosuresState): Result<readonly DisclosureStreamEvent[]> {
  switch (command.type) {
    case 'answer':
      return answer(command, state);
    case 'recalculate':
      return recordRecalculation(state, command, command.recalculation);
    case 'return': {
      const reasons = checkReasons(command.reasons, reviewOf(state, command.disclosureId).current);
      return state.disclosures[command.disclosureId] !== undefined && !reasons.ok ? reasons : disclosuresDecider.decide(command, state);
    }
    case 'accept':
      return withAnswersOf(state, command, disclosuresDecider.decide(command, state));
    case 'withdraw':
      return disclosuresDecider.decide(command, state);
    case 'submit':
    case 'correct':
    case 'restate':
      return withQuestions(state, command, disclosuresDecider.decide(command, state));
  }
}

/** Decides over stream `disclosure-<supplierId>`: the life of disclosures, with the questions that figures raise and the calculations beside them. */
export const reviewedDisclosuresDecider: Decider<ReviewCommand, ReviewedDisclosuresState, DisclosureStreamEvent> = {
  initial: noReviewedDisclosures,
  decide,
  evolve: evolveReviewedDisclosures,
};
