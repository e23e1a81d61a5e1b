import { dayText } from '../../../text/days';
import type { Language } from '../../../text/language';
import type { Say } from '../../../text/use-text';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer of a draft in words: a day, a number as it was typed, "I do not know", or the parts of an entry. */
export function answerText(value: unknown, t: Say, language: Language): string {
  if (value === undefined || value === null || value === '') return t('kit.missing');
  if (Array.isArray(value)) return value.map((one) => answerText(one, t, language)).join(', ');
  if (isRecord(value)) {
    if ('unknown' in value) return t('supplier.unknown');
    return Object.values(value).filter((one) => one !== null && one !== '').map((one) => answerText(one, t, language)).join(' · ');
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '—';
  return dayForm.test(text) ? dayText(text, language) : text;
}
