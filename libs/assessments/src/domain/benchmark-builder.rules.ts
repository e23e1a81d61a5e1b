import { dec } from '@greengate/kernel';
import { allSectors, type BenchmarkEntry, type BenchmarkSet } from '../contracts/benchmark-set.contract';
import { figure } from './figure.rules';
import { percentile } from './percentile.rules';

/** One peer's intensity in a sector. No name. */
export interface PeerValue {
  readonly sector: string;
  readonly metric: string;
  readonly value: string;
}

type Header = Omit<BenchmarkSet, 'format' | 'percentile' | 'entries'>;

/**
 * Freeze peers into a benchmark set: per sector and metric, and for all sectors together, the ascending values; baseline = P75 and
 * leading value = P10 where at least `minimumPeers` values exist and the two differ (domain notes 4.3). Same peers, same bytes, whatever their order.
 */
export function buildBenchmarkSet(header: Header, peers: readonly PeerValue[], minimumPeers: number): BenchmarkSet {
  const groups = new Map<string, { sector: string; metric: string; values: string[] }>();
  const add = (sector: string, metric: string, value: string) => {
    const key = JSON.stringify([sector, metric]);
    const group = groups.get(key) ?? { sector, metric, values: [] };
    groups.set(key, group);
    group.values.push(figure(value));
  };
  for (const peer of peers) {
    add(peer.sector, peer.metric, peer.value);
    add(allSectors, peer.metric, peer.value);
  }
  const entries = [...groups.values()].map(({ sector, metric, values }): BenchmarkEntry => {
    const ascending = values.sort((a, b) => dec(a).comparedTo(b));
    const baseline = figure(percentile(ascending, '0.75'));
    const leading = figure(percentile(ascending, '0.1'));
    const anchored = ascending.length >= minimumPeers && dec(baseline).gt(leading);
    return { sector, metric, n: ascending.length, baseline: anchored ? baseline : null, leading: anchored ? leading : null, values: ascending };
  });
  const order = (a: BenchmarkEntry, b: BenchmarkEntry) => (a.sector === b.sector ? (a.metric < b.metric ? -1 : 1) : a.sector < b.sector ? -1 : 1);
  return { format: 'greengate-benchmark-set/1', ...header, percentile: 'linear-inclusive', entries: entries.sort(order) };
}
