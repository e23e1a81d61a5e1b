import type { Position } from '@greengate/event-store';
import type { ReadStore } from '@greengate/read-store';
import { pause } from './backoff';
import type { ProgressBoard } from './progress-board';
import type { ViewRegistry } from './view-registry';
import type { ViewRunner } from './view-runner';

export interface WaitOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const pollMs = 20;
const pollCheckpointsMs = 40;
/** The board is looked at each time, the checkpoint once in so many. */
const looksPerCheckpoint = 5;

/** Waits until views include a position: of those that run here by their own word, of others by what is said on the board and by their checkpoints. */
export class ViewWaiter {
  constructor(
    private readonly runners: ReadonlyMap<string, ViewRunner>,
    private readonly views: ViewRegistry,
    private readonly readStore: ReadStore,
    private readonly board: Pick<ProgressBoard, 'read'>,
    /** Whoever acts on what it reads waits for checkpoints alone: they go back together with the documents when a store loses its last moments; the board may run ahead of both. */
    private readonly actsOnViews = false,
  ) {}

  /** How far a view has come that runs in another process; undefined when nobody ever ran it. */
  async positionElsewhere(name: string): Promise<Position | undefined> {
    const live = await this.views.live(name);
    if (!live) return undefined;
    const [saved, said] = await Promise.all([this.readStore.checkpoint(live.collection), this.actsOnViews ? new Map<string, Position>() : this.board.read()]);
    return [saved?.position, said.get(live.collection)].reduce((furthest, position) => (position !== undefined && position > (furthest ?? '') ? position : furthest), undefined);
  }

  /** Whether all were reached in time. False at once when one has stopped. */
  async waitFor(names: readonly string[], position: Position, { timeoutMs, signal }: WaitOptions = {}): Promise<boolean> {
    const over = new AbortController();
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => over.abort(), timeoutMs);
    const ends = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
    try {
      const reached = names.map(async (name) => {
        const runner = this.runners.get(name);
        const here = runner !== undefined && (await runner.reached(position, ends));
        // It may have gone to another process while somebody waited here.
        const done = here || ((runner === undefined || runner.standsBy()) && (await this.elsewhere(name, position, ends)));
        if (!done) over.abort();
        return done;
      });
      return (await Promise.all(reached)).every(Boolean);
    } finally {
      clearTimeout(timer);
    }
  }

  private async elsewhere(name: string, position: Position, signal: AbortSignal): Promise<boolean> {
    for (let look = 0; !signal.aborted; look += 1) {
      if (this.actsOnViews || look % looksPerCheckpoint === 0) {
        const reached = await this.positionElsewhere(name);
        if (reached !== undefined && reached >= position) return true;
      } else {
        const live = await this.views.live(name);
        const said = live && (await this.board.read()).get(live.collection);
        if (said !== undefined && said >= position) return true;
      }
      await pause(this.actsOnViews ? pollCheckpointsMs : pollMs, signal);
    }
    return false;
  }
}
