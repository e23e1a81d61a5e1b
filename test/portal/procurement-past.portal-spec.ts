import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { newSupplier } from './new-supplier';
import { personAs, programmeOf } from './person';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a deadline from before the programme is recorded with how it ended; one that has not passed is refused', async () => {
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const supplierId = await newSupplier(buyer, programmeId, '江海玻璃有限公司 Jianghai Glass');
  const look = looks.find(({ width, language }) => width === 390 && language === 'zh-CN');
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto(`/p/suppliers/${supplierId}`);
  await page.getByRole('button', { name: '补录以往整改' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.fault').first().waitFor();
  expect(await dialog.locator('.fault').count()).toBe(3);
  await dialog.getByLabel('结果').selectOption('missed');
  await dialog.getByLabel('期限').fill('2099-01-01');
  await dialog.locator('textarea').fill('2024 年废水整改，档案 17 号');
  await dialog.locator('button[type=submit]').click();
  // The server knows which day it is.
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').innerText()).toContain('2099');
  await dialog.getByLabel('期限').fill('2024-12-01');
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  if (look !== undefined) await picture(page, 'p-supplier-past', look);
  const recorded = page.waitForResponse((response) => response.url().endsWith('/past-remediations') && response.ok());
  await dialog.locator('button[type=submit]').click();
  const position = (await recorded).headers()['x-position'] ?? '';
  await dialog.waitFor({ state: 'detached' });
  const { entries } = await buyer.get<{ entries: readonly { type: string }[] }>(`/programmes/${programmeId}/suppliers/${supplierId}/timeline?minPosition=${position}`);
  expect(entries.map(({ type }) => type)).toContain('admissions.PastRemediationRecorded');
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
  await context.close();
});
