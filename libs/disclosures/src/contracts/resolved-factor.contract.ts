import type { Result } from '@greengate/kernel';

export type GwpSet = 'AR4' | 'AR5' | 'AR6';
/** Net (lower) or gross (higher) calorific value; null where energy content plays no part. */
export type CalorificBasis = 'net' | 'gross' | null;

/** What of a subject is asked for: its emissions per unit, a property of a fuel, the potential of a gas, the loss of a grid. */
export type FactorMeasure =
  | 'emissions'
  | 'residual-mix'
  | 'upstream'
  | 'loss-rate'
  | 'co2-per-energy'
  | 'ch4-per-energy'
  | 'n2o-per-energy'
  | 'net-calorific-value'
  | 'carbon-content'
  | 'oxidation'
  | 'outside-scopes'
  | 'gwp'
  | 'gwp-fossil-fugitive'
  /** Components of a refrigerant blend: `gases` are mass fractions. */
  | 'blend';

/** One look-up in a factor library, as the engine asks it. */
export interface FactorRequest {
  /** Fuel, energy, gas, material, mode or sector, by its id in the library, e.g. `diesel`, `electricity`, `CH4`. */
  readonly subject: string;
  readonly measure: FactorMeasure;
  /** The guideline whose table is meant. */
  readonly method: 'ipcc' | 'china' | 'published';
  /** ISO 3166-1 or -2, or null where place plays no part. */
  readonly place: string | null;
  readonly year: number;
  /** Unit of the activity; a library with several factors answers with the one that fits it. */
  readonly unit: string | null;
  /** Basis of the activity, where it is energy of a fuel. */
  readonly basis: CalorificBasis;
  readonly gwpSet: GwpSet;
  /** A factor set the line asks for; null leaves it to the library. */
  readonly set: string | null;
}

/** One step down the look-up ladder, e.g. from the province to the nation. */
export interface FactorDowngrade {
  readonly step: string;
  readonly wanted: string;
  readonly found: string;
  /** Added to the quality score. */
  readonly points: number;
}

/** A factor as found: one exact value with everything needed to use it, to doubt it and to find it again. */
export interface ResolvedFactor {
  readonly id: string;
  readonly set: { readonly id: string; readonly version: string; readonly digest: string | null };
  readonly value: string;
  /** What `value` counts: a unit, and the substance it is a mass of; `CO2e` always with its GWP set. */
  readonly numerator: { readonly unit: string; readonly substance: string | null; readonly gwpSet: GwpSet | null };
  /** Unit of the activity it is multiplied by; `1` for a plain number. */
  readonly denominator: string;
  readonly basis: CalorificBasis;
  /**
   * The whole emission gas by gas per `denominator`, where published: masses, or what each contributes in CO2e. Then `value` is the total in CO2e, or the
   * first gas. `CO2-biogenic` stands outside of the scopes. Empty: `value` is all.
   */
  readonly gases: readonly { readonly gas: string; readonly value: string; readonly unit: string }[];
  readonly geography: string | null;
  readonly years: { readonly from: number; readonly to: number | null } | null;
  /** 1 (best) to 5, before the downgrades. */
  readonly quality: number;
  readonly downgrades: readonly FactorDowngrade[];
}

/** Rejects `calculation.factor-not-found` when the library has nothing that fits. The same request always gets the same answer. */
export type ResolveFactor = (request: FactorRequest) => Result<ResolvedFactor>;
