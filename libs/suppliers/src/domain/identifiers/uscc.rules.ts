import { wrongCharacter, type IdentifierFault } from './identifier-fault';

/** 31 characters: digits and upper-case letters without I, O, S, V, Z. The place of a character is its value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const letter = { pattern: /^[0-9A-HJ-NP-RTUW-Y]$/, named: '0-9, A-Y without I, O, S, V' };
const digit = { pattern: /^[0-9]$/, named: '0-9' };

/**
 * 统一社会信用代码, 18 characters: 1 registering department, 1 category, 6 digits of the region, 9 organisation code, 1 check character.
 * Check: sum of value(c_i) x 3^(i-1) mod 31 over the first 17; check value = (31 - sum mod 31) mod 31.
 * Source: GB 32100-2015 法人和其他组织统一社会信用代码编码规则, chapter 4 and annex A (method of GB/T 17710, ISO 7064).
 */
export function usccFault(value: string): IdentifierFault | null {
  if (value.length !== 18) return { kind: 'length', expected: '18' };
  const wrong = wrongCharacter(value, (position) => (position >= 3 && position <= 8 ? digit : letter));
  if (wrong) return wrong;
  let sum = 0;
  let weight = 1;
  for (const character of value.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  const check = alphabet[(31 - (sum % 31)) % 31];
  return value[17] === check ? null : { kind: 'check-digit', position: '18' };
}
