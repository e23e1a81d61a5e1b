import { dec, text } from '@greengate/kernel';
import type { Measured } from '../../contracts/measured.contract';
import type { Account, Calculation } from '../../contracts/calculation-result.contract';
import type { InventoryDocument } from '../../contracts/calculation.contract';
import type { Inventory, Scope3Line } from '../../contracts/inventory.contract';
import { energyUse } from './energy-use.rules';

/** The totals contract takes at most 18 decimals; a value that came out of a division is rounded there, half-up. */
const decimals = 18;
const cut = (value: string): string => text(dec(value).toDecimalPlaces(decimals));

/** Bands of the data-quality score by which a total's basis is declared [P]; the scale of `defaultDataQualityTable`. */
const bases = [
  { upTo: '2.5', basis: 'primary' },
  { upTo: '3.5', basis: 'company-level' },
  { upTo: '4.5', basis: 'spend-sector' },
  { upTo: '5', basis: 'spend-generic' },
] as const;

function figureOf({ totals }: Calculation, account: Account, declaredZero: boolean): Measured {
  const total = totals.find((one) => one.account === account);
  if (total === undefined || total.lines === 0) return declaredZero ? { status: 'declared-zero' } : { status: 'not-measured' };
  // A part is never passed on as the whole.
  if (!total.complete || total.tCO2e === null) return { status: 'not-measured' };
  const value = cut(total.tCO2e);
  if (value !== '0') return { status: 'reported', value };
  return declaredZero ? { status: 'declared-zero' } : { status: 'not-measured' };
}

/** Market-based zero that instruments explain is a declared one: each kWh has its certificate. */
const coveredByInstruments = (document: InventoryDocument, calculation: Calculation): boolean =>
  document.instruments.length > 0 && calculation.totals.some(({ account, tCO2e }) => account === 'scope2-location' && tCO2e !== null && !dec(tCO2e).isZero());

function scope3Of(document: InventoryDocument, calculation: Calculation): readonly Scope3Line[] {
  const lines = Array.from({ length: 15 }, (_, index): Scope3Line[] => {
    const category = index + 1;
    const reason = document.notRelevant.find((one) => one.category === category)?.reason;
    if (reason !== undefined) return [{ category, status: 'not-relevant', reason }];
    if (!calculation.totals.some(({ account }) => account === `scope3.${category}`)) return [];
    const figure = figureOf(calculation, `scope3.${category}`, false);
    return [figure.status === 'reported' ? { category, ...figure } : { category, status: 'not-measured' }];
  });
  return lines.flat();
}

function renewableShare(document: InventoryDocument, calculation: Calculation): string | null {
  const electricity = calculation.lines.filter(({ entered }) => entered.kind === 'electricity');
  if (electricity.length === 0 || electricity.some(({ status }) => status === 'unknown')) return null;
  const kwh = electricity.reduce((sum, { steps }) => {
    const input = steps.find(({ formula }) => formula === 'electricity.location-based')?.input as { kwh: string } | undefined;
    return sum.plus(input?.kwh ?? '0');
  }, dec(0));
  if (kwh.isZero()) return null;
  const renewable = document.instruments.reduce((sum, instrument) => (instrument.renewable ? sum.plus(instrument.kwh) : sum), dec(0));
  return cut(text(renewable.div(kwh)));
}

/**
 * The totals of a calculation in the form that is submitted and reviewed. The basis follows from the quality of scope 1 and 2, which intensity rests on: whoever adds
 * a rough scope 3 is not worse off than who leaves it out. The primary data share is that of the whole.
 */
export function totalsInventory(document: InventoryDocument, calculation: Calculation): Inventory {
  const { period, boundary, gwpSet, revenue, output, assurance, management, declaredZero } = document;
  const { ownQualityScore, overall } = calculation;
  const scope2Zero = declaredZero.includes('scope2');
  const basis = ownQualityScore === null ? undefined : bases.find(({ upTo }) => dec(ownQualityScore).lte(upTo))?.basis;
  return {
    period, boundary, gwpSet, revenue, output, assurance, management,
    scope1: figureOf(calculation, 'scope1', declaredZero.includes('scope1')),
    scope2LocationBased: figureOf(calculation, 'scope2-location', scope2Zero),
    scope2MarketBased: figureOf(calculation, 'scope2-market', scope2Zero || coveredByInstruments(document, calculation)),
    scope3: [...scope3Of(document, calculation)],
    energy: energyUse(calculation.lines).map(({ carrier, quantity: { value, unit } }) => ({ carrier, quantity: { value: cut(value), unit } })),
    renewableElectricityShare: renewableShare(document, calculation),
    // Without a figure there is nothing to grade; the most cautious basis stands.
    dataBasis: basis ?? 'spend-generic',
    primaryDataShare: overall.primaryDataShare === null ? null : cut(overall.primaryDataShare),
  };
}

