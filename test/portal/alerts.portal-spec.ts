import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, phone, picture, settled, signInAs, visit } from './browser';

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
  const [acknowledged = '', ...rest] = (await names()).filter((name) => name.startsWith('Acknowledge'));
  expect(rest.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: acknowledged, exact: true }).click();
  await page.getByRole('button', { name: acknowledged, exact: true }).waitFor({ state: 'detached' });
  const snooze = page.getByRole('button', { name: /^Put off a week:/ }).first();
  const put = (await snooze.getAttribute('aria-label')) ?? '';
  await snooze.click();
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

describe('alerts', () => {
  it.each(looks)('can be read by everyone: $language, $theme, $width px', async (look) => {
    const { page, context, complaints } = await visit(browser, look);
    await signInAs(page, 'buyer');
    complaints.length = 0;
    for (const [name, path] of [['new', '/alerts'], ['handled', '/alerts?state=handled']] as const) {
      await page.goto(path);
      await page.locator('main h1').waitFor();
      await settled(page);
      await picture(page, `alerts-${name}`, look);
      expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
