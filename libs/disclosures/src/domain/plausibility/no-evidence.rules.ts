import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { ownLines, sumOf } from './share-of-lines.rules';
import { portion, shown } from './shown-figure.rules';

/** Lines of weight that nothing stands behind. */
export function askAboutEvidence({ from }: RuleOf<'no-evidence'>, { lines }: PlausibilitySubject): readonly Asked[] {
  const all = ownLines(lines);
  const total = sumOf(all);
  if (total.lte(0)) return [];
  return all.flatMap(({ line, amount }): readonly Asked[] => {
    const share = amount.div(total);
    return line.evidence > 0 || amount.isZero() || share.lt(from) ? [] : [{ subject: `lines.${line.id}`, facts: { line: line.id, now: shown(amount), share: portion(share) } }];
  });
}
