import type { SubscriptionHost } from '@greengate/subscriptions';
import type { Logger } from '../operations/logger';
import type { AlertRecords } from './alert-records';
import type { StopCause, Work } from './installation.port';
import { partOf, type ProcessReports } from './process-reports';
import type { WorkRecords } from './work-records';

/** Tells how far work is; `done` of `total`, in the unit of its kind. */
export type OnWork = (phase: string | null, done: number, total: number | null) => void;

export interface WorkerParts {
  readonly processId: string;
  readonly roles: readonly string[];
  readonly records: WorkRecords;
  readonly reports: ProcessReports;
  /** What somebody took of what stopped. */
  readonly taken: AlertRecords;
  readonly host: Pick<SubscriptionHost, 'status' | 'rebuild'>;
  /** Absent where this process cannot make one. */
  readonly backup?: (onProgress: OnWork, signal: AbortSignal) => Promise<void>;
  readonly now: () => string;
  readonly logger: Logger;
}

const lookMs = 1_000;
const reportMs = 5_000;
const progressMs = 500;
const beatMs = 5_000;

/** It says itself why it ended early. */
export class WorkEndedError extends Error {
  constructor(readonly stopped: StopCause) {
    super(stopped.error);
    this.name = 'WorkEndedError';
  }
}

const isStop = (cause: unknown): cause is StopCause => typeof cause === 'object' && cause !== null && typeof (cause as { error?: unknown }).error === 'string';
/** A rebuild that met an event it cannot read names it. */
function causeOf(error: unknown): StopCause {
  if (error instanceof WorkEndedError) return error.stopped;
  const inner = error instanceof Error ? error.cause : undefined;
  if (!isStop(inner)) return { error: error instanceof Error ? error.name : 'Error' };
  const { error: name, type, eventId, position } = inner;
  return { error: name, ...(type === undefined ? {} : { type }), ...(eventId === undefined ? {} : { eventId }), ...(position === undefined ? {} : { position }) };
}

/** In each process that keeps views or reacts: says how its parts are, and carries out what administrators asked for, one thing after the other. */
export class Worker {
  private readonly startedAt: string;
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private working: Promise<void> | undefined;
  private said = '';
  private saidAt = 0;

  constructor(private readonly parts: WorkerParts) {
    this.startedAt = parts.now();
  }

  start(): void {
    this.timer ??= setInterval(() => void this.look(), lookMs).unref();
    void this.look();
  }

  /** One look after the other. A store that is away is looked at again. */
  look(): Promise<void> {
    this.looking = this.looking.then(() => this.lookOnce()).catch(() => undefined);
    return this.looking;
  }

  /** Resolves when nothing is in hand here; for tests. */
  async idle(): Promise<void> {
    await this.looking;
    await this.working;
  }

  /** What is in hand is given back: another process, or this one when it comes again, begins it anew. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    await this.idle();
    await this.parts.reports.forget(this.parts.processId).catch(() => undefined);
  }

  private async lookOnce(): Promise<void> {
    if (this.stopping.signal.aborted) return;
    await this.report();
    if (this.working !== undefined) return;
    const { records, processId } = this.parts;
    for (const work of await records.all()) {
      if ((work.state !== 'asked' && work.state !== 'running') || !(await this.can(work))) continue;
      const taken = await records.take(work, processId);
      if (taken === undefined) continue;
      this.working = this.carryOut(taken).finally(() => {
        this.working = undefined;
      });
      return;
    }
  }

  private async report(): Promise<void> {
    const { processId, roles, reports, taken, host, now } = this.parts;
    const parts = (await host.status(lookMs)).map(partOf);
    const states = JSON.stringify(parts.map(({ state, cause, retrying }) => [state, cause, retrying]));
    if (states === this.said && performance.now() - this.saidAt < reportMs) return;
    await reports.say({ processId, roles, startedAt: this.startedAt, at: now(), parts });
    await reports.forgetOld();
    await taken.endOfGoing(parts);
    this.said = states;
    this.saidAt = performance.now();
  }

  /** A view is rebuilt by whoever keeps it, stopped or not: the others only stand by. */
  private async can({ kind, subject }: Work): Promise<boolean> {
    if (kind === 'backup') return this.parts.backup !== undefined;
    const kept = (await this.parts.host.status(lookMs)).find(({ kind: of, name }) => of === 'projection' && name === subject);
    return kept !== undefined && ['live', 'catching-up', 'faulted'].includes(kept.state);
  }

  private async carryOut(taken: Work): Promise<void> {
    const { records, now, logger } = this.parts;
    let present = taken;
    let saving: Promise<void> = Promise.resolve();
    let savedAt = 0;
    const save = (next: Work): Promise<void> => {
      savedAt = performance.now();
      saving = saving.then(() => records.save(next)).catch(() => undefined);
      return saving;
    };
    const onProgress: OnWork = (phase, done, total) => {
      const changed = phase !== present.phase;
      present = { ...present, phase, done, total, beatAt: now() };
      if (changed || performance.now() - savedAt >= progressMs) void save(present);
    };
    const beat = setInterval(() => {
      present = { ...present, beatAt: now() };
      void save(present);
    }, beatMs).unref();
    try {
      await this.doIt(taken, onProgress);
      present = { ...present, state: 'done', phase: null, done: present.total ?? present.done, endedAt: now() };
    } catch (error) {
      const givenBack = this.stopping.signal.aborted;
      present = givenBack ? { ...present, state: 'asked', attempt: taken.attempt, beatAt: null } : { ...present, state: 'failed', endedAt: now(), cause: causeOf(error) };
      if (!givenBack) logger.error({ work: taken.workId, cause: causeOf(error) }, 'work that an administrator asked for ended early');
    } finally {
      clearInterval(beat);
    }
    await save(present);
  }

  private async doIt({ kind, subject }: Work, onProgress: OnWork): Promise<void> {
    const { signal } = this.stopping;
    if (kind === 'backup') return this.parts.backup?.(onProgress, signal);
    let end = 0;
    await this.parts.host.rebuild(
      subject ?? '',
      ({ position, head }) => {
        end = Number(head);
        onProgress(null, Math.min(Number(position), end), end);
      },
      signal,
    );
    onProgress(null, end, end);
  }
}
