import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';

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

it.each(['buyer', 'owner', 'supplier', 'auditor', 'verifier', 'admin'].flatMap((account) => (['en', 'zh-CN'] as const).map((language) => ({ account, language }))))('at 1280 it is one row as well: %j', async ({ account, language }) => {
  const look = { language, theme: 'light', width: 1280, height: 800 } as const;
  const { page, context } = await visit(browser, look);
  await signInAs(page, account);
  await settled(page);
  await picture(page, `header-${account}`, look);
  expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(oneRow);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await context.close();
});

it('an owner who administers too has the doors of both, in one row', async () => {
  const admin = await personAs('admin');
  const { organisationId } = await programmeOf(await personAs('owner'));
  const email = `both.${Date.now()}@greengate.example`;
  const password = 'plum tree wagon 7';
  expect((await admin.post(`/organisations/${organisationId}/users`, { email, name: 'Bo Both', password, roles: ['administrator', 'programme-owner'] })).status).toBeLessThan(300);
  const { page, context, complaints } = await visit(browser, { language: 'en', theme: 'light', width: 1280, height: 800 });
  await signInAs(page, email, password);
  complaints.length = 0;
  await settled(page);
  expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(oneRow);
  const doors = await page.locator('.wide-only nav a').evaluateAll((list) => list.map((one) => one.getAttribute('href')));
  expect(doors).toEqual(expect.arrayContaining(['/p', '/p/bodies', '/p/rules', '/admin', '/admin/keys', '/admin/health', '/admin/backup']));
  await page.locator('.wide-only details.more summary').click();
  await page.locator('.wide-only details.more a[href="/admin"]').click();
  await page.getByRole('heading', { level: 1, name: 'Users and roles' }).waitFor();
  expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(oneRow);
  expect(complaints).toEqual([]);
  await context.close();
  const { items } = await admin.get<{ items: readonly { userId: string; email: string | null }[] }>(`/organisations/${organisationId}/users?limit=200`);
  const made = items.find((one) => one.email === email);
  expect((await admin.post(`/organisations/${organisationId}/users/${made?.userId ?? ''}/erase`, {})).status).toBeLessThan(300);
});

it.each(['/signin', '/invitation?id=8e412ddb-5dce-41b6-ae3f-44976f3121c9&token=abcdefghijklmnopqrstuvwx'].flatMap((path) => (['en', 'zh-CN'] as const).flatMap((language) => [320, 390].map((width) => ({ path, language, width })))))('where nobody is signed in it is one row on a phone: %j', async ({ path, language, width }) => {
  const { page, context } = await visit(browser, { language, theme: 'light', width, height: 844 });
  await page.goto(path);
  await page.locator('main h1').waitFor();
  await settled(page);
  expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(oneRow);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await picture(page, path.startsWith('/signin') ? 'sign-in-head' : 'invitation-head', { language, theme: 'light', width, height: 844 });
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
