import { damaged, tooLarge } from './workbook-fault';
import { workbookLimits } from './workbook-limits';

/** One file of the archive, by the central directory: the local headers are not believed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const [localLength, centralLength, endLength] = [30, 46, 22];
const longestComment = 65_535;
/** Value of a 32-bit field whose truth stands in a ZIP64 record: only archives beyond 4 GiB need one, and those are too large here. */
const elsewhere = 0xffffffff;

/** Position of the end record; the last one counts. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw damaged('truncated');
}

function methodOf(code: number, flags: number): ZipEntry['method'] {
  if ((flags & 1) !== 0) throw damaged('method');
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw damaged('method');
}

function startOf(view: DataView, header: number, packed: number): number {
  if (header + localLength > view.byteLength || view.getUint32(header, true) !== signature.local) throw damaged('directory');
  const start = header + localLength + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > view.byteLength) throw damaged('truncated');
  return start;
}

/**
 * The files of an archive by name. Entries that cannot be what a spreadsheet program writes are refused: two of one name, overlapping bytes, more than the limits.
 * @throws UnreadableFileError
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < endLength) throw damaged('truncated');
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > workbookLimits.entries) throw tooLarge(`${workbookLimits.entries} entries`);
  const names = new TextDecoder();
  const found = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + centralLength > end || view.getUint32(at, true) !== signature.central) throw damaged('directory');
    const [packed, size, header] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
    if ([packed, size, header].includes(elsewhere)) throw tooLarge('4 GB');
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + centralLength, at + centralLength + nameLength));
    if (found.has(name)) throw damaged('directory');
    const method = methodOf(view.getUint16(at + 10, true), view.getUint16(at + 8, true));
    found.set(name, { name, method, crc: view.getUint32(at + 16, true), packed, size, start: startOf(view, header, packed) });
    at += centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps([...found.values()]);
  return found;
}

/** Entries that share bytes: the way in which a small archive unpacks to petabytes. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let reached = 0;
  for (const { start, packed } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start < reached) throw damaged('directory');
    reached = start + packed;
  }
}
