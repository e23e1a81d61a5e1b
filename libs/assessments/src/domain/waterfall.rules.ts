import { dec, text } from '@greengate/kernel';
import type { Assessment } from '../contracts/assessment-result.contract';

/** One step from nothing to the score: what it adds or takes, and the sum so far. */
export interface WaterfallStep {
  readonly code: string;
  readonly points: string;
  readonly running: string;
}

/**
 * The score as a sum: each pillar before confidence, what confidence takes, each penalty, what the limit of penalties, the floor and the
 * rounding give back. The last running sum is the score, exactly. Empty when unrated.
 */
export function waterfall(assessment: Assessment): readonly WaterfallStep[] {
  const { pillars, score, penalties, penaltyTotal } = assessment;
  if (pillars === null || score === null) return [];
  const steps: WaterfallStep[] = [];
  let running = dec(0);
  const add = (code: string, points: ReturnType<typeof dec>) => {
    running = running.plus(points);
    steps.push({ code, points: text(points), running: text(running) });
  };
  const all = Object.entries(pillars);
  for (const [name, pillar] of all) add(name, dec(pillar.rawPoints));
  const shrunk = all.reduce((sum, [, pillar]) => sum.plus(pillar.points).minus(pillar.rawPoints), dec(0));
  if (!shrunk.isZero()) add('confidence', shrunk);
  for (const penalty of penalties) add(penalty.code, dec(penalty.points).negated());
  const forgiven = penalties.reduce((sum, { points }) => sum.plus(points), dec(0)).minus(penaltyTotal);
  if (!forgiven.isZero()) add('penalty-limit', forgiven);
  const rest = dec(score).minus(running);
  if (!rest.isZero()) add(running.lt(0) ? 'floor' : 'rounding', rest);
  return steps;
}
