import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { personAs, programmeOf, type Person } from './person';
import { readableByEveryone } from './readable';

interface Row {
  readonly supplierId: string;
  readonly name: string;
  readonly tier: string;
  readonly gate: string | null;
}
let browser: Browser;
let buyer: Person;
let programmeId: string;
let better: Row, worse: Row, barred: Row;

beforeAll(async () => {
  browser = await openBrowser();
  buyer = await personAs('buyer');
  ({ programmeId } = await programmeOf(buyer));
  const first = async (filter: string): Promise<Row> => {
    const { suppliers } = await buyer.get<{ suppliers: readonly Row[] }>(`/programmes/${programmeId}/suppliers?limit=1&sort=score&direction=descending&${filter}`);
    if (suppliers[0] === undefined) throw new Error(`nobody with ${filter}`);
    return suppliers[0];
  };
  better = await first('tier=B&gate=admit');
  worse = await first('tier=C');
  barred = await first('gate=suspend-new-awards');
});
afterAll(() => browser.close());

const address = (...rows: readonly Row[]): string => `/p/awards/new?suppliers=${rows.map(({ supplierId }) => supplierId).join(',')}`;
const fill = async (page: Page, prices: Readonly<Record<string, string>>): Promise<void> => {
  await page.locator('#award-category').fill('castings');
  await page.locator('#award-amount').fill('5，000，000');
  await page.locator('#award-from').fill('2026-01-01');
  await page.locator('#award-to').fill('2026-12-31');
  for (const [supplierId, price] of Object.entries(prices)) await page.locator(`#award-price-${supplierId}`).fill(price);
};
const choose = (page: Page, { supplierId }: Row) => page.locator(`input[name="award-chosen"][value="${supplierId}"]`);
const decide = (page: Page) => page.locator('main form button[type=submit]');
const awards = async () => (await buyer.get<{ awards: readonly { awardId: string; category: string }[] }>(`/programmes/${programmeId}/awards?limit=200`)).awards;

it('a lower tier without a reason is refused, on the page and by the server, in both languages; with one it is recorded', async () => {
  const before = (await awards()).length;
  const decision = {
    category: 'castings', amount: { amount: '5000000', currency: 'CNY' }, period: { from: '2026-01-01', to: '2026-12-31' },
    offers: [{ supplierId: better.supplierId, price: '5200000' }, { supplierId: worse.supplierId, price: '5000000' }], chosen: worse.supplierId,
  };
  const refused = await buyer.post<{ code: string; detail: string }>(`/programmes/${programmeId}/awards`, decision);
  expect([refused.status, refused.body.code]).toEqual([422, 'purchasing.award-reason-needed']);
  expect(refused.body.detail).toContain(`Say why the tier ${better.tier} supplier was not chosen`);
  for (const look of [looks[0], looks[6]]) {
    if (look === undefined) throw new Error('no such look');
    const { page, context, complaints } = await visit(browser, look);
    await signInAs(page, 'buyer');
    complaints.length = 0;
    await page.goto(address(better, worse, barred));
    await page.locator('#award-category').waitFor();
    await fill(page, { [better.supplierId]: '5,200,000', [worse.supplierId]: '5000000', [barred.supplierId]: '4800000' });
    // Whom the gate shuts out cannot be chosen, and it says why.
    expect(await choose(page, barred).isDisabled()).toBe(true);
    await choose(page, worse).check();
    await decide(page).click();
    const summary = page.locator('main [role=alert]');
    await summary.waitFor();
    expect(await summary.innerText()).toContain(look.language === 'en' ? `Say why the tier ${better.tier} supplier was not chosen` : `请说明为何未选择 ${better.tier} 级供应商`);
    expect(await page.title()).toMatch(look.language === 'en' ? /^Error:/ : /^错误/);
    await page.locator('#award-reason-code').selectOption('lead-time');
    await page.locator('#award-reason').fill('太短');
    await decide(page).click();
    await page.locator('#award-reason-fault').waitFor();
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'p-award-refused', look);
    expect(await awards()).toHaveLength(before);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

it('an award is recorded with how everybody stood, found in the log, counted by tier, and withdrawn', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p/suppliers?tier=C&sort=score&direction=descending');
  await page.getByRole('checkbox', { name: `Compare ${worse.name}`, exact: true }).check();
  expect(await page.getByRole('button', { name: 'Award (1)' }).getAttribute('title')).toBe('Choose at least two suppliers.');
  await page.locator('tbody input[type=checkbox]').nth(1).check();
  await page.getByRole('button', { name: 'Award (2)' }).click();
  await page.waitForURL((url) => url.pathname === '/p/awards/new' && url.searchParams.get('suppliers')?.startsWith(`${worse.supplierId},`) === true);
  await page.goto(address(better, worse, barred));
  await page.locator('#award-category').waitFor();
  await fill(page, { [better.supplierId]: '5200000', [worse.supplierId]: '1.234,5', [barred.supplierId]: '4800000' });
  await page.locator('#award-category').fill('castings of the test');
  await choose(page, worse).check();
  await decide(page).click();
  // What could mean two numbers is asked back.
  await page.locator(`#award-price-${worse.supplierId}-fault`).waitFor();
  await page.locator(`#award-price-${worse.supplierId}`).fill('5000000');
  await page.locator('#award-reason-code').selectOption('lead-time');
  await page.locator('#award-reason').fill('The other foundry delivers eleven weeks later; the line would stand still.');
  await decide(page).click();
  await page.waitForURL(/\/p\/awards\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { name: 'Candidates as they stood that day' }).waitFor();
  const shown = await page.locator('main').innerText();
  for (const part of [better.name, worse.name, barred.name, 'Better tier, not chosen', 'Chosen', 'No new awards', 'eleven weeks later', 'You']) expect(shown).toContain(part);
  const path = new URL(page.url()).pathname;
  for (const language of ['en', 'zh-CN'] as const) {
    const screens = [['p-award', path], ['p-awards', '/p/awards'], ['p-award-new', address(better, worse, barred)]] as const;
    await readableByEveryone(browser, 'buyer', language, screens.map(([name, to]) => ({ name, path: to, ready: (seen) => seen.locator('main h2').first().waitFor() })));
  }
  await page.getByRole('button', { name: 'Withdraw the award' }).click();
  await page.getByRole('dialog').locator('textarea').fill('Decided on the wrong period.');
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the award' }).click();
  await page.getByText(/^Withdrawn .*Decided on the wrong period/).waitFor();
  await page.getByRole('link', { name: 'All awards' }).click();
  await page.getByRole('row', { name: /castings of the test/ }).getByText('Withdrawn').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('who only analyses sees awards and does not decide them', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'analyst');
  await page.goto(address(better, worse));
  await decide(page).waitFor();
  expect(await decide(page).getAttribute('aria-disabled')).toBe('true');
  expect(await page.locator('main').innerText()).toContain('Programme owners and procurement managers decide awards.');
  await context.close();
});
