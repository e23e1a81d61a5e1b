import { compareExact, isDecimal, percentileOf, roundedTo } from '../../../../text/exact';
import type { Say } from '../../../../text/use-text';
import type { Shape } from './draft-form';
import { at, isList, isObject, joined, type Json, type JsonObject, textOf } from './json-document';
import type { DocumentFault } from './ruleset-checks';

/** Anchors are formed where there are so many peers; smaller groups are compared with all sectors together. */
export const fewestPeers = 8;
const places = 12;

/** The values of a row as they are typed, one a line or with anything between them that is no part of a number. */
export const valuesIn = (text: string): readonly string[] => text.normalize('NFKC').split(/[\s;,，；、]+/).filter((one) => one !== '');
const ascending = (values: readonly string[]): readonly string[] => (values.every(isDecimal) ? [...values].sort(compareExact) : values);

/** P75 and P10 of the values, as the builder of the shipped set forms them; none where the group is too small or the two are the same. */
export function anchorsOf(values: readonly string[]): { readonly baseline: string | null; readonly leading: string | null } {
  if (values.length < fewestPeers || !values.every(isDecimal)) return { baseline: null, leading: null };
  const sorted = ascending(values);
  const [baseline, leading] = [percentileOf(sorted, 75), percentileOf(sorted, 10)].map((value) => (value === undefined ? '0' : roundedTo(value, places)));
  return baseline === undefined || leading === undefined || compareExact(baseline, leading) <= 0 ? { baseline: null, leading: null } : { baseline, leading };
}

export const rowName = (sector: string, metric: string): string => `${sector} · ${metric}`;

/** A row as the form keeps it: its values as one text, its name in the key, so that two versions are compared row by row. */
const rowOf = (entry: JsonObject): JsonObject => {
  const { n: _, values, ...rest } = entry;
  return { ...rest, values: isList(values) ? joined(values, '\n') : '' };
};
export const keyed = (entries: readonly JsonObject[]): JsonObject => Object.fromEntries(entries.map((entry) => [rowName(textOf(entry['sector']), textOf(entry['metric'])), rowOf(entry)]));

export const benchmarkShape: Shape = {
  toForm: (document) => {
    const entries = at(document, ['entries']);
    return isObject(document) ? { ...document, entries: keyed(isList(entries) ? entries.filter(isObject) : []) } : document;
  },
  fromForm: (form) => {
    const rows = at(form, ['entries']);
    const entries = Object.values(isObject(rows) ? rows : {}).map((row) => {
      const values = ascending(valuesIn(textOf(at(row, ['values']))));
      return { ...(isObject(row) ? row : {}), n: values.length, values };
    });
    return isObject(form) ? { ...form, entries } : form;
  },
};

const isPositive = (value: Json | undefined): value is string => typeof value === 'string' && isDecimal(value) && compareExact(value, '0') >= 0;

function* rowFaults(key: string, row: Json, t: Say): Generator<DocumentFault> {
  const path = (name: string) => ['entries', key, name];
  for (const name of ['sector', 'metric']) if (textOf(at(row, [name])).trim() === '') yield { path: path(name), text: t('rules.fault.empty') };
  const values = valuesIn(textOf(at(row, ['values'])));
  const wrong = values.find((value) => !isPositive(value));
  if (values.length === 0) yield { path: path('values'), text: t('rules.fault.empty') };
  if (wrong !== undefined) yield { path: path('values'), text: t('rules.fault.value', { value: wrong }) };
  const [baseline, leading] = [at(row, ['baseline']), at(row, ['leading'])];
  for (const [name, value] of Object.entries({ baseline, leading })) if (value !== null && !isPositive(value)) yield { path: path(name), text: t('rules.fault.decimal') };
  if (isPositive(baseline) && isPositive(leading) && compareExact(baseline, leading) <= 0) yield { path: path('baseline'), text: t('rules.fault.anchors') };
}

/** What the server would refuse in a benchmark set, said while it is typed; the server judges again. */
export function benchmarkFaults(form: Json, t: Say): readonly DocumentFault[] {
  const rows = at(form, ['entries']);
  const list = Object.entries(isObject(rows) ? rows : {});
  const names = list.map(([, row]) => rowName(textOf(at(row, ['sector'])), textOf(at(row, ['metric']))));
  return [
    ...['name', 'reference', 'licence'].flatMap((name) => (textOf(at(form, ['source', name])).trim() === '' ? [{ path: ['source', name], text: t('rules.fault.empty') }] : [])),
    ...(Number.isInteger(at(form, ['year'])) ? [] : [{ path: ['year'], text: t('rules.fault.whole') }]),
    ...(list.length === 0 ? [{ path: ['entries'], text: t('rules.fault.no-rows') }] : []),
    ...list.flatMap(([key, row]) => [...rowFaults(key, row, t)]),
    ...list.flatMap(([key], index) => (names.indexOf(names[index] ?? '') === index ? [] : [{ path: ['entries', key, 'sector'], text: t('rules.fault.twice', { name: names[index] ?? '' }) }])),
  ];
}
