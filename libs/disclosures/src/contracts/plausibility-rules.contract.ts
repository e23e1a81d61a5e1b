import { nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';
import { energyCarrierIds } from './energy-carriers.contract';

/**
 * How sure a figure of the document is: `verified` in its source, `computed` from shipped data, `recalled` from a public table that was not at hand, `proposed` by this
 * project and meant to be changed in a version of one's own.
 */
const mark = z.enum(['verified', 'computed', 'recalled', 'proposed']);
const sourced = { mark, source: z.string().min(3).max(300) };
const positive = nonNegativeDecimal.refine((value) => Number(value) > 0, { message: 'field.invalid' });
const rule = { id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/), ...sourced };
/** Rise and fall as fractions of last year's figure; figures of at most `floor` in both years are too small to ask about. */
const jump = z.strictObject({ rise: positive, fall: positive, floor: nonNegativeDecimal });
const band = { low: nonNegativeDecimal, high: positive };
const words = z.array(z.string().min(1).max(40)).min(1).max(20);

/** One kind of question, with everything it is decided by. */
export const plausibilityRule = z.discriminatedUnion('kind', [
  /** A figure that moved more than is usual from one year to the next. */
  z.strictObject({ kind: z.literal('year-on-year'), ...rule, scopes: jump, scope3: jump, energy: jump, output: jump, revenue: jump }),
  /** A figure that is near one of the multiples (or their inverse) of what it is compared with: `multiple / spread` to `multiple × spread`. */
  z.strictObject({ kind: z.literal('factor-slip'), ...rule, multiples: z.array(positive).min(1).max(5), spread: positive }),
  /** Emissions that the energy carriers cannot explain. t CO2e per unit. Scope 1 may exceed the upper end `allowance` times over, for process emissions. */
  z.strictObject({
    kind: z.literal('energy-emissions'),
    ...rule,
    allowance: z.strictObject({ scope1: positive, scope2: positive }),
    bands: z.array(z.strictObject({ carrier: z.enum(energyCarrierIds), scope: z.union([z.literal(1), z.literal(2)]), per: z.string().min(1), ...band, ...sourced })).min(1),
  }),
  /** S1+S2 in t CO2e per million of revenue in the currency named, outside of what peers have. The first reference whose words stand in the supplier's sector counts, else the one without words. */
  z.strictObject({
    kind: z.literal('peer-ratio'),
    ...rule,
    currency: z.string().regex(/^[A-Z]{3}$/),
    year: z.number().int(),
    references: z.array(z.strictObject({ sector: z.string().min(1), words: z.array(z.string().min(1)).max(20), n: z.number().int().positive(), ...band })).min(1),
  }),
  /** kg CO2e, or kg of mass, per unit of a product, e.g. 600 kg per carton. */
  z.strictObject({
    kind: z.literal('output-ratio'),
    ...rule,
    bands: z.array(z.strictObject({ product: z.strictObject({ en: z.string(), 'zh-CN': z.string() }), words, units: words, numerator: z.enum(['kgCO2e', 'kg']), ...band, ...sourced })).min(1),
  }),
  /** What was reported last year and is blank or zero now, and the other way round. */
  z.strictObject({ kind: z.literal('blank-or-zero'), ...rule }),
  /** Bills whose days are not those of the reporting period. */
  z.strictObject({ kind: z.literal('bill-period'), ...rule, toleranceDays: z.number().int().nonnegative() }),
  /** Estimated lines make up too much of S1+S2. */
  z.strictObject({ kind: z.literal('estimate-share'), ...rule, most: positive }),
  /** A line that makes up at least this share of S1+S2 and has no evidence. */
  z.strictObject({ kind: z.literal('no-evidence'), ...rule, from: nonNegativeDecimal }),
  /** After a return, a line was changed that nobody had sent back. */
  z.strictObject({ kind: z.literal('line-not-returned'), ...rule }),
]);
export type PlausibilityRule = z.infer<typeof plausibilityRule>;
export type PlausibilityKind = PlausibilityRule['kind'];

/** Plausibility rules as a versioned document: a change is a new version, never an edit. Its digest is `digestOf` the document. */
export const plausibilityRules = z.strictObject({
  format: z.literal('greengate-plausibility/1'),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  version: z.string().regex(/^\d+\.\d+$/),
  title: z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) }),
  /** Which disclosure counts as last year's: it ends at most so many days before this period begins, and its length differs by at most so many days. */
  comparison: z.strictObject({ gapDays: z.number().int().nonnegative(), lengthDays: z.number().int().nonnegative(), ...sourced }),
  /** At most one of each kind. */
  rules: z.array(plausibilityRule).refine((rules) => new Set(rules.map(({ kind }) => kind)).size === rules.length, { message: 'field.invalid' }),
});
export type PlausibilityRules = z.infer<typeof plausibilityRules>;
export type RuleOf<Kind extends PlausibilityKind> = Extract<PlausibilityRule, { kind: Kind }>;
