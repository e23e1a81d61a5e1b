import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { personAs } from './person';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const address = 'first.auditor@outside.example';
const password = 'nineteen green lanterns';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const programmesOf = async (): Promise<number> => (await (await personAs(address, undefined, password)).get<{ programmes: readonly unknown[] }>('/programmes')).programmes.length;

it('an owner registers an auditor organisation, engages it and ends that: it sees the programme only in between', async () => {
  const look = looks[0];
  const small = looks.find(({ width, language }) => width === 390 && language === 'zh-CN');
  if (look === undefined || small === undefined) throw new Error('no such look');
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.goto('/p/bodies');
  await page.locator('main tbody tr').first().waitFor();
  await press(page, 'Register an organisation');
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.fault').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel('Name of the organisation').fill('Outside Audit Ltd');
  await dialog.getByLabel('Name of the person').fill('First Auditor');
  await dialog.getByLabel('E-mail').fill(address);
  await dialog.getByLabel('First password').fill(password);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  expect(await programmesOf()).toBe(0);
  await press(page, 'Engage an organisation');
  await dialog.getByLabel('Organisation').selectOption({ label: 'Outside Audit Ltd (Auditor)' });
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  const row = page.getByRole('row', { name: /Outside Audit Ltd/ });
  await row.waitFor();
  expect(await row.innerText()).toContain('Open-ended');
  expect(await programmesOf()).toBe(1);
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-bodies-engaged', look);
  await press(page, 'End the engagement: Outside Audit Ltd');
  await dialog.locator('button[type=submit]').click();
  await row.waitFor({ state: 'detached' });
  expect(await programmesOf()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
  // Others of the buyer are told whose it is; nothing is shown to them as if nobody were engaged.
  const other = await visit(browser, small);
  await signInAs(other.page, 'buyer');
  await other.page.goto('/p/bodies');
  await other.page.getByText('仅项目负责人可以查看和变更委托').waitFor();
  await other.context.close();
});
