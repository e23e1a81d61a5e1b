import { halfWidth } from './cell-text';
import type { Reading } from './parse-number';

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Year, month, day in that order, with `-`, `/`, `.` or Chinese signs between them. Other orders are asked back, never guessed. */
export function parseDay(raw: string): Reading<string> {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(halfWidth(raw));
  const [year, month, day] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
  if (!found || !exists(year, month, day)) return { ok: false, code: 'imports.day-unreadable' };
  return { ok: true, value: `${found[1] ?? ''}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/** Four digits between 1900 and 2200, with or without 年. */
export function parseYear(raw: string): Reading<number> {
  const found = /^(\d{4})年?$/.exec(halfWidth(raw));
  const year = Number(found?.[1]);
  return found && year >= 1900 && year <= 2200 ? { ok: true, value: year } : { ok: false, code: 'imports.year-unreadable' };
}
