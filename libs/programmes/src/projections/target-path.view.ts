import { dec, rounded, text, type Decimal } from '@greengate/kernel';
import type { ProgrammeTarget } from '../domain/programmes.events';
import type { DossierDisclosure } from './supplier-dossier.view';

/** A year of a programme against its target. Shares of the base year: 1 is the base year itself. */
export interface PathYear {
  readonly year: number;
  /** Where the programme should be: straight from 1 in the base year to 1 - reduction in the target year; null outside of them. */
  readonly path: string | null;
  /** Scope 1 and 2 of the suppliers that gave both years, over the same suppliers' in the base year; null: nobody gave both. */
  readonly actual: string | null;
  /** How many suppliers stand behind `actual`. */
  readonly suppliers: number;
}

/** Scope 1 and 2 (location-based) in force for a calendar year; undefined where one of them was not measured or the period is another. */
function emissionsOf(disclosures: readonly DossierDisclosure[], year: number): Decimal | undefined {
  const one = disclosures.find(({ from, to, inForce, status }) => inForce && status !== 'withdrawn' && from === `${year}-01-01` && to === `${year}-12-31`);
  const parts = one === undefined ? [] : [one.scope1, one.scope2LocationBased];
  const values = parts.flatMap((part) => (part.status === 'reported' ? [dec(part.value)] : part.status === 'declared-zero' ? [dec(0)] : []));
  return values.length === 2 ? values.reduce((sum, value) => sum.plus(value)) : undefined;
}

/** A share of the base year, to six places. */
const share = (value: Decimal): string => text(dec(rounded(value, 6)));

function pathIn(year: number, { baseYear, targetYear, reduction }: ProgrammeTarget): string | null {
  if (year < baseYear || year > targetYear) return null;
  return share(dec(1).minus(dec(reduction).times(year - baseYear).div(targetYear - baseYear)));
}

/**
 * Like with like: each year compares only suppliers whose figures are in force for that year and for the base year, so that one that joins or leaves moves
 * nothing (GHG Protocol Scope 3 Standard, chapter 9.3: the base year is recalculated for changes of what is counted). From the base year to the target year or
 * to the latest year, whichever is later.
 */
export function targetPathOf(target: ProgrammeTarget, suppliers: readonly (readonly DossierDisclosure[])[], latest: number): readonly PathYear[] {
  const { baseYear, targetYear } = target;
  const bases = suppliers.map((disclosures) => emissionsOf(disclosures, baseYear));
  return Array.from({ length: Math.max(targetYear, latest) - baseYear + 1 }, (_, index) => baseYear + index).map((year) => {
    const both = suppliers.flatMap((disclosures, index) => {
      const [base, now] = [bases[index], emissionsOf(disclosures, year)];
      return base === undefined || now === undefined ? [] : [{ base, now }];
    });
    const base = both.reduce((sum, one) => sum.plus(one.base), dec(0));
    const now = both.reduce((sum, one) => sum.plus(one.now), dec(0));
    return { year, path: pathIn(year, target), actual: base.isZero() ? null : share(now.div(base)), suppliers: both.length };
  });
}
