import type { DraftInHand } from '../../../drafts/use-draft';
import { useText } from '../../../text/use-text';
import { answerText } from './answer-text';

const valueAt = (answers: unknown, path: readonly string[]): unknown => path.reduce<unknown>((now, part) => (typeof now === 'object' && now !== null ? (now as Readonly<Record<string, unknown>>)[part] : undefined), answers);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * Of a correction: what an answer said before, in words, where it says something else now. `parts` name what is read together (a quantity and its unit);
 * without them the answer is one value. Undefined where nothing changed, or nothing was there.
 */
export function useBefore({ draft, answers }: DraftInHand): (path: string, ...parts: readonly string[]) => string | undefined {
  const { t, language } = useText();
  return (path, ...parts) => {
    if (draft.corrects === null) return undefined;
    const places = (parts.length === 0 ? [''] : parts).map((part) => [...path.split('.'), ...(part === '' ? [] : [part])]);
    const old = places.map((place) => valueAt(draft.suggestions.answers, place)).filter((value) => value !== undefined && value !== null);
    if (old.length === 0 || places.every((place) => same(valueAt(draft.suggestions.answers, place), valueAt(answers, place)))) return undefined;
    return t('supplier.restate.changed', { value: old.map((value) => answerText(value, t, language)).join(' ') });
  };
}
