import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, signInAs, visit, wide } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('the waterfall adds up to the score shown, to the cent', async () => {
  const { page, context } = await visit(browser, { language: 'en', theme: 'light', ...wide });
  await signInAs(page, 'buyer');
  await page.goto('/p/suppliers?sort=score&direction=descending');
  await page.locator('tbody a').first().click();
  const table = page.locator('table', { has: page.locator('caption', { hasText: 'Score' }) });
  await table.waitFor();
  const score = await page.locator('.figure').innerText();
  const running = await table.locator('tbody tr td.num:last-child').allInnerTexts();
  expect(running.at(-1)).toBe(score);
  await table.getByRole('button', { name: /Intensity level/ }).click();
  await page.getByRole('dialog').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.getByRole('dialog').innerText()).toContain('Events:');
  await context.close();
});

it('filters and sorting stand in the address, and a few rows only are in the page', async () => {
  const { page, context } = await visit(browser, { language: 'en', theme: 'light', ...wide });
  await signInAs(page, 'buyer');
  await page.goto('/p/suppliers');
  await page.getByLabel('Tier').selectOption('A');
  await page.waitForURL(/tier=A/);
  await page.getByText('3 suppliers').waitFor();
  await page.getByRole('button', { name: 'Keep this view' }).click();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByLabel('Saved views').selectOption({ index: 1 });
  await page.waitForURL(/tier=A/);
  await page.goto('/p/suppliers?sort=spend&direction=descending');
  await page.locator('tbody a').first().waitFor();
  expect(await page.locator('tbody tr').count()).toBeLessThan(100);
  for (const index of [0, 1]) await page.locator('tbody input[type=checkbox]').nth(index).check();
  await page.getByRole('button', { name: /Compare/ }).click();
  await page.getByRole('dialog').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
});
