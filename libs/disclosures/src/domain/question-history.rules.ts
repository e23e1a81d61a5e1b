import type { Recorded } from '@greengate/kernel';
import { wordsOf } from '../contracts/question-words.contract';
import type { AskedQuestion } from '../contracts/review.query';
import type { DisclosureStreamEvent } from './disclosure-stream.events';

const closings: Partial<Record<DisclosureStreamEvent['type'], NonNullable<AskedQuestion['closed']>['by']>> = {
  'disclosures.DisclosureCorrected': 'correction',
  'disclosures.DisclosureRestated': 'restatement',
  'disclosures.DisclosureWithdrawn': 'withdrawal',
};

/** What was asked about a disclosure, with answers, and which figures closed what. In the order in which it was first asked. */
export function questionHistory(recorded: readonly Recorded<DisclosureStreamEvent>[], disclosureId: string): readonly AskedQuestion[] {
  const questions = new Map<string, AskedQuestion>();
  for (const { event, metadata, recordedAt } of recorded) {
    if (event.data.disclosureId !== disclosureId) continue;
    const by = closings[event.type];
    if (by !== undefined) {
      for (const [key, question] of questions) if (question.closed === null) questions.set(key, { ...question, status: 'closed', closed: { at: recordedAt, by } });
    } else if (event.type === 'disclosures.QuestionsRaised') {
      const { rulesId: id, rulesVersion: version, rulesDigest: digest } = event.data;
      for (const question of event.data.questions) {
        const before = questions.get(question.questionId);
        const answers = before?.answers ?? [];
        questions.set(question.questionId, { ...question, says: wordsOf(question), rules: { id, version, digest }, raisedAt: before?.raisedAt ?? recordedAt, status: answers.length > 0 ? 'answered' : 'open', answers, closed: null });
      }
    } else if (event.type === 'disclosures.QuestionAnswered') {
      const question = questions.get(event.data.questionId);
      const { answer, as } = event.data;
      if (question !== undefined) questions.set(question.questionId, { ...question, status: 'answered', answers: [...question.answers, { answer, as, by: metadata.actor, at: recordedAt }] });
    }
  }
  return [...questions.values()];
}
