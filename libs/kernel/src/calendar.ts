import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, without a time zone: a reporting period has days, not instants. */
export const day = z.iso.date();
/** An instant in UTC, ISO 8601 with milliseconds and `Z`. */
export const instant = z.iso.datetime({ precision: 3 });

/** A reporting period, both days included. */
export const period = z.strictObject({ from: day, to: day }).refine((value) => value.from <= value.to, { message: 'field.invalid' });
export type Period = z.infer<typeof period>;

const millisecondsPerDay = 86_400_000;
const at = (value: string): number => Date.parse(`${value.slice(0, 10)}T00:00:00.000Z`);
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The day of an instant, in UTC. */
export const dayOf = (value: string): string => value.slice(0, 10);

export const addDays = (value: string, days: number): string => iso(at(value) + days * millisecondsPerDay);

/** Same day of the month, `months` later; the last day of a shorter month if need be. */
export function addMonths(value: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = value.slice(0, 10).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(dayOfMonth, last)));
}

/** Whole days from one day to another (negative when `to` is earlier). */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / millisecondsPerDay);

/** Whole months that have passed from one day to another. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) > dayOf(to) ? months - 1 : months;
}

export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;
