import { closeSync, existsSync, fdatasync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/** One durable unit of the file: a line of JSON. Torn at the end of the file, it was never acknowledged and is cut off. */
export interface Line {
  readonly offset: number;
  readonly text: string;
}

export interface LogFile {
  readonly lines: readonly Line[];
  /** Where the next line will begin. */
  size(): number;
  /** Takes the line at once (its place is fixed), resolves when it is on the disk. Lines given together share one sync. */
  write(text: string): Promise<void>;
  close(): void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export function openLogFile(path: string): LogFile {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const lines: Line[] = [];
  let offset = 0;
  for (let end = bytes.indexOf(0x0a, offset); end >= 0; end = bytes.indexOf(0x0a, offset)) {
    lines.push({ offset, text: bytes.toString('utf8', offset, end) });
    offset = end + 1;
  }
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
  ftruncateSync(file, offset);
  let size = offset;
  let waiting: Waiting[] = [];
  let syncing = false;

  const sync = (): void => {
    const group = waiting;
    waiting = [];
    syncing = true;
    fdatasync(file, (error) => {
      syncing = false;
      for (const { resolve, reject } of group) {
        if (error) reject(error);
        else resolve();
      }
      if (waiting.length > 0) sync();
    });
  };

  return {
    lines,
    size: () => size,
    write(text) {
      const buffer = Buffer.from(`${text}\n`, 'utf8');
      writeSync(file, buffer, 0, buffer.length, size);
      size += buffer.length;
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        if (!syncing) setImmediate(() => waiting.length > 0 && !syncing && sync());
      });
    },
    close: () => closeSync(file),
  };
}
