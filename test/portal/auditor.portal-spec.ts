import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { readableByEveryone } from './readable';

interface Assessment {
  readonly assessmentId: string;
  readonly asOf: string;
  readonly score: string;
}
let browser: Browser;
let supplierId = '';
let assessments: readonly Assessment[] = [];
/** The supplier restates a period and the buyer accepts it: there are two assessments, and a difference between them. */
beforeAll(async () => {
  browser = await openBrowser();
  const [supplier, analyst, auditor] = [await personAs('supplier'), await personAs('analyst'), await personAs('auditor')];
  const { programmes } = await supplier.get<{ programmes: readonly { programmeId: string; supplierIds: readonly string[] }[] }>('/programmes');
  supplierId = programmes[0]?.supplierIds[0] ?? '';
  const { disclosures } = await supplier.get<{ disclosures: readonly { disclosureId: string; periodFrom: string }[] }>(`/suppliers/${supplierId}/disclosures`);
  const disclosureId = disclosures.find(({ periodFrom }) => periodFrom === '2024-01-01')?.disclosureId ?? '';
  const path = `/suppliers/${supplierId}/disclosures/${disclosureId}`;
  const { accepted, status } = await supplier.get<{ accepted: { scope1: { value: string } }; status: string }>(path);
  const [whole = '', decimals = ''] = accepted.scope1.value.split('.');
  if (status === 'accepted') {
    const inventory = { ...accepted, scope1: { status: 'reported', value: `${whole}.${decimals === '5' ? '25' : '5'}` } };
    const restated = await supplier.post<unknown>(`${path}/restate`, { inventory, cause: 'A boiler was read twice.', foundBy: 'supplier' });
    if (restated.status >= 300) throw new Error(JSON.stringify(restated.body));
  }
  const answered = await analyst.post<unknown>(`${path}/accept`, {});
  if (answered.status >= 300) throw new Error(JSON.stringify(answered.body));
  const { programmeId } = await programmeOf(auditor);
  for (let tries = 0; tries < 100 && assessments.length < 2; tries += 1) {
    const head = await analyst.get<{ suppliers: readonly unknown[] }>(`/programmes/${programmeId}/suppliers?limit=1`);
    expect(head.suppliers).toHaveLength(1);
    assessments = (await auditor.get<{ items: readonly Assessment[] }>(`/programmes/${programmeId}/suppliers/${supplierId}/assessments`)).items;
  }
  expect(assessments.length).toBeGreaterThanOrEqual(2);
});
afterAll(() => browser.close());

it('an auditor goes from the engagement to the timeline, the day, the difference and the digest', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'auditor');
  complaints.length = 0;
  await page.getByLabel('Find a supplier').waitFor();
  await page.goto(`/a/${supplierId}/timeline`);
  await page.getByRole('rowgroup').last().getByRole('row').first().waitFor();
  const events = await page.locator('tbody tr').count();
  await page.getByLabel('About').selectOption('disclosures');
  expect(await page.locator('tbody tr').count()).toBeLessThan(events);
  for (const text of await page.locator('tbody tr td:last-child').allInnerTexts()) expect(text).toMatch(/^disclosures\.\w+ @ \d+$/);
  const last = (await page.locator('tbody tr').first().innerText()).includes('accepted');
  expect(last).toBe(true);

  await page.getByRole('link', { name: 'On a day' }).click();
  await page.getByRole('heading', { level: 2, name: 'As known then' }).waitFor();
  await page.getByLabel('Day').fill('2020-01-01');
  await page.getByText('Nothing was on record yet.').first().waitFor();
  expect(await page.getByText('Nothing was on record yet.').count()).toBe(2);

  await page.getByRole('link', { name: 'What moved it' }).click();
  await page.getByRole('table').waitFor();
  // The parts add up to the whole, in exact hundredths.
  const cells = await page.locator('tbody tr td:nth-child(2)').allInnerTexts();
  const hundredths = cells.map((text) => Math.round(Number(text.replace('−', '-')) * 100));
  expect(hundredths.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(hundredths.at(-1));
  await page.getByRole('row', { name: /^Data/ }).getByText(/disclosures\.Disclosure\w+ @ \d+/).first().waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^greengate-difference-.*\.json$/);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ steps: expect.any(Array) as unknown });

  await page.getByRole('link', { name: 'Recompute' }).click();
  const rows = page.locator('tbody tr');
  await rows.first().waitFor();
  for (let index = 0; index < (await rows.count()); index += 1) {
    await rows.nth(index).getByRole('button').click();
    await page.getByText('Computed again: the same result, digit by digit.').waitFor();
    const digests = await page.locator('.note.ok .digest').allInnerTexts();
    expect(digests).toHaveLength(2);
    expect(digests[0]).toBe(digests[1]);
  }
  expect(complaints).toEqual([]);
  await context.close();
});

describe('the screens of an auditor', () => {
  it.each(['en', 'zh-CN'] as const)('can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
    readableByEveryone(browser, 'auditor', language, ['timeline', 'at', 'diff', 'recompute', 'today'].map((tab) => ({ name: `a-${tab}`, path: `/a/${supplierId}/${tab}` }))));
});
