interface Seen {
  readonly head: string;
  /** Milliseconds, when the log was known to end there, for the last time. */
  until: number;
  readonly from: number;
}

const kept = 1_000;

/** Where the log ended when: tells how old an answer is that includes it up to a position, also while the log itself is away. */
export class LogEnds {
  private readonly seen: Seen[] = [];

  /** @param at milliseconds on a clock that never goes back, before the log was asked */
  note(head: string, at: number): void {
    const last = this.seen.at(-1);
    if (last?.head === head) last.until = at;
    // Answers of two questions may cross.
    else if (last === undefined || head > last.head) this.seen.push({ head, from: at, until: at });
    if (this.seen.length > kept) this.seen.shift();
  }

  /** Milliseconds since the log was last known to end at or before this position: at least that old. Undefined when it was never asked. */
  ageOf(position: string, now: number): number | undefined {
    const [first] = this.seen;
    if (first === undefined) return undefined;
    const included = this.seen.findLast(({ head }) => head <= position);
    return Math.max(0, now - (included?.until ?? first.from));
  }
}
