import type { CalculationLine } from '../contracts/calculation-line.contract';
import type { RecordedCalculation } from './review.state';

/** A factor as one year used it, before it is known of which series its set is. */
export interface FactorInYear {
  readonly year: number;
  readonly setId: string;
  readonly version: string;
  readonly digest: string;
  readonly factorId: string;
  /** Key of the activity, without unit and basis: `combustion/diesel`, `electricity/grid.cn-zj`. */
  readonly activity: string;
  readonly basis: 'none' | 'NCV' | 'GCV';
  readonly gas: 'CO2' | 'CO2e';
}

/** Ids of factors end with the unit and, where energy content plays a part, the basis: `combustion/anthracite@mmbtu-gcv`. */
function basisOf(factorId: string): FactorInYear['basis'] {
  if (factorId.endsWith('-gcv')) return 'GCV';
  return factorId.endsWith('-ncv') ? 'NCV' : 'none';
}

const yearOf = (line: CalculationLine | undefined, to: string): number => line?.year ?? Number(to.slice(0, 4));

/** The factors of published sets that a calculation used, each with the year of its line. A line's own factor is no part of a series. */
export function factorsInYears({ document, lines }: Pick<RecordedCalculation, 'document' | 'lines'>): readonly FactorInYear[] {
  const entered = new Map(document.lines.map((line) => [line.id, line]));
  return lines.flatMap(({ id, factors }) =>
    factors.flatMap(({ set, factorId, unit }): readonly FactorInYear[] => {
      if (set.digest === null) return [];
      const [activity = factorId] = factorId.split('@');
      return [{ year: yearOf(entered.get(id), document.period.to), setId: set.id, version: set.version, digest: set.digest, factorId, activity, basis: basisOf(factorId), gas: unit.includes('CO2e') ? 'CO2e' : 'CO2' }];
    }),
  );
}
