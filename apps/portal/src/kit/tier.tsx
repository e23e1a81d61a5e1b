import type { ReactNode } from 'react';
import { useText } from '../text/use-text';

export type TierLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'U';
export const tierLetters: readonly TierLetter[] = ['A', 'B', 'C', 'D', 'E', 'U'];

/** Letter, word and colour: any one of them is enough to tell. */
export function Tier({ tier, large = false, bare = false }: { readonly tier: TierLetter; readonly large?: boolean; readonly bare?: boolean }): ReactNode {
  const { t } = useText();
  const word = t(`kit.tier.${tier}`);
  return (
    <span className={`tier ${large ? 'large' : ''}`}>
      <span className={`letter ${tier}`}>{tier}</span>
      <span className={bare ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
