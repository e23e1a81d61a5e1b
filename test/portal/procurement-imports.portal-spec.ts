import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, settled, signInAs, visit } from './browser';
import { readable } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const good = ['04595257,台灣合金 Alloys (test),Steel,TW,Castings', '22099131,"Boards, ""round"" (test)",Electronics,TW,'];
const bad = ['22099132,Wrong digit (test),Steel,TW,', '12345678,"=HYPERLINK(""http://x"")",Steel,TW,'];
const table = (...rows: readonly string[]): string => ['twvat,legal_name,sector,country,category', ...rows, ''].join('\n');

async function check(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/p/imports');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('form.card button[type=submit]').click();
  await page.waitForURL(/\/p\/imports\/[0-9a-f-]{36}/);
  await page.locator('#progress').waitFor();
}
const counted = async (page: Page, term: string): Promise<string> => page.locator('dt', { hasText: new RegExp(`^${term}$`) }).locator('+ dd').innerText();

it('a table is looked at first, its good rows are recorded, its bad rows come back as a file, and the import is found again', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p/imports');
  await page.getByRole('button', { name: 'Check the file' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Choose a file.');
  await check(page, 'list.csv', table(good[0] ?? '', bad[0] ?? '', good[1] ?? '', bad[1] ?? ''));
  await page.getByText('Checked, nothing recorded').waitFor();
  await page.getByText('Done', { exact: true }).waitFor();
  expect([await counted(page, 'Rows read'), await counted(page, 'Would be recorded'), await counted(page, 'Refused')]).toEqual(['4', '2', '2']);
  const rows = await page.locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split('\t').slice(0, 2))).toEqual(expect.arrayContaining([['3', 'twvat'], ['5', expect.any(String)]]));
  expect(await page.getByRole('button', { name: 'Record all rows' }).getAttribute('aria-disabled')).toBe('true');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the refused rows as a file' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(table(...bad));
  await page.getByRole('button', { name: 'Record the 2 good rows' }).click();
  await page.getByRole('heading', { name: 'Recording', exact: true }).waitFor();
  await page.getByText('Done', { exact: true }).waitFor();
  expect([await counted(page, 'Recorded'), await counted(page, 'Refused')]).toEqual(['2', '2']);
  const address = page.url();
  await page.goto('/p/suppliers?search=test');
  await page.getByRole('link', { name: '台灣合金 Alloys (test)' }).waitFor();
  // Left and found again, after a reload: the file is asked for, and another one is told apart.
  await page.goto('/p/imports');
  await page.locator('#past').waitFor();
  await page.getByRole('link', { name: 'list.csv' }).first().click();
  await page.waitForURL(address);
  await page.reload();
  await page.locator('#apply').waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('other') });
  await page.getByText(/That is another file/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  // Sent again, what is recorded changes nothing.
  await check(page, 'list.csv', table(...good));
  await page.getByText('Done', { exact: true }).waitFor();
  expect([await counted(page, 'Would be recorded'), await counted(page, 'Recorded before, unchanged')]).toEqual(['0', '2']);
  expect(complaints).toEqual([]);
  await context.close();
});

it('templates and exports are files; a text in an export begins with no formula', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'buyer');
  await page.goto('/p/imports');
  const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'XLSX, Chinese' }).click()]);
  expect(readFileSync(await template.path()).subarray(0, 2).toString()).toBe('PK');
  await page.goto('/p/suppliers');
  const [list] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Suppliers, CSV' }).click()]);
  const text = readFileSync(await list.path(), 'utf8');
  expect(text.split('\n').length).toBeGreaterThan(100);
  expect(text).not.toMatch(/(^|,)"?[=+@]/m);
  await context.close();
});

it.each(['en', 'zh-CN'] as const)('a report can be read by everyone, wide and on a phone, light and dark: %s', async (language) => {
  const { page, context, complaints } = await visit(browser, { ...english, language });
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await check(page, 'report.csv', table(...good, ...bad));
  await page.locator('tbody tr').first().waitFor();
  await settled(page);
  await readable(page, 'p-import', language);
  expect(complaints).toEqual([]);
  await context.close();
});
