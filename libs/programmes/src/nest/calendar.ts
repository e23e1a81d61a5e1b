import { dayOf } from '@greengate/kernel';

/** The day of an instant in a time zone, `YYYY-MM-DD`. */
export function calendarOf(timeZone: string): (instant: string) => string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => dayOf(parts.format(new Date(instant)));
}
