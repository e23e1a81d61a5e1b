#!/usr/bin/env node
/**
 * Makes the data of the demo programme from the Taiwan carbon majors data set:
 *   node deploy/demo/generate.mjs <folder of taiwan-carbon-majors>
 * Same input, same bytes. README.md beside it says what is real and what is invented.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { benchmarksFor } from './generator/benchmarks.mjs';
import { findingsFile, handOver, hotSpots, pastRemediations } from './generator/events.mjs';
import { brands, taxIds } from './generator/invented.mjs';
import { readSource, registered } from './generator/source.mjs';
import { classificationOf, disclosuresOf, spendOf, targetsOf } from './generator/supplier-rows.mjs';
import { countyOf, sectorOf } from './generator/vocabulary.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node deploy/demo/generate.mjs <folder of taiwan-carbon-majors>');
  process.exit(2);
}

const source = readSource(folder);
const { names, ids } = source;

/** Everyone with revenue, everyone who never registered, and the first of those with emissions alone: enough of each to show, without drowning the rated ones. */
const withEmissionsAlone = 24;
const has = ({ emissions }, what) => [2022, 2023, 2024].some((year) => registered(emissions[`${year}${what}`]) !== undefined);
let alone = 0;
const companies = source.companies.filter((company) => has(company, '營收') || !has(company, '總排放') || (alone += 1) <= withEmissionsAlone);
const invented = brands(companies.length, names);
const identifiers = taxIds(companies.length, ids);

const suppliers = companies.map((company, index) => {
  const sector = sectorOf(company.report['行業大類'], company.site?.industry);
  const [english, chinese] = sector.name.split(' ').length === 2 ? sector.name.split(' ') : [sector.name.replace(/ [^ ]+$/, ''), sector.name.split(' ').at(-1)];
  return {
    twvat: identifiers[index],
    legal_name: `${invented[index].zh}${chinese}（演示）有限公司 ${invented[index].en} ${english} (Demo)`,
    sector: sector.name,
    country: 'TW',
    province: countyOf(company.site?.county ?? company.report['最大廠所處縣市']),
    ...classificationOf(sector, index),
    ...(hotSpots.has(index) ? { hot_spot: 'yes' } : {}),
  };
});
const supplierOf = (index) => `twvat:${identifiers[index]}`;
const each = (make) => companies.flatMap((company, index) => make(company, index, supplierOf(index)));

const scope3 = Array.from({ length: 15 }, (_, index) => `scope3_${index + 1}`);
const carriers = ['coal', 'coke', 'natural_gas', 'lpg', 'diesel', 'gasoline', 'fuel_oil', 'other_fossil', 'biomass', 'renewable_self_generated', 'other_renewable', 'electricity', 'steam'];
const files = {
  'suppliers.csv': [suppliers, ['twvat', 'legal_name', 'sector', 'country', 'province', 'category', 'hot_spot', 'sole_source', 'qualified_alternatives']],
  'disclosures.csv': [
    each(disclosuresOf),
    ['supplier', 'period_from', 'period_to', 'boundary', 'gwp_set', 'scope1', 'scope2_location_based', ...scope3, ...carriers.map((carrier) => `energy_${carrier}`),
      'renewable_electricity_share', 'revenue', 'revenue_currency', 'data_basis', 'assurance_level', 'assurance_verifier', 'supplier_programme', 'efficiency_improvement'],
  ],
  'targets.csv': [
    each((company, _, supplier) => targetsOf(company, supplier)),
    ['supplier', 'kind', 'scopes', 'base_year', 'target_year', 'reduction', 'base_emissions', 'covers_scope3', 'validation_scheme', 'validation_ambition', 'validated_on'],
  ],
  'spend.csv': [each(spendOf), ['supplier', 'year', 'amount', 'currency', 'source']],
  'findings.csv': findingsFile(supplierOf),
};

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, 'data');
mkdirSync(data, { recursive: true });
for (const [file, [rows, columns]] of Object.entries(files)) {
  writeFileSync(join(data, file), stringify(rows, { header: true, columns }));
  console.log(`${file}: ${rows.length} rows`);
}

const benchmarks = benchmarksFor(JSON.parse(readFileSync(join(here, '../rulesets/benchmarks-tw-2024.json'), 'utf8')), (name) => sectorOf(name).name);
for (const [file, content] of Object.entries({ 'benchmarks.json': benchmarks, 'past-remediations.json': pastRemediations(supplierOf), 'hand-over.json': handOver(supplierOf) })) {
  writeFileSync(join(data, file), `${JSON.stringify(content, null, 1)}\n`);
}
console.log(`benchmarks.json: ${benchmarks.entries.length} groups`);
