import { digestOf } from '@greengate/kernel';
import * as fc from 'fast-check';
import { allSectors, benchmarkSet } from '../contracts';
import { shippedBenchmarks } from '../testing';
import { buildBenchmarkSet, type PeerValue } from './benchmark-builder.rules';
import { percentile } from './percentile.rules';

const shipped = shippedBenchmarks();
const { format: _format, percentile: _percentile, entries, ...header } = shipped;
const peers: PeerValue[] = entries.filter(({ sector }) => sector !== allSectors).flatMap(({ sector, metric, values }) => values.map((value) => ({ sector, metric, value })));

describe('benchmark sets', () => {
  it('interpolate percentiles linearly between order statistics, as spreadsheets do', () => {
    expect([percentile(['1', '2', '3', '4'], '0.75').toFixed(), percentile(['1', '2', '3', '4'], '0.1').toFixed(), percentile(['5'], '0.75').toFixed()]).toEqual(['3.25', '1.3', '5']);
  });
  it('the shipped one follows from its own values, in any order of peers', () => {
    expect(peers).toHaveLength(157);
    expect(buildBenchmarkSet(header, peers, 8)).toEqual(shipped);
    fc.assert(fc.property(fc.shuffledSubarray(peers, { minLength: peers.length }), (shuffled) => digestOf(buildBenchmarkSet(header, shuffled, 8)) === digestOf(shipped)), { numRuns: 10 });
  });
  it('give anchors only to groups that are large enough', () => {
    const built = benchmarkSet.parse(buildBenchmarkSet(header, peers, 8));
    for (const { n, baseline, leading } of built.entries) expect([baseline !== null, leading !== null]).toEqual([n >= 8, n >= 8]);
  });
});
