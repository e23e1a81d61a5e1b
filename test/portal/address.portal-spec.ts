import type { Browser } from 'playwright-core';
import { openBrowser, settled, signInAs, visit } from './browser';
import { thingsOfDemonstration, type Things } from './screens';

let browser: Browser;
let things: Things;
beforeAll(async () => {
  browser = await openBrowser();
  things = await thingsOfDemonstration();
});
afterAll(() => browser.close());

/** What somebody may have typed, or an old link holds: nothing of it is asked of the server or shown. */
const nonsense = 'nonsense%22%3E%3Cb%3E';
const cases: readonly (readonly [account: string, path: (of: Things) => string, names: readonly string[]])[] = [
  ['buyer', () => '/p/suppliers', ['sort', 'direction', 'tier', 'more']],
  ['buyer', () => '/p/cases', ['status']],
  ['buyer', () => '/p/findings', ['state', 'grade', 'supplier']],
  ['buyer', () => '/alerts', ['state']],
  ['auditor', () => '/a/access', ['on']],
  ['auditor', ({ supplierId }) => `/a/${supplierId}/at`, ['on']],
  ['auditor', ({ supplierId }) => `/a/${supplierId}/diff`, ['from', 'to']],
  ['auditor', ({ supplierId }) => `/a/${supplierId}/timeline`, ['at']],
];

it.each(cases)('%s, case %#: what does not fit in the address reaches neither the screen nor the server', async (account, path, names) => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, account);
  complaints.length = 0;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const at = path(things);
  await page.goto(`${at}?${names.map((name) => `${name}=${nonsense}`).join('&')}`);
  await page.locator('main h1').waitFor();
  await settled(page);
  expect(asked.filter((url) => url.includes('/api/') && url.includes('nonsense'))).toEqual([]);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('nonsense');
  expect(new URL(page.url()).search).not.toContain('nonsense');
  expect(complaints).toEqual([]);
  await context.close();
});
