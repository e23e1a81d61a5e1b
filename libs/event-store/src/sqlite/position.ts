import type { Position } from '../event-store.port';

/** The row number in the events table, as the port writes positions. */
export const positionOf = (row: number | bigint): Position => String(row).padStart(20, '0');

/** Positions of this adapter are row numbers, far below 2^53. A position beyond that is beyond every event. */
export const rowOf = (position: Position): number => {
  if (!/^\d{1,20}$/.test(position)) throw new RangeError(`"${position}" is not a position: it has 20 digits`);
  return Math.min(Number(position), Number.MAX_SAFE_INTEGER);
};
