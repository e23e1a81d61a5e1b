import { findFactor, gwpOf, ladder10, placeText, type AvailableSet, type Factor, type FactorSet, type Geography, type Ladder, type Property, type PropertyKind } from '@greengate/factors/contracts';
import { ok, reject, type Result } from '@greengate/kernel';
import type { FactorMeasure, FactorRequest, ResolvedFactor, ResolveFactor } from '../contracts/resolved-factor.contract';

/** A table, as far as the look-up needs it. */
export type FactorTable = Pick<FactorSet, 'id' | 'series' | 'version' | 'succession' | 'gwpSet' | 'validity' | 'factors' | 'properties' | 'blends' | 'gwps'>;
export interface PublishedSet {
  readonly document: FactorTable;
  readonly digest: string;
}

type FactorsByActivity = ReadonlyMap<string, readonly Factor[]>;
const indexed = new WeakMap<FactorTable, FactorsByActivity>();

/** A table never changes, so that it is sorted by activity once, however many calculations look in it. */
function byActivityOf(table: FactorTable): FactorsByActivity {
  const known = indexed.get(table);
  if (known !== undefined) return known;
  const factors = new Map<string, Factor[]>();
  for (const factor of table.factors) {
    const same = factors.get(factor.activity);
    if (same === undefined) factors.set(factor.activity, [factor]);
    else same.push(factor);
  }
  indexed.set(table, factors);
  return factors;
}

type SetReference = ResolvedFactor['set'];
const refer = ({ document: { id, version }, digest }: PublishedSet): SetReference => ({ id, version, digest });
const basisOf = (basis: Factor['basis']): ResolvedFactor['basis'] => (basis === 'NCV' ? 'net' : basis === 'GCV' ? 'gross' : null);

const areaOf = (geography: Geography): string => (geography.level === 'world' ? 'world' : placeText(geography));

/** Guidelines by the series of their table; `published` is whatever publisher the ladder comes to first. */
const seriesOf = { ipcc: 'ipcc-stationary', china: 'cn-fuels' } as const;
const energies: Readonly<Record<string, string>> = { electricity: 'electricity/grid', heat: 'heat/purchased', steam: 'heat/purchased' };
const residualMix = 'electricity/grid-excluding-traded-non-fossil';

/** A plain word is a fuel; a key of the library stays what it is. */
const activityOf = (subject: string): string => (subject.includes('/') ? subject : (energies[subject] ?? `combustion/${subject}`));
const withFamily = (family: string, subject: string): string => `${family}/${subject.slice(subject.indexOf('/') + 1)}`;

const activityFor: Partial<Record<FactorMeasure, (subject: string) => string>> = {
  emissions: activityOf,
  'residual-mix': () => residualMix,
  upstream: (subject) => (subject === 'electricity' ? 'wtt-electricity/generation' : withFamily('wtt-fuel', subject)),
  'outside-scopes': (subject) => withFamily('outside-scopes', subject),
};
const gasPerEnergy: Partial<Record<FactorMeasure, string>> = { 'co2-per-energy': 'CO2', 'ch4-per-energy': 'CH4', 'n2o-per-energy': 'N2O' };
const propertyOf: Partial<Record<FactorMeasure, PropertyKind>> = { 'net-calorific-value': 'net-calorific-value', 'carbon-content': 'carbon-content', oxidation: 'oxidation-factor' };
/** Where nothing published is no fault: the engine has an answer of its own for it. */
const optional: readonly FactorMeasure[] = ['residual-mix', 'outside-scopes'];

/** Later years and versions of a series first; otherwise as given. */
const inPreference = (sets: readonly PublishedSet[]): readonly PublishedSet[] =>
  [...sets].sort((a, b) => (a.document.series === b.document.series ? b.document.validity.from - a.document.validity.from || (a.document.version < b.document.version ? 1 : -1) : 0));

const notFound = ({ subject, measure, method, place, year }: FactorRequest): Result<never> => reject('calculation.factor-not-found', { subject, measure, method, place: place ?? '—', year });
const plain = { denominator: '1', basis: null, gases: [], geography: null, years: null, quality: 1, downgrades: [] } as const;

