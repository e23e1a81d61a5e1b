import type { Browser } from 'playwright-core';
import { openBrowser, phone, settled, signInAs, visit } from './browser';
import { personAs } from './person';
import { readable, readableByEveryone } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a buyer acknowledges one alert and puts another off; both leave the list and stand with who handled', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.getByRole('link', { name: 'Alerts', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
  const names = async (): Promise<readonly string[]> => page.locator('main ul.tasks > li button:first-of-type').evaluateAll((list) => list.map((one) => one.getAttribute('aria-label') ?? ''));
  const first = page.locator('main ul.tasks > li').first();
  await first.waitFor();
  expect(await first.locator('.digest').innerText()).toMatch(/^\w+\.\w+ @ \d+$/);
  // One supplier may have two alerts of a kind: the one to be acknowledged is told from the others by its name.
  const all = (await names()).filter((name) => name.startsWith('Acknowledge'));
  const [acknowledged = '', ...rest] = all.filter((name) => all.filter((other) => other === name).length === 1);
  expect(rest.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: acknowledged, exact: true }).click();
  await page.getByRole('button', { name: acknowledged, exact: true }).waitFor({ state: 'detached' });
  const put = (rest[0] ?? '').replace('Acknowledge:', 'Put off a week:');
  await page.getByRole('button', { name: put, exact: true }).click();
  await page.getByRole('button', { name: put, exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Acknowledged or put off' }).click();
  await page.getByText(/^Put off until /).first().waitFor();
  await page.getByText(/^Acknowledged /).first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['owner', 'analyst', 'admin', 'supplier', 'auditor', 'verifier'])('%s comes to the alerts from the shell', async (account) => {
  const { page, context, complaints } = await visit(browser, { language: 'en', theme: 'light', ...phone });
  await signInAs(page, account);
  complaints.length = 0;
  await page.locator('details.menu summary').click();
  await page.locator('details.menu').getByRole('link', { name: 'Alerts', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
  await settled(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(['en', 'zh-CN'] as const)('new and handled ones can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
  readableByEveryone(browser, 'buyer', language, [
    { name: 'alerts-new', path: '/alerts' },
    { name: 'alerts-handled', path: '/alerts?state=handled' },
  ]));

const backup = /No backup that is known to be restorable/;
it('an administrator takes an alert of the installation; a colleague reads who has it, and it is gone once it is mended', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'admin');
  complaints.length = 0;
  // The demonstration is well: what the server says of a part that stopped is put beside what it says itself.
  const stopped = { alertId: 'part.projection.supplier_list', kind: 'stopped', subject: 'supplier_list', cause: { error: 'RangeError', type: 'disclosures.DisclosureSubmitted', position: '00000000000000000412' } };
  const { actor } = await (await personAs('admin')).get<{ actor: { id: string } }>('/me');
  const handled: { now: object | null } = { now: null };
  const asked: string[] = [];
  await page.route('**/api/v1/installation/alerts*', (route) => route.fulfill({ json: { alerts: [{ ...stopped, state: handled.now === null ? 'new' : 'acknowledged', handled: handled.now }] } }));
  await page.route('**/api/v1/installation/alerts/*/acknowledgement', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    handled.now = { at: '2025-10-01T08:00:00.000Z', by: actor.id, until: null };
    await route.fulfill({ json: { ...stopped, state: 'acknowledged', handled: handled.now } });
  });
  await page.goto('/alerts');
  const box = page.getByRole('region', { name: 'The installation' });
  await box.getByText('RangeError · disclosures.DisclosureSubmitted · 412').waitFor();
  await settled(page);
  await readable(page, 'alerts-installation', 'en');
  await box.getByRole('button', { name: 'Acknowledge: Stopped, supplier_list' }).click();
  await box.waitFor({ state: 'detached' });
  expect(asked).toEqual(['/api/v1/installation/alerts/part.projection.supplier_list/acknowledgement']);
  await page.getByRole('link', { name: 'Acknowledged or put off' }).click();
  await box.getByText(/^Ada Lim has it in hand since 1 Oct 2025, 16:00/).waitFor();
  expect(await box.getByRole('button').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('the server itself keeps who took it, and refuses everybody who does not keep the installation', async () => {
  const admin = await personAs('admin');
  const { alerts } = await admin.get<{ alerts: readonly { alertId: string; kind: string }[] }>('/installation/alerts');
  const [first] = alerts;
  if (first !== undefined) {
    // Which there is depends on whether a backup was made before.
    expect((await admin.post(`/installation/alerts/${first.alertId}/snooze`, { days: 7 })).status).toBeLessThan(300);
    const { page, context } = await visit(browser);
    await signInAs(page, 'admin');
    await page.goto('/alerts?state=handled');
    await page.getByRole('region', { name: 'The installation' }).getByText(/^Put off by Ada Lim until /).waitFor();
    if (first.kind === 'no-backup') await page.getByText(backup).waitFor();
    await context.close();
  }
  expect((await admin.post('/installation/alerts/part.projection.nothing/acknowledgement', {})).status).toBe(404);
  for (const account of ['owner', 'buyer', 'supplier', 'verifier', 'auditor']) {
    const person = await personAs(account);
    await expect(person.get('/installation/alerts')).rejects.toThrow(/40[34]/);
    for (const act of ['acknowledgement', 'snooze']) expect([403, 404]).toContain((await person.post(`/installation/alerts/backup/${act}`, act === 'snooze' ? { days: 1 } : {})).status);
  }
});
