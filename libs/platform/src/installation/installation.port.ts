import type { SubscriptionState } from '@greengate/subscriptions';

/** Why a view or process stopped, or work ended early: the kind of fault and the event, never the event's content. */
export interface StopCause {
  readonly error: string;
  /** Of the event it cannot pass; absent when no single event is to blame. */
  readonly type?: string;
  readonly eventId?: string;
  readonly position?: string;
}

/** `asked`: waits for a process that can do it. */
export type WorkState = 'asked' | 'running' | 'done' | 'failed';

/** Something long that an administrator asked for, carried out by whichever process can. Kept in the operations store: it can be left and found again. */
export interface Work {
  /** `rebuild.<view>` or `backup`: of each there is one at a time. */
  readonly workId: string;
  readonly kind: 'rebuild' | 'backup';
  /** View; null of a backup. */
  readonly subject: string | null;
  /** Changes each time it is asked for. */
  readonly run: string;
  readonly attempt: number;
  /** How many of its attempts ended without a word: killed or hung. One that an orderly stop gave back did not. */
  readonly silences: number;
  /** Instants of the real time, not of the business clock. */
  readonly askedAt: string;
  readonly askedBy: string;
  readonly state: WorkState;
  readonly startedAt: string | null;
  /** When its process last said that it works. */
  readonly beatAt: string | null;
  readonly endedAt: string | null;
  /** Part of a backup: `events`, `operations`, `evidence`, `checking`, `restoring`. */
  readonly phase: string | null;
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
  readonly cause: StopCause | null;
}

/** `nobody`: no process says that it runs it. */
export type RunState = SubscriptionState | 'nobody';

/** A view, process or timer as the whole installation runs it. */
export interface RunningPart {
  readonly kind: 'projection' | 'process' | 'timer';
  readonly name: string;
  readonly version: number | null;
  readonly state: RunState;
  readonly position: string | null;
  readonly lag: number | null;
  readonly retrying: boolean;
  readonly cause: StopCause | null;
}

/** A process of the installation that keeps views or reacts. */
export interface ProcessReport {
  readonly processId: string;
  readonly roles: readonly string[];
  readonly startedAt: string;
  readonly at: string;
  /** It has said nothing for a while. */
  readonly silent: boolean;
}

export interface InstallationHealth {
  /** What positions, lag and progress count. */
  readonly unit: 'events' | 'bytes';
  readonly processes: readonly ProcessReport[];
  readonly parts: readonly RunningPart[];
  /** The last one of each view. */
  readonly rebuilds: readonly Work[];
}

/** A backup in the folder for them, as its manifest says. */
export interface KeptBackup {
  readonly name: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly bytes: number;
  readonly events: number;
  readonly files: number;
  /** SHA-256 over the canonical events of the log in it. */
  readonly digest: string;
  /** Evidence that the store itself had lost. */
  readonly missing: number;
  /** Null: nobody has tried. */
  readonly restored: { readonly at: string; readonly passed: boolean; readonly cause: string | null } | null;
}

export interface InstallationBackups {
  /** False where a store is a server's: its backup is that server's. */
  readonly embedded: boolean;
  /** Absolute path; null where not embedded. */
  readonly folder: string | null;
  readonly backups: readonly KeptBackup[];
  /** The one under way, or the last one that was asked for here. */
  readonly work: Work | null;
}

/** Something about the installation that needs a person, and who took it. */
export interface InstallationAlert {
  readonly alertId: string;
  readonly kind: 'stopped' | 'rebuild-failed' | 'backup-failed' | 'no-backup';
  /** Part or view; null of backups. */
  readonly subject: string | null;
  readonly cause: StopCause | null;
  /** `snoozed`: until the day comes, in UTC. */
  readonly state: 'new' | 'acknowledged' | 'snoozed';
  readonly handled: { readonly at: string; readonly by: string; readonly until: string | null } | null;
}

/** What administrators of the installation ask of it. Every process answers the same. */
export interface Installation {
  health(): Promise<InstallationHealth>;
  /** The one under way, where there is one. Undefined: there is no such view. */
  askRebuild(view: string, by: string): Promise<Work | undefined>;
  backups(): Promise<InstallationBackups>;
  /** Undefined where the stores are not embedded ones. */
  askBackup(by: string): Promise<Work | undefined>;
  alerts(): Promise<readonly InstallationAlert[]>;
  /** Taken by somebody, or put off for some days. Undefined: no such alert stands. */
  takeAlert(alertId: string, by: string, days: number | null): Promise<InstallationAlert | undefined>;
}
