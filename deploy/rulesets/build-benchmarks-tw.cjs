/**
 * Builds the calibration benchmark set of Taiwan, 2024, from the raw files of Carbon Watch:
 *
 *   node deploy/rulesets/build-benchmarks-tw.cjs FOLDER > deploy/rulesets/benchmarks-tw-2024.json
 *
 * FOLDER holds ghg_revenue_2022_2024.csv and company_disclosures.csv. Scope 1 + scope 2 (t CO2e) by revenue (million TWD), by 行業大類.
 * A company counts when it has a sector, and revenue and S1+S2 above zero in 2024 (0.00 there means "not registered"). No company is named in the result.
 */
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const metric = 'S12/revenue@TWDm';
const minimumPeers = 8;
const header = {
  id: 'tw-2024',
  version: '1.0.0',
  title: { en: 'Taiwan, large emitters, 2024: S1+S2 per million TWD of revenue', 'zh-CN': '台湾排放大户 2024：范围一、二排放/百万新台币营收' },
  source: {
    name: 'Carbon Watch 排碳大戶觀測站, 綠色公民行動聯盟 (GCAA)',
    reference: 'https://github.com/gcaa-org-tw/carbon-watch, raw-data, snapshot 34d40de',
    licence: 'MIT, Copyright (c) 2025 綠色公民行動聯盟 (GCAA)',
  },
  year: 2024,
  includesSubject: false,
  rates: [],
};

const rows = (folder, name) => require('csv-parse/sync').parse(readFileSync(join(folder, name), 'utf8'), { columns: true, bom: true, relax_column_count: true });
const number = (cell) => {
  const plain = (cell ?? '').replaceAll(',', '').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? plain : null;
};
const taxId = (cell) => (cell ?? '').trim().padStart(8, '0');

/** The peers of the two files: `{sector, metric, value}` each, the value with 12 decimals. `Decimal` is the kernel's. */
function peersOf(folder, Decimal) {
  const sectors = new Map(rows(folder, 'company_disclosures.csv').map((row) => [taxId(row['統一編號']), (row['行業大類'] ?? '').trim()]));
  return rows(folder, 'ghg_revenue_2022_2024.csv').flatMap((row) => {
    const sector = sectors.get(taxId(row['事業統編']));
    const [scope1, scope2, revenue] = ['2024範疇一', '2024範疇二', '2024營收'].map((column) => number(row[column]));
    if (!sector || scope1 === null || scope2 === null || revenue === null) return [];
    const emissions = new Decimal(scope1).plus(scope2);
    if (emissions.lte(0) || new Decimal(revenue).lte(0)) return [];
    return [{ sector, metric, value: emissions.div(revenue).toFixed(12) }];
  });
}

/** TypeScript sources as they are, so that the script needs no build. */
function loadSources() {
  const { transformSync } = require('@swc/core');
  const Module = require('node:module');
  const libs = resolve(__dirname, '../../libs');
  const find = Module._resolveFilename;
  Module._resolveFilename = function (request, ...rest) {
    const own = /^@greengate\/([^/]+)(\/contracts)?$/.exec(request);
    return find.call(this, own ? join(libs, own[1], 'src', own[2] ?? '', 'index.ts') : request, ...rest);
  };
  require.extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } });
    module._compile(code, filename);
  };
  return { ...require('@greengate/kernel'), ...require(join(libs, 'assessments/src/domain/benchmark-builder.rules.ts')) };
}

module.exports = { peersOf, header, minimumPeers };

if (require.main === module) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('usage: node deploy/rulesets/build-benchmarks-tw.cjs FOLDER');
    process.exit(2);
  }
  const { Decimal, buildBenchmarkSet } = loadSources();
  const document = buildBenchmarkSet(header, peersOf(folder, Decimal), minimumPeers);
  process.stdout.write(`${JSON.stringify(document, null, 1)}\n`);
}
