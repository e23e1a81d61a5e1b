import type { Entered } from '../api/drafts';

/** Answers whose entries are kept by key: a change of one entry leaves the others alone. */
const lists = new Set(['sites', 'electricity', 'fuels', 'refrigerants', 'heat', 'output', 'files']);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value) && !('unknown' in value);

/** What was given later stands over what was given before, answer by answer and, in lists, entry by entry. */
export function mergeAnswers(before: Entered, after: Entered): Entered {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of [before, after]) {
    for (const [step, answers] of Object.entries(part)) {
      const old = merged[step] ?? {};
      for (const [name, value] of Object.entries(answers)) old[name] = lists.has(name) && isRecord(old[name]) && isRecord(value) ? { ...old[name], ...value } : value;
      merged[step] = old;
    }
  }
  return merged;
}

/** As it looks with the changes in: what was taken back is gone. */
export function withoutRemoved(answers: Entered): Entered {
  const kept = Object.entries(answers).map(([step, given]) => [
    step,
    Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, lists.has(name) && isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) : value]]))),
  ]);
  return Object.fromEntries(kept) as Entered;
}
