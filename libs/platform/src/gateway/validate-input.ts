import { explainProblem, problemCatalogue, type Language, type ProblemCode } from '@greengate/kernel';
import type { z } from 'zod';
import { expectedForm } from './expected-form';
import { InvalidInputError, type FieldProblem } from './field-problem';
import { malformedTexts } from './malformed-text';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const longestEcho = 120;
/** Fields whose value is never repeated, not even to the one who sent it. */
const secret = /password|secret|token/i;

/** JSON pointer (RFC 6901). */
export const pointerOf = (path: Path): string => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function echo(value: unknown): string | number | boolean | null | undefined {
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return written.length > longestEcho ? `${written.slice(0, longestEcho)}…` : written;
}

const isCode = (message: string): message is ProblemCode => Object.hasOwn(problemCatalogue, message);

/** The value an issue is about: where a record or union reports its own object, the part that the path names within it. */
function inputOf(input: unknown, path: Path): unknown {
  let current = input;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}

/** A union reports each branch: take the one that knows the fields given, and of those the one that came furthest: most likely it was meant. */
function branchOf(issue: Issue & { readonly code: 'invalid_union' }): readonly Issue[] {
  const strangers = (branch: readonly Issue[]): number => branch.reduce((count, part) => count + (part.code === 'unrecognized_keys' && part.path.length === 0 ? part.keys.length : 0), 0);
  const depth = (branch: readonly Issue[]): number => Math.max(...branch.map((part) => part.path.length), 0);
  return [...issue.errors].sort((a, b) => strangers(a) - strangers(b) || depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function problemOfIssue(issue: Issue, path: Path, input: unknown, language: Language): FieldProblem {
  const given = inputOf(input, path);
  const field = pointerOf(path);
  const code: ProblemCode = given === undefined ? 'field.missing' : isCode(issue.message) ? issue.message : 'field.invalid';
  const value = secret.test(field) ? undefined : echo(given);
  const extra = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const facts = { field: field || '/', value: value ?? null, expected: expectedForm(issue, language), ...extra };
  return { field, code, ...(value === undefined ? {} : { value }), ...explainProblem({ code, facts }, language) };
}

function problemsOf(issue: Issue, above: Path, input: unknown, language: Language): readonly FieldProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = pointerOf([...path, key]);
      const value = secret.test(field) ? undefined : echo(inputOf(input, [...path, key]));
      return { field, code: 'field.unknown', ...(value === undefined ? {} : { value }), ...explainProblem({ code: 'field.unknown', facts: { field } }, language) };
    });
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && inputOf(input, path) !== undefined) {
    const branch = branchOf(issue);
    if (branch.some((part) => part.path.length > 0)) return branch.flatMap((part) => problemsOf(part, path, input, language));
  }
  return [problemOfIssue(issue, path, input, language)];
}

/** The input as the schema gives it back, or every problem it has, field by field. @throws InvalidInputError */
export function validateInput<Schema extends z.ZodType>(schema: Schema, input: unknown, language: Language): z.output<Schema> {
  const malformed = malformedTexts(input);
  const parsed = schema.safeParse(input);
  if (parsed.success && malformed.length === 0) return parsed.data;
  const found = [...malformed, ...(parsed.error?.issues ?? [])].flatMap((issue) => problemsOf(issue, [], input, language));
  const unique = new Map(found.map((problem) => [`${problem.field} ${problem.code}`, problem]));
  throw new InvalidInputError([...unique.values()]);
}
