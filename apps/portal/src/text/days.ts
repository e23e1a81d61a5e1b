import type { Language } from './language';

/** The parts of a date by name: day before month and twenty-four hours, so that no reader takes one for the other. */
function partsOf(at: Date, language: Language, options: Intl.DateTimeFormatOptions): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat(language, { year: 'numeric', month: language === 'en' ? 'short' : 'numeric', day: 'numeric', ...options }).formatToParts(at);
  return (type) => parts.find((one) => one.type === type)?.value ?? '';
}
const dayOf = (part: (type: Intl.DateTimeFormatPartTypes) => string, language: Language): string => (language === 'en' ? `${part('day')} ${part('month')} ${part('year')}` : `${part('year')}年${part('month').replace(/月$/, '')}月${part('day')}日`);

/** A calendar day (`2026-03-31`) is no instant: it is read in UTC, where it cannot slip. 31 Mar 2026 / 2026年3月31日. */
export function dayText(day: string, language: Language): string {
  return dayOf(partsOf(new Date(`${day}T00:00:00Z`), language, { timeZone: 'UTC' }), language);
}

/** An instant in the reader's own time zone, which is named. */
export function instantText(at: string, language: Language): string {
  const part = partsOf(new Date(at), language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });
  const time = `${part('hour')}:${part('minute')}`;
  return language === 'en' ? `${dayOf(part, language)}, ${time} ${part('timeZoneName')}` : `${dayOf(part, language)} ${time} ${part('timeZoneName')}`;
}

/** The time of day in the reader's own time zone, for what has just happened. */
export const timeText = (at: string, language: Language): string => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));

/** Whole days from one day to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
