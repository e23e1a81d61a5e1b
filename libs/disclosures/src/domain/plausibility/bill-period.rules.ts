import { addDays, daysBetween, type Period } from '@greengate/kernel';
import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import type { Asked, PlausibilityLine, PlausibilitySubject } from './plausibility-subject';

const length = ({ from, to }: Period): number => daysBetween(from, to) + 1;

/** Periods that overlap or follow each other, as one. */
function joined(periods: readonly Period[]): readonly Period[] {
  const whole: Period[] = [];
  for (const { from, to } of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last !== undefined && from <= addDays(last.to, 1)) whole[whole.length - 1] = { from: last.from, to: to > last.to ? to : last.to };
    else whole.push({ from, to });
  }
  return whole;
}

const inside = (periods: readonly Period[], within: Period): number =>
  periods.reduce((sum, { from, to }) => {
    const part = { from: from > within.from ? from : within.from, to: to < within.to ? to : within.to };
    return part.from > part.to ? sum : sum + length(part);
  }, 0);

interface Metered {
  readonly id: string;
  readonly meter: string;
  readonly billed: Period;
}
const metered = (lines: readonly PlausibilityLine[]): readonly Metered[] => lines.flatMap(({ id, meter, billed }) => (billed === null ? [] : [{ id, meter, billed }])).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Bills of one meter that leave too many days of the reporting period out, or cover too many outside of it. */
export function askAboutBills({ toleranceDays }: RuleOf<'bill-period'>, { inventory: { period }, lines }: PlausibilitySubject): readonly Asked[] {
  const bills = metered(lines);
  return [...new Set(bills.map(({ meter }) => meter))].flatMap((meter): readonly Asked[] => {
    const mine = bills.filter((bill) => bill.meter === meter);
    const [first] = mine;
    // A line of the same meter without days may be the bill that is missing.
    if (first === undefined || lines.some((line) => line.meter === meter && line.billed === null)) return [];
    const covered = joined(mine.map(({ billed }) => billed));
    const days = inside(covered, period);
    const missing = length(period) - days;
    const outside = covered.reduce((sum, one) => sum + length(one), 0) - days;
    if (Math.max(missing, outside) <= toleranceDays) return [];
    const [billedFrom, billedTo] = [covered[0]?.from ?? '', covered.at(-1)?.to ?? ''];
    return [{ subject: `lines.${first.id}`, facts: { lines: mine.map(({ id }) => id).join(', ').slice(0, 300), billedFrom, billedTo, from: period.from, to: period.to, missing, outside, toleranceDays } }];
  });
}
