import { dec } from '@greengate/kernel';
import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { ownLines, sumOf } from './share-of-lines.rules';
import { portion } from './shown-figure.rules';

/** More than the share allowed of S1+S2 (location-based) rests on estimates. */
export function askAboutEstimates({ most }: RuleOf<'estimate-share'>, { lines }: PlausibilitySubject): readonly Asked[] {
  const all = ownLines(lines);
  const total = sumOf(all);
  if (total.lte(0)) return [];
  const estimated = all.filter(({ line }) => line.estimated);
  const share = sumOf(estimated).div(total);
  if (share.lte(most)) return [];
  return [{ subject: 'lines', facts: { now: portion(share), most: portion(dec(most)), lines: estimated.map(({ line }) => line.id).sort().join(', ').slice(0, 300) } }];
}
