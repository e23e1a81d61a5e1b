import type { AwardCandidate, AwardTier } from './award.events';

/** Best first. */
const order: readonly AwardTier[] = ['A', 'B', 'C', 'D', 'E'];

/** Place of a tier, best first; unrated stands where the ruleset puts it. */
const placeOf = (tier: AwardTier, unratedAs: AwardTier): number => order.indexOf(tier === 'U' ? unratedAs : tier);

type Standing = Pick<AwardCandidate, 'supplierId' | 'tier' | 'barred'>;

/** Candidates that could be chosen instead and have a better tier, best tier first. */
export function betterCandidates<Candidate extends Standing>(chosen: Standing, candidates: readonly Candidate[], unratedAs: AwardTier): readonly Candidate[] {
  const own = placeOf(chosen.tier, unratedAs);
  return candidates
    .filter(({ supplierId, tier, barred }) => supplierId !== chosen.supplierId && barred === null && placeOf(tier, unratedAs) < own)
    .sort((a, b) => placeOf(a.tier, unratedAs) - placeOf(b.tier, unratedAs));
}
