import type { Database } from 'better-sqlite3';

/** Wakes those who wait for new events: at once for commits of this store, by a modest poll for those of other processes. */
export interface ChangeSignal {
  /** Something was committed here, or the store was closed. */
  notify(): void;
  /** Start watching; what is written after this returns is not missed. Call the answer when done. */
  attach(): () => void;
  /** Resolves at the next change or when the signal aborts. Ask right after having read, without awaiting between. */
  next(signal: AbortSignal): Promise<void>;
}

export function createChangeSignal(db: Database, pollMilliseconds: number): ChangeSignal {
  const dataVersion = db.prepare<[], number>('PRAGMA data_version').pluck();
  const waiters = new Set<() => void>();
  let watching = 0;
  let seen: number | undefined;
  let timer: NodeJS.Timeout | undefined;

  const notify = (): void => {
    const woken = [...waiters];
    waiters.clear();
    for (const wake of woken) wake();
  };

  /** Undefined when the store fails or is closed: whoever reads next meets the same failure and reports it. */
  const currentVersion = (): number | undefined => {
    try {
      return dataVersion.get();
    } catch {
      return undefined;
    }
  };

  const poll = (): void => {
    const version = currentVersion();
    if (version !== undefined && version === seen) return;
    seen = version;
    notify();
  };

  return {
    notify,
    attach() {
      watching += 1;
      if (watching === 1) {
        seen = currentVersion();
        timer = setInterval(poll, pollMilliseconds).unref();
      }
      return () => {
        watching -= 1;
        if (watching === 0) clearInterval(timer);
      };
    },
    next: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = (): void => {
          waiters.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        waiters.add(wake);
        signal.addEventListener('abort', wake, { once: true });
      }),
  };
}
