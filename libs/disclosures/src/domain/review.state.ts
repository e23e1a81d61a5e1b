import type { EventOf } from '@greengate/kernel';
import { never } from '@greengate/kernel';
import type { CalculationEvent } from './calculation.events';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import { evolveDisclosures, noDisclosures, type DisclosuresState } from './disclosures.state';
import type { QuestionEvent } from './question.events';

type DataOf<Events extends EventOf, Type extends Events['type']> = Extract<Events, { readonly type: Type }>['data'];
export type RecordedCalculation = DataOf<CalculationEvent, 'disclosures.InventoryCalculated'>;
export type RecordedRecalculation = DataOf<CalculationEvent, 'disclosures.InventoryRecalculated'>;
type RaisedQuestion = DataOf<QuestionEvent, 'disclosures.QuestionsRaised'>['questions'][number];
export type GivenAnswer = Pick<DataOf<QuestionEvent, 'disclosures.QuestionAnswered'>, 'answer' | 'answeredBy' | 'as'>;

/** What reviewers see of a disclosure beside its figures. */
export interface DisclosureReview {
  /** About the figures given last. What was asked about earlier figures is closed by their correction. */
  readonly questions: readonly RaisedQuestion[];
  /** Answers ever given, by question: the same question is not asked twice. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** Fields and lines named in a return that is not answered yet. */
  readonly returned: readonly string[] | null;
  /** Calculation whose totals follow with the next event. */
  readonly announced: RecordedCalculation | null;
  /** Of the figures given last; null for totals. */
  readonly current: RecordedCalculation | null;
  /** Of the figures in force. */
  readonly accepted: RecordedCalculation | null;
  /** With newer factor sets, oldest first. None of them is in force. */
  readonly recalculations: readonly RecordedRecalculation[];
  /** Certificates ever used by it, as the documents have them. */
  readonly certificates: readonly RecordedCalculation['document']['instruments'][number][];
}

/** Disclosures of a supplier, with their reviews. */
export interface ReviewedDisclosuresState extends DisclosuresState {
  readonly reviews: Readonly<Record<string, DisclosureReview>>;
}

const noReview: DisclosureReview = { questions: [], answers: {}, returned: null, announced: null, current: null, accepted: null, recalculations: [], certificates: [] };

export const reviewOf = (state: ReviewedDisclosuresState, disclosureId: string): DisclosureReview => state.reviews[disclosureId] ?? noReview;

/** Questions about the figures given last that nobody has answered. */
export const openQuestions = ({ questions, answers }: DisclosureReview): readonly RaisedQuestion[] => questions.filter(({ questionId }) => answers[questionId] === undefined);

function evolveReview(review: DisclosureReview, event: DisclosureStreamEvent): DisclosureReview {
  switch (event.type) {
    case 'disclosures.InventoryCalculated':
      return { ...review, announced: event.data, certificates: [...review.certificates, ...event.data.document.instruments] };
    case 'disclosures.DisclosureSubmitted':
    case 'disclosures.DisclosureCorrected':
    case 'disclosures.DisclosureRestated':
      return { ...review, current: review.announced, announced: null, questions: [], returned: null };
    case 'disclosures.QuestionsRaised':
      return { ...review, questions: event.data.questions };
    case 'disclosures.QuestionAnswered': {
      const { questionId, answer, answeredBy, as } = event.data;
      return { ...review, answers: { ...review.answers, [questionId]: { answer, answeredBy, as } } };
    }
    case 'disclosures.DisclosureReturned':
      return { ...review, returned: event.data.reasons.map(({ field }) => field) };
    case 'disclosures.DisclosureAccepted':
      return { ...review, accepted: review.current };
    case 'disclosures.InventoryRecalculated':
      return { ...review, recalculations: [...review.recalculations, event.data] };
    case 'disclosures.DisclosureWithdrawn':
      return { ...review, questions: [], returned: null };
    default:
      return never(event);
  }
}

/** Fold one event of stream `disclosure-<supplierId>`. Total. */
export function evolveReviewedDisclosures(state: ReviewedDisclosuresState, event: DisclosureStreamEvent): ReviewedDisclosuresState {
  const { disclosureId } = event.data;
  return { ...evolveDisclosures(state, event), reviews: { ...state.reviews, [disclosureId]: evolveReview(reviewOf(state, disclosureId), event) } };
}

export const noReviewedDisclosures: ReviewedDisclosuresState = { ...noDisclosures, reviews: {} };

