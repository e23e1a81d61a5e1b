import type { Clock } from '../context/context';

/** A clock that moves only when told to. For tests. */
export interface ManualClock extends Clock {
  /** @param instant UTC, ISO 8601; a day counts as its noon */
  set(instant: string): void;
  advance(milliseconds: number): void;
}

export function createManualClock(start = '2025-06-02T09:00:00.000Z'): ManualClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    set: (instant) => {
      now = Date.parse(instant.length === 10 ? `${instant}T12:00:00.000Z` : instant);
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
