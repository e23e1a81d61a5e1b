import type { Browser } from 'playwright-core';
import { accessibilityFaults, english, looks, openBrowser, picture, settled, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

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
  await auditor.page.getByRole('row').filter({ hasText: 'What happened, in plain words' }).first().waitFor();
  expect(await accessibilityFaults(auditor.page)).toEqual([]);
  await supplier.page.goto('/s/sharing');
  const reads = supplier.page.getByRole('region', { name: 'Who read what' }).getByRole('row');
  await reads.filter({ hasText: 'What happened, in plain words' }).first().waitFor();
  const shown = await reads.allInnerTexts();
  expect(shown.filter((row) => row.includes('Under a consent in force')).length).toBeGreaterThan(0);
  const own = await supplier.page.evaluate(async () => ((await (await fetch('/api/v1/me')).json()) as { organisation?: { organisationId: string } }).organisation?.organisationId ?? 'none');
  expect(await supplier.page.evaluate(async ([id, mine]) => JSON.stringify(await (await fetch(`/api/v1/suppliers/${id}/reads?limit=200`)).json()).includes(`"organisationId":"${mine}"`), [supplierId, own])).toBe(false);
  expect(await accessibilityFaults(supplier.page)).toEqual([]);
  await auditor.context.close();
  await supplier.context.close();
});

it('both screens in every language, theme and size', async () => {
  for (const look of looks) {
    for (const [account, path, name] of [['auditor', '/a/access', 'access'], ['supplier', '/s/sharing', 'sharing']] as const) {
      const { page, context, complaints } = await visit(browser, look);
      await signInAs(page, account, undefined, path);
      await page.goto(path);
      await settled(page);
      await page.getByRole('table').last().waitFor();
      await picture(page, name, look);
      expect(complaints).toEqual([]);
      await context.close();
    }
  }
});
