import { wrongCharacter, type IdentifierFault } from './identifier-fault';

const letter = { pattern: /^[0-9A-Z]$/, named: '0-9, A-Z' };
const digit = { pattern: /^[0-9]$/, named: '0-9' };

/**
 * Legal Entity Identifier, 20 characters, the last two of them check digits.
 * Check: letters become two digits (A = 10 … Z = 35); the number formed leaves 1 when divided by 97.
 * Source: ISO 17442-1:2020, check digits by MOD 97-10 of ISO/IEC 7064:2003.
 */
export function leiFault(value: string): IdentifierFault | null {
  if (value.length !== 20) return { kind: 'length', expected: '20' };
  const wrong = wrongCharacter(value, (position) => (position > 18 ? digit : letter));
  if (wrong) return wrong;
  let remainder = 0;
  for (const character of value) {
    for (const figure of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(figure)) % 97;
  }
  return remainder === 1 ? null : { kind: 'check-digit', position: '19-20' };
}
