import type { Checkpoint } from '@greengate/read-store';

/** A checkpoint that is this process's own until it gives it up or loses it. */
export interface Held {
  readonly checkpoint: Checkpoint;
  /** Aborts when the work should end in order, so that another process goes on, or when the checkpoint must be looked at again. */
  readonly yieldTo: AbortSignal;
}

/** Decides which of several processes runs something. What counts is the checkpoint's owner and epoch: this only says when to claim it. */
export interface Ownership {
  start(): void;
  /** On the way out: nothing new is taken. What is held stays until it is released. */
  leave(): void;
  stop(): Promise<void>;
  /** Resolves when the checkpoint is ours; undefined when the signal came first. @param onWait it is another's for now */
  acquire(name: string, signal: AbortSignal, onWait: () => void): Promise<Held | undefined>;
  /** As `acquire`, without waiting. */
  tryAcquire(name: string): Promise<Held | undefined>;
  /** How far it was saved: less than that in the store later on is noticed. */
  saved(name: string, position: string): void;
  /** Given up in order: another may take it at once. */
  release(name: string, owned: Checkpoint): Promise<void>;
  /** Lost, or not wanted any more. @param kept a fault keeps it: it would stop others at the same event */
  drop(name: string, kept?: boolean): void;
  /** False when others may already have taken over: begin nothing. */
  readonly valid: boolean;
}

/** Work was about to begin in a process whose lease may have ended. */
export class LeaseEndedError extends Error {
  constructor() {
    super('this process was silent for longer than its lease: others may have taken over');
    this.name = 'LeaseEndedError';
  }
}

/** The read store went back behind what it had acknowledged: everything since is done again. */
export class CheckpointWentBackError extends Error {
  constructor(name: string) {
    super(`checkpoint ${name} lies behind what was saved: the read store has lost writes`);
    this.name = 'CheckpointWentBackError';
  }
}
