import type { Browser } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, phone, picture, settled, signInAs, visit, type Look } from './browser';
import { personAs, programmeOf, type Person } from './person';

interface Question {
  readonly questionId: string;
  readonly status: string;
}
interface Shown {
  readonly status: string;
  readonly accepted: { readonly scope1: { readonly value?: string }; readonly scope2LocationBased: { readonly value?: string } } | null;
}

jest.setTimeout(300_000);
let browser: Browser;
let own: Person;
let analyst: Person;
let supplierId: string;
let programmeId: string;
beforeAll(async () => {
  browser = await openBrowser();
  own = await personAs('supplier');
  analyst = await personAs('analyst');
  ({ programmeId } = await programmeOf(own));
  const { programmes } = await own.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  supplierId = programmes[0]?.supplierIds[0] ?? '';
});
afterAll(() => browser.close());

const done = <Body>({ status, body }: { readonly status: number; readonly body: Body }): Body => {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
};
const oneOf = (disclosureId: string): string => `/suppliers/${supplierId}/disclosures/${disclosureId}`;
const shown = (disclosureId: string): Promise<Shown> => analyst.get<Shown>(oneOf(disclosureId));

/** A guided disclosure of a part of this year, which nothing else of the demonstration speaks of. */
async function sent(from: string, to: string): Promise<string> {
  const drafts = `/suppliers/${supplierId}/inventory-drafts`;
  const { draftId } = done(await own.post<{ draftId: string }>(drafts, { programmeId }));
  const answers = {
    boundary: { method: 'operational-control' },
    period: { from, to },
    sites: { sites: { 'site-1': { name: '一号厂房', place: 'CN-JS' } } },
    energy: { electricityUse: 'some', electricity: { 'bill-1': { site: 'site-1', quantity: '128400', unit: 'kWh' } }, fuelUse: 'some', fuels: { 'receipt-1': { site: 'site-1', fuel: 'diesel', use: 'vehicles', quantity: '5000', unit: 'L', densityKgPerL: '0.84' } } },
    otherSources: { refrigerantUse: 'none', heatUse: 'none' },
    production: { revenue: { amount: '45000000', currency: 'CNY' } },
    check: { confirmed: true },
  };
  done(await own.post(`${drafts}/${draftId}/answers`, { answers }));
  return done(await own.post<{ disclosureId: string }>(`${drafts}/${draftId}/submit`, {})).disclosureId;
}

async function accept(disclosureId: string): Promise<void> {
  const { questions } = await analyst.get<{ questions: readonly Question[] }>(`${oneOf(disclosureId)}/questions`);
  const answers = questions.flatMap(({ questionId, status }) => (status === 'open' ? [{ questionId, answer: 'Seen on the bills at the visit.' }] : []));
  done(await analyst.post(`${oneOf(disclosureId)}/accept`, { answers }));
}

