import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each(looks)('the programme stands beside its path, with how many gave the years: $language, $theme, $width px', async (look) => {
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.goto('/p');
  const card = page.locator('section[aria-labelledby="programme-target"]');
  await card.locator('svg.chart').waitFor();
  await settled(page);
  await picture(page, 'p-home-target', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

it('the owner supersedes the target with a reason; a year before the base year is refused at the field; an analyst only reads', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.goto('/p');
  const card = page.locator('section[aria-labelledby="programme-target"]');
  await card.getByText(/suppliers gave the base year 2022/).waitFor();
  await card.getByRole('button', { name: 'Change the target' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Target year').fill('2021');
  await dialog.getByRole('button', { name: 'Change the target' }).click();
  await dialog.getByText('Give a year after the base year.').waitFor();
  await dialog.getByText('Give a percentage above 0 and up to 100.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel('Target year').fill('２０２９');
  await dialog.getByLabel('Reduction, %').fill('42.5');
  await dialog.getByLabel('Why, or who decided it').fill('Resolution of <b>this</b> year.');
  await dialog.getByRole('button', { name: 'Change the target' }).click();
  await dialog.waitFor({ state: 'detached' });
  await card.getByText('42.5 % less scope 1 and 2', { exact: false }).or(card.getByText('42.5% less scope 1 and 2', { exact: false })).waitFor();
  await card.getByText('Resolution of <b>this</b> year.', { exact: false }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
  const other = await visit(browser);
  await signInAs(other.page, 'analyst');
  await other.page.goto('/p');
  await other.page.locator('section[aria-labelledby="programme-target"]').getByText('in 2029 than in 2022', { exact: false }).waitFor();
  expect(await other.page.getByRole('button', { name: 'Change the target' }).count()).toBe(0);
  await other.context.close();
});
