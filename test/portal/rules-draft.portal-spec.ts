import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, phone, english, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { readableByEveryone } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each(['en', 'zh-CN'] as const)('the form of a new version can be read by everyone: %s', (language) =>
  readableByEveryone(browser, 'owner', language, [
    {
      name: 'p-rules-draft-changed',
      path: '/p/rules/rulesets/sdp-1.0/draft',
      ready: async (page) => {
        await page.locator('#at-weights-intensity').fill('0.3');
        await page.locator('#at-tiers-0-from').fill('８２');
        await page.locator('summary').filter({ hasText: /Gate and its deadlines|准入门槛与期限/ }).click();
        await page.locator('summary').filter({ hasText: /^Caps|^等级上限/ }).click();
      },
    },
  ]));

it('a new version is written from one in force: sums while typing, changes and the way back, kept on leaving, drafted, tried', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.goto('/p/rules');
  await page.getByRole('link', { name: 'New version from sdp-1.0', exact: true }).click();
  const id = page.getByLabel('Id', { exact: true });
  const suggested = await id.inputValue();
  expect(suggested).toMatch(/^sdp-1\.\d+$/);
  expect(suggested).not.toBe('sdp-1.0');
  const save = page.getByRole('button', { name: 'Save as draft' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  const changes = page.getByRole('region', { name: 'Changes against sdp-1.0' });

  // What adds up to 1 is said while it is typed, exactly.
  const weights = page.locator('details').filter({ has: page.getByRole('heading', { name: 'Weights of the dimensions' }) });
  await page.locator('#at-weights-intensity').fill('0.3');
  await weights.getByText('They add up to 0.95: 0.05 is missing to 1.').waitFor();
  await changes.getByText('0.35 → 0.3').waitFor();
  await save.click();
  const summary = page.getByRole('alert');
  await summary.getByText(/must add up to 1/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('#at-weights-data').fill('0.2');
  await weights.getByRole('status').filter({ hasText: 'They add up to 1.' }).waitFor();

  // Order of the tiers, named by its rows.
  await page.locator('#at-tiers-1-from').fill('85');
  await page.locator('#at-tiers-1-from-fault').getByText('85 must be below 80, the row above').waitFor();
  await page.getByRole('button', { name: 'Undo: Tier bands, row 2: Score from' }).first().click();
  expect(await page.locator('#at-tiers-1-from').inputValue()).toBe('65');

  // Left and come back to: nothing typed is lost.
  await page.goto('/p/rules');
  await page.getByRole('link', { name: 'New version from sdp-1.0', exact: true }).click();
  await page.getByText('You had begun this version on this device').waitFor();
  expect(await page.locator('#at-weights-intensity').inputValue()).toBe('0.3');

  await save.click();
  await page.waitForURL('**/p/rules');
  await page.getByRole('button', { name: `Publish ${suggested}` }).waitFor();
  await page.getByText('You drafted it; another owner publishes.').first().waitFor();
  const owner = await personAs('owner');
  const { programmeId } = await programmeOf(owner);
  const kept = await owner.get<{ status: string; document: { weights: Record<string, string> } }>(`/programmes/${programmeId}/rulesets/${suggested}`);
  expect(kept).toMatchObject({ status: 'drafted', document: { weights: { intensity: '0.3', trajectory: '0.2', commitment: '0.15', data: '0.2', measures: '0.15' } } });

  // The draft is what is offered to be tried, and is written on under its own id.
  await page.getByRole('button', { name: 'Try' }).click();
  await page.waitForURL('**/what-if/**');
  await page.goto(`/p/rules/rulesets/${suggested}/draft`);
  expect(await id.inputValue()).toBe(suggested);
  await page.getByText('saving replaces it').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('the whole document goes out as a file and comes back as one; what is none, and what the server refuses, is said by name and value', async () => {
  const { page, context } = await visit(browser, { ...english, ...phone });
  await signInAs(page, 'owner');
  await page.goto('/p/rules/rulesets/sdp-1.0/draft');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download JSON' }).click()]);
  const document = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(document['weights']).toEqual({ intensity: '0.35', trajectory: '0.2', commitment: '0.15', data: '0.15', measures: '0.15' });
  const upload = (name: string, text: string) => page.getByLabel(/Upload a JSON file instead/).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await upload('wrong.json', '{"format":"something"}');
  await page.getByText('wrong.json is not a document of the format greengate-ruleset/1').waitFor();
  // A gate rule that nothing of the form offers, with a condition that there is not.
  const gate = document['gate'] as { rules: { anyOf: string[][] }[] };
  const rules = gate.rules.map((rule, index) => (index === 0 ? { ...rule, anyOf: [['<script>alert(1)</script>']] } : rule));
  await upload('mine.json', JSON.stringify({ ...document, gate: { ...gate, rules } }));
  await page.getByRole('region', { name: /Changes against/ }).getByText(/alert\(1\)/).waitFor();
  await page.getByRole('button', { name: 'Save as draft' }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'gate/rules/0/anyOf' });
  await refusal.first().waitFor();
  await context.close();
});

it('who may not draft reads why', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'buyer');
  await page.goto('/p/rules/rulesets/sdp-1.0/draft');
  await page.locator('#at-weights-intensity').fill('0.3');
  await page.getByText('A programme owner drafts.').waitFor();
  expect(await page.getByRole('button', { name: 'Save as draft' }).getAttribute('aria-disabled')).toBe('true');
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const { document } = await buyer.get<{ document: object }>(`/programmes/${programmeId}/rulesets/sdp-1.0`);
  expect((await buyer.post(`/programmes/${programmeId}/rulesets`, { document: { ...document, id: 'sdp-buyer' } })).status).toBe(403);
  await context.close();
});

it('a benchmark set: peers from a table, anchors formed, changes row by row, drafted', async () => {
  const owner = await personAs('owner');
  const { programmeId } = await programmeOf(owner);
  const { items } = await owner.get<{ items: readonly { documentId: string; inForce: boolean }[] }>(`/programmes/${programmeId}/benchmark-sets`);
  const inForce = items.find((one) => one.inForce)?.documentId ?? '';
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.goto('/p/rules');
  await page.getByRole('link', { name: `New version from ${inForce}`, exact: true }).click();
  const suggested = await page.getByLabel('Id', { exact: true }).inputValue();
  const upload = (name: string, text: string) => page.getByLabel(/Peers from a CSV table/).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await upload('wrong.csv', 'sector,metric,value\nTest sector,S12/revenue@TWDm,many\n');
  await page.getByText('wrong.csv, line 2').waitFor();
  await upload('peers.csv', `sector,metric,value\n${[9, 1, 2, 3, 4, 5, 6, 7].map((value) => `Test sector,S12/revenue@TWDm,${value}`).join('\n')}\n`);
  const changes = page.getByRole('region', { name: `Changes against ${inForce}` });
  await changes.getByText('Test sector · S12/revenue@TWDm').waitFor();
  const row = page.locator('details').filter({ hasText: 'Test sector' });
  await row.locator('summary').click();
  expect([await row.getByLabel('Baseline (P75)').inputValue(), await row.getByLabel('Leading value (P10)').inputValue()]).toEqual(['6.25', '1.7']);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.waitForURL('**/p/rules');
  await page.getByRole('button', { name: `Publish ${suggested}` }).waitFor();
  const { document } = await owner.get<{ document: { entries: readonly { sector: string; n: number; values: readonly string[] }[] } }>(`/programmes/${programmeId}/benchmark-sets/${suggested}`);
  expect(document.entries.find(({ sector }) => sector === 'Test sector')).toEqual(expect.objectContaining({ n: 8, baseline: '6.25', leading: '1.7', values: ['1', '2', '3', '4', '5', '6', '7', '9'] }));
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['en', 'zh-CN'] as const)('the form of a benchmark set can be read by everyone: %s', async (language) => {
  const owner = await personAs('owner');
  const { programmeId } = await programmeOf(owner);
  const { items } = await owner.get<{ items: readonly { documentId: string; inForce: boolean }[] }>(`/programmes/${programmeId}/benchmark-sets`);
  const inForce = items.find((one) => one.inForce)?.documentId ?? '';
  await readableByEveryone(browser, 'owner', language, [{ name: 'p-benchmarks-draft-open', path: `/p/rules/benchmark-sets/${inForce}/draft`, ready: (page) => page.locator('main details summary').last().click() }]);
});
