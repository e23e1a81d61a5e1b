import type { Position } from '@greengate/event-store';
import type { ReadStore } from '@greengate/read-store';
import { pause } from './backoff';
import type { ViewRegistry } from './view-registry';
import type { ViewRunner } from './view-runner';

export interface WaitOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const pollMs = 50;

/** Waits until views include a position: of those that run here by their own word, of others by looking at their checkpoints. */
export class ViewWaiter {
  constructor(
    private readonly runners: ReadonlyMap<string, ViewRunner>,
    private readonly views: ViewRegistry,
    private readonly readStore: ReadStore,
  ) {}

  /** Whether all were reached in time. False at once when one has stopped. */
  async waitFor(names: readonly string[], position: Position, { timeoutMs, signal }: WaitOptions = {}): Promise<boolean> {
    const over = new AbortController();
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => over.abort(), timeoutMs);
    const ends = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
    try {
      const reached = names.map(async (name) => {
        const runner = this.runners.get(name);
        const done = runner ? await runner.reached(position, ends) : await this.elsewhere(name, position, ends);
        if (!done) over.abort();
        return done;
      });
      return (await Promise.all(reached)).every(Boolean);
    } finally {
      clearTimeout(timer);
    }
  }

  private async elsewhere(name: string, position: Position, signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      const live = await this.views.live(name);
      const reached = live && (await this.readStore.checkpoint(live.collection))?.position;
      if (reached !== undefined && reached >= position) return true;
      await pause(pollMs, signal);
    }
    return false;
  }
}
