/** Runs tasks side by side, at most `limit` at a time; tasks of one lane one after the other, in the order given. */
export class Lanes {
  private readonly tails = new Map<string, Promise<void>>();
  private active = 0;
  private failure: { readonly error: unknown } | undefined;
  private wake: (() => void) | undefined;

  constructor(private readonly limit: number) {}

  /** Resolves when there is room and the task is on its way. @throws the first error that any task threw */
  async add(lane: string, task: () => Promise<void>): Promise<void> {
    await this.until(() => this.active < this.limit);
    this.active += 1;
    const before = this.tails.get(lane) ?? Promise.resolve();
    const run: Promise<void> = before
      .then(() => (this.failure ? undefined : task()))
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .then(() => {
        this.active -= 1;
        if (this.tails.get(lane) === run) this.tails.delete(lane);
        this.wake?.();
      });
    this.tails.set(lane, run);
  }

  /** Resolves when every task is done. @throws the first error that any task threw */
  async drain(): Promise<void> {
    await this.until(() => this.active === 0, true);
  }

  private async until(holds: () => boolean, waitThroughFailure = false): Promise<void> {
    while (!holds() && (waitThroughFailure || !this.failure)) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.failure) throw this.failure.error;
  }
}
