import { parseUnit, sameDimension } from '@greengate/kernel';
import type { Factor } from '../contracts/factor.contract';

/** All that are given must hold. */
export interface FactorSearch {
  /** Beginning of the activity key, e.g. `combustion/`. */
  readonly activity?: string;
  /** In the name, in either language, or in the activity key. */
  readonly text?: string;
  /** Country or subdivision for which the factor is made. */
  readonly place?: string;
  readonly year?: number;
  readonly unit?: string;
}

const within = (geography: Factor['geography'], place: string): boolean => {
  if (geography.level === 'world') return place === 'world';
  if (geography.level === 'subdivision' && geography.subdivision === place) return true;
  return geography.country === place;
};

function measures(denominator: string, unit: string): boolean {
  const [a, b] = [parseUnit(denominator), parseUnit(unit)];
  return a.ok && b.ok && sameDimension(a.value.dimension, b.value.dimension);
}

const says = ({ activity, name }: Factor, text: string): boolean => [activity, name.en, name['zh-CN'] ?? ''].some((value) => value.toLowerCase().includes(text.toLowerCase()));

/** Does a factor answer a search? */
export const answers = (factor: Factor, { activity, text, place, year, unit }: FactorSearch): boolean =>
  (activity === undefined || factor.activity.startsWith(activity)) &&
  (text === undefined || says(factor, text)) &&
  (place === undefined || within(factor.geography, place)) &&
  (year === undefined || (factor.years.from <= year && (factor.years.to === null || year <= factor.years.to))) &&
  (unit === undefined || measures(factor.denominator, unit));
