import type { Geography, Place } from '../contracts/place.contract';
import type { Ladder, Rung } from '../contracts/ladder.contract';
import type { Candidate } from './available-set';

/** A place with the region it lies in, as the ladder knows regions. */
export interface LocatedPlace {
  readonly place: Place;
  readonly region: string | undefined;
}

export function locate(place: Place, ladder: Ladder): LocatedPlace {
  const known = ladder.regions.find(({ country, subdivisions }) => country === place.country && place.subdivision !== undefined && subdivisions.includes(place.subdivision));
  return { place, region: place.region ?? known?.region };
}

/** The rungs that can be tried for a place: none closer than it is known by; only its own for a subdivision that stands apart. */
export function rungsFor(activity: string, { place, region }: LocatedPlace, ladder: Ladder): readonly Rung[] {
  const rungs = ladder.families.find(({ activities }) => activities.some((prefix) => activity.startsWith(prefix)))?.rungs ?? [];
  const apart = place.subdivision !== undefined && ladder.apart.includes(place.subdivision);
  return rungs.filter(({ at }) => {
    if (at === 'subdivision') return place.subdivision !== undefined;
    if (at === 'own') return true;
    if (at === 'region') return region !== undefined && !apart;
    return at !== 'country' || !apart;
  });
}

/** The factor is made for the place itself, or for an area that it lies in. */
function coversPlace(geography: Geography, { place, region }: LocatedPlace): boolean {
  switch (geography.level) {
    case 'world':
      return true;
    case 'country':
      return geography.country === place.country;
    case 'region':
      return geography.country === place.country && geography.region === region;
    case 'subdivision':
      return geography.subdivision === place.subdivision;
  }
}

function isAt(at: Rung['at'], geography: Geography, { place, region }: LocatedPlace, proxies: readonly string[]): boolean {
  switch (geography.level) {
    case 'world':
      return at === 'world';
    case 'country':
      return geography.country === place.country ? at === 'country' : at === 'proxy' && proxies.includes(geography.country);
    case 'region':
      return at === 'region' && geography.country === place.country && geography.region === region;
    case 'subdivision':
      return at === 'subdivision' && geography.subdivision === place.subdivision;
  }
}

/** The candidates on a rung: those of the place whose years cover the year asked, or those of the latest year before it. */
export function onRung({ at, year: rule }: Rung, year: number, located: LocatedPlace, proxies: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const here = candidates.filter(({ factor }) => (at === 'own' ? coversPlace(factor.geography, located) : isAt(at, factor.geography, located, proxies)));
  if (rule === 'covered') return here.filter(({ factor: { years } }) => years.from <= year && (years.to === null || year <= years.to));
  const ends = here.flatMap(({ factor: { years } }) => (years.to !== null && years.to < year ? [years.to] : []));
  const latest = ends.length === 0 ? undefined : Math.max(...ends);
  return here.filter(({ factor: { years } }) => years.to === latest);
}

export const geographyText = (geography: Geography): string => {
  switch (geography.level) {
    case 'world':
      return 'world';
    case 'country':
      return geography.country;
    case 'region':
      return `${geography.country} ${geography.region}`;
    case 'subdivision':
      return geography.subdivision;
  }
};
