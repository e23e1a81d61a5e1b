import { dec, Decimal } from '@greengate/kernel';
import type { FactDisclosure } from '../contracts/facts.contract';
import { assuranceLevels, defaultAssurancePolicy, type Ruleset } from '../contracts/ruleset.contract';
import { effectiveAssurance } from './effective-assurance.rules';

type Assurance = FactDisclosure['assurance'];

/** Whether an assurance level is at least another. */
export const assuredAtLeast = (level: Assurance, wanted: Assurance): boolean => assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(wanted);

/**
 * Data quality 1 (best) to 5 of a disclosure by what its totals rest on and its assurance (domain notes 2.4, supplier adaptation). A qualified opinion worsens it, at most to
 * the worst quality that the ruleset knows a confidence for.
 */
export function dataQualityOf(disclosure: FactDisclosure, ruleset: Ruleset): Decimal {
  const rules = ruleset.dataQuality;
  if (rules.fixed !== null) return dec(rules.fixed);
  const row = rules[disclosure.dataBasis];
  const { level, qualified } = effectiveAssurance(disclosure, ruleset);
  const quality = dec(assuredAtLeast(level, rules.assuredFrom) ? row.assured : row.unassured);
  if (!qualified) return quality;
  const { qualifiedDrop } = ruleset.assurance ?? defaultAssurancePolicy;
  return Decimal.min(quality.plus(qualifiedDrop), Decimal.max(quality, ruleset.confidence.points.at(-1)?.quality ?? quality));
}

/** Confidence c of a data quality: linear between the points of the ruleset, constant beyond its ends (4.3). */
export function confidenceOf(quality: Decimal, rules: Ruleset['confidence']): Decimal {
  const points = rules.points.map((point) => ({ quality: dec(point.quality), factor: dec(point.factor) }));
  const upper = points.find((point) => point.quality.gte(quality));
  const lower = points.findLast((point) => point.quality.lte(quality));
  if (lower === undefined) return upper?.factor ?? dec(0);
  if (upper === undefined || upper.quality.eq(lower.quality)) return lower.factor;
  const part = quality.minus(lower.quality).div(upper.quality.minus(lower.quality));
  return lower.factor.plus(upper.factor.minus(lower.factor).times(part));
}

/** `s' = s if s <= pivot else pivot + c (s - pivot)`: poor data lowers a good score and never raises a bad one (4.3). */
export const withConfidence = (score: Decimal, confidence: Decimal, pivot: string): Decimal =>
  score.lte(pivot) ? score : dec(pivot).plus(confidence.times(score.minus(pivot)));
