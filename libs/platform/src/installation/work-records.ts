import { newId } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import type { Work } from './installation.port';

const works = { name: 'installation_work', indexes: [] };
const claims = { name: 'installation_claims', indexes: [] };
/** A process that was silent for so long works no more. */
export const silentAfterMs = 30_000;
/** Work that ended so often without a word is given up. */
const mostSilences = 3;

export const isSilent = (at: string | null, now: string): boolean => at === null || Date.parse(now) - Date.parse(at) > silentAfterMs;
const isUnderWay = ({ state }: Work): boolean => state === 'asked' || state === 'running';
const claimOf = ({ run, attempt }: Pick<Work, 'run' | 'attempt'>): string => `${run}.${attempt}`;

/** Wishes and their progress in the operations store: whoever is asked writes them down, whichever process can carries them out. */
export class WorkRecords {
  private ensured = false;

  constructor(
    private readonly operations: ReadStore,
    private readonly now: () => string,
  ) {}

  async all(): Promise<readonly Work[]> {
    await this.ensure();
    return (await this.operations.find<Work>(works.name, { limit: 500 })).documents.map(({ view }) => view);
  }

  async get(workId: string): Promise<Work | undefined> {
    await this.ensure();
    return (await this.operations.get<Work>(works.name, workId))?.view;
  }

  /** What is under way already is answered as it is: asking twice does no harm. */
  async ask({ workId, kind, subject }: Pick<Work, 'workId' | 'kind' | 'subject'>, by: string): Promise<Work> {
    const before = await this.get(workId);
    if (before !== undefined && isUnderWay(before)) return before;
    if (before !== undefined) for (let attempt = 1; attempt <= before.attempt; attempt += 1) await this.operations.remove(claims.name, claimOf({ ...before, attempt }));
    const work: Work = { workId, kind, subject, run: newId(), attempt: 0, silences: 0, askedAt: this.now(), askedBy: by, state: 'asked', startedAt: null, beatAt: null, endedAt: null, phase: null, done: 0, total: null, cause: null };
    await this.operations.put(works.name, workId, work);
    return work;
  }

  /** Its next attempt, for this process alone; undefined when another was quicker, or when it is another's. */
  async take(work: Work, owner: string): Promise<Work | undefined> {
    const abandoned = work.state === 'running' && isSilent(work.beatAt, this.now());
    if (work.state !== 'asked' && !abandoned) return undefined;
    const attempt = work.attempt + 1;
    if (!(await this.operations.put(claims.name, claimOf({ run: work.run, attempt }), { owner }, 'if-absent'))) return undefined;
    const now = this.now();
    const silences = work.silences + (abandoned ? 1 : 0);
    const over = silences >= mostSilences;
    const taken: Work = { ...work, attempt, silences, state: over ? 'failed' : 'running', startedAt: now, beatAt: now, endedAt: over ? now : null, phase: null, done: 0, total: null, cause: over ? { error: 'Abandoned' } : null };
    await this.save(taken);
    return over ? undefined : taken;
  }

  /** Nothing is written over a later attempt or wish. */
  async save(work: Work): Promise<void> {
    const present = await this.get(work.workId);
    if (present === undefined || present.run !== work.run || present.attempt > work.attempt) return;
    await this.operations.put(works.name, work.workId, work);
  }

  private async ensure(): Promise<void> {
    if (this.ensured) return;
    for (const collection of [works, claims]) await this.operations.ensure(collection);
    this.ensured = true;
  }
}
