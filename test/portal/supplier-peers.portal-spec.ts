import type { Browser } from 'playwright-core';
import { english, openBrowser, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { readableByEveryone } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Standing {
  readonly status: 'placed' | 'hidden';
  readonly place?: { readonly peers: number; readonly better: number };
}

it('tells a supplier its place among at least five, with a table to take along, and names nobody', async () => {
  const supplier = await personAs('supplier');
  const { programmes } = await supplier.get<{ programmes: readonly { programmeId: string; supplierIds: readonly string[] }[] }>('/programmes');
  const programmeId = programmes[0]?.programmeId ?? '';
  const { score } = await supplier.get<{ score: Standing }>(`/programmes/${programmeId}/suppliers/${programmes[0]?.supplierIds[0] ?? ''}/peers`);
  expect(score.status).toBe('placed');
  expect(score.place?.peers).toBeGreaterThanOrEqual(5);
  const buyer = await personAs('buyer');
  const { suppliers } = await buyer.get<{ suppliers: readonly { name: string; supplierId: string }[] }>(`/programmes/${(await programmeOf(buyer)).programmeId}/suppliers?limit=200`);
  const others = suppliers.filter(({ supplierId }) => !(programmes[0]?.supplierIds ?? []).includes(supplierId));

  const { page, context, complaints } = await visit(browser, english);
  await signInAs(page, 'supplier');
  complaints.length = 0;
  const card = page.getByRole('region', { name: 'Your place among peers' });
  await card.getByText(`Rank ${(score.place?.better ?? 0) + 1} of ${(score.place?.peers ?? 0) + 1}`, { exact: false }).first().waitFor();
  const words = (await card.textContent()) ?? '';
  expect(others.filter(({ name, supplierId }) => words.includes(name) || words.includes(supplierId))).toEqual([]);
  await card.getByText('Show as table').first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: 'Download as CSV' }).first().click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toMatch(/^\ufeff"?# Score; read .*, position \d+ of the log"?\r\n/);
  expect(text).toContain('\r\nYou,');
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['en', 'zh-CN'] as const)('can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
  readableByEveryone(browser, 'supplier', language, [{ name: 's-home-peers', path: '/s', ready: (page) => page.locator('#peers').waitFor() }]));
