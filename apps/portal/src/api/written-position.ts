/** Reads wait for one's own write this long; after that every view has long caught up. */
const remembered = 30_000;
/** Kept for the tab, so that what was sent a moment ago is there after a reload as well. */
const key = 'greengate.written';

interface Written {
  readonly position: string;
  readonly at: number;
}

let last: Written | undefined = recalled();

/** Storage may be forbidden: then it lives as long as the page. */
function recalled(): Written | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const { position, at } = (found ?? {}) as Partial<Written>;
    return typeof position === 'string' && /^\d{20}$/.test(position) && typeof at === 'number' ? { position, at } : undefined;
  } catch {
    return undefined;
  }
}

export function rememberPosition(position: string): void {
  if (last !== undefined && position <= last.position) return;
  last = { position, at: Date.now() };
  try {
    sessionStorage.setItem(key, JSON.stringify(last));
  } catch {
    // The page remembers.
  }
}

export const writtenPosition = (): string | undefined => (last !== undefined && Date.now() - last.at < remembered ? last.position : undefined);
