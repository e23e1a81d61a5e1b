import type { Browser } from 'playwright-core';
import { openBrowser, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { readableByEveryone } from './readable';

let browser: Browser;
let whatIfPath = '';
const rulesetId = 'sdp-tried';
beforeAll(async () => {
  browser = await openBrowser();
  const owner = await personAs('owner');
  const { programmeId } = await programmeOf(owner);
  const { items } = await owner.get<{ items: readonly { documentId: string; inForce: boolean }[] }>(`/programmes/${programmeId}/rulesets`);
  const { document } = await owner.get<{ document: { tiers: readonly { tier: string }[] } }>(`/programmes/${programmeId}/rulesets/${items.find((one) => one.inForce)?.documentId ?? ''}`);
  const bounds: Readonly<Record<string, string>> = { A: '99', B: '98', C: '97' };
  const tiers = document.tiers.map((row) => (bounds[row.tier] === undefined ? row : { ...row, from: bounds[row.tier] }));
  const drafted = await owner.post(`/programmes/${programmeId}/rulesets`, { document: { ...document, id: rulesetId, version: '9.0.0', title: { en: 'Hard rules', 'zh-CN': '严格规则' }, tiers } });
  if (drafted.status >= 300) throw new Error(JSON.stringify(drafted.body));
});
afterAll(() => browser.close());

it('tries a draft over the present facts, is left and found again, and changes no tier', async () => {
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const tiersNow = () => buyer.get<{ tiers: unknown }>(`/programmes/${programmeId}/overview`).then(({ tiers }) => tiers);
  const before = await tiersNow();
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p/rules');
  const card = page.getByRole('region', { name: 'What if other rules held?' });
  await card.getByLabel('Rulesets').selectOption(rulesetId);
  await card.getByRole('button', { name: 'Try it' }).click();
  await page.waitForURL(/what-if\//);
  whatIfPath = new URL(page.url()).pathname;
  await page.getByText(/\d+ of \d+ would change tier/).first().waitFor();
  const result = await page.getByText(/\d+ of \d+ would change tier/).first().innerText();
  expect(Number(result.split(' ')[0])).toBeGreaterThan(0);
  await page.goto('/p');
  await page.goto('/p/rules');
  await page.locator(`a[href="${whatIfPath}"]`).click();
  await page.getByText(result).first().waitFor();
  const moved = page.getByRole('region', { name: 'Who would move, and why' }).locator('tbody tr');
  expect(String(await moved.count())).toBe(result.split(' ')[0]);
  expect(await moved.first().innerText()).toMatch(/→/);
  expect(await tiersNow()).toEqual(before);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['en', 'zh-CN'] as const)('can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
  readableByEveryone(browser, 'buyer', language, [
    { name: 'p-rules', path: '/p/rules', ready: (page) => page.locator('#what-if').waitFor() },
    { name: 'p-what-if', path: whatIfPath, ready: (page) => page.locator('#flows').waitFor() },
  ]));
