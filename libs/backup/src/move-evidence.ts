import { examineEvidence, type EvidenceStore } from '@greengate/evidence-store';
import { copyEvidence } from './copy-evidence';
import { evidenceDigest } from './manifest';

export interface FilesDigest {
  readonly files: number;
  /** SHA-256 over the digests of the files in order, a line each; the same on every engine. In hexadecimal. */
  readonly digest: string;
}

export interface MovedEvidence {
  /** Files that are sound in the source. */
  readonly source: FilesDigest;
  /** Files that are sound in the target. */
  readonly target: FilesDigest;
  readonly bytes: number;
  /** Not what was stored, or not there, in the source or in the target. */
  readonly damaged: readonly string[];
  readonly equal: boolean;
}

async function soundIn(store: EvidenceStore, onProgress: () => void): Promise<{ readonly sound: readonly string[]; readonly damaged: readonly string[] }> {
  const sound: string[] = [];
  const damaged: string[] = [];
  for await (const digest of store.digests()) {
    ((await examineEvidence(store, digest)) === 'sound' ? sound : damaged).push(digest);
    onProgress();
  }
  return { sound, damaged };
}

/**
 * All files of one store into another, which is empty or holds a part of them; then every file of the target is read back and both sides are compared.
 * What an interruption left is found by its content: run again, it goes on.
 */
export async function moveEvidence(from: EvidenceStore, to: EvidenceStore, onProgress: (phase: 'evidence' | 'checking', done: number) => void = () => undefined): Promise<MovedEvidence> {
  const { digests, bytes, damaged } = await copyEvidence(from, to, [], (done) => onProgress('evidence', done));
  let read = 0;
  const there = await soundIn(to, () => onProgress('checking', (read += 1)));
  const [source, target] = [digests, there.sound].map((list): FilesDigest => ({ files: list.length, digest: evidenceDigest(list) })) as [FilesDigest, FilesDigest];
  return { source, target, bytes, damaged: [...new Set([...damaged, ...there.damaged])], equal: source.digest === target.digest };
}
