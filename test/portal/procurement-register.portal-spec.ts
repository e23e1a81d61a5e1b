import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit, type Look } from './browser';
import { usccOf } from './new-supplier';
import { personAs, programmeOf } from './person';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const lookOf = (width: number, language: Look['language']): Look => {
  const found = looks.find((look) => look.width === width && look.language === language);
  if (found === undefined) throw new Error('no such look');
  return found;
};

const uscc = usccOf(Number(String(Date.now()).slice(-8)));
const wrong = uscc.slice(0, -1) + (uscc.endsWith('1') ? '2' : '1');

it('registers a supplier by hand: what is wrong is said at the field, then its page asks to invite it', async () => {
  const look = lookOf(1440, 'en');
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p/suppliers');
  await page.getByRole('button', { name: 'Register a supplier' }).click();
  await page.waitForURL('**/p/suppliers/new');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').locator('li').count()).toBe(4);
  await page.getByLabel('Legal name').fill('Jianghai Castings Co., Ltd.');
  await page.getByLabel('Unified social credit code', { exact: true }).fill(wrong);
  await page.getByLabel('Sector').selectOption('Steel 钢铁');
  await page.getByLabel('Country or region').selectOption({ label: 'China' });
  await page.getByLabel('Province').selectOption({ label: 'Anhui' });
  await page.getByRole('button', { name: 'Add another identifier' }).click();
  await page.getByLabel('Business number (Taiwan)', { exact: true }).fill('04595258');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await page.locator('#register-identifier-0-fault').waitFor();
  expect(await page.locator('#register-identifier-0-fault').innerText()).toContain(wrong);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-supplier-new-refused', look);
  await page.getByLabel('Unified social credit code', { exact: true }).fill(uscc);
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  // The second identifier is wrong as well: it is said at the second.
  await page.locator('#register-identifier-1-fault').waitFor();
  expect(await page.locator('#register-identifier-0-fault').count()).toBe(0);
  await page.getByRole('button', { name: 'Remove: Business number (Taiwan)' }).click();
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await page.waitForURL(/\/p\/suppliers\/[0-9a-f-]{36}\?registered=registered/);
  await page.getByRole('heading', { level: 1, name: 'Jianghai Castings Co., Ltd.' }).waitFor();
  await page.locator('main dd').getByText(/China.*Anhui/).waitFor();
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-supplier-registered', look);
  await page.getByRole('button', { name: 'Invite it now' }).click();
  await page.getByRole('dialog').getByLabel('E-mail address').waitFor();
  // Two refusals of the server are what a browser complains of; nothing else.
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
  await context.close();
});

it('finds one that is registered already, and says what differs', async () => {
  const look = lookOf(390, 'zh-CN');
  const { page, context } = await visit(browser, look);
  await signInAs(page, 'buyer');
  await page.goto('/p/suppliers/new');
  await page.getByLabel('法定名称').fill('江海铸造有限公司');
  await page.getByLabel('统一社会信用代码', { exact: true }).fill(uscc.toLowerCase());
  await page.getByLabel('行业', { exact: true }).selectOption({ label: '其他行业' });
  await page.getByLabel('行业名称').fill('铸造');
  await page.getByLabel('国家或地区').selectOption('CN');
  await settled(page);
  await picture(page, 'p-supplier-new', look);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL(/registered=found/);
  await page.locator('main .note').filter({ hasText: '法定名称 · 行业 · 省份' }).waitFor();
  await picture(page, 'p-supplier-found', look);
  await context.close();
});

it('says at the field that an identifier is taken', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'buyer');
  // Of a supplier that another buyer holds: this one must not learn more of it than that.
  const said = { what: 'The identifier lei 5493001KJTIIGC8Y1R12 belongs to a supplier that is already registered.', remedy: 'Invite that supplier.' };
  await page.route('**/api/v1/programmes/*/suppliers', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify({ status: 409, title: 'Not now', code: 'suppliers.identifier-taken', detail: said.what, errors: [{ field: '/identifiers', code: 'suppliers.identifier-taken', value: '5493001KJTIIGC8Y1R12', ...said }] }) }) : route.fallback(),
  );
  await page.goto('/p/suppliers/new');
  await page.getByLabel('Legal name').fill('Somebody');
  await page.getByLabel('Unified social credit code', { exact: true }).fill(uscc);
  await page.getByRole('button', { name: 'Add another identifier' }).click();
  await page.getByLabel('Kind of identifier').nth(1).selectOption('lei');
  await page.getByLabel('LEI', { exact: true }).fill('5493001kjtiigc8y1r12');
  await page.getByLabel('Sector').selectOption('Steel 钢铁');
  await page.getByLabel('Country or region').selectOption('US');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await page.locator('#register-identifier-1-fault').getByText('already registered').waitFor();
  await context.close();
});

it('is no analyst’s, and the page says whose it is', async () => {
  const analyst = await personAs('analyst');
  const { programmeId } = await programmeOf(analyst);
  expect((await analyst.post(`/programmes/${programmeId}/suppliers`, { legalName: 'X', sector: 'Y', country: 'CN', identifiers: [{ scheme: 'uscc', value: uscc }] })).status).toBe(403);
  const { page, context } = await visit(browser);
  await signInAs(page, 'analyst');
  await page.goto('/p/suppliers/new');
  await page.getByText('registered by a programme owner').waitFor();
  await context.close();
});
