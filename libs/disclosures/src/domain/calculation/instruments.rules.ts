import { convert, dec, Decimal, ok, reject, text, type Result } from '@greengate/kernel';
import type { LineOf } from '../../contracts/calculation-line.contract';
import type { Instrument, InventoryDocument } from '../../contracts/calculation.contract';

type ElectricityLine = LineOf<'electricity'>;

/** How far before the consumption an instrument may have been generated, in years. A document, since the guidance says "close" only [P]. */
export interface InstrumentPolicy {
  readonly id: string;
  readonly vintageSpan: number;
}
export const defaultInstrumentPolicy: InstrumentPolicy = { id: 'instruments-1.0', vintageSpan: 1 };

/** What covers a line, in kWh with kg CO2e/kWh. */
export interface Cover {
  readonly serial: string;
  readonly kwh: string;
  readonly factor: string;
}

export const yearOf = (document: Pick<InventoryDocument, 'period'>, line: { readonly year: number | null }): number => line.year ?? Number(document.period.to.slice(0, 4));
const marketOf = (document: InventoryDocument, line: ElectricityLine): string => line.market ?? (line.place ?? document.place).slice(0, 2);
const keyOf = (site: string | null, market: string, year: number): string => JSON.stringify([site, market, year]);

const kwhOf = ({ activity }: ElectricityLine): string => {
  if (activity.status === 'unknown') return '0';
  if (activity.status === 'estimated-from-payment') {
    const price = convert(activity.price, `${activity.paid.unit}/kWh`);
    return price.ok && !dec(price.value.to.value).isZero() ? text(dec(activity.paid.value).div(price.value.to.value)) : '0';
  }
  const kwh = convert(activity, 'kWh');
  return kwh.ok ? kwh.value.to.value : '0';
};

const byId = <T>(id: (item: T) => string) => (a: T, b: T): number => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0);

type Group = readonly Instrument[];

/** Instruments by site, market and year. Rejects a serial used twice, and a vintage too old or later than the consumption. */
function groupsOf({ instruments }: InventoryDocument, { vintageSpan }: InstrumentPolicy): Result<ReadonlyMap<string, Group>> {
  const serials = new Set<string>();
  const groups = new Map<string, Instrument[]>();
  for (const instrument of instruments) {
    const { serial, vintage, year, site, market } = instrument;
    if (serials.has(serial)) return reject('calculation.serial-repeated', { serial });
    serials.add(serial);
    if (vintage > year || year - vintage > vintageSpan) return reject('calculation.instrument-vintage', { serial, vintage, year, span: vintageSpan });
    const key = keyOf(site, market, year);
    groups.set(key, [...(groups.get(key) ?? []), instrument]);
  }
  return ok(groups);
}

function consumersOf(document: InventoryDocument): ReadonlyMap<string, readonly ElectricityLine[]> {
  const lines = new Map<string, ElectricityLine[]>();
  for (const line of document.lines) {
    if (line.kind !== 'electricity') continue;
    const key = keyOf(line.site, marketOf(document, line), yearOf(document, line));
    const same = lines.get(key);
    if (same) same.push(line);
    else lines.set(key, [line]);
  }
  return lines;
}

/** Lay the instruments of a group on its lines, both in the order of their ids. Rejects more than was consumed. */
function layOn(lines: readonly ElectricityLine[], group: Group): Result<readonly (readonly [string, Cover])[]> {
  const consumers = lines.map((line) => ({ id: line.id, open: dec(kwhOf(line)) })).sort(byId(({ id }) => id));
  const consumed = consumers.reduce((sum, { open }) => sum.plus(open), dec(0));
  const given = group.reduce((sum, { kwh }) => sum.plus(kwh), dec(0));
  const [of] = group;
  if (of !== undefined && given.gt(consumed)) return reject('calculation.instruments-exceed-consumption', { site: of.site ?? '—', market: of.market, year: of.year, kwh: text(given), consumed: text(consumed) });
  const covers: (readonly [string, Cover])[] = [];
  for (const { serial, kwh, factor } of [...group].sort(byId(({ serial: id }) => id))) {
    let left = dec(kwh);
    for (const consumer of consumers) {
      const part = Decimal.min(left, consumer.open);
      if (part.isZero()) continue;
      consumer.open = consumer.open.minus(part);
      left = left.minus(part);
      covers.push([consumer.id, { serial, kwh: text(part), factor }]);
    }
  }
  return ok(covers);
}

/**
 * Which instruments cover which lines: within a site, market and year, in the order of serial and line id, so that the order of the document plays no part.
 * Rejects a serial used twice, a vintage too old or later than the consumption, and more kWh than were consumed.
 */
export function coverOf(document: InventoryDocument, policy: InstrumentPolicy = defaultInstrumentPolicy): Result<ReadonlyMap<string, readonly Cover[]>> {
  const groups = groupsOf(document, policy);
  if (!groups.ok) return groups;
  const covers = new Map<string, readonly Cover[]>();
  if (groups.value.size === 0) return ok(covers);
  const lines = consumersOf(document);
  for (const [key, group] of groups.value) {
    const laid = layOn(lines.get(key) ?? [], group);
    if (!laid.ok) return laid;
    for (const [id, cover] of laid.value) covers.set(id, [...(covers.get(id) ?? []), cover]);
  }
  return ok(covers);
}
