import type { Database } from 'better-sqlite3';

/** What a person needs to know about the soundness of the file. */
export interface IntegrityReport {
  readonly ok: boolean;
  readonly events: number;
  readonly streams: number;
  /** One sentence each; at most ten of a kind. */
  readonly problems: readonly string[];
}

const gaps = `
  SELECT name FROM (SELECT stream, count(*) AS events, min(revision) AS first, max(revision) AS last FROM events GROUP BY stream)
  LEFT JOIN streams USING (stream) WHERE name IS NULL OR first <> 0 OR last <> events - 1 LIMIT 10`;
const unreadable = `
  SELECT position FROM events LEFT JOIN kinds USING (kind)
  WHERE kinds.kind IS NULL OR NOT json_valid(data) OR NOT json_valid(metadata) LIMIT 10`;
const backwards = `
  SELECT position FROM (SELECT position, recorded_at, lag(recorded_at) OVER (ORDER BY position) AS earlier FROM events)
  WHERE recorded_at < earlier LIMIT 10`;

/** Reads the whole file: pages and indexes, revisions without gaps, events that can be read, times that do not go back. Seconds per million events. */
export function inspect(db: Database): IntegrityReport {
  const list = (sql: string): readonly unknown[] => db.prepare(sql).pluck().all();
  const problems = list('PRAGMA quick_check(10)').filter((line) => line !== 'ok').map((line) => `SQLite: ${String(line)}`);
  const count = (table: string): number => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  if (problems.length === 0) {
    for (const name of list(gaps)) problems.push(`stream ${String(name)}: its revisions have a gap`);
    for (const position of list(unreadable)) problems.push(`position ${String(position)}: the event cannot be read`);
    for (const position of list(backwards)) problems.push(`position ${String(position)}: recorded before the event in front of it`);
    return { ok: problems.length === 0, events: count('events'), streams: count('streams'), problems };
  }
  return { ok: false, events: 0, streams: 0, problems };
}
