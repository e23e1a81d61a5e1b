import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, settled, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { readableByEveryone } from './readable';

let browser: Browser;
let supplierName = '';
beforeAll(async () => {
  browser = await openBrowser();
  const verifier = await personAs('verifier');
  const { programmeId } = await programmeOf(verifier);
  const { suppliers } = await verifier.get<{ suppliers: readonly { name: string; disclosures: readonly unknown[] }[] }>(`/programmes/${programmeId}/verifiable-suppliers`);
  supplierName = suppliers.find(({ disclosures }) => disclosures.length > 0)?.name ?? '';
});
afterAll(() => browser.close());

it('a verifier finds who shares, issues a statement for a disclosure, sees it counted, and withdraws it with a reason', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'verifier');
  complaints.length = 0;
  expect(new URL(page.url()).pathname).toBe('/a');
  await page.getByText('Confirmed, valid').first().waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Verify', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Verify' }).waitFor();
  await page.getByLabel('Find a supplier').fill('nobody is called this');
  await page.getByText('No supplier of that name').waitFor();
  await page.getByLabel('Find a supplier').fill(supplierName);
  const card = page.locator('section.card', { has: page.getByRole('heading', { level: 2, name: supplierName, exact: true }) });
  await card.getByRole('link', { name: /Verify/ }).first().click();
  await page.getByRole('button', { name: 'Issue the statement' }).waitFor();

  await page.getByRole('button', { name: 'Issue the statement' }).click();
  const summary = page.getByRole('alert');
  expect(await summary.getByRole('listitem').count()).toBe(4);
  expect(await accessibilityFaults(page)).toEqual([]);
  await summary.getByRole('link', { name: 'Choose the opinion.' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('statement-opinion');
  await page.getByLabel('Criteria').fill('GHG Protocol Corporate Standard');
  await page.getByLabel('Materiality, % of the total').fill('5');
  await page.getByLabel('Valid until').fill('2028-06-30');
  await page.getByLabel(/Qualified opinion/).check();
  await page.getByRole('button', { name: 'Issue the statement' }).click();
  await summary.getByText('An opinion other than unmodified says why.').waitFor();
  await page.getByLabel('Basis of the opinion').fill('<b>Refrigerant</b> of one site could not be traced.');
  await page.getByRole('button', { name: 'Add a misstatement' }).click();
  await page.getByLabel('Misstatement 1', { exact: true }).and(page.locator('input')).fill('Diesel of two forklifts was left out');
  await page.getByLabel('Amount, t CO₂e').fill('１２.４');
  await page.locator('input[type=file]').setInputFiles({ name: 'statement.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 statement') });
  await page.getByText('statement.pdf').waitFor();
  await page.getByRole('button', { name: 'Issue the statement' }).click();

  await page.getByRole('heading', { level: 1, name: 'Engagements' }).waitFor();
  const issued = page.getByRole('listitem').filter({ hasText: supplierName }).filter({ hasText: 'Qualified opinion' });
  await issued.getByText('ISO 14064-3:2019').first().waitFor();
  await issued.getByRole('button', { name: new RegExp('^Withdraw') }).first().click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Withdraw', exact: true }).getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel('Why').fill('The meter was read again.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await issued.getByText(/Withdrawn .*: The meter was read again\./).first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('a claim names what is missing, and waits for the buyer', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'verifier');
  complaints.length = 0;
  await page.getByRole('button', { name: 'Claim an accreditation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Claim an accreditation' }).click();
  expect(await dialog.getByRole('alert').getByRole('listitem').count()).toBe(4);
  await dialog.getByLabel('Accreditation body').fill('TAF');
  await dialog.getByLabel('Standards').fill('ISAE 3410；ISO 14064-3:2019');
  await dialog.getByLabel('Valid from').fill('2024-01-01');
  await dialog.getByLabel('Valid until').fill('2027-12-31');
  await dialog.getByRole('button', { name: 'Claim an accreditation' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('listitem').filter({ hasText: 'TAF' }).getByText('Waiting for the buyer').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('an auditor has no door to verifying, and a verifier none to tiers', async () => {
  const auditor = await personAs('auditor');
  const { programmeId } = await programmeOf(auditor);
  await expect(auditor.get(`/programmes/${programmeId}/verifiable-suppliers`)).rejects.toThrow('403');
  const { page, context } = await visit(browser);
  await signInAs(page, 'auditor');
  await settled(page);
  expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Verify', exact: true }).count()).toBe(0);
  await context.close();
});

describe('the screens of a verifier', () => {
  it.each(['en', 'zh-CN'] as const)('can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
    readableByEveryone(browser, 'verifier', language, [
      { name: 'v-home', path: '/a' },
      {
        name: 'v-issue',
        path: `/a/verify?search=${encodeURIComponent(supplierName)}`,
        ready: async (page) => {
          await page.locator('main li a').first().click();
          await page.locator('form button[type=submit]').waitFor();
        },
      },
    ]));
});
