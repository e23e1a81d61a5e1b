import { nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';
import { InvalidInputError, type FieldProblem } from './field-problem';
import { validateInput } from './validate-input';

const measured = z.discriminatedUnion('status', [z.strictObject({ status: z.literal('reported'), value: nonNegativeDecimal }), z.strictObject({ status: z.literal('declared-zero') })]);
const schema = z.strictObject({
  supplierId: z.uuid(),
  year: z.coerce.number().int().min(2000).max(2100),
  scope1: measured,
  sectors: z.array(z.enum(['steel', 'plastics'])).max(2).optional(),
  contact: z.union([z.string(), z.strictObject({ email: z.email(), phone: z.string() })]).optional(),
  password: z.string().min(12).optional(),
});
const good = { supplierId: '0197a5d2-6f0e-7cc0-8a58-1d1f2f3a4b5c', year: '2024', scope1: { status: 'reported', value: '12.5' } };

function problemsOf(input: unknown, language: 'en' | 'zh-CN' = 'en'): readonly FieldProblem[] {
  try {
    validateInput(schema, input, language);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
  return [];
}

describe('validating input', () => {
  it.each(['half \ud83d', 'NUL \u0000', 'bell \u0007'])('refuses texts that nobody can have meant: %j', (text) => {
    expect(problemsOf({ ...good, contact: { email: 'a@b.example', phone: text } })).toEqual([expect.objectContaining({ field: '/contact/phone', code: 'text.malformed' })]);
    expect(problemsOf({ ...good, [text]: 1 }).map(({ code }) => code)).toContain('text.malformed');
    expect(problemsOf({ ...good, password: `long enough ${text}` })).toEqual([expect.not.objectContaining({ value: expect.anything() })]);
  });
  it('takes every whole character, and lines', () => {
    expect(problemsOf({ ...good, contact: 'Ren\u00e9\t林\r\n😀' })).toEqual([]);
  });
  it('answers what the schema makes of good input', () => {
    expect(validateInput(schema, good, 'en')).toEqual({ ...good, year: 2024 });
  });

  it('names the field, the value and the remedy of each problem, all at once', () => {
    const problems = problemsOf({ ...good, supplierId: 'x', year: 1999, sectors: ['wood'], color: 'red' });
    expect(problems.map(({ field, code, value }) => [field, code, value])).toEqual([
      ['/supplierId', 'field.invalid', 'x'],
      ['/year', 'field.invalid', 1999],
      ['/sectors/0', 'field.invalid', 'wood'],
      ['/color', 'field.unknown', 'red'],
    ]);
    expect(problems[0]?.remedy).toBe('Expected: a UUID.');
    expect(problems[1]?.remedy).toBe('Expected: at least 2000.');
    expect(problems[2]?.remedy).toBe('Expected: one of steel, plastics.');
  });

  it('tells missing from wrong', () => {
    expect(problemsOf({ ...good, supplierId: undefined, scope1: {} }).map(({ field, code }) => [field, code])).toEqual([
      ['/supplierId', 'field.missing'],
      ['/scope1/status', 'field.missing'],
    ]);
  });

  it('takes a schema message that is a problem code as the code', () => {
    const [problem] = problemsOf({ ...good, scope1: { status: 'reported', value: '-3' } });
    expect(problem).toMatchObject({ field: '/scope1/value', code: 'number.negative', value: '-3' });
    expect(problem?.what).toContain('"-3"');
  });

  it('looks into the branch of a union that was meant', () => {
    expect(problemsOf({ ...good, contact: { email: 'nobody', phone: '1' } }).map(({ field, code }) => [field, code])).toEqual([['/contact/email', 'field.invalid']]);
  });

  it('speaks Chinese when asked', () => {
    const [problem] = problemsOf({ ...good, year: 3000 }, 'zh-CN');
    expect(problem?.remedy).toBe('应为：不超过 2100。');
  });

  it('never repeats a secret, and shortens what is long', () => {
    const problems = problemsOf({ ...good, password: 'hunter2', supplierId: 'x'.repeat(500) });
    expect(JSON.stringify(problems)).not.toContain('hunter2');
    expect(String(problems.find(({ field }) => field === '/supplierId')?.value).length).toBeLessThan(130);
  });

  it('refuses what is no object', () => {
    expect(problemsOf([]).map(({ field, code }) => [field, code])).toEqual([['', 'field.invalid']]);
  });
});
