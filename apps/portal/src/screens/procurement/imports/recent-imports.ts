import type { ImportKind, ImportSettings } from '../../../api/imports';

const key = 'greengate.imports';
const most = 20;

/** An import that was begun on this device: enough to find it again. */
export interface RecentImport {
  readonly importId: string;
  readonly programmeId: string;
  readonly kind: ImportKind;
  readonly file: string;
  readonly at: string;
}

const isRecent = (one: unknown): one is RecentImport => typeof one === 'object' && one !== null && ['importId', 'programmeId', 'kind', 'file', 'at'].every((name) => typeof (one as Record<string, unknown>)[name] === 'string');

export function recentImports(programmeId: string): readonly RecentImport[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).filter((one) => one.programmeId === programmeId) : [];
  } catch {
    return [];
  }
}

/** The file itself stays in memory only: it may hold what should not lie about in a browser. */
export interface KeptFile {
  readonly file: File;
  readonly settings: ImportSettings;
}
const files = new Map<string, KeptFile>();

export const keptFile = (importId: string): KeptFile | undefined => files.get(importId);

export function rememberImport(recent: RecentImport, kept: KeptFile): void {
  files.set(recent.importId, kept);
  const others = recentImports(recent.programmeId).filter(({ importId }) => importId !== recent.importId);
  localStorage.setItem(key, JSON.stringify([recent, ...others].slice(0, most)));
}
