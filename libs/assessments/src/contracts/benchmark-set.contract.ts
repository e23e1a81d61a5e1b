import { dec, decimalString, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';
import { documentId } from './ruleset.contract';

/** The name of the group of all peers, whatever their sector. */
export const allSectors = 'ALL';

export const benchmarkEntry = z
  .strictObject({
    sector: z.string().min(1),
    metric: z.string().min(1),
    n: z.number().int().positive(),
    /** Anchors of the absolute rule: P75 and P10 of the values. Null when the group is too small for them. */
    baseline: nonNegativeDecimal.nullable(),
    leading: nonNegativeDecimal.nullable(),
    /** The peers' values, ascending, without names. */
    values: z.array(nonNegativeDecimal).min(1),
  })
  .refine((e) => e.values.length === e.n && e.values.every((v, i) => i === 0 || dec(v).gte(e.values[i - 1] ?? v)), { path: ['values'], message: 'assessments.benchmark-values-unordered' })
  .refine((e) => e.baseline === null || e.leading === null || dec(e.baseline).gt(e.leading), { path: ['baseline'], message: 'assessments.benchmark-anchors-crossed' });
export type BenchmarkEntry = z.infer<typeof benchmarkEntry>;

/** Peers and anchors, frozen. A score never looks at whatever the peers are at the moment. */
export const benchmarkSet = z.strictObject({
  format: z.literal('greengate-benchmark-set/1'),
  id: documentId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { message: 'field.invalid' }),
  title: z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) }),
  /** Where the values come from and under which licence. */
  source: z.strictObject({ name: z.string().min(1), reference: z.string().min(1), licence: z.string().min(1) }),
  year: z.number().int(),
  /** How P75 and P10 are formed: linear between order statistics at (n-1)p, Hyndman and Fan type 7. */
  percentile: z.literal('linear-inclusive'),
  /** Whether the supplier being scored is itself among the values (a closed table), or comes on top of them. */
  includesSubject: z.boolean(),
  /** Average exchange rates of a year: `perUnit` units of `to` for one of `from`. */
  rates: z.array(z.strictObject({ from: z.string().regex(/^[A-Z]{3}$/), to: z.string().regex(/^[A-Z]{3}$/), year: z.number().int(), perUnit: decimalString })),
  entries: z.array(benchmarkEntry).min(1),
});
export type BenchmarkSet = z.infer<typeof benchmarkSet>;
