import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { personAs } from './person';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const rebuildOf = (page: Page, view: string) => page.getByRole('region', { name: 'Rebuilds', exact: true }).locator('li', { has: page.locator('strong', { hasText: new RegExp(`^${view}$`) }) });

describe('16: rebuild', () => {
  it('an administrator has a view built anew, leaves, finds it again with every event counted; the old one is read meanwhile', async () => {
    const { page, context, complaints } = await visit(browser);
    await signInAs(page, 'admin');
    complaints.length = 0;
    await page.goto('/admin/health');
    const row = page.locator('tbody tr', { has: page.getByRole('button', { name: 'Rebuild supplier_list', exact: true }) });
    await row.getByText('up to date').waitFor();
    const buyer = await personAs('buyer');
    const { programmes } = await buyer.get<{ programmes: readonly { programmeId: string }[] }>('/programmes');
    const listed = async () => (await buyer.get<{ suppliers: readonly object[] }>(`/programmes/${programmes[0]?.programmeId}/suppliers?limit=5&sort=name`)).suppliers;
    const before = await listed();
    expect(before.length).toBe(5);
    await page.getByRole('button', { name: 'Rebuild supplier_list', exact: true }).click();
    await rebuildOf(page, 'supplier_list').waitFor();
    await page.goto('/admin');
    await page.locator('tbody tr').first().waitFor();
    expect(await listed()).toEqual(before);
    await page.goto('/admin/health');
    const found = rebuildOf(page, 'supplier_list');
    await found.getByText('done').waitFor();
    const [, done, total] = /([\d,]+) of ([\d,]+) events/.exec(await found.innerText()) ?? [];
    expect(done).toBe(total);
    expect(Number(total?.replaceAll(',', ''))).toBeGreaterThan(3_000);
    await row.getByText('up to date').waitFor();
    expect(await listed()).toEqual(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a view that stopped is named with its event and position, and what to do; progress is as the server says it', async () => {
    const { page, context, complaints } = await visit(browser);
    await signInAs(page, 'admin');
    complaints.length = 0;
    // The demonstration has no poison: what the server would say is put into its answer.
    await page.route('**/api/v1/installation/health*', async (route) => {
      const response = await route.fetch();
      const health = (await response.json()) as { parts: Record<string, unknown>[]; rebuilds: object[] };
      const cause = { error: 'RangeError', type: 'disclosures.DisclosureSubmitted', eventId: '0198f0a2-0000-7000-8000-000000000099', position: '00000000000000000412' };
      const parts = health.parts.map((part) => (part['name'] === 'supplier_list' ? { ...part, state: 'faulted', cause, lag: 3319 } : part));
      const rebuilds = [{ workId: 'rebuild.supplier_list', subject: 'supplier_list', state: 'running', askedAt: '2026-01-01T00:00:00.000Z', startedAt: '2026-01-01T00:00:00.000Z', endedAt: null, phase: null, done: 411, total: 3731, cause: null }];
      await route.fulfill({ response, json: { ...health, parts, rebuilds } });
    });
    await page.goto('/admin/health');
    const stopped = page.getByRole('region', { name: 'Stopped: needs attention' });
    await stopped.getByText('Cause: RangeError at event disclosures.DisclosureSubmitted, position 412').waitFor();
    await stopped.getByText('greengate export events --from 411 --to 412').waitFor();
    const progress = rebuildOf(page, 'supplier_list').getByRole('progressbar');
    expect([await progress.getAttribute('value'), await progress.getAttribute('max')]).toEqual(['411', '3731']);
    await rebuildOf(page, 'supplier_list').getByText('411 of 3,731 events').waitFor();
    expect(await page.getByRole('button', { name: 'Rebuild supplier_list', exact: true }).getAttribute('aria-disabled')).toBe('true');
    for (const look of looks) {
      await page.setViewportSize(look);
      await page.emulateMedia({ colorScheme: look.theme });
      if (look.language !== 'en') continue;
      await picture(page, 'admin-health-stopped', look);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(complaints).toEqual([]);
    // The page keeps asking: an answer in hand when it closes is nobody's fault.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
});

describe('backup', () => {
  it('says that there is none, makes one that is tried at once, and lists it with size, digest and what came of the trial', async () => {
    const { page, context, complaints } = await visit(browser);
    await signInAs(page, 'admin');
    complaints.length = 0;
    await page.goto('/admin/backup');
    await page.getByText('There is no backup').or(page.getByRole('region', { name: 'Backups', exact: true })).waitFor();
    const had = await page.getByRole('region', { name: 'Backups', exact: true }).locator('tbody tr').count();
    await page.getByRole('button', { name: 'Back up now' }).click();
    const rows = page.getByRole('region', { name: 'Backups', exact: true }).locator('tbody tr');
    await rows.nth(had).waitFor();
    await page.getByRole('region', { name: 'Last run' }).getByText('done').waitFor();
    await page.getByText('it can be restored').waitFor();
    const newest = await rows.first().innerText();
    expect(newest).toMatch(/passed/);
    expect(newest).toMatch(/[0-9a-f]{16}/);
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByRole('link', { name: /download/i }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('where stores are servers, says whose business it is and in which order', async () => {
    const { page, context } = await visit(browser);
    await signInAs(page, 'admin');
    await page.route('**/api/v1/installation/backups*', (route) => route.fulfill({ json: { embedded: false, folder: null, backups: [], work: null } }));
    await page.goto('/admin/backup');
    await page.getByRole('heading', { name: 'Backup belongs to your database servers' }).waitFor();
    expect(await page.getByRole('button', { name: 'Back up now' }).count()).toBe(0);
    expect(await page.getByText('docs/how-to/operate.md').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});

it.each(['owner', 'buyer', 'analyst', 'supplier', 'verifier', 'auditor'])('%s gets neither answer nor way to it', async (account) => {
  const person = await personAs(account);
  for (const path of ['/installation/health', '/installation/backups']) await expect(person.get(path)).rejects.toThrow(/40[34]/);
  for (const path of ['/installation/views/supplier_list/rebuild', '/installation/backups']) expect([403, 404]).toContain((await person.post(path, {})).status);
});
