import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf, benchmarkFaults, benchmarkShape } from '../../../apps/portal/src/screens/procurement/rules/draft/benchmark-shape';
import { peersIn } from '../../../apps/portal/src/screens/procurement/rules/draft/benchmark-csv';
import { at, changesOf, withAt, type Json, type Path } from '../../../apps/portal/src/screens/procurement/rules/draft/json-document';
import { rulesetFaults, sumsOf } from '../../../apps/portal/src/screens/procurement/rules/draft/ruleset-checks';
import { kindOf, naming, order, parts, patternOf } from '../../../apps/portal/src/screens/procurement/rules/draft/ruleset-shape';
import { asNextVersion, nextId } from '../../../apps/portal/src/screens/procurement/rules/draft/suggested-version';
import { compareExact, roundedTo, sumOf } from '../../../apps/portal/src/text/exact';
import { benchmarkSet, ruleset } from '@greengate/assessments/contracts';

const root = join(__dirname, '../../..');
const read = (path: string): Json => JSON.parse(readFileSync(join(root, path), 'utf8')) as Json;
const rules = read('deploy/rulesets/sdp-1.0.json');
const peers = read('deploy/rulesets/benchmarks-tw-2024.json');
const say = (id: string, values?: object): string => `${id} ${JSON.stringify(values ?? {})}`;

/** Every place that the form offers, of a document and of the parts that it may have. */
function* places(value: Json | undefined, path: Path = []): Generator<Path> {
  if (path.length > 0 && (value === null || typeof value !== 'object' || kindOf(patternOf(path), value).kind !== 'decimal')) yield path;
  else for (const [name, part] of Object.entries(value as object)) if (path.length > 0 || !naming.has(name)) yield* places(part as Json, [...path, name]);
}
const whole = Object.entries(parts).reduce<Json>((document, [place, { begin }]) => (at(document, place.split('.')) ? document : withAt(document, place.split('.'), begin)), rules);

describe('the form of a ruleset', () => {
  it('has words in both languages for every place of the rules that ship, and for every part', () => {
    for (const language of ['en', 'zh-CN']) {
      const words = read(`apps/portal/locales/${language}/rules.json`) as Record<string, string>;
      const patterns = [...places(whole)].map(patternOf).filter((pattern) => !(pattern in parts));
      expect(patterns.length).toBeGreaterThan(150);
      expect(patterns.filter((pattern) => !(`rules.field.${pattern}` in words))).toEqual([]);
      expect(patterns.flatMap((pattern) => pattern.split('.').slice(0, -1).map((_, index, all) => all.slice(0, index + 1).join('.'))).filter((group) => !(`rules.group.${group}` in words) && !(`rules.field.${group}` in words))).toEqual([]);
      expect(order.filter((group) => !(`rules.group.${group}` in words))).toEqual([]);
    }
  });

  it('what every part begins with is a document as the server takes it', () => expect(ruleset.safeParse(whole).error).toBeUndefined());
  it('finds nothing wrong with the rules that ship', () => {
    expect(rulesetFaults(rules, say)).toEqual([]);
    expect(rulesetFaults(whole, say)).toEqual([]);
    expect(rulesetFaults(read('deploy/rulesets/sdp-1.0-reference.json'), say)).toEqual([]);
  });

  it.each<[string, string, Json, string]>([
    ['weights that do not add up to 1', 'weights.intensity', '0.3499999999', 'weights.intensity'],
    ['weights of the trajectory', 'trajectory.absoluteWeight', '0.7', 'trajectory.absoluteWeight'],
    ['tiers that do not fall', 'tiers.1.from', '80', 'tiers.1.from'],
    ['a last tier that leaves scores without one', 'tiers.4.from', '1', 'tiers.4.from'],
    ['confidence that rises', 'confidence.points.1.factor', '1', 'confidence.points.1.factor'],
    ['ages that fall', 'penalties.disclosureAge.1.overMonths', 12, 'penalties.disclosureAge.1.overMonths'],
    ['a share above 1', 'gate.milestones.0', '1.5', 'gate.milestones.0'],
    ['half a day', 'gate.rules.5.days', '1.5', 'gate.rules.5.days'],
    ['no number', 'hysteresis.margin', 'two', 'hysteresis.margin'],
  ])('refuses as the server does: %s', (_, place, value, expected) => {
    const wrong = withAt(rules, place.split('.'), value);
    expect(ruleset.safeParse(wrong).success).toBe(false);
    expect(rulesetFaults(wrong, say).map(({ path }) => path.join('.'))).toContain(expected);
  });

  it('adds exactly', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf(['1', '-0.95'])).toBe('0.05');
    expect(sumOf([])).toBe('0');
    expect(compareExact('0.30', '0.3')).toBe(0);
    expect(compareExact('-1', '0.5')).toBe(-1);
    expect(roundedTo('1.2345', 3)).toBe('1.235');
    expect(sumsOf(withAt(rules, ['weights', 'data'], '0.05'))[0]).toMatchObject({ sum: '0.9', missing: '0.1' });
  });

  it('says each change once, and takes it back', () => {
    const changed = withAt(withAt(rules, ['weights', 'data'], '0.05'), ['caps', 'falsified'], null);
    expect(changesOf(rules, changed).map(({ path }) => path.join('.'))).toEqual(['weights.data', 'caps.falsified']);
    const back = changesOf(rules, changed).reduce((document, { path, before }) => withAt(document, path, before), changed);
    expect(changesOf(rules, back)).toEqual([]);
    expect(changesOf(rules, withAt(rules, ['penalties', 'disclosureAge', '1'], undefined)).map(({ path }) => path.join('.'))).toEqual(['penalties.disclosureAge']);
  });

  it('suggests an id that is free', () => {
    expect(nextId('sdp-1.0', ['sdp-1.0', 'sdp-1.1'])).toBe('sdp-1.2');
    expect(nextId('tw-2024', ['tw-2024'])).toBe('tw-2024.1');
    expect(asNextVersion(rules, ['sdp-1.0'])).toMatchObject({ id: 'sdp-1.1', version: '1.1.0', title: { en: 'Supplier decarbonisation programme 1.1' } });
  });
});

