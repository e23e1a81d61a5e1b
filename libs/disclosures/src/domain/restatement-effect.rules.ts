import { text } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';
import { scope12, type Scope2Method } from './totals.rules';

/** Fraction digits kept: what an exact decimal of an event can hold. */
const places = 18;

/**
 * Change of S1+S2 as a fraction of the previous S1+S2: `(new - old) / old`, half-up at 18 decimals, e.g. `-0.05`.
 * Like with like: each scope 2 method by itself; of two, the one that moved more, so that a change under one method is not hidden
 * behind the other. Null when no method has both totals, or the old one is zero: no ratio is formed on a zero base (domain notes 2.1, 3.5).
 */
export function restatementEffect(previous: Inventory, restated: Inventory): string | null {
  const methods: readonly Scope2Method[] = ['location', 'market'];
  const effects = methods.flatMap((method) => {
    const before = scope12(previous, method);
    const after = scope12(restated, method);
    return before === null || after === null || before.isZero() ? [] : [after.minus(before).dividedBy(before)];
  });
  const [first, ...rest] = effects;
  if (first === undefined) return null;
  return text(rest.reduce((most, effect) => (effect.abs().gt(most.abs()) ? effect : most), first).toDecimalPlaces(places));
}
