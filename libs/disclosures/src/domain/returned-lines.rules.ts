import { canonicalJson, ok, reject, type Result } from '@greengate/kernel';
import type { ReturnReason } from '../contracts/return-reason.contract';
import type { DisclosureReview, RecordedCalculation } from './review.state';

const prefix = 'lines.';
const lineOf = (field: string): string | null => (field.startsWith(prefix) ? field.slice(prefix.length) : null);

/** Reasons name lines that are there. */
export function checkReasons(reasons: readonly ReturnReason[], calculation: RecordedCalculation | null): Result<null> {
  for (const { field } of reasons) {
    const line = field === 'lines' ? null : lineOf(field);
    if (field === 'lines' ? calculation === null : line !== null && !(calculation?.document.lines ?? []).some(({ id }) => id === line)) {
      return reject('disclosures.line-unknown', { field, lines: (calculation?.document.lines ?? []).slice(0, 20).map(({ id }) => id).join(', ') || '—' });
    }
  }
  return ok(null);
}

/** Lines that were added, removed, or say something else. */
function changedLines(before: RecordedCalculation, after: RecordedCalculation): readonly string[] {
  const texts = (calculation: RecordedCalculation): ReadonlyMap<string, string> => new Map(calculation.document.lines.map((line) => [line.id, canonicalJson(line)]));
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id)).sort();
}

/**
 * After a return that named lines alone, only these are open. Any other line may change, too, where a comment says why: it is asked about and answered at once, so that
 * the reviewer sees it. A return that names a field, or all lines, opens every line; figures given as totals have none.
 * Answers the lines changed that nobody had named.
 */
export function checkReturnedLines({ returned, current }: DisclosureReview, next: RecordedCalculation | null, comment: string | undefined, disclosureId: string): Result<readonly string[]> {
  if (returned === null || current === null || next === null) return ok([]);
  const named = returned.map(lineOf);
  if (named.some((line) => line === null)) return ok([]);
  const others = changedLines(current, next).filter((id) => !named.includes(id));
  if (others.length === 0 || comment !== undefined) return ok(others);
  return reject('disclosures.line-not-returned', { disclosureId, value: others.slice(0, 20).join(', '), returned: named.join(', ') });
}
