import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, settled, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const readme = readFileSync(join(process.cwd(), 'README.md'), 'utf8');
const tours = [...readme.matchAll(/<!-- portal: (\w+) -->\n([\s\S]*?)(?=<!-- portal: )/g)].map(([, account = '', words = '']) => ({ account, words }));

/** Bold is pressed, code is typed (but for the address of the account), what stands in quotes is there. */
const stepsOf = (words: string): readonly { readonly press?: string; readonly type?: string; readonly see?: string }[] =>
  [...words.replace(/`[^`]*@[^`]*`/g, '').matchAll(/\*\*(.+?)\*\*|`([^`]+)`|“(.+?)”/g)].map(([, press, type, see]) => ({ ...(press === undefined ? {} : { press }), ...(type === undefined ? {} : { type }), ...(see === undefined ? {} : { see }) }));

async function press(page: Page, name: string): Promise<void> {
  // What explains a figure stays open over the page until it is left.
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click();
  await settled(page);
}

it('the README has a tour of the portal for each of four', () => {
  expect(tours.map(({ account }) => account)).toEqual(['buyer', 'supplier', 'auditor', 'admin']);
});

it.each(tours)('the tour of the README as $account', async ({ account, words }) => {
  const steps = stepsOf(words);
  expect(steps.length).toBeGreaterThan(1);
  const { page, context } = await visit(browser);
  await signInAs(page, account);
  await settled(page);
  for (const step of steps) {
    if (step.press !== undefined) await press(page, step.press);
    if (step.type !== undefined) await page.locator('input[type=search]').first().fill(step.type);
    if (step.see !== undefined) await page.getByText(step.see, { exact: false }).first().waitFor();
  }
  await context.close();
});
