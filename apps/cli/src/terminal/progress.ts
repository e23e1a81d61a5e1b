import { remainingTime } from '@greengate/imports';
import { say } from '@greengate/kernel';
import { Presets, SingleBar } from 'cli-progress';
import type { Environment } from '../environment';
import { told } from './told';

export interface Progress {
  update(done: number, total: number | undefined): void;
  stop(): void;
}

/** Plain lines come at most this often. */
const lineEvery = 5_000;
const drawEvery = 200;

/** `1:02:03`, or `4:05`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A bar with the time that is left, by the pace so far. */
function bar(title: string): Progress {
  const drawn = new SingleBar({ format: `${title} [{bar}] {percentage} % | {value}/{total} | {left}`, hideCursor: true, clearOnComplete: false, stream: process.stderr }, Presets.legacy);
  const estimate = remainingTime();
  let [started, last] = [false, -drawEvery];
  return {
    update: (done, total) => {
      if (total === undefined) return;
      const now = performance.now();
      estimate.observe(done, now);
      if (!started) drawn.start(total, done, { left: '' });
      started = true;
      if (now - last < drawEvery && done < total) return;
      last = now;
      const left = estimate.left(total);
      drawn.setTotal(total);
      drawn.update(done, { left: left === undefined ? '' : clockTime(left) });
    },
    stop: () => {
      if (started) drawn.stop();
    },
  };
}

function lines(title: string, { err, language }: Environment): Progress {
  const estimate = remainingTime();
  let last = performance.now();
  return {
    update: (done, total) => {
      const now = performance.now();
      estimate.observe(done, now);
      if (now - last < lineEvery) return;
      last = now;
      const left = total === undefined ? undefined : estimate.left(total);
      err(`${title}: ${done}${total === undefined ? '' : `/${total}`}${left === undefined ? '' : `, ${say(told.timeLeft, language, { time: clockTime(left) })}`}\n`);
    },
    stop: () => undefined,
  };
}

/** Drawn on a terminal, plain lines otherwise; always on standard error. */
export const progressOf = (environment: Environment, title: string): Progress => (environment.terminal ? bar(title) : lines(title, environment));
