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

/**
 * Which instruments cover which lines. Within a site, market and year they are laid on the lines in the order of serial and line id, so that the order of
 * the document plays no part. Rejects a serial used twice, a vintage too old or later than the consumption, and more kWh than were consumed.
 */
export function coverOf(document: InventoryDocument, policy: InstrumentPolicy = defaultInstrumentPolicy): Result<ReadonlyMap<string, readonly Cover[]>> {
  const serials = new Set<string>();
  const groups = new Map<string, { readonly of: Instrument; readonly instruments: Instrument[] }>();
  for (const instrument of document.instruments) {
    const { serial, vintage, year, site, market } = instrument;
    if (serials.has(serial)) return reject('calculation.serial-repeated', { serial });
    serials.add(serial);
    if (vintage > year || year - vintage > policy.vintageSpan) return reject('calculation.instrument-vintage', { serial, vintage, year, span: policy.vintageSpan });
    const key = keyOf(site, market, year);
    const group = groups.get(key) ?? { of: instrument, instruments: [] };
    group.instruments.push(instrument);
    groups.set(key, group);
  }
  const lines = new Map<string, ElectricityLine[]>();
  if (groups.size > 0) {
    for (const line of document.lines) {
      if (line.kind !== 'electricity') continue;
      const key = keyOf(line.site, marketOf(document, line), yearOf(document, line));
      const same = lines.get(key);
      if (same) same.push(line);
      else lines.set(key, [line]);
    }
  }
  const covers = new Map<string, Cover[]>();
  for (const [key, { of, instruments }] of groups) {
    const consumers = (lines.get(key) ?? []).map((line) => ({ id: line.id, open: dec(kwhOf(line)) })).sort(byId(({ id }) => id));
    const consumed = consumers.reduce((sum, { open }) => sum.plus(open), dec(0));
    const given = instruments.reduce((sum, { kwh }) => sum.plus(kwh), dec(0));
    if (given.gt(consumed)) return reject('calculation.instruments-exceed-consumption', { site: of.site ?? '—', market: of.market, year: of.year, kwh: text(given), consumed: text(consumed) });
    for (const { serial, kwh, factor } of [...instruments].sort(byId(({ serial: id }) => id))) {
      let left = dec(kwh);
      for (const consumer of consumers) {
        const part = Decimal.min(left, consumer.open);
        if (part.isZero()) continue;
        consumer.open = consumer.open.minus(part);
        left = left.minus(part);
        covers.set(consumer.id, [...(covers.get(consumer.id) ?? []), { serial, kwh: text(part), factor }]);
      }
    }
  }
  return ok(covers);
}
