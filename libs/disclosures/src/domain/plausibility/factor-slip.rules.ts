import { dec, Decimal } from '@greengate/kernel';
import type { PlausibilityRules, RuleOf } from '../../contracts/plausibility-rules.contract';
import { pairsOf } from './comparable-figures.rules';
import { explainedByEnergy } from './energy-emissions.rules';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { shown } from './shown-figure.rules';

interface Slip {
  readonly multiple: string;
  readonly direction: 'times' | 'divided';
}

/** The multiple that a ratio is near, by its logarithm; null when it is near none. */
function slipOf(ratio: Decimal, { multiples, spread }: RuleOf<'factor-slip'>): Slip | null {
  const direction = ratio.gte(1) ? 'times' : 'divided';
  const size = ratio.gte(1) ? ratio : dec(1).div(ratio);
  const distance = (multiple: string): Decimal => Decimal.max(size.div(multiple), dec(multiple).div(size));
  const [nearest] = multiples.filter((multiple) => distance(multiple).lte(spread)).sort((a, b) => distance(a).cmp(distance(b)) || (a < b ? -1 : 1));
  return nearest === undefined ? null : { multiple: nearest, direction };
}

/** Figures that are about 1,000 or 10,000 times what last year's figures, or the energy carriers, let expect: a slip of unit. */
export function askAboutSlips(rule: RuleOf<'factor-slip'>, rules: PlausibilityRules, subject: PlausibilitySubject): readonly Asked[] {
  const { inventory, previous } = subject;
  const found = new Map<string, Asked>();
  for (const { path, now, before, unit } of previous === null ? [] : pairsOf(inventory, previous.inventory)) {
    const slip = slipOf(now.div(before), rule);
    if (slip !== null) found.set(path, { subject: path, facts: { now: shown(now), expected: shown(before), unit, comparison: 'last-year', ...slip } });
  }
  const energy = rules.rules.find((one): one is RuleOf<'energy-emissions'> => one.kind === 'energy-emissions');
  for (const { path, value, low, high } of energy === undefined ? [] : explainedByEnergy(energy, inventory)) {
    // The middle of a band that spans orders of magnitude is its geometric mean.
    const expected = high === null ? null : low.times(high).sqrt();
    const slip = expected === null || expected.isZero() || value.isZero() ? null : slipOf(value.div(expected), rule);
    if (slip !== null && expected !== null && !found.has(path)) found.set(path, { subject: path, facts: { now: shown(value), expected: shown(expected), unit: 'tCO2e', comparison: 'energy', ...slip } });
  }
  return [...found.values()];
}
