/* Builds deploy/pathways/sda-oecm.json from the table beside it: `node deploy/pathways/loaders/sda-oecm.mjs`. The figures stay as the table writes them. */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../', import.meta.url);
const [head, ...rows] = readFileSync(new URL('sda_pathways_oecm.csv', folder), 'utf8').trim().split(/\r?\n/);
if (head !== 'sector,region,unit,year,intensity') throw new Error(`unexpected columns: ${head}`);

const pathways = new Map();
for (const row of rows) {
  const [sector, region, unit, year, intensity] = row.split(',');
  if (!/^\d+(\.\d+)?$/.test(intensity ?? '')) throw new Error(`not a decimal number: ${row}`);
  const key = `${sector}/${region}`;
  const pathway = pathways.get(key) ?? { sector, region, unit, points: [] };
  if (pathway.unit !== unit) throw new Error(`two units in ${key}`);
  pathway.points.push({ year: Number(year), intensity });
  pathways.set(key, pathway);
}
const document = {
  format: 'greengate-pathway-set/1',
  id: 'sda-oecm',
  version: '1.0.0',
  publisher: 'One Earth Climate Model, as carried by os-climate/ITR',
  licence: 'Apache-2.0 (repository os-climate/ITR); terms of the One Earth Climate Model itself not checked',
  source: 'github.com/os-climate/ITR b0a99be, benchmark_EI_OECM.json: scope 1+2 intensity',
  pathways: [...pathways.values()].map((pathway) => ({ ...pathway, points: pathway.points.sort((a, b) => a.year - b.year) })),
};
writeFileSync(new URL('sda-oecm.json', folder), `${JSON.stringify(document, null, 1)}\n`);
