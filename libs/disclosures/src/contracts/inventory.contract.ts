import { decimalString, fraction, money, nonNegativeDecimal, period, quantity } from '@greengate/kernel';
import { z } from 'zod';
import { energyCarrierIds } from './energy-carriers.contract';
import { measured } from './measured.contract';

const category = z.number().int().min(1).max(15).meta({ description: 'Scope 3 category 1-15 of the GHG Protocol' });

/** One of the 15 scope 3 categories: a value in t CO2e, not relevant with its reason, or relevant but not measured. Never a bare zero. */
export const scope3Line = z.discriminatedUnion('status', [
  z.strictObject({ category, status: z.literal('reported'), value: nonNegativeDecimal }),
  z.strictObject({ category, status: z.literal('not-relevant'), reason: z.string().trim().min(3).max(500) }),
  z.strictObject({ category, status: z.literal('not-measured') }),
]);
export type Scope3Line = z.infer<typeof scope3Line>;

/**
 * A greenhouse-gas inventory at totals level: one organisation, one reporting period. Emissions in t CO2e with the named GWP set.
 * What stands here as null or is not listed was not given; `completenessOf` says what that costs.
 */
export const inventory = z.strictObject({
  period,
  /** GHG Protocol Corporate Standard ch. 3: exactly one consolidation approach. */
  boundary: z.enum(['operational-control', 'financial-control', 'equity-share']),
  gwpSet: z.enum(['AR4', 'AR5', 'AR6']),
  scope1: measured,
  scope2LocationBased: measured,
  scope2MarketBased: measured,
  scope3: z.array(scope3Line).max(15),
  /** Use in the period; a carrier that is not used is left out. */
  energy: z.array(z.strictObject({ carrier: z.enum(energyCarrierIds), quantity })).max(energyCarrierIds.length),
  /** Renewable share of the electricity used. */
  renewableElectricityShare: fraction.nullable(),
  /** Of the same organisation and period, in the currency it is kept in. */
  revenue: money.nullable(),
  /** Physical output, by product. */
  output: z.array(z.strictObject({ product: z.string().trim().min(1).max(120), quantity })).max(50),
  /** Where the totals come from, as the supplier declares it; the data-quality score follows from it and from `assurance`. */
  dataBasis: z.enum(['primary', 'company-level', 'spend-sector', 'spend-generic']),
  /** Share of the emissions that rests on primary data. */
  primaryDataShare: fraction.nullable(),
  assurance: z.strictObject({
    level: z.enum(['none', 'internal', 'limited', 'reasonable']),
    /** The verifying body (an organisation, not a person). */
    verifier: z.string().trim().min(1).max(200).nullable(),
  }),
  management: z.strictObject({
    /** Has a programme for its own suppliers or for scope 3. */
    supplierProgramme: z.boolean().nullable(),
    /** ISO 50001 or equivalent. */
    energyManagementSystem: z.boolean().nullable(),
    /** Fall of energy use per unit over the averaging window of the ruleset, as a fraction; positive is better. */
    efficiencyImprovement: decimalString.nullable(),
  }),
});
export type Inventory = z.infer<typeof inventory>;
