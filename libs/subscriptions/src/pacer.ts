/**
 * Lets background work give way: one worker at a time gets a turn of the event loop, for about `sliceMs`, and everything else that waits
 * (requests first of all) runs between two turns. One pacer is shared by all runners of a process, or their slices would add up.
 */
export class Pacer {
  private readonly waiting: (() => void)[] = [];
  private turnBegan = 0;

  constructor(private readonly sliceMs = 8) {}

  /** Resolves at the start of this worker's next turn. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length === 1) setImmediate(this.next);
    });
  }

  /** True when the turn has lasted long enough. */
  spent(): boolean {
    return performance.now() - this.turnBegan > this.sliceMs;
  }

  private readonly next = (): void => {
    const resolve = this.waiting.shift();
    this.turnBegan = performance.now();
    resolve?.();
    if (this.waiting.length > 0) setImmediate(this.next);
  };
}
