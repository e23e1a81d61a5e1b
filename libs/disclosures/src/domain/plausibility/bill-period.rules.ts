import { daysBetween } from '@greengate/kernel';
import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import type { Asked, PlausibilitySubject } from './plausibility-subject';

/** Lines whose bills begin or end too far from the reporting period. */
export function askAboutBills({ toleranceDays }: RuleOf<'bill-period'>, { inventory: { period }, lines }: PlausibilitySubject): readonly Asked[] {
  return lines.flatMap(({ id, billed }): readonly Asked[] => {
    if (billed === null) return [];
    const off = Math.max(Math.abs(daysBetween(period.from, billed.from)), Math.abs(daysBetween(period.to, billed.to)));
    return off <= toleranceDays ? [] : [{ subject: `lines.${id}`, facts: { line: id, billedFrom: billed.from, billedTo: billed.to, from: period.from, to: period.to, days: off, toleranceDays } }];
  });
}
