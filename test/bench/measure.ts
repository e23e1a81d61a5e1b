interface Sides<Input> {
  /** Made before the clock starts; both sides get the same. */
  readonly prepare: () => Input;
  readonly ours: (input: Input) => unknown;
  readonly bare: (input: Input) => unknown;
}

export interface Comparison {
  /** How much faster ours is than bare: the median over the rounds of the ratio within a round. */
  readonly ratio: number;
  /** Median seconds per operation. */
  readonly ours: number;
  readonly bare: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function seconds(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The sides take turns, and take turns at going first; a ratio compares neighbours in time, so that other load on the machine hits both alike. */
export async function alternate<Input>(rounds: number, operations: number, { prepare, ours, bare }: Sides<Input>): Promise<Comparison> {
  const times: { ours: number; bare: number }[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const input = prepare();
    const first = round % 2 === 0 ? await seconds(() => ours(input)) : undefined;
    const second = await seconds(() => bare(input));
    const time = { ours: first ?? (await seconds(() => ours(input))), bare: second };
    if (round >= 0) times.push(time);
  }
  return {
    ratio: median(times.map((time) => time.bare / time.ours)),
    ours: median(times.map((time) => time.ours)) / operations,
    bare: median(times.map((time) => time.bare)) / operations,
  };
}
