import { dec, type Decimal } from '@greengate/kernel';
import type { PillarResult } from '../contracts/assessment-result.contract';
import type { Source } from '../contracts/facts.contract';
import type { Reason } from '../contracts/reason.contract';
import { figure } from './figure.rules';

/** A line of a pillar under calculation: points earned of those to be had. */
export interface Line {
  readonly code: string;
  readonly points: Decimal;
  readonly maximum: Decimal;
}

/** A pillar's sub-score with what it rests on. */
export interface Scored {
  readonly raw: Decimal;
  readonly lines: readonly Line[];
  readonly reasons: readonly Reason[];
  readonly missing: readonly Reason[];
  readonly sources: readonly Source[];
}

export const line = (code: string, points: Decimal | string, maximum: Decimal | string): Line => ({ code, points: dec(points), maximum: dec(maximum) });

export const sumOf = (lines: readonly Line[]): Decimal => lines.reduce((total, { points }) => total.plus(points), dec(0));

/** In the order of the log, each once. */
export function inOrder(sources: readonly Source[]): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...byId.values()].sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1));
}

/** A pillar as it stands in the result. `adjusted`: after confidence. */
export const pillar = (scored: Scored, weight: string, adjusted: Decimal = scored.raw): PillarResult => ({
  weight,
  raw: figure(scored.raw),
  adjusted: figure(adjusted),
  rawPoints: figure(scored.raw.times(weight)),
  points: figure(adjusted.times(weight)),
  parts: scored.lines.map(({ code, points, maximum }) => ({ code, points: figure(points), maximum: figure(maximum) })),
  reasons: [...scored.reasons],
  sources: inOrder(scored.sources),
});