/** The questions of the calculation answered by a library of factor sets, with the ladder's steps down as downgrades. */
export function resolveFromLibrary(given: readonly PublishedSet[], ladder: Ladder = ladder10): ResolveFactor {
  const sets = inPreference(given);
  /** Among equals the ladder takes the first: a set with a factor in the very unit of the bill, which needs no conversion. */
  const available = (of: readonly PublishedSet[], activity: string, unit: string | null): readonly AvailableSet[] => {
    const all = of.map((set) => ({ header: set.document, digest: set.digest, factors: byActivityOf(set.document).get(activity) ?? [] }));
    const exact = (set: AvailableSet): boolean => set.factors.some(({ denominator }) => denominator === unit);
    return [...all.filter(exact), ...all.filter((set) => !exact(set))];
  };
  const wanted = ({ set, method }: FactorRequest): readonly PublishedSet[] =>
    sets.filter(({ document: { id, series } }) => (set === null ? method === 'published' || series === seriesOf[method] : id === set || series === set));

  function look(request: FactorRequest, activity: string, of: readonly PublishedSet[]): Result<ResolvedFactor> {
    const { place, year, unit, basis } = request;
    const country = (place ?? 'XX').slice(0, 2);
    const at = place !== null && place.length > 2 ? { country, subdivision: place } : { country };
    const found = findFactor({ activity, place: at, year, ...(unit === null ? {} : { unit }), ...(basis === null ? {} : { basis: basis === 'net' ? 'NCV' : 'GCV' }), sets: available(of, activity, unit), ladder });
    if (!found.ok) return found.error.code === 'factors.no-factor' ? notFound(request) : found;
    const { factor, reference, steps } = found.value;
    const used = `${areaOf(factor.geography)} ${factor.years.to ?? factor.years.from}`;
    return ok({
      id: factor.id,
      set: { id: reference.setId, version: reference.version, digest: reference.digest },
      value: factor.value,
      numerator: { unit: factor.numerator.unit, substance: factor.numerator.gas, gwpSet: factor.numerator.gas === 'CO2e' ? reference.gwpSet : null },
      denominator: factor.denominator,
      basis: basisOf(factor.basis),
      gases: factor.gases ?? [],
      geography: areaOf(factor.geography),
      years: factor.years,
      quality: factor.quality,
      downgrades: steps.filter((step) => step.found && step.says !== null).map(({ rung, downgrade }) => ({ step: rung, wanted: `${place ?? '—'} ${year}`, found: used, points: downgrade })),
    });
  }

  /** Sets of the inventory's own GWP set first; one of another is answered only when nothing else is there, and the engine then says why it cannot be used. */
  function emissions(request: FactorRequest, activity: string): Result<ResolvedFactor> {
    const of = wanted(request);
    const fitting = look(request, activity, of.filter(({ document }) => document.gwpSet === null || document.gwpSet === request.gwpSet));
    if (fitting.ok) return fitting;
    if (optional.includes(request.measure)) return notFound(request);
    const other = look(request, activity, of);
    return other.ok ? other : fitting;
  }

  function perEnergy(request: FactorRequest, gas: string): Result<ResolvedFactor> {
    const found = look({ ...request, unit: 'TJ', basis: 'net' }, activityOf(request.subject), wanted(request));
    if (!found.ok) return found;
    const part = found.value.gases.find((one) => one.gas === gas) ?? (found.value.numerator.substance === gas ? { value: found.value.value, unit: found.value.numerator.unit } : undefined);
    return part === undefined ? notFound(request) : ok({ ...found.value, value: part.value, numerator: { unit: part.unit, substance: gas, gwpSet: null }, gases: [] });
  }

  function property(request: FactorRequest, kind: PropertyKind): Result<ResolvedFactor> {
    const activity = activityOf(request.subject);
    const inForce = ({ years }: Property): boolean => years.from <= request.year && (years.to === null || request.year <= years.to);
    for (const set of wanted(request)) {
      const found = set.document.properties.find((one) => one.activity === activity && one.kind === kind && inForce(one));
      if (found === undefined) continue;
      const [unit = '1', denominator = '1'] = found.unit.split('/');
      return ok({ ...plain, id: `${activity}#${kind}`, set: refer(set), value: found.value, numerator: { unit, substance: null, gwpSet: null }, denominator, basis: basisOf(found.basis), years: found.years });
    }
    return notFound(request);
  }

  function potential(request: FactorRequest): Result<ResolvedFactor> {
    const set = sets.find(({ document }) => document.gwpSet === request.gwpSet && document.gwps.length > 0);
    const value = set && gwpOf(set.document, request.subject, { origin: request.measure === 'gwp-fossil-fugitive' ? 'fossil-fugitive' : 'other' });
    if (set === undefined || !value?.ok) return notFound(request);
    return ok({ ...plain, id: `gwp/${request.subject}`, set: refer(set), value: value.value, numerator: { unit: '1', substance: null, gwpSet: request.gwpSet } });
  }

  function blend(request: FactorRequest): Result<ResolvedFactor> {
    for (const set of sets) {
      const found = set.document.blends.find(({ name }) => name === request.subject);
      if (found) return ok({ ...plain, id: `blend/${found.name}`, set: refer(set), value: '1', numerator: { unit: '1', substance: null, gwpSet: null }, gases: found.components.map(({ gas, fraction }) => ({ gas, value: fraction, unit: '1' })) });
    }
    return notFound(request);
  }

  return (request) => {
    const { measure, subject } = request;
    const activity = activityFor[measure]?.(subject);
    if (activity !== undefined) return emissions(request, activity);
    const gas = gasPerEnergy[measure];
    if (gas !== undefined) return perEnergy(request, gas);
    const kind = propertyOf[measure];
    if (kind !== undefined) return property(request, kind);
    if (measure === 'gwp' || measure === 'gwp-fossil-fugitive') return potential(request);
    return measure === 'blend' ? blend(request) : notFound(request);
  };
}
