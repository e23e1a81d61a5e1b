import type { Environment } from '../environment';
import { progressOf, type Progress } from './progress';

/** One bar after the other, as the work goes from phase to phase. */
export function phaseBars<Phase extends string>(environment: Environment, title: (phase: Phase) => string): { readonly show: (phase: Phase, done: number, total: number | undefined) => void; readonly stop: () => void } {
  let current: { readonly phase: Phase; readonly bar: Progress } | undefined;
  const stop = (): void => {
    current?.bar.stop();
    current = undefined;
  };
  return {
    show: (phase, done, total) => {
      if (current?.phase !== phase) {
        stop();
        current = { phase, bar: progressOf(environment, title(phase)) };
      }
      current.bar.update(done, total);
    },
    stop,
  };
}
