import { wrongCharacter, type IdentifierFault } from './identifier-fault';

const letter = { pattern: /^[A-Z]$/, named: 'A-Z' };
const digit = { pattern: /^[0-9]$/, named: '0-9' };
const longestNumber = 15;

/**
 * Installation of the EU emissions trading system: the two letters of its registry (ISO 3166-1, and XI for Northern Ireland) and its number there,
 * without the hyphen. Form only; there is no check digit. Source: European Union Transaction Log, installation identifier.
 */
export function euEtsFault(value: string): IdentifierFault | null {
  if (value.length < 3 || value.length > longestNumber + 2) return { kind: 'length', expected: `3-${longestNumber + 2}` };
  return wrongCharacter(value, (position) => (position <= 2 ? letter : digit));
}
