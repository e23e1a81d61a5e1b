import { convert, daysBetween, dec, text, type Decimal } from '@greengate/kernel';
import type { GlidePath } from '../contracts/glide-path.contract';
import type { Target } from '../contracts/target.contract';
import type { TargetPolicy } from '../contracts/target-policy.contract';
import type { DisclosedYear, Scope2Method } from './disclosed-year';

type Gap = NonNullable<GlidePath['progress']['gap']>;
export type Comparable = { readonly value: string; readonly incomplete: boolean; readonly gap: null } | { readonly value: null; readonly incomplete: boolean; readonly gap: Gap };

/** By what an intensity is formed: one product's output in one unit, or revenue in one currency. */
export type Denominator = { readonly kind: 'output'; readonly product: string; readonly unit: string } | { readonly kind: 'revenue'; readonly currency: string };

export const calendarYear = ({ period }: DisclosedYear): number => Number(period.to.slice(0, 4));

/** Accepted periods that cover a year, earliest first. */
export const annualYears = (years: readonly DisclosedYear[], { annualPeriod: { minimumDays, maximumDays } }: TargetPolicy): readonly DisclosedYear[] =>
  years.filter(({ period }) => {
    const days = daysBetween(period.from, period.to) + 1;
    return days >= minimumDays && days <= maximumDays;
  });

/** Emissions in the scopes of a target, t CO2e; null unless all of them are known. */
export function emissionsIn(year: DisclosedYear, scopes: Target['scopes'], method: Scope2Method): Decimal | null {
  let sum = dec(0);
  for (const scope of scopes) {
    const value = scope === 1 ? year.scope1 : scope === 2 ? year.scope2[method] : year.scope3;
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return sum;
}

/** What the base year can be divided by: its single product, else its revenue. */
export function denominatorOf(base: DisclosedYear | undefined): Denominator | null {
  const [product, ...others] = base?.output ?? [];
  if (product !== undefined && others.length === 0 && dec(product.quantity.value).gt(0)) return { kind: 'output', product: product.product, unit: product.quantity.unit };
  return base?.revenue && dec(base.revenue.amount).gt(0) ? { kind: 'revenue', currency: base.revenue.currency } : null;
}

function divisorIn(year: DisclosedYear, denominator: Denominator): Decimal | null {
  if (denominator.kind === 'revenue') return year.revenue?.currency === denominator.currency && dec(year.revenue.amount).gt(0) ? dec(year.revenue.amount) : null;
  const made = year.output.find(({ product }) => product === denominator.product);
  const step = made && convert(made.quantity, denominator.unit);
  return step?.ok === true && dec(step.value.to.value).gt(0) ? dec(step.value.to.value) : null;
}

/** How the years of one target are compared: the same in all of them. */
export interface Comparison {
  readonly measure: GlidePath['measure'];
  readonly scopes: Target['scopes'];
  readonly method: Scope2Method;
  /** GWP set of the base year; sets are never mixed. Null: the base year was not disclosed here, so nothing is known of it. */
  readonly gwpSet: string | null;
  readonly denominator: Denominator | null;
}

/** A year's value to hold against a target, or why there is none. */
export function comparable(year: DisclosedYear, { measure, scopes, method, gwpSet, denominator }: Comparison): Comparable {
  if (measure === 'share') return year.renewableElectricityShare === null ? { value: null, incomplete: false, gap: 'scope-missing' } : { value: year.renewableElectricityShare, incomplete: false, gap: null };
  const incomplete = scopes.includes(3) && year.scope3Incomplete;
  if (gwpSet !== null && year.gwpSet !== gwpSet) return { value: null, incomplete, gap: 'other-gwp-set' };
  const emissions = emissionsIn(year, scopes, method);
  if (emissions === null) return { value: null, incomplete, gap: 'scope-missing' };
  if (measure === 'emissions') return { value: text(emissions), incomplete, gap: null };
  const divisor = denominator === null ? null : divisorIn(year, denominator);
  return divisor === null ? { value: null, incomplete, gap: 'no-denominator' } : { value: text(emissions.div(divisor)), incomplete, gap: null };
}
