import type { EvidenceBytes } from '../evidence-store.port';

/** Content in pieces of this size, as it may come over a network. */
export async function* bytesOf(content: string | Uint8Array, pieceSize = 65_536): AsyncGenerator<Uint8Array> {
  const whole = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let from = 0; from < whole.length; from += pieceSize) yield whole.subarray(from, from + pieceSize);
}

export async function wholeOf(bytes: EvidenceBytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(Uint8Array.from(piece));
  return Buffer.concat(pieces);
}
