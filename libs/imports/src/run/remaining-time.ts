/** How long the rest of a piece of work will take, from how fast the last part of it went. */
export interface RemainingTime {
  /** `done` so far, at this instant in milliseconds of any clock that does not go back. */
  observe(done: number, at: number): void;
  /** Milliseconds left until `total` is done; undefined until enough was seen to say anything. */
  left(total: number): number | undefined;
}

interface Sample {
  readonly done: number;
  readonly at: number;
}

/** The shortest stretch that a rate is taken over; longer than a pause of the collector or a commit. */
const shortestWindow = 10_000;
/** Of the time since the beginning: long work is judged over a longer stretch, and still follows when its pace changes. */
const windowShare = 10;
/** Below this nothing can be said. */
const leastSeen = 500;
const betweenSamples = 100;
const keptSamples = 400;

/**
 * The pace is that of the last tenth of the time so far, at least ten seconds: exact where the pace is steady, and within a ninth of the time that a first
 * part of another pace took, that part is forgotten. Holds 400 samples, however long the work.
 */
export function remainingTime(): RemainingTime {
  let samples: Sample[] = [];
  let last: Sample | undefined;
  let spacing = betweenSamples;
  const windowStart = ({ at }: Sample, first: Sample): Sample => {
    const from = at - Math.max(shortestWindow, (at - first.at) / windowShare);
    return samples.findLast((sample) => sample.at <= from) ?? first;
  };
  return {
    observe(done, at) {
      last = { done, at };
      const before = samples.at(-1);
      if (before !== undefined && at - before.at < spacing) return;
      samples.push(last);
      if (samples.length < keptSamples) return;
      samples = samples.filter((_, index) => index % 2 === 0);
      spacing *= 2;
    },
    left(total) {
      const [first] = samples;
      if (first === undefined || last === undefined) return undefined;
      if (last.done >= total) return 0;
      const start = windowStart(last, first);
      const [work, time] = [last.done - start.done, last.at - start.at];
      return time < leastSeen || work <= 0 ? undefined : ((total - last.done) * time) / work;
    },
  };
}
