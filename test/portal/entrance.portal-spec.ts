import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the way in', () => {
  it.each(looks)('the sign-in page and the kit: $language, $theme, $width px', async (look) => {
    const { page, context, complaints } = await visit(browser, look);
    for (const [name, path] of [['sign-in', '/signin'], ['kit', '/dev/kit']] as const) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      await settled(page);
      await picture(page, name, look);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    // Nobody is signed in yet: the browser reports that answer of the session as an error of the network.
    expect(complaints.filter((line) => !line.includes('401'))).toEqual([]);
    await context.close();
  });

  it.each(['owner', 'buyer', 'analyst', 'supplier', 'auditor', 'verifier', 'admin'])('%s comes to a home', async (account) => {
    const { page, context } = await visit(browser);
    await signInAs(page, account);
    expect(await page.locator('main h1').innerText()).not.toBe('');
    await context.close();
  });
});
