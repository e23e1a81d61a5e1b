const sliceLength = 4096;

interface HasId {
  readonly id: string;
}

const byId = (one: HasId, other: HasId): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * Items in the order of their ids without standing still for long: slices are sorted one at a time (`breathe` is awaited between them), then
 * merged as they are asked for.
 */
export async function sortInSlices<Item extends HasId>(items: readonly Item[], breathe: () => Promise<void>): Promise<Iterator<Item, undefined>> {
  const slices: Item[][] = [];
  for (let start = 0; start < items.length; start += sliceLength) {
    slices.push(items.slice(start, start + sliceLength).sort(byId));
    await breathe();
  }
  return merged(slices);
}

function* merged<Item extends HasId>(slices: readonly (readonly Item[])[]): Generator<Item, undefined> {
  const next = slices.map(() => 0);
  for (;;) {
    let least: Item | undefined;
    let from = 0;
    for (const [index, slice] of slices.entries()) {
      const item = slice[next[index] ?? 0];
      if (item && (!least || item.id < least.id)) [least, from] = [item, index];
    }
    if (!least) return undefined;
    next[from] = (next[from] ?? 0) + 1;
    yield least;
  }
}

/** Up to `count` further items. */
export function take<Item>(items: Iterator<Item, undefined>, count: number): Item[] {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { value } = items.next();
    if (value === undefined) break;
    taken.push(value);
  }
  return taken;
}
