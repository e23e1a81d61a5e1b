import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit, type Look } from './browser';
import { newSupplier } from './new-supplier';
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

/** Steam of a neighbour by contract: an invented factor. */
const steam = (name: string) => ({
  factor: { id: 'heat/purchased@gj', activity: 'heat/purchased', name: { en: name, 'zh-CN': name }, value: '0.098', numerator: { gas: 'CO2', unit: 't' }, denominator: 'GJ', basis: 'none', geography: { level: 'subdivision', country: 'CN', subdivision: 'CN-JS' }, years: { from: 2024, to: 2024 }, quality: 2, note: null },
  gwpSet: null,
  method: 'Heat balance of the boiler house, from metered coal.',
  evidence: [{ digest: 'ab'.repeat(32), name: 'heat-balance-2024.pdf', mediaType: 'application/pdf' }],
});

it('a factor of a supplier’s own is decided by somebody else than its proposer, beside the factor that would be used', async () => {
  const [buyer, analyst] = [await personAs('buyer'), await personAs('analyst')];
  const { programmeId } = await programmeOf(buyer);
  const supplierId = await newSupplier(buyer, programmeId, '江海热力有限公司 Jianghai Heat');
  for (const name of ['Steam A', 'Steam B']) expect((await analyst.post(`/programmes/${programmeId}/suppliers/${supplierId}/custom-factors`, steam(name))).status).toBeLessThan(300);
  for (const [account, why] of [['analyst', 'another person decides'], ['buyer', 'Decided by a programme owner or an analyst']] as const) {
    const { page, context } = await visit(browser);
    await signInAs(page, account);
    await page.goto(`/p/suppliers/${supplierId}`);
    const approve = page.getByRole('button', { name: 'Approve: Steam A' });
    await approve.waitFor();
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await page.getByText(why).first().waitFor();
    await context.close();
  }
  const look = lookOf(390, 'zh-CN');
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.goto(`/p/suppliers/${supplierId}`);
  await page.getByRole('button', { name: '批准：Steam A' }).click();
  const dialog = page.getByRole('dialog');
  // The published figure for purchased heat of China stands beside it.
  await dialog.getByText('0.11 t CO2/GJ').waitFor();
  await dialog.getByText('江苏').waitFor();
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-own-factor-approve', look);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('已批准', { exact: true }).waitFor();
  await page.getByRole('button', { name: '拒绝：Steam B' }).click();
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.fault').waitFor();
  await dialog.locator('textarea').fill('与合同不符');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('与合同不符').waitFor();
  await settled(page);
  await picture(page, 'p-own-factors', look);
  const { items } = await buyer.get<{ items: readonly { status: string; factor: { name: { en: string } } }[] }>(`/programmes/${programmeId}/suppliers/${supplierId}/custom-factors`);
  expect(Object.fromEntries(items.map(({ factor, status }) => [factor.name.en, status]))).toEqual({ 'Steam A': 'approved', 'Steam B': 'refused' });
  expect(complaints).toEqual([]);
  await context.close();
});
