import { compareExact, isDecimal, negative, sumOf } from '../../../../text/exact';
import type { Say } from '../../../../text/use-text';
import { at, isList, isObject, type Json, type Path, textOf } from './json-document';
import { fractions, kindOf, naming, parts, patternOf } from './ruleset-shape';

export interface DocumentFault {
  readonly path: Path;
  readonly text: string;
}

const isWhole = (value: Json | undefined): boolean => typeof value === 'number' && Number.isInteger(value) && value > 0;

function faultOfValue(pattern: string, value: Json | undefined, t: Say): string | undefined {
  const kind = kindOf(pattern, value);
  if (kind.kind === 'word') return typeof value === 'string' && value.trim() !== '' ? undefined : t('rules.fault.empty');
  if (kind.kind === 'integer') return isWhole(value) || (value === null && kind.nullable) ? undefined : t('rules.fault.whole');
  if (kind.kind !== 'decimal' || (value === null && kind.nullable)) return undefined;
  if (typeof value !== 'string' || !isDecimal(value)) return t('rules.fault.decimal');
  return fractions.has(pattern) && (compareExact(value, '0') < 0 || compareExact(value, '1') > 0) ? t('rules.fault.fraction') : undefined;
}

function* faultsWithin(value: Json | undefined, path: Path, t: Say): Generator<DocumentFault> {
  const pattern = patternOf(path);
  if (value !== null && typeof value === 'object' && kindOf(pattern, value).kind === 'decimal') {
    for (const [name, part] of Object.entries(value)) if (path.length > 0 || !naming.has(name)) yield* faultsWithin(part, [...path, name], t);
    return;
  }
  // A part that does not apply.
  if (value === null && (pattern in parts || pattern === 'gate')) return;
  const text = faultOfValue(pattern, value, t);
  if (text !== undefined) yield { path, text };
}
const column = (document: Json, list: Path, name: string): readonly string[] => {
  const rows = at(document, list);
  return isList(rows) ? rows.map((row) => (isObject(row) ? textOf(row[name]) : '')) : [];
};

interface Ordered {
  readonly list: Path;
  readonly name: string;
  readonly falls: boolean;
}
const ordered: readonly Ordered[] = [
  { list: ['tiers'], name: 'from', falls: true },
  { list: ['commitment', 'ambition'], name: 'yearlyPace', falls: true },
  { list: ['confidence', 'points'], name: 'quality', falls: false },
  { list: ['confidence', 'points'], name: 'factor', falls: true },
  { list: ['penalties', 'disclosureAge'], name: 'overMonths', falls: false },
];

function* ordersWrong(document: Json, t: Say): Generator<DocumentFault> {
  for (const { list, name, falls } of ordered) {
    const values = column(document, list, name);
    for (const [index, value] of values.entries()) {
      const before = values[index - 1];
      if (before === undefined || !isDecimal(before) || !isDecimal(value)) continue;
      const step = compareExact(value, before);
      if (falls ? step >= 0 : step <= 0) yield { path: [...list, String(index), name], text: t(falls ? 'rules.fault.not-falling' : 'rules.fault.not-rising', { value, before }) };
    }
  }
  const tiers = column(document, ['tiers'], 'from');
  const last = tiers.at(-1);
  if (last !== undefined && isDecimal(last) && compareExact(last, '0') > 0) yield { path: ['tiers', String(tiers.length - 1), 'from'], text: t('rules.fault.last-tier') };
}

/** What adds up to 1, and what it adds up to now; undefined while one of them is no number. */
export interface Sum {
  readonly group: Path;
  readonly parts: readonly string[];
  readonly sum: string | undefined;
  /** What is missing to 1; negative when it is too much. */
  readonly missing: string | undefined;
}
export function sumsOf(document: Json): readonly Sum[] {
  const adding: readonly [Path, readonly string[]][] = [
    [['weights'], ['intensity', 'trajectory', 'commitment', 'data', 'measures']],
    [['trajectory'], ['absoluteWeight', 'intensityWeight']],
  ];
  return adding.map(([group, names]) => {
    const values = names.map((name) => at(document, [...group, name]));
    const sum = values.every((value): value is string => typeof value === 'string' && isDecimal(value)) ? sumOf(values) : undefined;
    return { group, parts: names, sum, missing: sum === undefined ? undefined : sumOf(['1', negative(sum)]) };
  });
}

/** What names a version, of a ruleset or of a benchmark set. `taken`: ids that are published, which nothing replaces. */
export function namingFaults(document: Json, taken: readonly string[], t: Say): readonly DocumentFault[] {
  const text = (path: Path): string => textOf(at(document, path));
  const id = text(['id']);
  return [
    ...(id.length > 60 || !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id) ? [{ path: ['id'], text: t('rules.fault.id') }] : []),
    ...(taken.includes(id) ? [{ path: ['id'], text: t('rules.fault.taken', { id }) }] : []),
    ...(/^\d+\.\d+\.\d+$/.test(text(['version'])) ? [] : [{ path: ['version'], text: t('rules.fault.version') }]),
    ...['en', 'zh-CN'].flatMap((language) => (text(['title', language]).trim() === '' ? [{ path: ['title', language], text: t('rules.fault.empty') }] : [])),
  ];
}

/** What the server would refuse in a ruleset, said while it is typed; the server judges again. */
export function rulesetFaults(document: Json, t: Say): readonly DocumentFault[] {
  const sums = sumsOf(document).flatMap(({ group, parts: names, sum, missing }) => (missing === undefined || missing === '0' ? [] : [{ path: [...group, names[0] ?? ''], text: t('rules.fault.sum', { sum: sum ?? '' }) }]));
  return [...faultsWithin(document, [], t), ...ordersWrong(document, t), ...sums];
}
