import { checkConsistent, type FactorReference, type FactorSetSummary, type SeriesEntry } from '@greengate/factors/contracts';
import { reject, unwrap, type ProblemCode, type Rejection } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { GivenCalculation } from '../domain/calculated-disclosure.rules';
import { isLive, samePeriod } from '../domain/disclosures.state';
import { reviewOf, type RecordedCalculation, type ReviewedDisclosuresState } from '../domain/review.state';
import { factorsInYears } from '../domain/series-consistency.rules';

type Calculated = Pick<RecordedCalculation, 'document' | 'lines' | 'library'>;
type Header = Pick<FactorReference, 'series' | 'succession' | 'gwpSet'>;

async function headersOf(calculations: readonly Calculated[], services: Services): Promise<ReadonlyMap<string, Header>> {
  const keys = new Set(calculations.flatMap(({ library: { organisationId }, lines }) => lines.flatMap(({ factors }) => factors.map(({ set }) => `${organisationId}.${set.id}`))));
  const found = await services.views.getMany<FactorSetSummary>('factor_sets', [...keys]);
  return new Map(found.map(({ id, view: { header } }) => [id, header]));
}

/** One entry per factor, by publication and activity: that two publications are used beside each other is the ladder's choice, that one changes its version is not. */
function entriesOf(calculation: Calculated, headers: ReadonlyMap<string, Header>): readonly SeriesEntry[] {
  const { document, library } = calculation;
  const year = Number(document.period.to.slice(0, 4));
  const whole: SeriesEntry = { year, activity: 'inventory', basis: 'none', gas: 'CO2e', reference: { setId: 'inventory', series: 'inventory', version: '1', succession: 'revision', digest: '0'.repeat(64), gwpSet: document.gwpSet, factorId: 'inventory' } };
  const factors = factorsInYears(calculation).flatMap(({ year: of, setId, version, digest, factorId, activity, basis, gas }): readonly SeriesEntry[] => {
    const header = headers.get(`${library.organisationId}.${setId}`);
    return header === undefined ? [] : [{ year: of, activity: `${header.series}: ${activity}`, basis, gas, reference: { setId, version, digest, factorId, series: header.series, succession: header.succession, gwpSet: header.gwpSet } }];
  });
  return [whole, ...factors];
}

const codes: Readonly<Record<string, ProblemCode>> = {
  'factors.mixed-gwp-sets': 'disclosures.series-gwp-mixed',
  'factors.mixed-calorific-values': 'disclosures.series-basis-mixed',
  'factors.mixed-versions': 'disclosures.series-versions-mixed',
};

/** Say it of this year: whichever of the two the clash names first. */
function factsOf({ facts }: Rejection, year: number): Rejection['facts'] {
  const [first, second] = facts['firstYear'] === year ? ['second', 'first'] : ['first', 'second'];
  return { field: 'document', activity: facts['activity'] ?? '', first: facts[first] ?? '', firstYear: facts[`${first}Year`] ?? '', second: facts[second] ?? '', secondYear: facts[`${second}Year`] ?? '' };
}

/**
 * A new year must fit those accepted: one set of warming potentials, one calorific basis per fuel, one version of a table that is revised as a whole. Restatements are free,
 * or no series could ever move to a newer table; the next year is then refused until the years before have moved, too.
 * @throws RejectedError `disclosures.series-gwp-mixed`, `-basis-mixed`, `-versions-mixed`, with both years and what differs
 */
export async function checkSeries(state: ReviewedDisclosuresState, { document, summary }: GivenCalculation, services: Services): Promise<void> {
  const accepted = Object.values(state.disclosures).flatMap((disclosure) => {
    const calculation = reviewOf(state, disclosure.id).accepted;
    return calculation === null || !isLive(disclosure) || samePeriod(calculation.document.period, document.period) ? [] : [calculation];
  });
  if (accepted.length === 0) return;
  const given: Calculated = { document, lines: summary.lines, library: summary.library };
  const headers = await headersOf([given, ...accepted], services);
  const mine = entriesOf(given, headers);
  for (const other of accepted) {
    const fits = checkConsistent([...entriesOf(other, headers), ...mine]);
    const code = fits.ok ? undefined : codes[fits.error.code];
    if (!fits.ok && code !== undefined) unwrap(reject(code, factsOf(fits.error, Number(document.period.to.slice(0, 4)))));
  }
}
