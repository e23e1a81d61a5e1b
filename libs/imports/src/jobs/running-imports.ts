/** Imports that run at the same time in one process; others wait for their turn. */
const mostAtOnce = 2;

/** The imports that this process carries out. */
export interface RunningImports {
  has(importId: string): boolean;
  /** Begins it when there is room. */
  add(importId: string, run: () => Promise<void>): void;
  /** Resolves when it has ended, or after this time. */
  settled(importId: string, milliseconds: number): Promise<void>;
}

export function runningImports(): RunningImports {
  const all = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let active = 0;
  const turn = (): Promise<void> => {
    if (active < mostAtOnce) {
      active += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => void waiting.push(resolve));
  };
  const pass = (): void => {
    const next = waiting.shift();
    if (next) next();
    else active -= 1;
  };
  return {
    has: (importId) => all.has(importId),
    add: (importId, run) => {
      if (all.has(importId)) return;
      const ended = turn().then(run).finally(() => {
        all.delete(importId);
        pass();
      });
      ended.catch(() => undefined);
      all.set(importId, ended);
    },
    settled: async (importId, milliseconds) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds);
      });
      await Promise.race([all.get(importId)?.catch(() => undefined), late]);
      clearTimeout(timer);
    },
  };
}
