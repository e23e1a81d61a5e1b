import type { ReactNode } from 'react';
import type { TierLetter } from '../kit/tier';
import { useText } from '../text/use-text';
import { percentText } from '../text/numbers';

export interface Share {
  readonly tier: TierLetter;
  /** A fraction; the parts add up to 1. */
  readonly share: string | null;
}

const roomForWords = 0.06;

/** Tiers as parts of the whole, labelled on the bar itself; the table beside it says the same in figures. */
export function StackedShare({ shares, finding }: { readonly shares: readonly Share[]; readonly finding: string }): ReactNode {
  const { language } = useText();
  return (
    <div className="stacked" role="img" aria-label={finding}>
      {shares
        .filter(({ share }) => Number(share) > 0)
        .map(({ tier, share }) => (
          <span key={tier} className={`fill-${tier}`} style={{ flexGrow: Number(share), flexBasis: 0 }} title={`${tier} ${percentText(share, language)}`}>
            {Number(share) >= roomForWords ? `${tier} ${percentText(share, language, 0)}` : tier}
          </span>
        ))}
    </div>
  );
}
