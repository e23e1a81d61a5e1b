import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import { pairsOf } from './comparable-figures.rules';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { percent, shown } from './shown-figure.rules';

/** Figures that rose or fell more against last year than their group may. */
export function askAboutJumps(rule: RuleOf<'year-on-year'>, { inventory, previous }: PlausibilitySubject): readonly Asked[] {
  if (previous === null) return [];
  return pairsOf(inventory, previous.inventory).flatMap(({ path, group, now, before, unit }) => {
    const { rise, fall, floor } = rule[group];
    if (now.lte(floor) && before.lte(floor)) return [];
    const change = now.minus(before).div(before);
    if (change.lte(rise) && change.gte(`-${fall}`)) return [];
    return [{ subject: path, facts: { now: shown(now), before: shown(before), unit, change: percent(change), basis: previous.basis, from: previous.inventory.period.from, to: previous.inventory.period.to } }];
  });
}
