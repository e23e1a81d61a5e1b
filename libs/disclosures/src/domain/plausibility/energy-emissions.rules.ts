import { dec, type Decimal } from '@greengate/kernel';
import { energyCarriers } from '../../contracts/energy-carriers.contract';
import type { Inventory } from '../../contracts/inventory.contract';
import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import { valueOf } from '../totals.rules';
import { amountIn } from './comparable-figures.rules';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { shown } from './shown-figure.rules';

export interface ExplainedByEnergy {
  readonly path: 'scope1' | 'scope2LocationBased';
  readonly value: Decimal;
  readonly low: Decimal;
  /** Null when a carrier has no band in its unit: then there is no upper end. */
  readonly high: Decimal | null;
  readonly carriers: readonly string[];
}

type Energy = Inventory['energy'][number];
const bought: readonly string[] = ['electricity', 'steam', 'heat', 'cooling'];
const scopeOf = ({ carrier }: Energy): 1 | 2 | null => {
  if (bought.includes(carrier)) return 2;
  // CO2 of biomass stands outside of the scopes; what is generated on one's own roof emits nothing.
  return energyCarriers.find(({ id }) => id === carrier)?.renewable === true ? null : 1;
};

/** Emissions that energy use alone leads to, by scope, beside the emissions stated; scopes without energy or without a figure are left out. */
export function explainedByEnergy(rule: RuleOf<'energy-emissions'>, inventory: Inventory): readonly ExplainedByEnergy[] {
  return ([['scope1', 1], ['scope2LocationBased', 2]] as const).flatMap(([path, scope]) => {
    const value = valueOf(inventory[path]);
    const uses = [...inventory.energy].filter((use) => scopeOf(use) === scope).sort((a, b) => (a.carrier < b.carrier ? -1 : 1));
    if (value === null || uses.length === 0) return [];
    let [low, high, open] = [dec(0), dec(0), false];
    for (const { carrier, quantity } of uses) {
      const fitting = rule.bands.filter((band) => band.carrier === carrier && band.scope === scope).flatMap((band) => {
        const amount = amountIn(quantity, band.per);
        return amount === null ? [] : [{ low: amount.times(band.low), high: amount.times(band.high) }];
      });
      const [band] = fitting;
      if (band === undefined) open = true;
      else [low, high] = [low.plus(band.low), high.plus(band.high)];
    }
    return [{ path, value, low, high: open ? null : high, carriers: uses.map(({ carrier }) => carrier) }];
  });
}

/** Emissions below what the energy carriers give off, or far above what they can. */
export function askAboutEnergy(rule: RuleOf<'energy-emissions'>, { inventory }: PlausibilitySubject): readonly Asked[] {
  return explainedByEnergy(rule, inventory).flatMap(({ path, value, low, high, carriers }) => {
    const most = high === null ? null : high.times(path === 'scope1' ? rule.allowance.scope1 : rule.allowance.scope2);
    if (value.gte(low) && (most === null || value.lte(most))) return [];
    return [{ subject: path, facts: { now: shown(value), low: shown(low), high: most === null ? null : shown(most), carriers: carriers.join(', ') } }];
  });
}
