import { canonicalJson } from '@greengate/kernel';

/** A place where two documents differ. A value that is absent on one side is null there and `only` says on which side it stands. */
export interface Difference {
  readonly path: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly only: 'old' | 'new' | null;
}

const branches = (value: unknown): Readonly<Record<string, unknown>> | null => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null);

/** The leaves in which two JSON documents differ, by path, in the order of their names. */
export function diffDocuments(old: unknown, next: unknown, path = ''): readonly Difference[] {
  const before = branches(old);
  const after = branches(next);
  if (before === null || after === null || Array.isArray(old) !== Array.isArray(next)) {
    return canonicalJson(old) === canonicalJson(next) ? [] : [{ path, old, new: next, only: null }];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return names.flatMap((name) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (!(name in after)) return [{ path: here, old: before[name], new: null, only: 'old' as const }];
    if (!(name in before)) return [{ path: here, old: null, new: after[name], only: 'new' as const }];
    return diffDocuments(before[name], after[name], here);
  });
}
