import { EvidenceStoreUnavailableError } from '../evidence-store.port';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

export const systemCode = (error: unknown): string | undefined => (error as { readonly code?: string } | null)?.code;

/** An error of the file system in the words of the port. */
export function unavailable(folder: string, error: unknown): EvidenceStoreUnavailableError {
  if (error instanceof EvidenceStoreUnavailableError) return error;
  if (full.has(systemCode(error) ?? '')) return new EvidenceStoreUnavailableError(`the disk of the evidence folder ${folder} is full`, 'full', { cause: error });
  return new EvidenceStoreUnavailableError(`the evidence folder ${folder} cannot be used (${systemCode(error) ?? String(error)})`, 'unreachable', { cause: error });
}

/** Work on the file system whose failures are the store's, not the caller's. */
export async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unavailable(folder, error);
  }
}
