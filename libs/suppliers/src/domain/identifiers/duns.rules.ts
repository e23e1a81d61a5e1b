import { wrongCharacter, type IdentifierFault } from './identifier-fault';

const digit = { pattern: /^[0-9]$/, named: '0-9' };

/**
 * D-U-N-S number: nine digits, form only. Dun & Bradstreet's former check digit (modulus 10) has not been used for numbers issued since 2006,
 * so a check would refuse good numbers. Source: Dun & Bradstreet, D-U-N-S Number format.
 */
export function dunsFault(value: string): IdentifierFault | null {
  if (value.length !== 9) return { kind: 'length', expected: '9' };
  return wrongCharacter(value, () => digit);
}
