import { dec } from '@greengate/kernel';
import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import { scope12 } from '../totals.rules';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { shown } from './shown-figure.rules';

/** S1+S2 per million of revenue outside of what the sector has. Only in the currency of the reference: no ratio is formed over an exchange rate that nobody stated. */
export function askAboutPeers(rule: RuleOf<'peer-ratio'>, { inventory, sector }: PlausibilitySubject): readonly Asked[] {
  const { revenue } = inventory;
  const emissions = scope12(inventory, 'location') ?? scope12(inventory, 'market');
  if (revenue === null || revenue.currency !== rule.currency || emissions === null || emissions.isZero() || dec(revenue.amount).lte(0)) return [];
  const words = sector ?? '';
  const reference = rule.references.find((one) => one.words.some((word) => words.includes(word))) ?? rule.references.find((one) => one.words.length === 0);
  if (reference === undefined) return [];
  const ratio = emissions.div(dec(revenue.amount).div(1_000_000));
  if (ratio.gte(reference.low) && ratio.lte(reference.high)) return [];
  return [{ subject: 'revenue', facts: { now: shown(ratio), unit: `tCO2e/million ${rule.currency}`, sector: reference.sector, n: reference.n, year: rule.year, low: reference.low, high: reference.high } }];
}
