import { isDecimal } from '../../../../text/exact';
import { anchorsOf, keyed } from './benchmark-shape';
import type { JsonObject } from './json-document';

export type PeerFile = { readonly rows: JsonObject; readonly peers: number } | { readonly line: number; readonly text: string };

const cells = (line: string): readonly string[] => [...line.matchAll(/("(?:[^"]|"")*"|[^,;\t]*)(?:[,;\t]|$)/g)].slice(0, 3).map(([, cell]) => (cell ?? '').trim().replace(/^"(.*)"$/s, '$1').replaceAll('""', '"').trim());

/** Peers as a table of three columns (sector, metric, value; a line a peer, no names) as rows of a benchmark set; the first line that is none of that is named. */
export function peersIn(csv: string): PeerFile {
  const groups = new Map<string, { sector: string; metric: string; values: string[] }>();
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  let peers = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [sector = '', metric = '', value = ''] = cells(line);
    // The heads of the columns.
    if (index === 0 && !isDecimal(value)) continue;
    if (sector === '' || metric === '' || !isDecimal(value) || value.startsWith('-')) return { line: index + 1, text: line.slice(0, 80) };
    const group = groups.get(JSON.stringify([sector, metric])) ?? { sector, metric, values: [] };
    groups.set(JSON.stringify([sector, metric]), group);
    group.values.push(value);
    peers += 1;
  }
  if (peers === 0) return { line: 1, text: (lines[0] ?? '').slice(0, 80) };
  return { rows: keyed([...groups.values()].map(({ sector, metric, values }) => ({ sector, metric, ...anchorsOf(values), values }))), peers };
}
