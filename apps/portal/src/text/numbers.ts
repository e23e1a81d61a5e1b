import type { Language } from './language';

type Exact = `${number}`;

/** An exact decimal as people read it. The text goes to `Intl` as it is: no binary float in between. Null stays for the caller to word. */
export function numberText(value: string, language: Language, { decimals, minimum }: { readonly decimals?: number; readonly minimum?: number } = {}): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals ?? 20, minimumFractionDigits: minimum ?? 0, roundingMode: 'halfExpand' }).format(value as Exact);
}

/** A fraction as percent; a dash where there is none, since nothing can be divided by zero. In a column `minimum` sets the points below each other. */
export function percentText(fraction: string | null, language: Language, decimals = 1, minimum = 0): string {
  if (fraction === null) return '—';
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals, minimumFractionDigits: minimum }).format(fraction as Exact);
}

export function moneyText(amount: string, currency: string, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: decimals, minimumFractionDigits: 0 }).format(amount as Exact);
}

/** Large sums, shortened for reading; the exact one belongs beside it or in its title. */
export function shortMoneyText(amount: string, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code', notation: 'compact', maximumSignificantDigits: 4 }).format(amount as Exact);
}
