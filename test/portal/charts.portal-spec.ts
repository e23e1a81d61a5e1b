import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, settled, signInAs, visit } from './browser';
import { personAs } from './person';
import { readableByEveryone } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  const own = await personAs('supplier');
  const { programmes } = await own.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  const plan = {
    title: 'Waste heat of the kiln', field: 'energy-efficiency', stage: 'process', type: 'waste-heat', carbonUse: 'none', cause: 'The heat leaves through the roof.', baseline: { year: 2023, emissions: '5000', output: null },
    currency: 'TWD', capex: '900000', opexChange: '0', saving: '300000', otherRevenue: '0', lifetimeYears: 10, abatement: { scope1: '420', scope2: '0', scope3: '0' }, exclusiveGroup: null, startOn: '2026-01-01', dueOn: '2026-12-31',
  };
  const { status, body } = await own.post(`/suppliers/${programmes[0]?.supplierIds[0] ?? ''}/measures`, { plan });
  if (status >= 300) throw new Error(JSON.stringify(body));
});
afterAll(() => browser.close());

const download = async (page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> => {
  const [kept] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).first().click()]);
  return { file: kept.suggestedFilename(), bytes: readFileSync(await kept.path()) };
};

/** The charts of a screen: where it lies, who sees it, and a part of the finding of its first chart. */
const places = [
  ['home of procurement', 'buyer', '/p', /tier D or E|with them/],
  ['measures of the programme', 'buyer', '/p/measures', /save|cost|measure/],
  ['plan of the supplier', 'supplier', '/s/plan', /2024: ahead of the path/],
] as const;

it.each(places)('%s: each chart says its finding, shows its table, and is kept as CSV, SVG and PNG with the position it was read at', async (_what, who, path, finding) => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, who);
  complaints.length = 0;
  await page.goto(path);
  if (path === '/p/measures') await page.getByRole('checkbox').first().check();
  const chart = page.getByRole('img', { name: finding }).first();
  await chart.waitFor();
  await settled(page);
  // Every drawing has its table and its files.
  const drawings = await page.locator('svg.chart').count();
  expect(drawings).toBeGreaterThan(0);
  expect(await page.locator('figure:has(svg.chart) + details').count()).toBe(drawings);
  const table = page.locator('figure:has(svg.chart) + details').first();
  if (!(await table.evaluate((element) => (element as unknown as { open: boolean }).open))) await table.locator('summary').click();
  const csv = await download(page, 'Download as CSV');
  expect(csv.file).toMatch(/\.csv$/);
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeff"?# .*position \d+ of the log/);
  expect(csv.bytes.toString('utf8').split('\r\n').length).toBeGreaterThan(3);
  const svg = (await download(page, 'Download as SVG')).bytes.toString('utf8');
  // It stands by itself: no class, no variable, nothing from elsewhere.
  const parts = { space: svg.includes('xmlns="http://www.w3.org/2000/svg"'), position: /position \d+ of the log<\/text><\/svg>$/.test(svg), finding: finding.test(/<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? ''), leaning: / class=|var\(|href=/.test(svg) };
  expect(parts).toEqual({ space: true, position: true, finding: true, leaning: false });
  const png = (await download(page, 'Download as PNG')).bytes;
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16) > 400, png.readUInt32BE(20) > 100]).toEqual([true, true]);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['en', 'zh-CN'] as const)('can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
  readableByEveryone(browser, 'buyer', language, [{ name: 'p-home-charts', path: '/p', ready: (page) => page.locator('svg.chart').first().waitFor() }]));
