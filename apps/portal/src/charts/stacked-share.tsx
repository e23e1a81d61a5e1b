import { useId, type ReactNode } from 'react';
import type { TierLetter } from '../kit/tier';
import { percentText } from '../text/numbers';
import { useText } from '../text/use-text';
import { useWidth } from './use-width';

export interface Share {
  readonly tier: TierLetter;
  /** A fraction; the parts add up to 1. */
  readonly share: string | null;
}

export interface ShareBar {
  readonly name: string;
  readonly shares: readonly Share[];
}

const bar = { height: 34, gap: 12, name: 20 } as const;
/** Pixels that a letter with its share needs, and a letter alone. */
const room = { words: 56, letter: 16 } as const;
const hatch = 7;

/** Tiers as parts of the whole, from zero, labelled on the bar itself; one bar below the other. The table beside it says the same in figures. */
export function StackedShare({ bars, finding }: { readonly bars: readonly ShareBar[]; readonly finding: string }): ReactNode {
  const { language } = useText();
  const { place, width } = useWidth();
  const pattern = useId();
  const step = bar.name + bar.height + bar.gap;
  return (
    <div ref={place}>
      <svg className="chart" viewBox={`0 0 ${width} ${bars.length * step}`} role="img" aria-label={finding}>
        <defs>
          <pattern id={pattern} width={hatch} height={hatch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="hatch-ground" width={hatch} height={hatch} />
            <rect className="hatch-line" width={1} height={hatch} />
          </pattern>
        </defs>
        {bars.map(({ name, shares }, index) => {
          const top = index * step;
          let passed = 0;
          return (
            <g key={name}>
              <text className="mark" x={0} y={top + 13}>
                {name}
              </text>
              {shares
                .filter(({ share }) => Number(share) > 0)
                .map(({ tier, share }) => {
                  const x = passed * width;
                  const wide = Number(share) * width;
                  passed += Number(share);
                  return (
                    <g key={tier}>
                      <rect className={`share-${tier}`} fill={tier === 'U' ? `url(#${pattern})` : undefined} x={x} y={top + bar.name} width={wide} height={bar.height} />
                      {wide < room.letter ? null : (
                        <text className={`label on-share-${tier}`} x={x + wide / 2} y={top + bar.name + bar.height / 2 + 4} textAnchor="middle">
                          {wide < room.words ? tier : `${tier} ${percentText(share, language, 0)}`}
                        </text>
                      )}
                    </g>
                  );
                })}
              <rect className="share-frame" x={0.5} y={top + bar.name + 0.5} width={width - 1} height={bar.height - 1} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
