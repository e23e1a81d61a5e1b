import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ruleset } from '../contracts';
import { assessReferenceTable, referenceInputColumns, referenceOutputColumns, type ReferenceResult, type ReferenceRow } from './reference-table.rules';

const root = join(__dirname, '../../../..');
const load = (id: string) => ruleset.parse(JSON.parse(readFileSync(join(root, `deploy/rulesets/${id}.json`), 'utf8')));
const csv = <Row>(name: string): Row[] => parse<Row>(readFileSync(join(root, 'test/fixtures/oracles/rubric-reference', name), 'utf8'), { columns: true, skip_empty_lines: true });
const inputs = csv<ReferenceRow>('inputs.csv');
const expected = csv<ReferenceResult>('expected.csv');

describe('rubric reference: 152 companies, 103 expected results', () => {
  const results = assessReferenceTable(inputs, load('sdp-1.0-reference'));
  const byId = new Map(results.map((row) => [row.company_id, row]));

  it('has the columns of the oracle', () => {
    expect(Object.keys(inputs[0] ?? {})).toEqual([...referenceInputColumns]);
    expect(Object.keys(expected[0] ?? {})).toEqual([...referenceOutputColumns]);
    expect(Object.keys(results[0] ?? {})).toEqual([...referenceOutputColumns]);
  });

  it('rates all 152', () => {
    expect(results).toHaveLength(152);
    expect(expected).toHaveLength(103);
    const tiers = results.map((row) => row.tier).sort().join('');
    expect(Object.fromEntries([...'ABCDE'].map((tier) => [tier, tiers.split(tier).length - 1]))).toEqual({ A: 1, B: 18, C: 40, D: 64, E: 29 });
    const scores = results.map((row) => Number(row.score)).sort((a, b) => a - b);
    expect([scores[0], scores.at(-1)]).toEqual([5.7, 80.08]);
  });

  it.each(expected.map((row) => [row.company_id, row] as const))('%s: peers, every sub-score within 1e-6, score and tier exact', (id, row) => {
    const actual = byId.get(id);
    expect({ group: actual?.peer_group, n: actual?.peer_n, score: actual?.score, tier: actual?.tier }).toEqual({ group: row.peer_group, n: row.peer_n, score: row.score, tier: row.tier });
    for (const column of referenceOutputColumns.filter((name) => name.startsWith('s_') || /intensity|reduction/.test(name))) {
      expect({ column, off: Math.abs(Number(actual?.[column]) - Number(row[column])) <= 1.000001e-6 }).toEqual({ column, off: true });
    }
  });

  it('differs from exact decimals on two ties, which doubles break downwards', () => {
    const exact = assessReferenceTable(inputs, { ...load('sdp-1.0-reference'), total: 'exact' });
    const other = exact.filter((row) => row.score !== byId.get(row.company_id)?.score && expected.some((e) => e.company_id === row.company_id));
    expect(other.map((row) => [row.company_id, row.score])).toEqual([['22099110', '42.19'], ['73686632', '60.48']]);
  });

  it('computes the same columns with the whole rubric', () => {
    const full = assessReferenceTable(inputs, load('sdp-1.0'));
    expect(full).toHaveLength(152);
    expect(full.every((row) => /^\d{1,3}\.\d\d$/.test(row.score))).toBe(true);
  });

  it('leaves out rows that cannot be compared', () => {
    const [first, second] = inputs;
    if (!first || !second) throw new Error('no inputs');
    const results = assessReferenceTable([{ ...first, s1_2024_t: '0.00', s2_2024_t: '0.00' }, { ...second, sector: '' }], load('sdp-1.0-reference'));
    expect(results).toEqual([]);
  });
});
