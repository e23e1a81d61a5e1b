import { say } from '@greengate/kernel';
import type { Reason } from '../contracts/reason.contract';
import { scoreSentences, type ScoreSentence } from './score-sentences.rules';

/** A reason, said in both languages with its values. */
export const because = (code: ScoreSentence, values: Readonly<Record<string, string>> = {}): Reason => ({
  code,
  values: { ...values },
  text: { en: say(scoreSentences[code], 'en', values), 'zh-CN': say(scoreSentences[code], 'zh-CN', values) },
});
