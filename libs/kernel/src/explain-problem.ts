import { say, type Language } from './language';
import { problemOf } from './problem-codes';
import type { Rejection } from './result';

/** What happened and what to do, in one language. */
export function explainProblem(rejection: Rejection, language: Language): { what: string; remedy: string } {
  const problem = problemOf(rejection.code);
  return { what: say(problem.what, language, rejection.facts), remedy: say(problem.remedy, language, rejection.facts) };
}
