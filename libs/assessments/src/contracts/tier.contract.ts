import { z } from 'zod';

/** Tiers, best first. `U`, unrated, stands outside the order: no disclosure was ever accepted. */
export const ratedTiers = ['A', 'B', 'C', 'D', 'E'] as const;
export const ratedTier = z.enum(ratedTiers);
export type RatedTier = z.infer<typeof ratedTier>;

export const tier = z.enum([...ratedTiers, 'U']);
export type Tier = z.infer<typeof tier>;
