/** The text value of a field in dot notation. */
export const fieldOf = (view: object | null, field: string): string | undefined => valueAt(view, field.split('.'));

function valueAt(view: object | null, path: readonly string[]): string | undefined {
  let value: unknown = view;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return typeof value === 'string' ? value : undefined;
}

interface Holders {
  readonly ids: Set<string>;
  /** Whether the documents of the store are among them. */
  complete: boolean;
}

interface Tracked {
  readonly path: readonly string[];
  readonly values: Map<string, Holders>;
}

const valuesKept = 200_000;

/** Which documents hold which value of the fields that events look documents up by; kept right as documents change. */
export class FieldValues {
  private readonly fields = new Map<string, Tracked>();

  /** True when the field was not tracked before: the caller adds the changed documents. */
  track(field: string): boolean {
    if (this.fields.has(field)) return false;
    this.fields.set(field, { path: field.split('.'), values: new Map() });
    return true;
  }

  add(field: string, id: string, view: object | null): void {
    const tracked = this.fields.get(field);
    const value = tracked && valueAt(view, tracked.path);
    if (tracked && value !== undefined) holdersOf(tracked, value).ids.add(id);
  }

  moved(id: string, before: object | null, after: object | null): void {
    for (const tracked of this.fields.values()) {
      const [from, to] = [valueAt(before, tracked.path), valueAt(after, tracked.path)];
      if (from === to) continue;
      if (from !== undefined) tracked.values.get(from)?.ids.delete(id);
      if (to !== undefined) holdersOf(tracked, to).ids.add(id);
    }
  }

  complete(field: string, value: string): readonly string[] | undefined {
    const holders = this.fields.get(field)?.values.get(value);
    return holders?.complete ? [...holders.ids] : undefined;
  }

  learnt(field: string, value: string): void {
    const tracked = this.fields.get(field);
    if (tracked) holdersOf(tracked, value).complete = true;
  }

  /** To be called when no document is changed in memory only: everything can be asked of the store again. */
  trim(): void {
    let kept = 0;
    for (const { values } of this.fields.values()) kept += values.size;
    if (kept > valuesKept) this.clear();
  }

  clear(): void {
    this.fields.clear();
  }
}

function holdersOf({ values }: Tracked, value: string): Holders {
  let holders = values.get(value);
  if (!holders) {
    holders = { ids: new Set(), complete: false };
    values.set(value, holders);
  }
  return holders;
}
