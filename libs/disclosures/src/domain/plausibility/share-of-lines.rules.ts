import { dec, type Decimal } from '@greengate/kernel';
import type { PlausibilityLine } from './plausibility-subject';

/** Lines that count in scope 1 or 2, with their amounts, t CO2e. */
export const ownLines = (lines: readonly PlausibilityLine[]): readonly { readonly line: PlausibilityLine; readonly amount: Decimal }[] =>
  lines.flatMap((line) => (line.scope12 === null ? [] : [{ line, amount: dec(line.scope12) }]));

export const sumOf = (amounts: readonly { readonly amount: Decimal }[]): Decimal => amounts.reduce((sum, { amount }) => sum.plus(amount), dec(0));
