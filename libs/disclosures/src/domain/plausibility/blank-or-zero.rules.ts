import { dec } from '@greengate/kernel';
import type { Inventory } from '../../contracts/inventory.contract';
import { figuresOf } from './comparable-figures.rules';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { shown } from './shown-figure.rules';

type State = 'reported' | 'zero' | 'blank' | 'not-relevant';
const scopes = ['scope1', 'scope2LocationBased', 'scope2MarketBased'] as const;

/** What an inventory says under a path: a figure above zero, a declared zero, that it does not apply, or nothing. */
function stateOf(inventory: Inventory, path: string): State {
  const scope = scopes.find((one) => one === path);
  if (scope !== undefined) return inventory[scope].status === 'declared-zero' ? 'zero' : figuresOf(inventory).some((figure) => figure.path === path) ? 'reported' : 'blank';
  const category = inventory.scope3.find((line) => `scope3.${line.category}` === path);
  if (category !== undefined && category.status === 'not-relevant') return 'not-relevant';
  return figuresOf(inventory).some((figure) => figure.path === path) ? 'reported' : 'blank';
}

/**
 * Figures of last year that are blank, zero or not relevant now, and zeros of last year that are figures now. Outputs are left out when products changed their names:
 * that the name is gone does not mean that nothing is made.
 */
export function askAboutBlanks({ inventory, previous }: PlausibilitySubject): readonly Asked[] {
  if (previous === null) return [];
  const before = figuresOf(previous.inventory).filter(({ group, quantity }) => !dec(quantity.value).isZero() && (group !== 'output' || inventory.output.length === 0));
  const gone = before.flatMap(({ path, quantity }): readonly Asked[] => {
    const now = stateOf(inventory, path);
    return now === 'reported' ? [] : [{ subject: path, facts: { now, before: shown(dec(quantity.value)), unit: quantity.unit, from: previous.inventory.period.from, to: previous.inventory.period.to } }];
  });
  const risen = scopes.filter((path) => stateOf(previous.inventory, path) === 'zero' && stateOf(inventory, path) === 'reported').flatMap((path): readonly Asked[] => {
    const figure = figuresOf(inventory).find((one) => one.path === path);
    return figure === undefined ? [] : [{ subject: path, facts: { now: shown(dec(figure.quantity.value)), before: '0', unit: 'tCO2e', from: previous.inventory.period.from, to: previous.inventory.period.to } }];
  });
  return [...gone, ...risen];
}
