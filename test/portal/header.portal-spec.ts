import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A row of touch targets with its room, and not two. */
const oneRow = 76;

it.each(looks.filter(({ width }) => width > 1000))('the header of procurement is one row at 1440: %j', async (look) => {
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p');
  await settled(page);
  const box = await page.locator('header.top').boundingBox();
  expect(box?.height).toBeLessThan(oneRow);
  const more = page.locator('.wide-only details.more');
  await more.locator('summary').click();
  await more.getByRole('link').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'header-more', look);
  // Every screen is still a press or two away, and the menu goes when it has done its work.
  await more.locator('a[href="/p/imports"]').click();
  await page.waitForURL('**/p/imports');
  expect(await page.locator('.wide-only details.more').evaluate((element) => (element as unknown as { open: boolean }).open)).toBe(false);
  expect(await page.locator('.wide-only details.more a[aria-current="page"]').count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['supplier', 'auditor', 'verifier', 'admin'])('and that of %s too, in the language with the longer words', async (account) => {
  const { page, context } = await visit(browser);
  await signInAs(page, account);
  await settled(page);
  expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(oneRow);
  await context.close();
});

it('by keyboard: it opens, is walked, and closes with Escape or when the focus goes on', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'buyer');
  await page.goto('/p');
  await settled(page);
  const more = page.locator('.wide-only details.more');
  const open = () => more.evaluate((element) => (element as unknown as { open: boolean }).open);
  await more.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await open()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe(await more.getByRole('link').first().innerText());
  await page.keyboard.press('Escape');
  expect([await open(), await page.locator(':focus').innerText()]).toEqual([false, 'More']);
  await page.keyboard.press('Enter');
  // Past the last of them the focus leaves it.
  const places = await more.getByRole('link').count();
  for (let step = 0; step <= places; step += 1) await page.keyboard.press('Tab');
  expect(await open()).toBe(false);
  await context.close();
});

it('on a phone the menu holds them all', async () => {
  const look = looks.find(({ width, language, theme }) => width < 600 && language === 'zh-CN' && theme === 'light');
  if (look === undefined) throw new Error('no such look');
  const { page, context } = await visit(browser, look);
  await signInAs(page, 'buyer');
  await page.goto('/p');
  await page.locator('details.menu > summary').click();
  expect(await page.locator('details.menu nav a').count()).toBeGreaterThan(9);
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'header-menu', look);
  await context.close();
});
