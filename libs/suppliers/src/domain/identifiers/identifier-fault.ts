/** What is wrong with an identifier: too short or long, a character that cannot stand where it does, or check characters that do not fit. */
export type IdentifierFault =
  | { readonly kind: 'length'; readonly expected: string }
  | { readonly kind: 'character'; readonly position: number; readonly allowed: string }
  | { readonly kind: 'check-digit'; readonly position: string };

/** The first position (from 1) whose character does not match the pattern given for it. */
export function wrongCharacter(value: string, allowedAt: (position: number) => { readonly pattern: RegExp; readonly named: string }): IdentifierFault | null {
  for (const [index, character] of [...value].entries()) {
    const { pattern, named } = allowedAt(index + 1);
    if (!pattern.test(character)) return { kind: 'character', position: index + 1, allowed: named };
  }
  return null;
}
