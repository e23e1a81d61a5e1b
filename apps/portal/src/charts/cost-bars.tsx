import type { ReactNode } from 'react';
import { useWidth } from './use-width';

export interface CostBar {
  readonly id: string;
  readonly name: string;
  /** Width: t CO2e a year. */
  readonly abatement: string;
  /** Height: money per tonne; below the line it saves. */
  readonly costPerTonne: string;
}

const box = { height: 260, left: 84, right: 16, top: 20, bottom: 28 } as const;
const roomForName = 44;

/** Marginal abatement costs: bars as wide as what they bring and as high as what a tonne costs, from zero. The table beside it says the same. */
export function CostBars({ bars, finding, costText }: { readonly bars: readonly CostBar[]; readonly finding: string; readonly costText: (cost: string) => string }): ReactNode {
  const { place, width: whole } = useWidth();
  const room = { x: whole - box.left - box.right, y: box.height - box.top - box.bottom };
  const costs = bars.map(({ costPerTonne }) => Number(costPerTonne));
  const [high, low] = [Math.max(0, ...costs), Math.min(0, ...costs)];
  const span = high - low === 0 ? 1 : high - low;
  const total = bars.reduce((sum, { abatement }) => sum + Number(abatement), 0) || 1;
  const y = (cost: number): number => box.top + ((high - cost) / span) * room.y;
  let passed = 0;
  return (
    <div ref={place}>
      <svg className="chart" viewBox={`0 0 ${whole} ${box.height}`} role="img" aria-label={finding}>
        {[high, 0, low]
          .filter((cost, index, all) => all.indexOf(cost) === index)
          .map((cost) => (
            <g key={cost}>
              <line className={cost === 0 ? 'axis-line' : 'grid-line'} x1={box.left} x2={whole - box.right} y1={y(cost)} y2={y(cost)} />
              <text className="mark" x={box.left - 8} y={y(cost) + 4} textAnchor="end">
                {costText(String(cost))}
              </text>
            </g>
          ))}
        {bars.map(({ id, name, abatement, costPerTonne }) => {
          const x = box.left + (passed / total) * room.x;
          const width = (Number(abatement) / total) * room.x;
          const cost = Number(costPerTonne);
          passed += Number(abatement);
          return (
            <g key={id}>
              <rect className={cost < 0 ? 'cost-bar saves' : 'cost-bar'} x={x} width={width} y={Math.min(y(cost), y(0))} height={Math.max(1, Math.abs(y(cost) - y(0)))} />
              {width < roomForName ? null : (
                <text className="label" fill="currentColor" x={x + width / 2} y={cost < 0 ? y(0) - 4 : y(cost) - 4} textAnchor="middle">
                  {name.length * 7 > width ? `${name.slice(0, Math.floor(width / 9))}…` : name}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
