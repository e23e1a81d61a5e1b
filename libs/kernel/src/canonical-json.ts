import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** JSON in the canonical form of RFC 8785 (sorted keys, no white space): the same value gives the same bytes. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('a value without a JSON form has no canonical JSON');
  return json;
}

/** SHA-256 of the canonical JSON, as lower-case hex. Two equal values have equal digests, today and after any replay. */
export const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
