import type { Browser } from 'playwright-core';
import { openBrowser, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the way in', () => {
  it.each(['owner', 'buyer', 'analyst', 'supplier', 'auditor', 'verifier', 'admin'])('%s comes to a home', async (account) => {
    const { page, context } = await visit(browser);
    await signInAs(page, account);
    expect(await page.locator('main h1').innerText()).not.toBe('');
    await context.close();
  });
});
