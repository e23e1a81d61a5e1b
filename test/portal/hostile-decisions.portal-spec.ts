import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { english, openBrowser, signInAs, visit } from './browser';
import { emoji, formula, harmless, long, made, markup, turned } from './hostile-words';
import { personAs, programmeOf } from './person';

let browser: Browser;
let supplierId = '';
let buyersPaths: readonly string[] = [];
/** Everything a buyer and a supplier write a reason, a title or a file name into. */
beforeAll(async () => {
  browser = await openBrowser();
  const [buyer, owner, supplier] = [await personAs('buyer'), await personAs('owner'), await personAs('supplier')];
  const { programmeId } = await programmeOf(buyer);
  const { programmes } = await supplier.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  supplierId = programmes[0]?.supplierIds[0] ?? '';
  const { suppliers } = await buyer.get<{ suppliers: readonly { supplierId: string }[] }>(`/programmes/${programmeId}/suppliers?limit=2&tier=B&gate=admit`);
  const offers = suppliers.map((one) => ({ supplierId: one.supplierId, price: '10' }));
  const award = { amount: { amount: '10', currency: 'CNY' }, period: { from: '2026-01-01', to: '2026-12-31' }, offers, chosen: suppliers[0]?.supplierId };
  const awards: string[] = [];
  for (const category of [markup.slice(0, 100), turned, `${formula.slice(0, 60)} ${emoji}`, long(100)]) awards.push((await made<{ awardId: string }>(buyer, `/programmes/${programmeId}/awards`, { ...award, category, reasonCode: 'price', reason: `${markup} ${turned} ${long(400)}` })).awardId);
  await made(buyer, `/programmes/${programmeId}/awards/${awards[0] ?? ''}/withdrawal`, { reason: `${markup} ${emoji} ${long(500)}` });
  const file = `duns,legal_name,sector,country,category\n771000001,"${markup.replaceAll('"', '""').slice(0, 150)}",Steel,TW,\n771000002,${turned},Steel,TW,\nwrong,"${formula.replaceAll('"', '""')}",${long(500)},TW,\n`;
  const names = [`${markup}.csv`, `${turned}.csv`, `${long(180)}.csv`];
  const imports: string[] = [];
  for (const name of names) imports.push((await made<{ importId: string }>(buyer, `/programmes/${programmeId}/imports/suppliers?apply=good-rows&fileName=${encodeURIComponent(name)}`, file)).importId);
  const { items } = await owner.get<{ items: readonly { documentId: string; inForce: boolean }[] }>(`/programmes/${programmeId}/rulesets`);
  const { document } = await owner.get<{ document: object }>(`/programmes/${programmeId}/rulesets/${items.find(({ inForce }) => inForce)?.documentId ?? ''}`);
  await made(owner, `/programmes/${programmeId}/rulesets`, { document: { ...document, id: `sdp-hostile-${Date.now()}`, version: '9.9.0', title: { en: `${markup.slice(0, 100)} ${long(80)}`, 'zh-CN': `${turned} ${emoji}` } } });
  const plan = { field: 'materials', stage: 'source', type: 'other', carbonUse: 'none', cause: `${markup} ${turned}`, baseline: { year: 2024, emissions: '10', output: null }, currency: 'TWD', capex: '1', opexChange: '0', saving: '0', otherRevenue: '0', lifetimeYears: 1, abatement: { scope1: '1', scope2: '0', scope3: '0' }, exclusiveGroup: null, startOn: '2026-01-01', dueOn: '2026-02-01' };
  for (const title of [formula, long(200), markup]) {
    const { measureId } = await made<{ measureId: string }>(supplier, `/suppliers/${supplierId}/measures`, { plan: { ...plan, title } });
    await made(buyer, `/suppliers/${supplierId}/measures/${measureId}/approve`, {});
  }
  buyersPaths = ['/p', '/p/awards', ...awards.map((awardId) => `/p/awards/${awardId}`), `/p/awards/new?suppliers=${offers.map((one) => one.supplierId).join(',')}`, '/p/imports', ...imports.map((importId) => `/p/imports/${importId}`), '/p/measures', '/p/rules', '/p/reviews', '/p/findings', '/alerts', `/p/suppliers/${supplierId}`];
});
afterAll(() => browser.close());

const sizes = [{ width: 1440, height: 900 }, { width: 390, height: 844 }] as const;

it.each([['buyer', () => buyersPaths], ['supplier', () => ['/s', '/s/plan', '/s/sharing', '/s/disclosures', '/alerts']], ['auditor', () => ['/a/access', ...['timeline', 'at', 'diff', 'recompute', 'today'].map((tab) => `/a/${supplierId}/${tab}`)]]] as const)('what decisions, files and plans say stays text: %s', async (account, paths) => {
  const { page, context, complaints } = await visit(browser, english);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await signInAs(page, account);
  complaints.length = 0;
  for (const path of paths()) {
    await page.goto(path);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await harmless(page, `${path} at ${size.width}`);
    }
  }
  expect(dialogs).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('a table and a drawing that are taken along compute nothing and run nothing', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto('/s/plan');
  const table = page.locator('figure:has(svg.chart) + details', { hasText: 'HYPERLINK' }).first();
  await table.waitFor();
  await table.evaluate((element) => Object.assign(element, { open: true }));
  const download = async (name: string): Promise<string> => {
    const [kept] = await Promise.all([page.waitForEvent('download'), table.getByRole('button', { name }).click()]);
    return readFileSync(await kept.path(), 'utf8');
  };
  const rows = await download('Download as CSV');
  expect(rows).toContain('HYPERLINK');
  expect(rows).not.toMatch(/(^|,)"?[=+@\t]/m);
  expect(await download('Download as SVG')).not.toMatch(/<script|<img|href=/);
  await context.close();
});
