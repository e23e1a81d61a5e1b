import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit, type Look } from './browser';
import { newSupplier } from './new-supplier';
import { personAs, programmeOf, type Person } from './person';

let browser: Browser;
let buyer: Person;
let programmeId: string;
let supplierId: string;
beforeAll(async () => {
  browser = await openBrowser();
  buyer = await personAs('buyer');
  ({ programmeId } = await programmeOf(buyer));
  supplierId = await newSupplier(buyer, programmeId, '江海五金有限公司 Jianghai Hardware');
});
afterAll(() => browser.close());

/** A number stands once in its system: another for each run. */
const document = String(Date.now());

const lookOf = (width: number, language: Look['language']): Look => {
  const found = looks.find((look) => look.width === width && look.language === language);
  if (found === undefined) throw new Error('no such look');
  return found;
};
const figures = async () => (await buyer.get<{ figures: readonly { year: number; amount: string; corrections: readonly { previous: string; reason: string }[] }[] }>(`/programmes/${programmeId}/suppliers/${supplierId}/spend`)).figures;
const received = async () => (await buyer.get<{ years: readonly { year: number; figures: readonly { product: string; value: string; unit: string; receipts: number }[] }[] }>(`/programmes/${programmeId}/suppliers/${supplierId}/received-quantities`)).years;

/** Pressed in the open dialog; done when the dialog is gone. */
async function sent(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}

it('spend is recorded, put right with the old figure beside it, and taken back', async () => {
  const look = lookOf(1440, 'en');
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto(`/p/suppliers/${supplierId}`);
  await page.getByRole('button', { name: 'Record spend' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]').click();
  // Without figures nothing is sent, and each field says so.
  await expectFaults(page, 3);
  await dialog.getByLabel('Year').fill('2024');
  await dialog.getByLabel('Amount (TWD)').fill('1,234,567.005');
  await dialog.getByLabel('Source').fill('Ledger of 31 March 2025');
  await sent(page);
  const card = page.locator('section.card', { has: page.locator('#supplier-spend') });
  // Exact, whatever a binary float would make of it.
  await card.getByText('1,234,567.005').waitFor();
  await card.getByRole('button', { name: 'Correct: 2024, TWD' }).click();
  await dialog.getByText('TWD 1,234,567.005').waitFor();
  await dialog.getByLabel('Right amount').fill('1234567.005');
  await dialog.locator('textarea').fill('Credit note 17');
  await dialog.locator('button[type=submit]').click();
  await dialog.getByText('recorded already').waitFor();
  await dialog.getByLabel('Right amount').fill('1200000');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-spend-correct', look);
  await sent(page);
  await card.getByText(/Was TWD\s1,234,567.005 until .*: Credit note 17/).waitFor();
  expect(await figures()).toMatchObject([{ year: 2024, amount: '1200000', corrections: [{ previous: '1234567.005', reason: 'Credit note 17' }] }]);
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-spend', look);
  await page.getByRole('button', { name: 'Record spend' }).click();
  await dialog.getByLabel('Year').fill('2024');
  await dialog.getByLabel('Amount (TWD)').fill('5');
  await dialog.getByLabel('Source').fill('Another');
  await dialog.locator('button[type=submit]').click();
  // Another figure under the same year is no record but a correction: the server says so.
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').innerText()).toContain('correct it with a reason');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await card.getByRole('button', { name: 'Withdraw: 2024, TWD' }).click();
  await dialog.locator('textarea').fill('Booked on another supplier');
  await sent(page);
  await card.getByText('No spend is recorded').waitFor();
  expect(await figures()).toEqual([]);
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);
  await context.close();
});

it('a receipt is recorded, one is reversed, one is withdrawn: both stay in sight and are not counted', async () => {
  const look = lookOf(390, 'zh-CN');
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto(`/p/suppliers/${supplierId}`);
  const card = page.locator('section.card', { has: page.locator('#supplier-receipts') });
  const dialog = page.getByRole('dialog');
  for (const [number, quantity] of [[`${document}/10`, '12.5'], [`${document}/20`, '７．５'], [`${document}/30`, '1']] as const) {
    await card.getByRole('button', { name: '记录收货' }).click();
    await dialog.getByLabel('单号').fill(number);
    await dialog.getByLabel('来源系统').fill('ERP 上海');
    await dialog.getByLabel('收货日期').fill('2025-03-31');
    await dialog.getByLabel('产品').fill('热轧卷板');
    await dialog.getByLabel('数量').fill(quantity);
    await sent(page);
    await card.getByText(number).waitFor();
  }
  await card.getByText('热轧卷板：21 t（3 笔）').waitFor();
  await card.getByRole('button', { name: `冲销：${document}/30` }).click();
  await dialog.locator('textarea').fill('整批退货');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-receipt-reverse', look);
  await sent(page);
  await card.getByText('整批退货').waitFor();
  await card.getByRole('button', { name: `撤回：${document}/20` }).click();
  await dialog.locator('textarea').fill('误记');
  await sent(page);
  await card.getByText('误记', { exact: true }).waitFor();
  await card.getByText('热轧卷板：12.5 t（1 笔）').waitFor();
  expect(await received()).toEqual([{ year: 2025, figures: [{ product: '热轧卷板', unit: 't', value: '12.5', receipts: 1 }] }]);
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-receipts', look);
  expect(complaints).toEqual([]);
  await context.close();
});

async function expectFaults(page: Page, count: number): Promise<void> {
  const faults = page.getByRole('dialog').locator('.fault');
  await faults.first().waitFor();
  expect(await faults.count()).toBe(count);
}