describe('the form of a benchmark set', () => {
  it('gives back the document that it was given', () => {
    expect(benchmarkShape.fromForm(benchmarkShape.toForm(peers))).toEqual(peers);
    expect(benchmarkFaults(benchmarkShape.toForm(peers), say)).toEqual([]);
  });

  it('forms the anchors as those of the set that ships were formed', () => {
    const entries = at(peers, ['entries']) as readonly { values: string[]; baseline: string | null; leading: string | null }[];
    expect(entries.map(({ values }) => anchorsOf(values))).toEqual(entries.map(({ baseline, leading }) => ({ baseline, leading })));
    expect(anchorsOf(['1', '2', 'x', '4', '5', '6', '7', '8'])).toEqual({ baseline: null, leading: null });
  });

  it('reads peers from a table, and names the line that is none', () => {
    const table = `\uFEFFsector,metric,value\r\n"Steel, flat",S12/revenue@TWDm,${[9, 1, 2, 3, 4, 5, 6, 7].join('\r\n"Steel, flat",S12/revenue@TWDm,')}\r\n`;
    const read = peersIn(table);
    expect(read).toMatchObject({ peers: 8 });
    const rows = 'rows' in read ? read.rows : {};
    const document = benchmarkShape.fromForm({ ...(benchmarkShape.toForm(peers) as object), entries: rows });
    expect(benchmarkSet.safeParse(document).error).toBeUndefined();
    expect(at(document, ['entries', '0'])).toMatchObject({ sector: 'Steel, flat', n: 8, values: ['1', '2', '3', '4', '5', '6', '7', '9'], baseline: '6.25', leading: '1.7' });
    expect(peersIn('A;m;1\nA;m;-1')).toEqual({ line: 2, text: 'A;m;-1' });
    expect(peersIn('')).toEqual({ line: 1, text: '' });
  });

  it('refuses what the server refuses', () => {
    const form = benchmarkShape.toForm(peers);
    const key = Object.keys(at(form, ['entries']) as object)[0] ?? '';
    const faults = (place: string, value: Json) => benchmarkFaults(withAt(form, ['entries', key, place], value), say).map(({ path }) => path.at(-1));
    expect(faults('baseline', '0.1')).toEqual(['baseline']);
    expect(faults('values', '1\nmany')).toEqual(['values']);
    expect(faults('sector', '')).toEqual(['sector']);
  });
});
