import { reject, unwrap, type InputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { searchFactors } from '../contracts/factors.query';
import { setKey } from '../projections/factor-sets.projection';
import { measuresOf, type FactorView } from '../projections/factors.projection';
import { openSet, setsFor } from './open-sets';

type Search = InputOf<typeof searchFactors>;

/** Beyond every character of an activity key. */
const end = '~';

const ofPlace = (place: string | undefined) => (place === undefined ? {} : place.includes('-') ? { subdivision: place } : { country: place });
const ofYear = (year: number | undefined) => (year === undefined ? {} : { firstYear: { lte: year }, lastYear: { gte: year } });

function ofUnit(unit: string | undefined) {
  if (unit === undefined) return {};
  const measures = measuresOf(unit);
  return measures === undefined ? unwrap(reject('units.unknown', { unit })) : { measures };
}

const filterOf = ({ organisationId, activity, text, place, year, unit }: Search) => ({
  organisationId,
  ...(activity === undefined ? {} : { activity: { gte: activity, lt: `${activity}${end}` } }),
  ...(text === undefined ? {} : { words: { contains: text } }),
  ...ofPlace(place),
  ...ofYear(year),
  ...ofUnit(unit),
});

/** Of one set that is named, drafts included for its own organisation; or of all published ones. */
export const searchFactorsQuery: QueryBinding = handleQuery(searchFactors, async (input, { actor }, services) => {
  const { organisationId, setId, limit, cursor } = input;
  const keys = setId === undefined ? (await setsFor(organisationId, actor, services)).map((set) => setKey(organisationId, set.setId)) : [setKey(organisationId, (await openSet(organisationId, setId, actor, services)).setId)];
  if (keys.length === 0) return { items: [] };
  const page = await services.views.find<FactorView>('factors', { filter: { ...filterOf(input), setKey: { in: keys } }, limit, ...(cursor === undefined ? {} : { cursor }) });
  return { items: page.documents.map(({ view: { setId: of, factor } }) => ({ setId: of, factor })), ...(page.next === undefined ? {} : { next: page.next }) };
});
