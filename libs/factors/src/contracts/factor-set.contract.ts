import { z } from 'zod';
import { blend, factor, gwp, gwpSetId, property, years } from './factor.contract';

/** Ids of published documents: lower case words, digits, dots and dashes, e.g. `cn-grid-2022`. */
export const factorSetId = z.string().max(60).regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { message: 'factors.id-malformed' });

const bilingual = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

/** What a set says of itself, without its rows. */
export const factorSetHeader = z.strictObject({
  format: z.literal('greengate-factor-set/1'),
  id: factorSetId,
  /** The publication of which this is one issue, e.g. `cn-grid`. */
  series: factorSetId,
  version: z.string().min(1).max(30),
  /**
   * How issues of the series follow each other. `annual`: each issue holds for its own year, and a time series takes one issue a year.
   * `revision`: a later issue replaces the earlier one for all years, and a time series takes one issue throughout.
   */
  succession: z.enum(['annual', 'revision']),
  title: bilingual,
  publisher: bilingual,
  licence: z.string().min(1),
  source: z.strictObject({ reference: z.string().min(1), file: z.string().min(1), note: z.string().min(1).nullable() }),
  /** Reporting years for which it is meant. */
  validity: years,
  /** The GWP set behind every value in CO2e; null when there is none. */
  gwpSet: gwpSetId.nullable(),
});
export type FactorSetHeader = z.infer<typeof factorSetHeader>;

/** The rows of a set, or of a part of it. */
export const factorSetRows = z.strictObject({ factors: z.array(factor), properties: z.array(property), blends: z.array(blend), gwps: z.array(gwp) });
export type FactorSetRows = z.infer<typeof factorSetRows>;

const distinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/** A versioned, immutable table of factors. Its digest is `digestOf` the whole document. */
export const factorSet = z
  .strictObject({ ...factorSetHeader.shape, ...factorSetRows.shape })
  .refine(({ gwpSet, factors }) => gwpSet !== null || factors.every(({ numerator }) => numerator.gas !== 'CO2e'), { path: ['gwpSet'], message: 'factors.gwp-set-missing' })
  .refine(({ factors }) => distinct(factors.map(({ id }) => id)), { path: ['factors'], message: 'factors.factor-repeated' })
  .refine(({ properties }) => distinct(properties.map((p) => `${p.activity} ${p.kind} ${p.basis} ${p.unit}`)), { path: ['properties'], message: 'factors.factor-repeated' })
  .refine(({ gwps }) => distinct(gwps.map((g) => `${g.gas} ${g.origin}`)), { path: ['gwps'], message: 'factors.factor-repeated' })
  .refine(({ blends }) => distinct(blends.map((b) => b.name)), { path: ['blends'], message: 'factors.factor-repeated' });
export type FactorSet = z.infer<typeof factorSet>;
