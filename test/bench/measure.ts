interface Pair {
  readonly ours: () => unknown;
  readonly bare: () => unknown;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function seconds(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Median seconds per operation of each side. The sides take turns, and take turns at going first, so that noise hits both alike. */
export async function alternate(rounds: number, operations: number, { ours, bare }: Pair): Promise<readonly [ours: number, bare: number]> {
  const times = { ours: [] as number[], bare: [] as number[] };
  await ours();
  await bare();
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) times.ours.push(await seconds(ours));
    times.bare.push(await seconds(bare));
    if (round % 2 === 1) times.ours.push(await seconds(ours));
  }
  return [median(times.ours) / operations, median(times.bare) / operations];
}
