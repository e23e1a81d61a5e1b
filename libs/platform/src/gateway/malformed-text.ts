import type { z } from 'zod';

type Path = readonly PropertyKey[];

/**
 * Half a surrogate pair is no character: UTF-8 cannot hold it, so the log would record another text than was sent, and digests would differ.
 * Control characters other than tab and line breaks are invisible, and a NUL ends a text in many programs.
 */
const malformed = /[\uD800-\uDFFF]|[^\P{Cc}\t\n\r]/u;

/** Texts of an input, names of fields among them, that no person can have meant. Found before any schema looks at it, wherever they stand. */
export function malformedTexts(input: unknown, path: Path = []): readonly z.core.$ZodIssue[] {
  if (typeof input === 'string') return malformed.test(input) ? [{ code: 'custom', path: [...path], message: 'text.malformed', input }] : [];
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => (malformed.test(key) ? malformedTexts(key, path) : malformedTexts(value, [...path, Array.isArray(input) ? Number(key) : key])));
}
