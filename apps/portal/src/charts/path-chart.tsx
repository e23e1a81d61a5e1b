import type { ReactNode } from 'react';
import { useWidth } from './use-width';

export interface PathPoint {
  readonly year: number;
  /** Null: a gap, which stays one. */
  readonly value: string | null;
}

interface PathChartProps {
  /** What the chart shows, as a sentence. */
  readonly finding: string;
  readonly path: readonly PathPoint[];
  readonly actual: readonly PathPoint[];
  /** Written at the ends of the two lines. The band below the path is where a year is on track or better. */
  readonly pathLabel: string;
  readonly actualLabel: string;
  readonly valueText: (value: string) => string;
}

const box = { height: 280, left: 64, right: 60, top: 16, bottom: 32 } as const;
const roomOfYear = 60;
const ticks = 4;

/** Widths on the screen may be binary floats; figures are never taken from here. */
const size = (value: string | null): number => (value === null ? 0 : Number(value));

/** A round number that is not below the greatest value, so that the axis has readable marks. */
function ceiling(greatest: number): number {
  if (greatest <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(greatest));
  const steps = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];
  return (steps.find((step) => step * unit >= greatest) ?? 10) * unit;
}

/** Lines through consecutive years; a year without a value breaks the line. */
function lines(points: readonly PathPoint[], x: (year: number) => number, y: (value: string) => number): string {
  return points.map(({ year, value }, index) => (value === null ? '' : `${index > 0 && points[index - 1]?.value !== null ? 'L' : 'M'}${x(year)} ${y(value)}`)).join(' ');
}

/** The path of a target and the actual years beside it, from zero, labelled on the lines themselves. The table below it says the same. */
export function PathChart({ finding, path, actual, pathLabel, actualLabel, valueText }: PathChartProps): ReactNode {
  const { place, width } = useWidth();
  const room = { x: width - box.left - box.right, y: box.height - box.top - box.bottom };
  const years = [...path, ...actual].map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const top = ceiling(Math.max(...[...path, ...actual].map(({ value }) => size(value))));
  const x = (year: number): number => box.left + (last === first ? 0.5 : (year - first) / (last - first)) * room.x;
  const y = (value: string): number => box.top + (1 - size(value) / top) * room.y;
  const level = (part: number): number => box.top + (1 - part / ticks) * room.y;
  const known = path.filter(({ value }) => value !== null);
  const ends = known.at(-1);
  const latest = actual.filter(({ value }) => value !== null).at(-1);
  const within = known.length < 2 ? '' : `${lines(known, x, y)} L${x(known.at(-1)?.year ?? last)} ${box.top + room.y} L${x(known[0]?.year ?? first)} ${box.top + room.y} Z`;
  const every = Math.max(1, Math.ceil(((last - first + 1) * roomOfYear) / room.x));
  return (
    <div ref={place}>
      <svg className="chart" viewBox={`0 0 ${width} ${box.height}`} role="img" aria-label={finding}>
        <path className="within" d={within} />
        {Array.from({ length: ticks + 1 }, (_, part) => (
          <g key={part}>
            <line className="grid-line" x1={box.left} x2={width - box.right} y1={level(part)} y2={level(part)} />
            <text className="mark" x={box.left - 8} y={level(part) + 4} textAnchor="end">
              {valueText(String((top * part) / ticks))}
            </text>
          </g>
        ))}
        {Array.from({ length: last - first + 1 }, (_, index) => first + index)
          .filter((year) => (last - year) % every === 0)
          .map((year) => (
            <text key={year} className="mark" x={x(year)} y={box.height - 10} textAnchor="middle">
              {year}
            </text>
          ))}
        {known.length === 1 && ends !== undefined && ends.value !== null ? <circle className="path-dot" cx={x(ends.year)} cy={y(ends.value)} r={5} /> : null}
        <path className="path-line" d={lines(path, x, y)} />
        <path className="actual-line" d={lines(actual, x, y)} />
        {actual.map(({ year, value }) => (value === null ? null : <circle key={year} className="actual-dot" cx={x(year)} cy={y(value)} r={4} />))}
        {ends === undefined || ends.value === null ? null : (
          <text className="label path-label" x={x(ends.year) + 8} y={y(ends.value) + 4}>
            {pathLabel}
          </text>
        )}
        {latest === undefined || latest.value === null ? null : (
          <text className="label actual-label" x={x(latest.year) + 8} y={y(latest.value) - 8}>
            {actualLabel}
          </text>
        )}
      </svg>
    </div>
  );
}
