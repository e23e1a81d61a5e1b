import type { ReactNode } from 'react';
import { useWidth } from './use-width';

interface PeerStripProps {
  /** What the chart shows, as a sentence. */
  readonly finding: string;
  readonly own: string;
  readonly middle: { readonly from: string; readonly median: string; readonly to: string };
  /** The end of the scale, which begins at zero; left out: a little beyond the greatest value. */
  readonly end?: number;
  readonly ownLabel: string;
  readonly medianLabel: string;
  readonly valueText: (value: string) => string;
}

const box = { height: 92, side: 28, line: 46 } as const;
const beyond = 1.15;

/** One's own mark on a scale from zero, and where the middle half of the peers lies. No peer has a mark of its own. */
export function PeerStrip({ finding, own, middle, end, ownLabel, medianLabel, valueText }: PeerStripProps): ReactNode {
  const { place, width } = useWidth();
  const last = end ?? Math.max(Number(own), Number(middle.to)) * beyond;
  const whole = last > 0 ? last : 1;
  const x = (value: string): number => box.side + Math.min(1, Number(value) / whole) * (width - 2 * box.side);
  const anchor = (at: number): 'start' | 'middle' | 'end' => (at < 90 ? 'start' : at > width - 90 ? 'end' : 'middle');
  const [mine, median] = [x(own), x(middle.median)];
  return (
    <div ref={place}>
      <svg className="chart" viewBox={`0 0 ${width} ${box.height}`} role="img" aria-label={finding}>
        <line className="strip-line" x1={box.side} x2={width - box.side} y1={box.line} y2={box.line} />
        <rect className="strip-middle" x={x(middle.from)} width={Math.max(2, x(middle.to) - x(middle.from))} y={box.line - 10} height={20} />
        <line className="strip-median" x1={median} x2={median} y1={box.line - 14} y2={box.line + 14} />
        <text className="mark" x={median} y={box.line + 32} textAnchor={anchor(median)}>
          {`${medianLabel} ${valueText(middle.median)}`}
        </text>
        <circle className="strip-own" cx={mine} cy={box.line} r={9} />
        <text className="label actual-label" x={mine} y={box.line - 20} textAnchor={anchor(mine)}>
          {`${ownLabel} ${valueText(own)}`}
        </text>
      </svg>
    </div>
  );
}
