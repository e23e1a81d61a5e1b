import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, settled, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { readableByEveryone } from './readable';

let browser: Browser;
let importPath = '';
const year = 2011;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Suppliers that nobody spent anything on in that year, by the identifier that a file names them by. */
async function fileOfSpend(): Promise<{ readonly file: string; readonly suppliers: readonly string[] }> {
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const { suppliers } = await buyer.get<{ suppliers: readonly { supplierId: string; name: string }[] }>(`/programmes/${programmeId}/suppliers?limit=3`);
  const lines = suppliers.map(({ supplierId }, index) => `${supplierId},${year},${1_000 + index},TWD`);
  return { file: `supplier,year,amount,currency\n${lines.join('\n')}\n`, suppliers: suppliers.map(({ supplierId }) => supplierId) };
}

it('a file of spend is recorded, listed with its result, previewed and undone as one batch, and a later edit stays', async () => {
  const { file, suppliers } = await fileOfSpend();
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const uploaded = await buyer.post<{ importId: string; rows: { added: number } }>(`/programmes/${programmeId}/imports/spend?apply=good-rows&fileName=ledger-${year}.csv`, file);
  expect(uploaded).toMatchObject({ status: 200, body: { rows: { added: 3 } } });
  importPath = `/p/imports/${uploaded.body.importId}`;
  const edited = await buyer.post(`/programmes/${programmeId}/suppliers/${suppliers[2] ?? ''}/spend/corrections`, { year, money: { amount: '7', currency: 'TWD' }, reason: 'credit note', source: 'by hand' });
  expect(edited.status).toBe(200);

  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p/imports');
  const row = page.getByRole('region', { name: 'Imports of the last seven days' }).getByRole('row').filter({ has: page.locator(`a[href="${importPath}"]`) });
  await row.first().getByText('Recorded').waitFor();
  await row.first().getByRole('link').click();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 entries are withdrawn, 0 are set back', { exact: false }).waitFor();
  await dialog.getByText('1 row was changed since and stay', { exact: false }).waitFor();
  expect(await dialog.getByRole('rowheader').count()).toBe(2);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await dialog.getByRole('button', { name: 'Undo', exact: true }).getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel('Why').fill('The ledger of another company.');
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('The ledger of another company.', { exact: false }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Undo this import' }).count()).toBe(0);
  const amounts = await Promise.all(suppliers.map(async (supplierId) => (await buyer.get<{ figures: readonly { year: number; amount: string }[] }>(`/programmes/${programmeId}/suppliers/${supplierId}/spend`)).figures.find((figure) => figure.year === year)?.amount ?? null));
  expect(amounts).toEqual([null, null, '7']);
  expect(complaints).toEqual([]);
  await context.close();
});

it('several suppliers are reminded at once, each with its outcome; again on the same day is refused; the supplier reads it', async () => {
  const supplier = await personAs('supplier');
  const { programmes } = await supplier.get<{ programmes: readonly { programmeId: string; supplierIds: readonly string[] }[] }>('/programmes');
  const { programmeId = '', supplierIds = [] } = programmes[0] ?? {};
  const own = await supplier.get<{ name: string }>(`/programmes/${programmeId}/suppliers/${supplierIds[0] ?? ''}`);
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p/suppliers');
  await page.getByRole('checkbox').first().check();
  const other = (await page.getByRole('checkbox').first().getAttribute('aria-label')) ?? '';
  await page.getByRole('searchbox').fill(own.name);
  await page.getByRole('link', { name: own.name }).waitFor();
  await page.locator('tbody tr').filter({ hasText: own.name }).getByRole('checkbox').check();
  await page.getByRole('button', { name: other.includes(own.name) ? 'Remind (1)' : 'Remind (2)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What you ask for, and by when').fill('The disclosure of 2024 by 30 June <b>please</b>.');
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Remind \d/ }).click();
  await dialog.getByText('Reminded', { exact: true }).first().waitFor();
  await dialog.getByText('All of them were reminded.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Remind \(/ }).click();
  await dialog.getByLabel('What you ask for, and by when').fill('Once more.');
  complaints.length = 0;
  await dialog.getByRole('button', { name: /^Remind \d/ }).click();
  await dialog.getByText('already reminded', { exact: false }).first().waitFor();
  // The browser itself notes the refusal; nothing else is wrong.
  expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
  await context.close();

  const theirs = await visit(browser);
  await signInAs(theirs.page, 'supplier');
  await theirs.page.goto('/s');
  await theirs.page.getByText('The disclosure of 2024 by 30 June <b>please</b>.', { exact: false }).waitFor();
  await theirs.context.close();
});

it.each(['en', 'zh-CN'] as const)('can be read by everyone, wide and on a phone, light and dark: %s', (language) =>
  readableByEveryone(browser, 'buyer', language, [
    { name: 'p-imports', path: '/p/imports', ready: (page) => page.locator('#past').waitFor() },
    { name: 'p-import-undone', path: importPath, ready: (page) => page.locator('#undo').waitFor() },
    {
      name: 'p-remind',
      path: '/p/suppliers',
      ready: async (page) => {
        await page.getByRole('checkbox').first().check();
        await page.getByRole('button', { name: /^(Remind|提醒)/ }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
  ]));
