import type { Browser } from 'playwright-core';
import { accessibilityFaults, english, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';

let browser: Browser;
let importPath = '';
/** Tax ids that pass their check digit; nobody in the demonstration has them. */
const codes = ['12345675', '04595252', '20828393'] as const;
beforeAll(async () => {
  browser = await openBrowser();
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const file = `twvat,legal_name,sector,country\n${codes.map((value) => `${value},Undone ${value},Steel 钢铁,TW`).join('\n')}\n`;
  const uploaded = await buyer.post<{ importId: string; rows: { added: number } }>(`/programmes/${programmeId}/imports/suppliers?apply=good-rows&fileName=suppliers-of-another-plant.csv`, file);
  if (uploaded.body.rows.added !== codes.length) throw new Error(JSON.stringify(uploaded.body));
  importPath = `/p/imports/${uploaded.body.importId}`;
  const spend = await buyer.post(`/programmes/${programmeId}/imports/spend?apply=good-rows&fileName=spend-of-one.csv`, `supplier,year,amount,currency\ntwvat:${codes[0]},2024,10,TWD\n`);
  if (spend.status !== 200) throw new Error(JSON.stringify(spend.body));
});
afterAll(() => browser.close());

it.each(looks)('what is taken back and what stays is said before: $language, $theme, $width px', async (look) => {
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto(importPath);
  await page.locator('#undo ~ div button').click();
  await page.getByRole('dialog').getByRole('table').nth(1).waitFor();
  await settled(page);
  await picture(page, 'p-import-undo', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('suppliers of a file leave the programme again; the one with spend stays and is named with the reason', async () => {
  const { page, context, complaints } = await visit(browser, english);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto(importPath);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 entries are withdrawn', { exact: false }).waitFor();
  const kept = dialog.getByRole('region', { name: 'What stays, and why' });
  await kept.getByRole('row').filter({ hasText: `Undone ${codes[0]}` }).getByText('Has spend on record.', { exact: false }).waitFor();
  await dialog.getByLabel('Why', { exact: true }).fill('Another plant.');
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('because “Another plant.”: 2 withdrawn', { exact: false }).waitFor();
  await page.getByRole('region', { name: 'What stays, and why' }).getByText(`Undone ${codes[0]}`).waitFor();
  await page.goto('/p/suppliers?search=Undone');
  await page.getByRole('link', { name: `Undone ${codes[0]}` }).waitFor();
  expect(await page.getByRole('link', { name: /^Undone / }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});
