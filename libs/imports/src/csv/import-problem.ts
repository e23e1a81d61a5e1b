import { problemOf, say, type Language, type ProblemCode, type Sentence } from '@greengate/kernel';

/** Values that a sentence names; a value that is itself a sentence is said in the same language. */
export type ProblemFacts = Readonly<Record<string, string | number | boolean | null | Sentence>>;

/** What is wrong with one place of a file. A warning is recorded and the row is still taken; an error keeps the row out. */
export interface ImportProblem {
  readonly severity: 'error' | 'warning';
  /** Line of the file on which the row begins; 1 is the first. */
  readonly line: number;
  /** The column as the file's header writes it; null when the whole row or file is meant. */
  readonly column: string | null;
  /** The cell as the file has it, shortened. */
  readonly value: string | null;
  readonly code: ProblemCode;
  readonly what: Sentence;
  readonly remedy: Sentence;
}

/** Enough of a cell to find it again, and no more. */
export const shortened = (value: string): string => (value.length > 80 ? `${value.slice(0, 77)}...` : value);

function both(sentence: Sentence, facts: ProblemFacts): Sentence {
  const inOne = (language: Language): string =>
    say(sentence, language, Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'object' && value !== null ? value[language] : value])));
  return { en: inOne('en'), 'zh-CN': inOne('zh-CN') };
}

interface Place {
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
}

/** Make a problem from its code and facts; `field` and `value` of the sentence are filled from the place. */
export function importProblem(severity: ImportProblem['severity'], code: ProblemCode, place: Place, facts: ProblemFacts = {}): ImportProblem {
  const value = place.value === undefined ? undefined : shortened(place.value);
  const all = { line: place.line, ...(place.column === undefined ? {} : { field: place.column }), ...(value === undefined ? {} : { value }), ...facts };
  const problem = problemOf(code);
  return { severity, line: place.line, column: place.column ?? null, value: value ?? null, code, what: both(problem.what, all), remedy: both(problem.remedy, all) };
}

/** A fault of the file as a whole: reading stops, and nothing of the file is taken. */
export class UnreadableFileError extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super(problems.map((problem) => problem.what.en).join(' '));
    this.name = 'UnreadableFileError';
  }
}

export const unreadable = (code: ProblemCode, place: Place, facts: ProblemFacts = {}): UnreadableFileError =>
  new UnreadableFileError([importProblem('error', code, place, facts)]);
