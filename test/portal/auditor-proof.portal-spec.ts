import { join } from 'node:path';
import { SqliteDatabase } from '@greengate/sqlite';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, settled, signInAs, visit } from './browser';
import { personAs } from './person';
import { closeApplication, openApplication } from './start-application';

/** An application of its own: its log is tampered with, and its supplier takes a consent back. */
let browser: Browser;
let application: Awaited<ReturnType<typeof openApplication>>;
let supplierId: string;
const before = process.env['GREENGATE_PORTAL_ORIGIN'];
beforeAll(async () => {
  application = await openApplication();
  process.env['GREENGATE_PORTAL_ORIGIN'] = application.origin;
  browser = await openBrowser();
  const supplier = await personAs('supplier');
  const { programmes } = await supplier.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  supplierId = programmes[0]?.supplierIds[0] ?? '';
  // Something that moves the score: the supplier is assessed anew by itself.
  const { status, body } = await supplier.post(`/suppliers/${supplierId}/targets`, { target: { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false } });
  if (status >= 300) throw new Error(JSON.stringify(body));
});
afterAll(async () => {
  await browser.close();
  await closeApplication(application);
  if (before !== undefined) process.env['GREENGATE_PORTAL_ORIGIN'] = before;
});

const number = (text: string): number => Number(text.replace('−', '-').replace('+', '').replaceAll(',', ''));

it('what moved a tier: the parts, in their order, add up to the difference', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'auditor');
  complaints.length = 0;
  const table = page.locator('table', { has: page.locator('caption') });
  // The second assessment follows the target by itself; until then the page says that there is one.
  for (let seen = false; !seen; ) {
    await page.goto(`/a/${supplierId}/diff`);
    await settled(page);
    seen = (await table.count()) > 0;
  }
  const points = (await table.locator('tbody tr td.num:nth-child(2)').allInnerTexts()).map(number);
  const [total = Number.NaN] = points.slice(-1);
  expect(Math.abs(points.slice(0, -1).reduce((sum, one) => sum + one, 0) - total)).toBeLessThan(0.005 * points.length);
  const [from = Number.NaN, to = Number.NaN] = (await table.locator('tbody tr').last().locator('td.num').nth(1).innerText()).split('→').map((text) => number(text.trim()));
  expect(Math.abs(to - from - total)).toBeLessThan(0.011);
  expect(total).not.toBe(0);
  expect(await table.locator('tbody th').allInnerTexts()).toEqual(['Data', 'Emission factors', 'Benchmarks', 'Rules', 'Time passed', 'Assessments before (hysteresis)', 'Together']);
  expect(await table.innerText()).toContain('commitments.TargetCommitted');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('computed again: the same digest; and when somebody has changed the record, it is caught', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'auditor');
  await page.goto(`/a/${supplierId}/recompute`);
  const again = page.getByRole('button', { name: /^Recompute the assessment/ }).first();
  await again.click();
  const note = page.getByRole('status').filter({ hasText: 'Digest' });
  await note.getByText('the same result, digit by digit').waitFor();
  const [stored, computed] = await note.locator('dd.digest').allInnerTexts();
  expect(stored).toMatch(/^[0-9a-f]{64}$/);
  expect(computed).toBe(stored);
  // Whoever can write to the file writes a better score into the newest assessment.
  const log = new SqliteDatabase(join(application.folder, 'events.db'));
  const newest = log.prepare("SELECT position, data FROM events JOIN kinds USING (kind) WHERE type LIKE '%AssessmentComputed' AND data LIKE ? ORDER BY position DESC LIMIT 1").get(`%${supplierId}%`) as { position: number; data: string };
  const forged = newest.data.replace(/"score":"(\d+)/, (_whole, digits: string) => `"score":"${Number(digits) + 10}`);
  expect(forged).not.toBe(newest.data);
  log.prepare('UPDATE events SET data = ? WHERE position = ?').run(forged, newest.position);
  log.close();
  await again.click();
  await note.getByText('the result differs').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
});

it('a consent that is taken back: from then on the buyer sees the figures no longer', async () => {
  const buyer = await personAs('buyer');
  const figures = `/suppliers/${supplierId}/disclosures`;
  expect((await buyer.get<{ disclosures: readonly unknown[] }>(figures)).disclosures.length).toBeGreaterThan(0);
  /** What the buyer's page of the supplier says. */
  const seenByBuyer = async (): Promise<string> => {
    const own = await visit(browser);
    await signInAs(own.page, 'buyer');
    await own.page.goto(`/p/suppliers/${supplierId}`);
    await own.page.locator('main h1').waitFor();
    await settled(own.page);
    const text = await own.page.locator('main').innerText();
    await own.context.close();
    return text;
  };
  const aYear = /1 Jan 2023/;
  expect(await seenByBuyer()).toMatch(aYear);
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'supplier');
  complaints.length = 0;
  await page.goto('/s/sharing');
  await page.getByRole('button', { name: /^Revoke/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('The buyer sees your figures no longer').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel('Reason').fill('We no longer supply this buyer.');
  const [answered] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('/revocation')), dialog.getByRole('button', { name: 'Revoke', exact: true }).click()]);
  expect(answered.status()).toBeLessThan(300);
  await page.getByText('revoked', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
  const refused = await buyer.get(`${figures}?minPosition=${answered.headers()['x-position'] ?? ''}`).then(() => 'read', (error: Error) => error.message);
  expect(refused).toMatch(/: 40[34] /);
  // The buyer's page of the supplier stands, without a year of its figures.
  expect(await seenByBuyer()).not.toMatch(aYear);
});
