import type { Browser } from 'playwright-core';
import { openBrowser, phone, settled, signInAs, visit } from './browser';
import { readableByEveryone } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a buyer acknowledges one alert and puts another off; both leave the list and stand with who handled', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.getByRole('link', { name: 'Alerts', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
  const names = async (): Promise<readonly string[]> => page.locator('main ul.tasks > li button:first-of-type').evaluateAll((list) => list.map((one) => one.getAttribute('aria-label') ?? ''));
  const first = page.locator('main ul.tasks > li').first();
  await first.waitFor();
  expect(await first.locator('.digest').innerText()).toMatch(/^\w+\.\w+ @ \d+$/);
  // One supplier may have two alerts of a kind: the one to be acknowledged is told from the others by its name.
  const all = (await names()).filter((name) => name.startsWith('Acknowledge'));
  const [acknowledged = '', ...rest] = all.filter((name) => all.filter((other) => other === name).length === 1);
  expect(rest.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: acknowledged, exact: true }).click();
  await page.getByRole('button', { name: acknowledged, exact: true }).waitFor({ state: 'detached' });
  const put = (rest[0] ?? '').replace('Acknowledge:', 'Put off a week:');
  await page.getByRole('button', { name: put, exact: true }).click();
  await page.getByRole('button', { name: put, exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Acknowledged or put off' }).click();
  await page.getByText(/^Put off until /).first().waitFor();
  await page.getByText(/^Acknowledged /).first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['owner', 'analyst', 'admin', 'supplier', 'auditor', 'verifier'])('%s comes to the alerts from the shell', async (account) => {
  const { page, context, complaints } = await visit(browser, { language: 'en', theme: 'light', ...phone });
  await signInAs(page, account);
  complaints.length = 0;
  await page.locator('details.menu summary').click();
  await page.locator('details.menu').getByRole('link', { name: 'Alerts', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
  await settled(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['en', 'zh-CN'] as const)('new and handled ones can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
  readableByEveryone(browser, 'buyer', language, [
    { name: 'alerts-new', path: '/alerts' },
    { name: 'alerts-handled', path: '/alerts?state=handled' },
  ]));
