import type { ConversionStep, FormulaStep } from '@greengate/kernel';
import type { CalculationLine } from './calculation-line.contract';
import type { CalculationNote } from './calculation-notes.contract';
import type { InventoryDocument } from './calculation.contract';
import type { FactorRequest, GwpSet, ResolvedFactor } from './resolved-factor.contract';

/** Where an emission counts. Location- and market-based scope 2 are two views of the same energy and are never added. */
export type Account = 'scope1' | 'scope2-location' | 'scope2-market' | `scope3.${number}`;

/** A factor with the question that it answers, so that the look-up can be repeated. */
export interface FactorUse {
  readonly request: FactorRequest | null;
  readonly factor: ResolvedFactor;
}

export interface LineQuality {
  /** 1 (best) to 5. */
  readonly score: number;
  readonly primary: boolean;
  readonly grade: 'measured' | 'calculated' | 'estimated' | 'default';
  /** Geometric standard deviation squared; the 95 % interval is [m / gsd2, m × gsd2]. */
  readonly gsd2: string;
  /** Half the 95 % interval as a fraction, on its upper side. */
  readonly uncertainty: string;
  /** How the interval came about. */
  readonly steps: readonly FormulaStep[];
}

/** One line with everything an auditor needs to follow it from the bill to the kilogram. */
export interface CalculatedLine {
  readonly id: string;
  readonly status: 'calculated' | 'unknown';
  readonly accounts: readonly Account[];
  /** As entered, word for word. */
  readonly entered: CalculationLine;
  readonly conversions: readonly ConversionStep[];
  readonly factors: readonly FactorUse[];
  readonly steps: readonly FormulaStep[];
  /** Masses in t, by gas; what the factor does not tell apart is missing here, not zero. */
  readonly gases: readonly { readonly gas: string; readonly t: string }[];
  readonly emissions: readonly { readonly account: Account; readonly tCO2e: string }[];
  /** t CO2, outside of the scopes. */
  readonly biogenicCo2: string;
  readonly quality: LineQuality | null;
  readonly warnings: readonly CalculationNote[];
}

export interface AccountTotal {
  readonly account: Account;
  /** Sum of the lines that are known; null when there is none. A part of the whole unless `complete`. */
  readonly tCO2e: string | null;
  readonly complete: boolean;
  readonly lines: number;
  readonly uncertainty: string | null;
}

export interface Calculation {
  readonly engine: string;
  readonly unitTable: string;
  readonly organisation: string;
  readonly period: InventoryDocument['period'];
  readonly boundary: InventoryDocument['boundary'];
  readonly gwpSet: GwpSet;
  readonly documentDigest: string;
  readonly lines: readonly CalculatedLine[];
  readonly totals: readonly AccountTotal[];
  /** Scope 1, scope 2 location-based and scope 3 together: what quality and uncertainty of the whole are about. */
  readonly overall: { readonly tCO2e: string; readonly uncertainty: string; readonly qualityScore: string | null; readonly primaryDataShare: string | null };
  /** Quality of scope 1 and 2 alone, by which a score's intensity is weighed. */
  readonly ownQualityScore: string | null;
  readonly biogenicCo2: string;
  readonly besides: InventoryDocument['besides'];
  /** Evaluated formulas of the totals. */
  readonly steps: readonly FormulaStep[];
  readonly missing: readonly CalculationNote[];
  readonly notes: readonly CalculationNote[];
  /** Of everything above: the same document and the same factors give the same digest. */
  readonly digest: string;
}
