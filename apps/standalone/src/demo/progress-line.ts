import { SingleBar } from 'cli-progress';

/** Shows how far a long task has come: a bar on a terminal, a line for each tenth elsewhere. */
export interface ProgressLine {
  /** `done` of `total` of this step; a new step begins a new line. */
  report(step: string, done: number, total: number): void;
  end(): void;
}

function bar(): ProgressLine {
  let current: { readonly step: string; readonly bar: SingleBar } | undefined;
  const end = (): void => {
    current?.bar.stop();
    current = undefined;
  };
  return {
    report(step, done, total) {
      if (current?.step !== step) {
        end();
        const fresh = new SingleBar({ format: `${step.padEnd(28)} [{bar}] {value}/{total}`, barsize: 30, hideCursor: true, stopOnComplete: false });
        fresh.start(total, done);
        current = { step, bar: fresh };
      }
      current.bar.setTotal(total);
      current.bar.update(done);
    },
    end,
  };
}

function lines(): ProgressLine {
  let last = '';
  return {
    report(step, done, total) {
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      const line = `${step}: ${tenth * 10} %`;
      if (line !== last) process.stdout.write(`${line}\n`);
      last = line;
    },
    end: () => undefined,
  };
}

export const progressLine = (): ProgressLine => (process.stdout.isTTY ? bar() : lines());
