import type { Target } from '../../../api/plan';
import { percentText } from '../../../text/numbers';
import type { Language } from '../../../text/language';
import type { Say } from '../../../text/use-text';

/** A target in one sentence: what, by how much, from when to when, for which scopes. */
export function targetText({ kind, reduction, baseYear, targetYear, scopes }: Target, t: Say, language: Language): string {
  const share = reduction === null ? 'none' : percentText(reduction, language);
  return t(kind === 'renewable-electricity' ? 'supplier.target.share-sentence' : 'supplier.target.sentence', {
    kind: t(`kit.target.${kind}`),
    share,
    from: baseYear === null ? '—' : String(baseYear),
    to: targetYear === null ? '—' : String(targetYear),
    scopes: scopes.join('+'),
  });
}