it('restates an accepted disclosure through the guided pages: the old value beside the new one, both versions until the buyer decides', async () => {
  const disclosureId = await sent('2025-07-01', '2025-08-31');
  await accept(disclosureId);
  const look: Look = { ...english, ...phone };
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'supplier');
  complaints.length = 0;
  await page.goto(`/s/disclosures/${disclosureId}`);
  await page.getByRole('button', { name: 'Correct this disclosure' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('This is a restatement').waitFor();
  await dialog.getByRole('button', { name: 'Open the pages' }).click();
  await dialog.getByText('Choose the kind of cause.').waitFor();
  await dialog.getByLabel('Kind of cause').selectOption('error');
  await dialog.getByLabel('Reason').fill('One bill had been left out.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'restate-1-cause', look);
  await dialog.getByRole('button', { name: 'Open the pages' }).click();
  await page.waitForURL(/\/boundary$/);
  await page.getByText('Go to a page').click();
  await page.getByRole('link', { name: 'Electricity' }).click();
  const quantity = page.getByLabel('Electricity used');
  expect(await quantity.inputValue()).toBe('128400');
  await quantity.fill('138400');
  await page.getByText('Before: 128400 kWh').waitFor();
  await picture(page, 'restate-2-electricity', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByText('Go to a page').click();
  await page.getByRole('link', { name: 'Check' }).click();
  await page.getByRole('cell', { name: 'Before: quantity 128,400 kWh' }).waitFor();
  await page.getByRole('cell', { name: 'Quantity 138,400 kWh', exact: true }).first().waitFor();
  await page.getByRole('table', { name: 'Old and new figures' }).waitFor();
  await settled(page);
  // 10,000 kWh more of 128,400.
  await page.getByRole('table', { name: 'Old and new figures' }).getByText('+7.8 %').first().waitFor();
  await page.getByText(/Effect on scope 1 and 2: \+\d/).waitFor();
  expect(await page.getByLabel('Reason').inputValue()).toBe('One bill had been left out.');
  await page.getByText('I am authorised').click();
  await picture(page, 'restate-3-check', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.waitForURL(/\/receipts\//);
  await page.getByText('Restatement', { exact: true }).waitFor();
  await page.goto(`/s/disclosures/${disclosureId}`);
  await page.getByText("New version waits for the buyer's acceptance").waitFor();
  await settled(page);
  await picture(page, 'restate-4-versions', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  const { status, accepted } = await shown(disclosureId);
  expect(status).toBe('restated');
  expect(complaints).toEqual([]);
  await context.close();
  // The buyer sees what would take the place of what, and accepts.
  const buyer = await visit(browser, english);
  await signInAs(buyer.page, 'analyst');
  await buyer.page.goto(`/p/reviews/${supplierId}/${disclosureId}`);
  await buyer.page.getByRole('heading', { name: 'Restatement: other figures for an accepted period' }).waitFor();
  await settled(buyer.page);
  expect(await buyer.page.getByRole('region', { name: 'Restatement: other figures for an accepted period' }).innerText()).toContain('One bill had been left out.');
  expect(await accessibilityFaults(buyer.page)).toEqual([]);
  await picture(buyer.page, 'restate-5-review', english);
  const fields = buyer.page.locator('textarea');
  for (let index = 0; index < (await fields.count()); index += 1) await fields.nth(index).fill('Seen at the visit: the bill was left out.');
  const [answered] = await Promise.all([buyer.page.waitForResponse((response) => response.url().endsWith('/accept')), buyer.page.getByRole('button', { name: 'Accept', exact: true }).click()]);
  await buyer.page.getByText(/Accepted, recorded at position/).waitFor();
  const after = await shown(`${disclosureId}?minPosition=${answered.headers()['x-position'] ?? ''}`);
  expect(after.status).toBe('accepted');
  expect(after.accepted?.scope2LocationBased).not.toEqual(accepted?.scope2LocationBased);
  await buyer.context.close();
});

/** Figures as totals, of the oldest year that was accepted so. */
async function totals(): Promise<{ readonly disclosureId: string; readonly scope1: string }> {
  const { disclosures } = await own.get<{ disclosures: readonly { disclosureId: string; status: string }[] }>(`/suppliers/${supplierId}/disclosures`);
  for (const { disclosureId } of [...disclosures].reverse().filter(({ status }) => status === 'accepted')) {
    const { calculations } = await own.get<{ calculations: readonly unknown[] }>(`${oneOf(disclosureId)}/calculations`);
    const scope1 = (await shown(disclosureId)).accepted?.scope1.value;
    if (calculations.length === 0 && scope1 !== undefined) return { disclosureId, scope1 };
  }
  throw new Error('nothing was accepted as totals');
}

it('restates totals with the old value beside each figure; sent back, the accepted version goes on standing', async () => {
  const { disclosureId, scope1 } = await totals();
  const { page, context, complaints } = await visit(browser, english);
  await signInAs(page, 'supplier');
  complaints.length = 0;
  await page.goto(`/s/disclosures/${disclosureId}`);
  await page.getByRole('link', { name: 'Correct this disclosure' }).click();
  const send = page.getByRole('button', { name: 'Send the correction' });
  await send.waitFor();
  expect(await send.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Scope 1 (t CO₂e)').fill('1.234,5');
  await send.click();
  await page.getByRole('alert').getByText('enter a number').waitFor();
  await page.getByLabel('Scope 1 (t CO₂e)').fill(String(Math.round(Number(scope1) * 1.1)));
  await page.getByLabel('Kind of cause').selectOption('structural-change');
  await page.getByLabel('Reason').fill('A plant was bought on 1 July.');
  await settled(page);
  await picture(page, 'restate-totals', english);
  expect(await accessibilityFaults(page)).toEqual([]);
  await send.click();
  await page.waitForURL(/\/receipts\//);
  expect((await shown(disclosureId)).accepted?.scope1.value).toBe(scope1);
  expect(complaints).toEqual([]);
  done(await analyst.post(`${oneOf(disclosureId)}/return`, { reasons: [{ field: 'scope1', reason: 'evidence', comment: 'Attach the contract of the purchase.' }], dueOn: null }));
  await page.goto(`/s/disclosures/${disclosureId}`);
  await page.getByText('New version was returned').waitFor();
  expect((await shown(disclosureId)).accepted?.scope1.value).toBe(scope1);
  await context.close();
});

it('takes back a disclosure that nobody accepted yet, with a reason; its period is free again', async () => {
  const disclosureId = await sent('2025-09-01', '2025-09-30');
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto(`/s/disclosures/${disclosureId}`);
  await page.getByRole('button', { name: 'Take it back' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await dialog.locator('.fault').waitFor();
  expect((await shown(disclosureId)).status).toBe('submitted');
  await dialog.getByRole('textbox').fill('Sent for the wrong company.');
  await picture(page, 'withdraw', english);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('Taken back. Its history stays').waitFor();
  expect((await shown(disclosureId)).status).toBe('withdrawn');
  await context.close();
});
