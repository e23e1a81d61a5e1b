import type { Rejection } from '@greengate/kernel';
import type { DraftAnswers } from '../contracts/draft-answers.contract';
import type { Activity } from '../contracts/calculation-line.contract';
import type { InventoryDocumentInput } from '../contracts/calculation.contract';
import { entries, isUnknown, known, type Known } from './draft-fields.rules';

type Line = InventoryDocumentInput['lines'][number];
type Instrument = NonNullable<InventoryDocumentInput['instruments']>[number];
type Entry<List> = Known<NonNullable<List>[keyof NonNullable<List>]>;
type Bill = Entry<DraftAnswers['energy']['electricity']>;
type Fuel = Entry<DraftAnswers['energy']['fuels']>;
type Amount = { readonly quantity: string; readonly unit: string } | { readonly paid: string; readonly currency: string; readonly price: string | null; readonly unit: string };

export interface LineMaker {
  /** The part of a quantity that counts under the boundary. */
  readonly part: (value: string) => string;
  readonly place: string;
  readonly year: number;
}
interface Made {
  readonly lines: readonly Line[];
  readonly instruments: readonly Instrument[];
  readonly problems: readonly Rejection[];
}

const masses: ReadonlySet<string> = new Set(['kg', 't']);
const normalVolumes: ReadonlySet<string> = new Set(['Nm³', '万Nm³']);
const unknown: Activity = { status: 'unknown' };

/** Days that the bill covers, where both are given in their order. */
const billedOf = ({ billFrom, billTo }: Pick<Bill, 'billFrom' | 'billTo'>): { readonly billed?: { from: string; to: string } } => (billFrom !== null && billTo !== null && billFrom <= billTo ? { billed: { from: billFrom, to: billTo } } : {});

/** A quantity is measured. Money with a price per unit is an estimate, and stays marked as one; money alone says nothing. */
function activityOf(amount: Amount, { part }: LineMaker): Activity {
  const { unit } = amount;
  if ('quantity' in amount) return { status: 'measured', value: part(amount.quantity), unit };
  const { paid, currency, price } = amount;
  return price === null ? unknown : { status: 'estimated-from-payment', paid: { value: part(paid), unit: currency }, price: { value: price, unit: `${currency}/${unit}` }, unit };
}

/** The mainland's table counts by mass, or gas by normal volume; litres need a density for it. What it cannot take goes to whichever table publishes a factor for the unit. */
function methodOf({ unit, densityKgPerL }: Pick<Fuel, 'unit' | 'densityKgPerL'>, place: string): 'china' | 'published' {
  const mainland = place.slice(0, 2) === 'CN' && !['CN-HK', 'CN-MO', 'CN-TW'].includes(place);
  return mainland && (masses.has(unit) || normalVolumes.has(unit) || densityKgPerL !== null) ? 'china' : 'published';
}

/** Lines and instruments of the answers. A use that nobody answered is an unknown line: it is not nothing. */
export function linesOfDraft({ sites, energy, otherSources, evidence }: DraftAnswers, maker: LineMaker): Made {
  const problems: Rejection[] = [];
  const instruments: Instrument[] = [];
  const siteOf = (field: string, key: string | null): { readonly site: string | null; readonly place: string | null } => {
    if (key === null) return { site: null, place: null };
    const site = Object.hasOwn(sites.sites ?? {}, key) ? sites.sites?.[key] : undefined;
    if (site === undefined || site === null) problems.push({ code: 'disclosures.answer-out-of-range', facts: { field: `answers.${field}.site`, value: key } });
    return site === undefined || site === null || isUnknown(site) ? { site: key, place: null } : { site: site.name, place: site.place };
  };
  const evidenceOf = (line: string): string[] => {
    const files = evidence.files?.[line];
    return files === undefined || files === null || isUnknown(files) ? [] : files;
  };
  const firstPlace = entries(sites.sites).flatMap(([, site]) => known(site)?.place ?? [])[0] ?? maker.place;
  const common = (list: string, path: string, key: string, site: string | null) => ({ id: `${list}.${key}`, evidence: evidenceOf(`${list}.${key}`), ...siteOf(`${path}.${key}`, site) });

  const listed = <Value>(list: string, use: unknown, values: Readonly<Record<string, Value>> | undefined, absent: (id: string) => Line, line: (key: string, value: Known<Value>) => Line): Line[] => {
    const found = entries(values);
    if (found.length === 0) return use === 'none' ? [] : [absent(`${list}.unanswered`)];
    return found.map(([key, value]) => {
      const given = known<Value>(value);
      return given === undefined ? { ...absent(`${list}.${key}`), evidence: evidenceOf(`${list}.${key}`) } : line(key, given);
    });
  };

  const electricity = (key: string, bill: Bill): Line => {
    const at = common('electricity', 'energy.electricity', key, bill.site);
    if (typeof bill.green === 'object' && 'certificates' in bill.green) {
      const market = (at.place ?? firstPlace).slice(0, 2);
      for (const { serial, kwh, vintage } of bill.green.certificates)
        instruments.push({ serial, type: 'certificate', site: at.site, market, year: maker.year, vintage: vintage ?? maker.year, kwh: maker.part(kwh), factor: '0', renewable: true });
    }
    return { kind: 'electricity', ...at, ...billedOf(bill), activity: activityOf(bill, maker) };
  };
  const fuel = (key: string, given: Fuel): Line => {
    const at = common('fuels', 'energy.fuels', key, given.site);
    if (given.fuel === 'other' && given.other === null) problems.push({ code: 'disclosures.answer-missing', facts: { field: `answers.energy.fuels.${key}.other` } });
    const { densityKgPerL } = given;
    const body = {
      ...at,
      fuel: given.fuel === 'other' ? (given.other ?? 'other') : given.fuel,
      method: methodOf(given, at.place ?? firstPlace),
      activity: activityOf(given, maker),
      density: densityKgPerL === null ? null : { value: densityKgPerL, unit: 'kg/L' },
    };
    return given.use === 'vehicles' ? { kind: 'mobile-combustion', ...body } : { kind: 'stationary-combustion', ...body };
  };

  const lines: Line[] = [
    ...listed('electricity', energy.electricityUse, energy.electricity, (id) => ({ id, kind: 'electricity', activity: unknown }), electricity),
    ...listed('fuels', energy.fuelUse, energy.fuels, (id) => ({ id, kind: 'stationary-combustion', fuel: 'unknown', method: 'published', activity: unknown }), fuel),
    ...listed('refrigerants', otherSources.refrigerantUse, otherSources.refrigerants, (id) => ({ id, kind: 'refrigerant', gas: 'unknown', activity: unknown }), (key, { site, gas, kg }) => ({
      kind: 'refrigerant', ...common('refrigerants', 'otherSources.refrigerants', key, site), gas, activity: { status: 'measured', value: maker.part(kg), unit: 'kg' },
    })),
    ...listed('heat', otherSources.heatUse, otherSources.heat, (id) => ({ id, kind: 'purchased-energy', carrier: 'heat', activity: unknown }), (key, given) => ({
      kind: 'purchased-energy', ...common('heat', 'otherSources.heat', key, given.site), carrier: given.carrier, activity: activityOf(given, maker),
    })),
  ];
  return { lines, instruments, problems };
}
