import type { Browser } from 'playwright-core';
import { english, openBrowser, settled, signInAs, visit } from './browser';
import { pathOf, screensOf, thingsOfDemonstration, type Things } from './screens';

let browser: Browser;
let things: Things;
beforeAll(async () => {
  browser = await openBrowser();
  things = await thingsOfDemonstration();
});
afterAll(() => browser.close());

/** The forms that everybody fills in: what they hold is the same in every run. */
const forms = ['boundary', 'period', 'sites', 'electricity', 'fuels', 'other', 'production', 'evidence'].map((step) => `s-draft-${step}`);

/** A changed name is seen in the review of a change, as those hear it who do not see the screen. Kept anew with `-- names -u`. */
it.each(['en', 'zh-CN'] as const)('the names that assistive technology hears in the guided disclosure are those that were agreed: %s', async (language) => {
  const { page, context } = await visit(browser, { ...english, language });
  await page.goto('/signin');
  await page.locator('form button[type=submit]').waitFor();
  expect(await page.locator('main form').first().ariaSnapshot()).toMatchSnapshot('sign-in');
  await signInAs(page, 'supplier');
  for (const screen of screensOf.supplier.filter(({ name }) => forms.includes(name))) {
    await page.goto(pathOf(screen, things));
    await page.locator('main form').waitFor();
    await settled(page);
    expect(await page.locator('main form').ariaSnapshot()).toMatchSnapshot(screen.name);
  }
  await context.close();
});
