import type { Money, Period, Quantity } from '@greengate/kernel';

export type Scope2Method = 'location-based' | 'market-based';

/** An accepted period as targets look at it. t CO2e; null: not known. */
export interface DisclosedYear {
  readonly disclosureId: string;
  readonly period: Period;
  readonly gwpSet: string;
  readonly scope1: string | null;
  readonly scope2: Readonly<Record<Scope2Method, string | null>>;
  /** Sum of the categories with a value. */
  readonly scope3: string | null;
  /** A category is relevant and not measured. */
  readonly scope3Incomplete: boolean;
  readonly revenue: Money | null;
  readonly output: readonly { readonly product: string; readonly quantity: Quantity }[];
  readonly renewableElectricityShare: string | null;
}

export interface DisclosedYears {
  readonly supplierId: string;
  /** By the end of the period, earliest first. */
  readonly years: readonly DisclosedYear[];
}
