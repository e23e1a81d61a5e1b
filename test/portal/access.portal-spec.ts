import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, settled, signInAs, visit } from './browser';
import { readableByEveryone } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** In the list of reads, or behind "Show older": all that was read in one hour may be more than a page. */
async function shownSoon(page: Page, what: string): Promise<void> {
  const list = page.getByRole('region', { name: 'Who read what' });
  const row = list.getByRole('row').filter({ hasText: what }).first();
  const older = page.locator('section.card', { has: list }).getByRole('button', { name: 'Show older' });
  for (;;) {
    await list.getByRole('row').nth(1).waitFor();
    await settled(page);
    if ((await row.count()) > 0 || (await older.count()) === 0) break;
    await older.click();
  }
  await row.waitFor();
}

it('what an auditor looks at stands in the access log of the programme and, with the reason, on the page of the supplier; its own reads do not', async () => {
  const auditor = await visit(browser, english);
  await signInAs(auditor.page, 'auditor');
  const supplier = await visit(browser, english);
  await signInAs(supplier.page, 'supplier');
  const supplierId = await supplier.page.evaluate(async () => {
    const { programmes } = (await (await fetch('/api/v1/programmes')).json()) as { programmes: { supplierIds: string[] }[] };
    return programmes.flatMap(({ supplierIds }) => supplierIds)[0] ?? '';
  });
  await auditor.page.goto(`/a/${supplierId}/timeline`);
  await auditor.page.getByRole('row').nth(1).waitFor();
  await auditor.page.goto('/a/access');
  await shownSoon(auditor.page, 'What happened, in plain words');
  expect(await accessibilityFaults(auditor.page)).toEqual([]);
  await supplier.page.goto('/s/sharing');
  const reads = supplier.page.getByRole('region', { name: 'Who read what' }).getByRole('row');
  await shownSoon(supplier.page, 'What happened, in plain words');
  const shown = await reads.allInnerTexts();
  expect(shown.filter((row) => row.includes('Under a consent in force')).length).toBeGreaterThan(0);
  const own = await supplier.page.evaluate(async () => ((await (await fetch('/api/v1/me')).json()) as { organisation?: { organisationId: string } }).organisation?.organisationId ?? 'none');
  expect(await supplier.page.evaluate(async ([id, mine]) => JSON.stringify(await (await fetch(`/api/v1/suppliers/${id}/reads?limit=200`)).json()).includes(`"organisationId":"${mine}"`), [supplierId, own])).toBe(false);
  expect(await accessibilityFaults(supplier.page)).toEqual([]);
  await auditor.context.close();
  await supplier.context.close();
});

it.each(['en', 'zh-CN'] as const)('both screens can be read by everyone, wide and on a phone, light and dark: %s', async (language) => {
  for (const [account, path, name] of [['auditor', '/a/access', 'access'], ['supplier', '/s/sharing', 'sharing']] as const) await readableByEveryone(browser, account, language, [{ name, path, ready: (page) => page.getByRole('table').last().waitFor() }]);
});
