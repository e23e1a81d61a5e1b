import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, settled, signInAs, visit } from './browser';
import { personAs, programmeOf, type Person } from './person';
import { readable } from './readable';

interface Row {
  readonly supplierId: string;
  readonly basis: string;
  readonly score: string | null;
}
interface Waiting {
  readonly supplierId: string;
  readonly disclosureId: string;
}

let browser: Browser;
let buyer: Person;
let programmeId: string;
let held: readonly string[];
beforeAll(async () => {
  browser = await openBrowser();
  buyer = await personAs('buyer');
  ({ programmeId } = await programmeOf(buyer));
  // Of tier C: the leaders, whom other suites count, stay as they are.
  const { suppliers } = await buyer.get<{ suppliers: readonly Row[] }>(`/programmes/${programmeId}/suppliers?limit=200&tier=C&sort=score&direction=descending`);
  held = suppliers.filter(({ basis, score }) => basis === 'buyer-held' && score !== null).map(({ supplierId }) => supplierId);
});
afterAll(() => browser.close());

/** Figures of a year that nobody has looked at yet: the buyer, who holds the record, says that the last year was several times larger. */
async function restated(supplierId: string, times: number): Promise<Waiting> {
  const { disclosures } = await buyer.get<{ disclosures: readonly { disclosureId: string; status: string }[] }>(`/suppliers/${supplierId}/disclosures`);
  const accepted = disclosures.find(({ status }) => status === 'accepted');
  if (accepted === undefined) throw new Error(`nothing accepted of ${supplierId}`);
  const { disclosureId } = accepted;
  const { accepted: inventory } = await buyer.get<{ accepted: { scope1: { value?: string } } }>(`/suppliers/${supplierId}/disclosures/${disclosureId}`);
  const scope1 = { status: 'reported', value: String(Math.round(Number(inventory.scope1.value ?? '1') * times) + 1) };
  const { status, body } = await buyer.post(`/suppliers/${supplierId}/disclosures/${disclosureId}/restate`, { inventory: { ...inventory, scope1 }, cause: 'A boiler had been left out.', causeKind: 'error' });
  if (status >= 300) throw new Error(JSON.stringify(body));
  return { supplierId, disclosureId };
}

const pathOf = ({ supplierId, disclosureId }: Waiting): string => `/p/reviews/${supplierId}/${disclosureId}`;
const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });
const next = (() => {
  let index = 0;
  return (): string => {
    const supplierId = held[(index += 1)];
    if (supplierId === undefined) throw new Error('too few suppliers');
    return supplierId;
  };
})();

it('who gave the figures does not accept them: the button says why, and the server refuses too', async () => {
  const waiting = await restated(next(), 4);
  const { page, context } = await visit(browser);
  await signInAs(page, 'buyer');
  await page.goto(pathOf(waiting));
  await accept(page).waitFor();
  expect(await accept(page).getAttribute('aria-disabled')).toBe('true');
  expect(await page.getByRole('region', { name: 'Decision' }).innerText()).toContain('cannot accept it');
  const { status, body } = await buyer.post<{ code: string }>(`/suppliers/${waiting.supplierId}/disclosures/${waiting.disclosureId}/accept`, {});
  expect([status, body.code]).toEqual([422, 'disclosures.self-review']);
  await context.close();
});

it('a reviewer answers, accepts, and sees the tier move; the waterfall of the supplier adds up to the new score', async () => {
  const waiting = await restated(next(), 12);
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'analyst');
  complaints.length = 0;
  await page.goto('/p/reviews');
  await page.locator(`a[href="${pathOf(waiting)}"]`).click();
  await accept(page).waitFor();
  expect(await accept(page).getAttribute('aria-disabled')).toBe('true');
  const answers = page.locator('textarea');
  expect(await answers.count()).toBeGreaterThan(0);
  for (let index = 0; index < (await answers.count()); index += 1) await answers.nth(index).fill('Seen at the visit: the second boiler was left out.');
  await page.locator('button:not([aria-disabled])', { hasText: /^Accept$/ }).click();
  const retiered = page.locator('[data-retiered]');
  await retiered.waitFor();
  const [, before, after] = /(\d+\.\d\d) → (\d+\.\d\d)/.exec(await retiered.innerText()) ?? [];
  expect(Number(after)).toBeLessThan(Number(before));
  expect(await page.getByText(/Accepted, recorded at position \d+/).count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Why: to the supplier' }).click();
  const table = page.locator('table', { has: page.locator('caption', { hasText: 'Score' }) });
  await table.waitFor();
  expect(await page.locator('.figure').innerText()).toBe(after);
  const [points, running] = await Promise.all(['td.num:nth-child(2)', 'td.num:last-child'].map((column) => table.locator(`tbody tr ${column}`).allInnerTexts()));
  expect(running?.at(-1)).toBe(after);
  // Each step is shown with two decimals: together they are the score, up to half a cent a step.
  const sum = (points ?? []).reduce((total, one) => total + Number(one.replace('−', '-')), 0);
  expect(Math.abs(sum - Number(after))).toBeLessThanOrEqual(0.005 * (points ?? []).length + 1e-9);
  expect(complaints).toEqual([]);
  await context.close();
});

