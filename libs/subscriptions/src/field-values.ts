/** The text value of a field in dot notation. */
export function fieldOf(view: object | null, field: string): string | undefined {
  let value: unknown = view;
  for (const part of field.split('.')) {
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

const valuesKept = 200_000;

/** Which documents hold which value of the fields that events look documents up by; kept right as documents change. */
export class FieldValues {
  private readonly fields = new Map<string, Map<string, Holders>>();

  /** True when the field was not tracked before: the caller adds the changed documents. */
  track(field: string): boolean {
    if (this.fields.has(field)) return false;
    this.fields.set(field, new Map());
    return true;
  }

  add(field: string, id: string, view: object | null): void {
    const value = fieldOf(view, field);
    if (value !== undefined) this.holders(field, value)?.ids.add(id);
  }

  moved(id: string, before: object | null, after: object | null): void {
    for (const [field, values] of this.fields) {
      const [from, to] = [fieldOf(before, field), fieldOf(after, field)];
      if (from === to) continue;
      if (from !== undefined) values.get(from)?.ids.delete(id);
      if (to !== undefined) this.holders(field, to)?.ids.add(id);
    }
  }

  complete(field: string, value: string): readonly string[] | undefined {
    const holders = this.fields.get(field)?.get(value);
    return holders?.complete ? [...holders.ids] : undefined;
  }

  learnt(field: string, value: string): void {
    const holders = this.holders(field, value);
    if (holders) holders.complete = true;
  }

  /** To be called when no document is changed in memory only: everything can be asked of the store again. */
  trim(): void {
    let kept = 0;
    for (const values of this.fields.values()) kept += values.size;
    if (kept > valuesKept) this.clear();
  }

  clear(): void {
    this.fields.clear();
  }

  private holders(field: string, value: string): Holders | undefined {
    const values = this.fields.get(field);
    if (!values) return undefined;
    let holders = values.get(value);
    if (!holders) {
      holders = { ids: new Set(), complete: false };
      values.set(value, holders);
    }
    return holders;
  }
}
