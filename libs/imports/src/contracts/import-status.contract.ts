import { id, instant } from '@greengate/kernel';
import { z } from 'zod';

/** `none`: a dry run. `good-rows`: what is in order is recorded, the rest is reported. `all`: everything, or nothing when one row is refused. */
export const applies = z.enum(['none', 'good-rows', 'all']);
export type Applies = z.infer<typeof applies>;

/**
 * `refused`: the file as a whole, or with `all` one of its rows; nothing was recorded. `interrupted`: the process that carried it out is gone;
 * resuming it goes on from the last thousand rows. `failed`: a fault of the installation; resuming tries again.
 */
export const importState = z.enum(['waiting', 'checking', 'rehearsing', 'recording', 'done', 'refused', 'cancelled', 'interrupted', 'failed']);
export type ImportStateName = z.infer<typeof importState>;

const count = z.number().int().min(0);

/** A problem of one place, in the language asked for. */
export const reportedProblem = z.strictObject({
  severity: z.enum(['error', 'warning']),
  line: count,
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  what: z.string(),
  remedy: z.string(),
});

export const importStatus = z.strictObject({
  importId: id,
  kind: z.string(),
  file: z.string(),
  /** SHA-256 of the file. */
  digest: z.string(),
  apply: applies,
  state: importState,
  /** Whether rows counted as added were recorded, or would be. */
  recorded: z.boolean(),
  startedAt: instant,
  /** Rows decided, and rows of the file once they were counted. */
  done: count,
  total: count.nullable(),
  /** By the pace so far; null when it cannot be told. */
  secondsLeft: count.nullable(),
  rows: z.strictObject({ read: count, added: count, unchanged: count, refused: count, warned: count }),
  /** The first 1,000, by line. */
  problems: z.array(reportedProblem),
  problemCount: count,
  /** Cells without a value, by column. Missing is not zero. */
  missing: z.record(z.string(), count),
  ignored: z.array(z.string()),
  notes: z.array(z.string()),
  notChecked: z.array(z.string()),
});
export type ImportStatus = z.infer<typeof importStatus>;
