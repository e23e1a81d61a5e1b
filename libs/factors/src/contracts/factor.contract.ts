import { computedDecimal, computedNonNegative, fraction, parseUnit } from '@greengate/kernel';
import { z } from 'zod';
import { geography } from './place.contract';

/** E.g. `combustion/diesel`, `electricity/grid`, `spend/naics-331110`: the same key in every set, so that sets can stand in for one another. */
export const activityKey = z.string().max(160).regex(/^[a-z0-9]+(?:[./-][a-z0-9]+)*$/, { message: 'factors.id-malformed' });
const factorId = z.string().max(240).regex(/^[a-z0-9]+(?:[.@/-][a-z0-9]+)*$/, { message: 'factors.id-malformed' });

/** English as published; Chinese where the publisher or this project gives it. */
export const factorName = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1).nullable() });

export const gwpSetId = z.enum(['AR4', 'AR5', 'AR6']);
export type GwpSetId = z.infer<typeof gwpSetId>;

/** Net (lower) or gross (higher) calorific value; `none` when no calorific value is in it. */
export const calorificBasis = z.enum(['NCV', 'GCV', 'none']);
export type CalorificBasis = z.infer<typeof calorificBasis>;

export const years = z.strictObject({ from: z.number().int(), to: z.number().int().nullable() }).refine(({ from, to }) => to === null || from <= to, { message: 'factors.years-reversed' });

const dimensionOf = (text: string): Readonly<Record<string, number>> | undefined => {
  const unit = parseUnit(text);
  return unit.ok ? unit.value.dimension : undefined;
};
const only = (text: string, base: string): boolean => JSON.stringify(dimensionOf(text)) === JSON.stringify({ [base]: 1 });

/** A gas (`CO2`, `CH4`, `HFC-134a`; `CO2-biogenic` stands outside the scopes) as a mass, or `CO2e` of the GWP set of its document as a mass of CO2e. */
const numerator = z.strictObject({ gas: z.string().min(1).max(60), unit: z.string().min(1).max(24) }).refine(({ gas, unit }) => only(unit, gas === 'CO2e' ? 'co2e' : 'mass'), { path: ['unit'], message: 'factors.unit-not-of-gas' });

/** Part of a factor: the mass of a gas, or what a gas contributes in CO2e, per the same denominator. */
const gasPart = z
  .strictObject({ gas: z.string().min(1).max(60), value: computedNonNegative, unit: z.string().min(1).max(24) })
  .refine(({ unit }) => only(unit, 'mass') || only(unit, 'co2e'), { path: ['unit'], message: 'factors.unit-not-of-gas' });

const denominator = z.string().min(1).max(24).refine((unit) => dimensionOf(unit) !== undefined, { message: 'factors.unit-not-of-gas' });
const fuelActivity = /^(combustion|mobile|wtt-fuel|wtt-bioenergy|outside-scopes)\//;

/**
 * One emission factor: `value` `numerator` per `denominator`. `gases`, where the publisher splits it, is the whole emission gas by gas;
 * then `value` is its total in CO2e, or the first gas when the publisher gives masses only.
 */
export const factor = z
  .strictObject({
    id: factorId,
    activity: activityKey,
    name: factorName,
    /** As published, at most 15 significant digits: what a spreadsheet holds. */
    value: computedDecimal,
    numerator,
    denominator,
    basis: calorificBasis,
    gases: z.array(gasPart).optional(),
    geography,
    /** For activity of these years, both included; open when `to` is null. */
    years,
    /** Data quality 1 (best) to 5 of the factor used where and when it is meant for. */
    quality: z.number().int().min(1).max(5),
    note: z.string().min(1).nullable(),
  })
  .refine(({ activity, basis, denominator: unit }) => basis !== 'none' || !fuelActivity.test(activity) || !only(unit, 'energy'), { path: ['basis'], message: 'factors.calorific-basis-missing' });
export type Factor = z.infer<typeof factor>;

/** A measured or default figure of a fuel, blend or vehicle that formulas need beside factors. */
export const property = z.strictObject({
  /** What it describes, e.g. `combustion/diesel`. */
  activity: activityKey,
  name: factorName,
  kind: z.enum(['net-calorific-value', 'gross-calorific-value', 'carbon-content', 'oxidation-factor', 'density', 'energy-use']),
  value: computedNonNegative,
  /** `GJ/t`, `tC/GJ`, `1`, `kg/m³`, `kWh/km`. */
  unit: denominator,
  basis: calorificBasis,
  years,
});
export type Property = z.infer<typeof property>;
export type PropertyKind = Property['kind'];

/** A refrigerant blend by mass. */
export const blend = z.strictObject({ name: z.string().min(1), components: z.array(z.strictObject({ gas: z.string().min(1), fraction })).min(1), note: z.string().min(1).nullable() });
export type Blend = z.infer<typeof blend>;

/** GWP-100 of a gas. `origin` tells values of one gas apart by where it comes from; `optional` ones are used only when a programme chooses them. */
export const gwp = z.strictObject({
  gas: z.string().min(1),
  origin: z.enum(['any', 'fossil-fugitive', 'other']),
  value: computedNonNegative,
  optional: z.boolean(),
  note: z.string().min(1).nullable(),
});
export type Gwp = z.infer<typeof gwp>;
