import { createHash } from 'node:crypto';
import { EvidenceDamagedError, EvidenceMissingError, type EvidenceBytes, type EvidenceStore } from './evidence-store.port';

/** What a digest looks like; anything else names nothing. */
export const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Passes content on one piece behind, so that the last one leaves only when the whole has the digest. @throws EvidenceDamagedError */
export async function* verified(digest: string, pieces: EvidenceBytes): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const piece of pieces) {
    hash.update(piece);
    if (held !== undefined) yield held;
    held = piece;
  }
  if (hash.digest('hex') !== digest) throw new EvidenceDamagedError(digest);
  if (held !== undefined) yield held;
}

/** Reads what is kept under a digest from end to end. @throws EvidenceStoreUnavailableError */
export async function examineEvidence(store: Pick<EvidenceStore, 'open'>, digest: string): Promise<'sound' | 'damaged' | 'missing'> {
  try {
    for await (const piece of store.open(digest)) void piece;
    return 'sound';
  } catch (error) {
    if (error instanceof EvidenceDamagedError) return 'damaged';
    if (error instanceof EvidenceMissingError) return 'missing';
    throw error;
  }
}
