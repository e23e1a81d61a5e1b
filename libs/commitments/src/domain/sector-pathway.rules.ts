import { applyFormula, ok, reject, type FormulaStep, type Result } from '@greengate/kernel';
import type { PathwaySet } from '../contracts/pathway-set.contract';
import type { TargetPolicy } from '../contracts/target-policy.contract';
import { sdaConvergence } from './sda.formulas';

export interface SectorQuestion {
  readonly sector: string;
  readonly region: string;
  readonly baseYear: number;
  /** The year of convergence: the last one of the path. */
  readonly endYear: number;
  /** Intensity of the company in the base year, in the pathway's unit. */
  readonly company: string;
  /** Production by year; a year that is not given has that of the year before. Constant production of both keeps the market share. */
  readonly output?: readonly { readonly year: number; readonly company: string; readonly sector: string }[];
}

/** The path of a company in a sector of a published pathway set (domain notes 3.2), with its step. Rejects a sector, region or year that the set does not have. */
export function sectorPathway(set: PathwaySet, { sector, region, baseYear, endYear, company, output = [] }: SectorQuestion, policy: TargetPolicy): Result<{ readonly unit: string; readonly path: readonly { readonly year: number; readonly intensity: string; readonly emissions: string }[]; readonly step: FormulaStep }> {
  const pathway = set.pathways.find((one) => one.sector === sector && one.region === region);
  const points = pathway?.points.filter(({ year }) => year >= baseYear && year <= endYear) ?? [];
  if (pathway === undefined || points[0]?.year !== baseYear || points.at(-1)?.year !== endYear || points.length < 2) {
    return reject('commitments.no-pathway', { set: set.id, sector, region, from: baseYear, to: endYear });
  }
  let made = { company: '1', sector: '1' };
  const years = points.map(({ year, intensity }) => {
    made = output.find((one) => one.year === year) ?? made;
    return { year, sector: intensity, companyOutput: made.company, sectorOutput: made.sector };
  });
  const result = applyFormula(sdaConvergence, { company, years, clamp: policy.sda.clamp });
  return ok({ unit: pathway.unit, path: result.output, step: result.step });
}