it('what was recorded meanwhile is not accepted unseen', async () => {
  const waiting = await restated(next(), 5);
  const { page, context } = await visit(browser);
  await signInAs(page, 'analyst');
  await page.goto(pathOf(waiting));
  await accept(page).waitFor();
  const answers = page.locator('textarea');
  for (let index = 0; index < (await answers.count()); index += 1) await answers.nth(index).fill('Seen at the visit of last week.');
  const { questions } = await buyer.get<{ questions: readonly { questionId: string; status: string }[] }>(`/programmes/${programmeId}/suppliers/${waiting.supplierId}/disclosures/${waiting.disclosureId}/review`);
  const recorded = await buyer.post(`/suppliers/${waiting.supplierId}/disclosures/${waiting.disclosureId}/questions/${questions.find(({ status }) => status === 'open')?.questionId ?? ''}/answer`, { answer: 'The second boiler was left out.' });
  expect(recorded.status).toBe(200);
  await page.locator('button:not([aria-disabled])', { hasText: /^Accept$/ }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await page.getByText('The second boiler was left out.').waitFor();
  await page.locator('button:not([aria-disabled])', { hasText: /^Accept$/ }).click();
  await page.getByText(/Accepted, recorded at position/).waitFor();
  await context.close();
});

it('a return names line, reason and comment; what is missing is said first', async () => {
  const waiting = await restated(next(), 3);
  const { page, context } = await visit(browser);
  await signInAs(page, 'analyst');
  await page.goto(pathOf(waiting));
  await page.getByRole('button', { name: 'Return', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').getByRole('listitem').count()).toBe(3);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect(await page.title()).toMatch(/^Error:/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel('What it is about').selectOption('scope1');
  await dialog.getByLabel('Kind of doubt').selectOption('evidence');
  await dialog.getByLabel('What the supplier should do').fill('Attach the gas bills of the second boiler.');
  const [answered] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('/return')), dialog.getByRole('button', { name: 'Send back' }).click()]);
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Restatement returned').waitFor();
  const { chain } = await buyer.get<{ chain: readonly { what: string; reasons?: unknown }[] }>(`/suppliers/${waiting.supplierId}/disclosures/${waiting.disclosureId}?minPosition=${answered.headers()['x-position'] ?? ''}`);
  expect(chain.at(-1)).toMatchObject({ what: 'returned', reasons: [{ field: 'scope1', reason: 'evidence', comment: 'Attach the gas bills of the second boiler.' }] });
  await context.close();
});

describe('a calculated inventory', () => {
  let waiting: Waiting;
  beforeAll(async () => {
    const supplier = await personAs('supplier');
    const { programmes } = await supplier.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
    const supplierId = programmes[0]?.supplierIds[0] ?? '';
    const { disclosures } = await supplier.get<{ disclosures: readonly { periodFrom: string }[] }>(`/suppliers/${supplierId}/disclosures`);
    const year = Math.min(...disclosures.map(({ periodFrom }) => Number(periodFrom.slice(0, 4)))) - 1;
    const lines = [
      { id: 'power', kind: 'electricity', site: '一号厂房', year: 2021, activity: { status: 'measured', value: '12.84', unit: '万kWh' } },
      { id: 'diesel', kind: 'mobile-combustion', fuel: 'diesel', method: 'china', year: 2021, activity: { status: 'measured', value: '5', unit: 't' } },
    ];
    const document = { organisation: 'Demo', period: { from: `${year}-01-01`, to: `${year}-12-31` }, boundary: 'operational-control', gwpSet: 'AR5', place: 'CN-JS', lines, revenue: { amount: '45000000', currency: 'CNY' }, output: [] };
    const { status, body } = await supplier.post<{ disclosureId: string }>(`/suppliers/${supplierId}/inventories`, { programmeId, document });
    if (status >= 300) throw new Error(JSON.stringify(body));
    waiting = { supplierId, disclosureId: body.disclosureId };
  });

  it.each(['en', 'zh-CN'] as const)('shows its lines, and each figure its calculation: %s', async (language) => {
    const { page, context, complaints } = await visit(browser, { ...english, language });
    await signInAs(page, 'buyer');
    complaints.length = 0;
    await page.goto(pathOf(waiting));
    await page.locator('caption').nth(1).waitFor();
    await settled(page);
    await readable(page, 'p-review', language);
    await page.locator('button.explain').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.status.ok').waitFor();
    await settled(page);
    await readable(page, 'p-trace', language);
    const said = await dialog.innerText();
    for (const part of ['12.84 万kWh', '0.6451', 'cn-grid-2021', '82.83084']) expect(said).toContain(part);
    const digests = [...said.matchAll(/\b[0-9a-f]{64}\b/g)].map(([digest]) => digest);
    // Of the factor set, and of the calculation: stored and made again.
    expect(digests.at(-1)).toBe(digests.at(-2));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });
});
