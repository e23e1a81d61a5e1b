import { fraction, nonNegativeDecimal, period } from '@greengate/kernel';
import { z } from 'zod';
import { energyCarrierIds } from './energy-carriers.contract';

const name = z.string().trim().min(1).max(120);
const unit = z.string().min(1).max(40);
/** An amount that is zero or more, with its unit. */
export const amount = z.strictObject({ value: nonNegativeDecimal, unit });
export type Amount = z.infer<typeof amount>;

/**
 * What somebody knows of an activity. `unknown` is an answer: its consequence is shown, and it is never a zero. An estimate stays marked as one;
 * made from a bill it carries what was paid and the price, so that the quantity can be worked out again.
 */
export const activity = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('measured'), value: nonNegativeDecimal, unit }),
  z.strictObject({ status: z.literal('estimated'), basis: z.enum(['previous-period', 'similar-site', 'expert-judgement']), value: nonNegativeDecimal, unit }),
  z.strictObject({ status: z.literal('estimated-from-payment'), paid: amount, price: amount, unit }),
  z.strictObject({ status: z.literal('unknown') }),
]);
export type Activity = z.infer<typeof activity>;

const score = z.number().int().min(1).max(5);
/** ecoinvent pedigree, 1 best to 5. */
export const pedigree = z.strictObject({ reliability: score, completeness: score, temporal: score, geographical: score, technological: score });
export type Pedigree = z.infer<typeof pedigree>;

/** A factor that a supplier brings itself: with evidence, or it does not count. */
export const ownFactor = z.strictObject({
  value: nonNegativeDecimal,
  /** `kgCO2e/<unit>` or `tCO2e/<unit>`. */
  unit: z.string().regex(/^(g|kg|t)CO2e\/.+$/, { message: 'calculation.own-factor-unit' }).max(60),
  gwpSet: z.enum(['AR4', 'AR5', 'AR6']),
  source: z.string().trim().min(3).max(300),
  evidence: z.array(name).min(1, { message: 'calculation.own-factor-evidence' }).max(20),
});
export type OwnFactor = z.infer<typeof ownFactor>;

const line = {
  id: z.string().trim().min(1).max(60),
  site: name.nullable().default(null),
  /** Digests or names of evidence files. */
  evidence: z.array(name).max(50).default([]),
  /** First and last day of its bills, where they are known. */
  billed: period.optional(),
  quality: z.strictObject({ primary: z.boolean().nullable().default(null), pedigree: pedigree.nullable().default(null) }).default({ primary: null, pedigree: null }),
  /** ISO 3166-1 or -2; null takes the place of the document. */
  place: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/).nullable().default(null),
  /** Year of the activity; null takes the year in which the period ends. */
  year: z.number().int().min(1990).max(2100).nullable().default(null),
  /** Factor set asked for, by id. */
  factorSet: name.nullable().default(null),
};
const subject = name;
const density = amount.nullable().default(null);
const calorificBasis = z.enum(['net', 'gross']).nullable().default(null);
const combustion = {
  ...line,
  fuel: subject,
  method: z.enum(['ipcc', 'china', 'published']),
  activity,
  /** Mass per volume of this very fuel; without it litres never become tonnes. */
  density,
  /** Of an activity stated as energy. */
  calorificBasis,
  /** CO2 of a biogenic fuel stands outside of the scopes; its CH4 and N2O stay in scope 1. */
  biogenic: z.boolean().default(false),
  carrier: z.enum(energyCarrierIds).nullable().default(null),
};
const item = z.strictObject({ name, activity: amount, factor: ownFactor });
const known = z.strictObject({ activity: amount, subject });

/** Direct emissions and purchased energy. */
export const ownLine = [
  z.strictObject({ kind: z.literal('stationary-combustion'), ...combustion }),
  z.strictObject({ kind: z.literal('mobile-combustion'), ...combustion }),
  /** Vehicles by distance, where the fuel is not known. */
  z.strictObject({ kind: z.literal('mobile-distance'), ...line, vehicle: subject, activity }),
  z.strictObject({ kind: z.literal('process'), ...line, process: subject, activity, factor: ownFactor.nullable().default(null), fossilFugitive: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('refrigerant'), ...line, gas: subject, blend: z.array(z.strictObject({ gas: subject, share: fraction })).min(1).nullable().default(null), activity }),
  /** A market is the area in which certificates are valid; null takes the country of the place. */
  z.strictObject({ kind: z.literal('electricity'), ...line, market: name.nullable().default(null), activity }),
  z.strictObject({ kind: z.literal('purchased-energy'), ...line, carrier: z.enum(['steam', 'heat', 'cooling']), activity, factor: ownFactor.nullable().default(null) }),
  /** Biogenic CO2 that is not from burning a listed fuel, e.g. of fermentation; mass of CO2. */
  z.strictObject({ kind: z.literal('biogenic'), ...line, activity }),
] as const;

const scope3 = { kind: z.literal('scope3'), ...line, category: z.number().int().min(1).max(15) };

/** Scope 3, by method of the GHG Protocol's Technical Guidance. `average` is an activity times a factor of the library: mass, floor area of leased assets, pkm, nights. */
export const scope3CalculationLine = z.discriminatedUnion('method', [
  z.strictObject({ ...scope3, method: z.literal('supplier-specific'), items: z.array(item).min(1).max(500) }),
  z.strictObject({
    ...scope3,
    method: z.literal('hybrid'),
    energy: z.array(item).max(200),
    inputs: z.array(z.strictObject({ name, mass: amount, factor: ownFactor, distance: amount, transportFactor: ownFactor })).max(200),
    waste: z.array(item).max(200),
    other: z.array(item).max(200),
  }),
  z.strictObject({ ...scope3, method: z.literal('average'), subject, activity }),
  z.strictObject({
    ...scope3,
    method: z.literal('spend'),
    subject,
    activity,
    /** Factor currency per currency of the spend, average of the spend year. */
    fx: nonNegativeDecimal,
    priceSpendYear: nonNegativeDecimal,
    priceFactorYear: nonNegativeDecimal,
    /** The sector of the factor is that of the purchase; otherwise the factor is generic. */
    sectorMatched: z.boolean(),
  }),
  z.strictObject({ ...scope3, method: z.literal('distance'), legs: z.array(z.strictObject({ mode: subject, mass: amount, distance: amount })).min(1).max(500) }),
  z.strictObject({ ...scope3, method: z.literal('fuel'), fuels: z.array(known).min(1).max(200) }),
  z.strictObject({ ...scope3, method: z.literal('waste'), activity, treatments: z.array(z.strictObject({ treatment: subject, share: fraction })).min(1).max(20) }),
  z.strictObject({ ...scope3, method: z.literal('energy-related'), subject, activity }),
  z.strictObject({ ...scope3, method: z.literal('lifetime-use'), watt: nonNegativeDecimal, hoursPerDay: nonNegativeDecimal, daysPerYear: nonNegativeDecimal, years: nonNegativeDecimal, units: nonNegativeDecimal }),
  z.strictObject({ ...scope3, method: z.literal('equity-share'), holdings: z.array(z.strictObject({ name, share: fraction, emissions: amount })).min(1).max(500) }),
  /** Relevant, and not known. */
  z.strictObject({ ...scope3, method: z.literal('unknown') }),
]);

export const calculationLine = z.discriminatedUnion('kind', [...ownLine, scope3CalculationLine]);
export type CalculationLine = z.output<typeof calculationLine>;
export type LineOf<Kind extends CalculationLine['kind']> = Extract<CalculationLine, { kind: Kind }>;
