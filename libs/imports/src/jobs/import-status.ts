import { say, type Language } from '@greengate/kernel';
import type { ImportStatus } from '../contracts/import-status.contract';
import type { ImportJob } from './import-job';

/** Without a sign of life for this long, the process that carried it out is gone. */
const longestSilence = 30_000;
const recording: ReadonlySet<ImportJob['state']> = new Set(['recording', 'done', 'cancelled', 'failed']);
const underWay: ReadonlySet<ImportJob['state']> = new Set(['waiting', 'checking', 'rehearsing', 'recording']);

/** Its state as it truly is: one that nobody carries out is interrupted. */
export const stateOf = (job: ImportJob, here: boolean, now: number): ImportJob['state'] => (underWay.has(job.state) && !here && now - job.aliveAt > longestSilence ? 'interrupted' : job.state);

/** An import as its uploader sees it, in the language asked for. */
export function statusOf(job: ImportJob, { here, now, language }: { readonly here: boolean; readonly now: number; readonly language: Language }): ImportStatus {
  const state = stateOf(job, here, now);
  const { rows, problems, problemCount, missing } = job.progress;
  const plain = (sentence: { readonly en: string; readonly 'zh-CN': string }): string => say(sentence, language, {});
  return {
    importId: job.importId,
    kind: job.kind,
    file: job.file,
    digest: job.digest,
    apply: job.apply,
    state,
    recorded: job.apply !== 'none' && (recording.has(state) || state === 'interrupted'),
    startedAt: job.startedAt,
    done: rows.added + rows.unchanged + rows.refused,
    total: job.total,
    secondsLeft: job.millisecondsLeft === null || !underWay.has(state) ? null : Math.round(job.millisecondsLeft / 1_000),
    rows: { ...rows },
    problems: problems.map(({ what, remedy, ...problem }) => ({ ...problem, what: what[language], remedy: remedy[language] })),
    problemCount,
    missing: { ...missing },
    ignored: [...job.ignored],
    notes: job.notes.map(plain),
    notChecked: job.notChecked.map(plain),
  };
}
