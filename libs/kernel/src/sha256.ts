import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 bytes of a text, as lower-case hex. */
export type Sha256 = (text: string) => string;

/** In plain JavaScript: runs wherever the kernel runs. */
export const portableSha256: Sha256 = (text) => bytesToHex(sha256(utf8ToBytes(text)));

const samples = ['', 'abc', '绿色准入 🌱', 'a'.repeat(1_000)];
let chosen = portableSha256;

/**
 * Take another implementation, such as the machine's own, which is many times as fast. It changes the speed of digests and nothing else.
 * @throws RangeError when it does not agree with the portable one
 */
export function useSha256(faster: Sha256): void {
  const differs = samples.find((sample) => faster(sample) !== portableSha256(sample));
  if (differs !== undefined) throw new RangeError(`this is not SHA-256 of "${differs.slice(0, 10)}"`);
  chosen = faster;
}

export const sha256Of: Sha256 = (text) => chosen(text);
