import { dec, type Decimal } from '@greengate/kernel';
import type { Ruleset } from '../contracts/ruleset.contract';
import type { RatedTier } from '../contracts/tier.contract';

/** The tier whose lower bound the score reaches (4.9). */
export const bandOf = (score: Decimal, tiers: Ruleset['tiers']): RatedTier => tiers.find(({ from }) => dec(score).gte(from))?.tier ?? 'E';

/** The lower bound of a tier. */
export const lowerBound = (tier: RatedTier, tiers: Ruleset['tiers']): Decimal => dec(tiers.find((row) => row.tier === tier)?.from ?? '0');
