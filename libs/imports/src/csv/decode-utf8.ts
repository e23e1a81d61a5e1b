import { unreadable } from './import-problem';

/** A line longer than this is a file without lines, or a quotation mark that never closes. */
export const longestRow = 1_048_576;

const newline = 0x0a;

/** 1-based line, counted from the start of `bytes`, of the first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found + 1;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (found === -1) break;
    start = end;
  }
  return line;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/**
 * Bytes to text, whole lines at a time, a byte order mark dropped. Nothing is replaced or guessed: the first line that is not UTF-8
 * ends the reading. Holds at most one chunk and one line.
 * @throws UnreadableFileError with `imports.encoding` or `imports.row-too-long`, naming the line
 */
export async function* decodeUtf8(source: AsyncIterable<Uint8Array | string>, onBytes: (count: number) => void = () => undefined): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let pending: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  let lines = 0;
  let first = true;
  const decode = (bytes: Uint8Array): string => {
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      throw unreadable('imports.encoding', { line: lines + firstBadLine(bytes) });
    }
    lines += linesIn(text);
    if (!first) return text;
    first = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  for await (const piece of source) {
    const chunk = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    onBytes(chunk.byteLength);
    const cut = chunk.lastIndexOf(newline) + 1;
    if (cut === 0) {
      pending = Buffer.concat([pending, chunk]);
      if (pending.length > longestRow) throw unreadable('imports.row-too-long', { line: lines + 1 }, { limit: longestRow });
      continue;
    }
    const whole = pending.length === 0 ? chunk.subarray(0, cut) : Buffer.concat([pending, chunk.subarray(0, cut)]);
    pending = Uint8Array.from(chunk.subarray(cut));
    yield decode(whole);
  }
  if (pending.length > 0) yield decode(pending);
}
