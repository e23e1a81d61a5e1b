import type { FieldFault } from '@greengate/messaging';
import type { z } from 'zod';
import { InvalidInputError, type FieldProblem } from '../gateway/field-problem';
import { validateInput } from '../gateway/validate-input';

const problemsIn = (schema: z.ZodType, data: unknown, language: 'en' | 'zh-CN'): readonly FieldProblem[] => {
  try {
    validateInput(schema, data, language);
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
};

/** For readers whose language is not known: each fault in both. */
export function validateBothLanguages<Schema extends z.ZodType>(schema: Schema, data: unknown): { readonly data: z.output<Schema> } | { readonly faults: readonly FieldFault[] } {
  const en = problemsIn(schema, data, 'en');
  if (en.length === 0) return { data: schema.parse(data) };
  const zh = problemsIn(schema, data, 'zh-CN');
  return { faults: en.map(({ field, code, what, remedy }, index) => ({ field, code, what: { en: what, 'zh-CN': zh[index]?.what ?? what }, remedy: { en: remedy, 'zh-CN': zh[index]?.remedy ?? remedy } })) };
}
