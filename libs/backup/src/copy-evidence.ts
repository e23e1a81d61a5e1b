import { EvidenceDamagedError, EvidenceMissingError, type EvidenceStore } from '@greengate/evidence-store';

export interface CopiedEvidence {
  /** Whole and sound in the target, in no order. */
  readonly digests: readonly string[];
  readonly bytes: number;
  /** Not what was stored, or not there. */
  readonly damaged: readonly string[];
}

/** Files by their content from one store into another; each is read whole and compared with its digest on the way, and again where it was put before. */
export async function copyEvidence(from: EvidenceStore, to: EvidenceStore, wanted: Iterable<string> = [], onProgress: (done: number) => void = () => undefined): Promise<CopiedEvidence> {
  const all = new Set(wanted);
  for await (const digest of from.digests()) all.add(digest);
  const digests: string[] = [];
  const damaged: string[] = [];
  let bytes = 0;
  for (const digest of all) {
    try {
      const kept = await to.put(from.open(digest));
      digests.push(kept.digest);
      bytes += kept.size;
    } catch (error) {
      if (!(error instanceof EvidenceDamagedError) && !(error instanceof EvidenceMissingError)) throw error;
      damaged.push(digest);
    }
    onProgress(digests.length + damaged.length);
  }
  return { digests, bytes, damaged };
}
