import { Presets, SingleBar } from 'cli-progress';
import type { Environment } from '../environment';

export interface Progress {
  update(done: number, total: number | undefined): void;
  stop(): void;
}

/** Plain lines come at most this often. */
const lineEvery = 5_000;

/** A bar with the time that is left, counted from the rows done so far. */
function bar(title: string): Progress {
  const drawn = new SingleBar({ format: `${title} [{bar}] {percentage} % | {value}/{total} | {eta_formatted}`, hideCursor: true, clearOnComplete: false, stream: process.stderr, etaBuffer: 200 }, Presets.legacy);
  let started = false;
  return {
    update: (done, total) => {
      if (total === undefined) return;
      if (!started) drawn.start(total, done);
      started = true;
      drawn.setTotal(total);
      drawn.update(done);
    },
    stop: () => {
      if (started) drawn.stop();
    },
  };
}

function lines(title: string, err: Environment['err']): Progress {
  let last = performance.now();
  return {
    update: (done, total) => {
      const now = performance.now();
      if (now - last < lineEvery) return;
      last = now;
      err(`${title}: ${done}${total === undefined ? '' : `/${total}`}\n`);
    },
    stop: () => undefined,
  };
}

/** Drawn on a terminal, plain lines otherwise; always on standard error. */
export const progressOf = ({ terminal, err }: Environment, title: string): Progress => (terminal ? bar(title) : lines(title, err));
