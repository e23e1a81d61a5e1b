import { z } from 'zod/mini';

const tiers = ['A', 'B', 'C', 'D', 'E', 'U'] as const;
const gates = ['admit', 'admit-with-conditions', 'remediate-by', 'suspend-new-awards', 'replace'] as const;
const sorts = ['name', 'score', 'intensity', 'spend', 'due'] as const;

/** Filters and sorting stand in the address: a view can be kept, sent and gone back to. What does not fit is left out. */
const schema = z.object({
  tier: z.optional(z.catch(z.optional(z.enum(tiers)), undefined)),
  gate: z.optional(z.catch(z.optional(z.enum(gates)), undefined)),
  sector: z.optional(z.catch(z.optional(z.string()), undefined)),
  category: z.optional(z.catch(z.optional(z.string()), undefined)),
  search: z.optional(z.catch(z.optional(z.string()), undefined)),
  sort: z.optional(z.catch(z.optional(z.enum(sorts)), undefined)),
  direction: z.optional(z.catch(z.optional(z.enum(['ascending', 'descending'])), undefined)),
});

export type SupplierSearch = {
  tier?: (typeof tiers)[number];
  gate?: (typeof gates)[number];
  sector?: string;
  category?: string;
  search?: string;
  sort?: (typeof sorts)[number];
  direction?: 'ascending' | 'descending';
};

export function supplierSearch(given: Record<string, unknown>): SupplierSearch {
  const found = schema.parse(given);
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
}
