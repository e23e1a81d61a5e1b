import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { english, openBrowser, origin, phone, settled, signInAs, visit } from './browser';
import { emoji, formula, harmless, long, made, markup, turned } from './hostile-words';
import { personAs, programmeOf } from './person';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('what people enter stays text: names, reasons, files, answers, on a phone and on a wide screen', async () => {
  const person = await personAs('supplier');
  const { programmes } = await person.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  const supplierId = programmes[0]?.supplierIds[0] ?? '';
  const plan = { field: 'materials', stage: 'source', type: 'other', carbonUse: 'none', cause: `${markup} ${turned}`, baseline: { year: 2024, emissions: '10', output: null }, currency: 'TWD', capex: '1', opexChange: '0', saving: '0', otherRevenue: '0', lifetimeYears: 1, abatement: { scope1: '1', scope2: '0', scope3: '0' }, exclusiveGroup: null, startOn: '2026-01-01', dueOn: '2026-02-01' };
  for (const title of [markup.slice(0, 200), turned, long(200), `${emoji}${formula}`]) await made(person, `/suppliers/${supplierId}/measures`, { plan: { ...plan, title } });
  const { targetId } = await made<{ targetId: string }>(person, `/suppliers/${supplierId}/targets`, { target: { kind: 'net-zero', scopes: [1], baseYear: 2022, targetYear: 2050, reduction: null, baseEmissions: null, coversScope3: false } });
  await made(person, `/suppliers/${supplierId}/targets/${targetId}/withdraw`, { reason: `${markup} ${turned} ${emoji} ${long(500)}` });

  const { page, context, complaints } = await visit(browser, { language: 'en', theme: 'light', ...phone });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await signInAs(page, 'supplier');
  complaints.length = 0;
  await page.goto('/s/evidence');
  await settled(page);
  // The name of a file is whatever its owner called it.
  const files = ['<b onmouseover=alert(1)>bill.txt', `${emoji}账单.txt`, `${long(200)}.txt`];
  for (const name of files) {
    const stored = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/evidence'));
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(`hostile ${name}`) });
    expect((await stored).status()).toBeLessThan(300);
    await settled(page);
  }
  await page.getByText('onmouseover', { exact: false }).first().waitFor();
  await harmless(page, 'evidence');
  for (const { width, height } of [phone, { width: 1440, height: 900 }]) {
    await page.setViewportSize({ width, height });
    for (const path of ['/s', '/s/plan', '/s/tier', '/s/findings', '/s/people', '/s/evidence']) {
      await page.goto(path);
      await harmless(page, `${path} at ${width}`);
    }
  }
  await page.goto('/s/plan');
  await page.getByText('onerror', { exact: false }).first().waitFor();
  expect(dialogs).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('hostile names of suppliers: in the list, on their page, in the search, in the invitations, in the exports, in the timeline', async () => {
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const record = (legalName: string, value: string): object => ({ legalName, sector: 'Electronics', country: 'TW', province: null, identifiers: [{ scheme: 'duns', value }] });
  // 500 characters are refused in words, not cut off in silence.
  const refused = await buyer.post<{ code: string }>(`/programmes/${programmeId}/suppliers`, record(long(500), '770000000'));
  expect([refused.status, typeof refused.body.code]).toEqual([400, 'string']);
  const mark = 'Hostile';
  const names = [`${mark} ${markup.slice(0, 150)}`, `${mark} ${turned}`, `${formula} ${emoji} ${mark}`, `${mark}${long(190)}`];
  const ids: string[] = [];
  for (const [index, legalName] of names.entries()) {
    ids.push((await made<{ supplierId: string }>(buyer, `/programmes/${programmeId}/suppliers`, record(legalName, String(770_000_001 + index)))).supplierId);
    await made(buyer, `/programmes/${programmeId}/invitations`, { supplierName: legalName, email: `hostile.${index}@supplier.example` });
  }
  const { page, context, complaints } = await visit(browser, english);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto(`/p/suppliers?search=${mark}`);
  await page.getByRole('link', { name: formula }).waitFor();
  expect(await page.locator('tbody th a').count()).toBe(names.length);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/p', '/p/invitations', `/p/suppliers?search=${mark}`, `/p/suppliers?search=${encodeURIComponent(markup)}`, ...ids.map((id) => `/p/suppliers/${id}`)]) {
      await page.goto(path);
      await harmless(page, `${path} at ${width}`);
    }
  }
  await page.goto(`/p/suppliers/${ids[0] ?? ''}`);
  await page.getByRole('heading', { level: 1, name: markup.slice(0, 60) }).waitFor();
  // A table that is opened in an office program computes nothing of it.
  await page.goto('/p/suppliers');
  const [list] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Suppliers, CSV' }).click()]);
  const rows = readFileSync(await list.path(), 'utf8');
  expect(rows).toContain('HYPERLINK');
  expect(rows).not.toMatch(/(^|,)"?[=+@\t]/m);
  await context.close();

  const auditor = await visit(browser, english);
  await signInAs(auditor.page, 'auditor');
  for (const path of [`/a?search=${mark}`, `/a/${ids[0] ?? ''}/timeline`, `/a/${ids[1] ?? ''}/timeline`]) {
    await auditor.page.goto(path);
    await harmless(auditor.page, path);
  }
  await auditor.context.close();
  expect(complaints).toEqual([]);
});

it('an address that somebody sends: what stands behind the question mark is text, and leads nowhere else', async () => {
  const { page, context, complaints } = await visit(browser, english);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  const hostile = encodeURIComponent(markup);
  for (const path of [`/p/suppliers?search=${hostile}&sort=${hostile}&tier=${hostile}`, `/p/factors?text=${hostile}&place=${hostile}`, `/invitation?id=${hostile}&token=${hostile}`, `/p/suppliers?search=${encodeURIComponent(turned)}`, '/signin?next=http://elsewhere.example/']) {
    await page.goto(path).catch(() => undefined);
    await harmless(page, path);
    expect(new URL(page.url()).origin).toBe(origin());
  }
  await context.close();
});
