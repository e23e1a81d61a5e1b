import type { Position } from '@greengate/event-store';

interface Waiter {
  readonly position: Position;
  readonly settle: (reached: boolean) => void;
}

/** Those who wait for a position. Resolved by whoever advances, never by a poll. */
export class ProgressWaiters {
  private readonly waiters = new Set<Waiter>();

  /** False when the signal aborts first. */
  wait(position: Position, signal?: AbortSignal): Promise<boolean> {
    if (signal?.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const abort = () => waiter.settle(false);
      const waiter: Waiter = {
        position,
        settle: (reached) => {
          this.waiters.delete(waiter);
          signal?.removeEventListener('abort', abort);
          resolve(reached);
        },
      };
      this.waiters.add(waiter);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  /** Is anyone waiting for something at or before this position? */
  wants(position: Position): boolean {
    for (const waiter of this.waiters) if (waiter.position <= position) return true;
    return false;
  }

  advance(position: Position): void {
    for (const waiter of [...this.waiters]) if (waiter.position <= position) waiter.settle(true);
  }

  giveUp(): void {
    for (const waiter of [...this.waiters]) waiter.settle(false);
  }
}
