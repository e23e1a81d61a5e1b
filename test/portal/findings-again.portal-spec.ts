import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, picture, settled, signInAs, visit, type Visit } from './browser';
import { newSupplier } from './new-supplier';
import { personAs, programmeOf, type Person } from './person';

let browser: Browser;
let programmeId: string;
let auditor: Person;
/** The supplier of the account `supplier`. */
let own: string;
/** Of this run: the data of the application may have seen another. */
const run = Date.now().toString(36);
beforeAll(async () => {
  browser = await openBrowser();
  const supplier = await personAs('supplier');
  const { programmes } = await supplier.get<{ programmes: readonly { programmeId: string; supplierIds: readonly string[] }[] }>('/programmes');
  programmeId = programmes[0]?.programmeId ?? '';
  own = programmes[0]?.supplierIds[0] ?? '';
  auditor = await personAs('auditor');
});
afterAll(() => browser.close());

const dialogOf = (page: Page) => page.getByRole('dialog');
const done = (page: Page): Promise<void> => dialogOf(page).waitFor({ state: 'detached' });
async function act(page: Page, name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).click();
  for (const [label, value] of Object.entries(fields)) await dialogOf(page).getByLabel(label).fill(value);
  await dialogOf(page).getByRole('button', { name, exact: true }).click();
}
const asSeenBy = async (account: string, path: string): Promise<Visit> => {
  const visited = await visit(browser, english);
  await signInAs(visited.page, account);
  visited.complaints.length = 0;
  await visited.page.goto(path);
  await settled(visited.page);
  return visited;
};
async function raised(supplierId: string, statement: string): Promise<{ readonly base: string; readonly findingId: string }> {
  const audits = `/programmes/${programmeId}/suppliers/${supplierId}/audits`;
  const { body: scheduled } = await auditor.post<{ auditId: string }>(audits, { kind: 'desk', plannedOn: '2025-09-22', criteria: `Oil store ${run}`, auditorOrganisationId: null });
  await auditor.post(`${audits}/${scheduled.auditId}/perform`, { performedOn: '2025-09-22' });
  const { body, status } = await auditor.post<{ findingId: string }>(`${audits}/${scheduled.auditId}/findings`, { grade: 'minor', statement });
  if (status >= 300) throw new Error(JSON.stringify(body));
  return { base: `${audits}/${scheduled.auditId}/findings/${body.findingId}`, findingId: body.findingId };
}
const corrective = { rootCause: 'Nobody empties the tray.', action: 'Empty it each week.', completeOn: '2025-12-01' };

it('an action that did not help is judged so and another is asked for; what was closed is opened again when it comes back', async () => {
  const statement = `Oil stands in the tray of store ${run}`;
  const { base, findingId } = await raised(own, statement);
  const supplier = await personAs('supplier');
  expect((await supplier.post(`${base}/corrective-action`, corrective)).status).toBe(200);
  expect((await auditor.post(`${base}/corrective-action/accept`, {})).status).toBe(200);
  const theirs = await asSeenBy('supplier', '/s/findings');
  const card = theirs.page.locator('section.card').filter({ hasText: statement });
  await card.locator('input[type=file]').setInputFiles({ name: 'tray.txt', mimeType: 'text/plain', buffer: Buffer.from(`emptied ${run}`) });
  await card.getByRole('link', { name: 'tray.txt' }).waitFor();

  const { page, context, complaints } = await asSeenBy('auditor', `/a/findings/${own}/${findingId}`);
  await act(page, 'Verify: not effective');
  await done(page);
  await page.getByText('The action did not help: the supplier is asked for another one.').waitFor();
  await picture(page, 'a-finding-ineffective', english);
  expect(await accessibilityFaults(page)).toEqual([]);

  await theirs.page.reload();
  await card.getByLabel('Root cause').fill('The tray is too small for a week.');
  await card.getByLabel('What is done about it').fill('A larger tray, emptied each day.');
  await card.getByLabel('Done by').fill('2025-12-15');
  await card.getByRole('button', { name: 'Send' }).click();
  await card.getByText('With the auditor').waitFor();

  await page.reload();
  await act(page, 'Accept the action');
  await done(page);
  await theirs.page.reload();
  await card.locator('input[type=file]').setInputFiles({ name: 'larger-tray.txt', mimeType: 'text/plain', buffer: Buffer.from(`larger ${run}`) });
  await card.getByRole('link', { name: 'larger-tray.txt' }).waitFor();
  await page.reload();
  for (const name of ['Verify: effective', 'Close the finding']) {
    await act(page, name);
    await done(page);
  }
  await page.getByText('If it comes back, the auditor reopens it.').waitFor();
  await act(page, 'Reopen the finding');
  await dialogOf(page).getByText('Say it in a few words.').waitFor();
  await dialogOf(page).getByLabel('Reason').fill('Oil was found in the tray again.');
  await dialogOf(page).getByRole('button', { name: 'Reopen the finding', exact: true }).click();
  await done(page);
  await page.getByText('The supplier is asked for the root cause and a corrective action.').waitFor();
  const history = page.locator('section.card').filter({ has: page.getByRole('heading', { name: 'What happened' }) });
  expect((await history.locator('strong').allTextContents()).filter((step) => /not effective|closed|reopened/.test(step))).toEqual(['Verified as not effective', 'The finding was closed', 'The finding was reopened']);
  await theirs.page.reload();
  await card.getByText(/^Opened again on .*: Oil was found in the tray again\.$/).waitFor();
  expect([...complaints, ...theirs.complaints]).toEqual([]);
  await context.close();
  await theirs.context.close();
});

it('for a supplier that has no account, the buyer that keeps its record answers, and it says for whom', async () => {
  const buyer = await personAs('buyer');
  await programmeOf(buyer);
  const supplierId = await newSupplier(buyer, programmeId, `Quiet Castings ${run}`);
  const { findingId } = await raised(supplierId, `No record of the furnace ${run}`);
  const { page, context, complaints } = await asSeenBy('buyer', `/p/findings/${supplierId}/${findingId}`);
  await page.locator('main').getByRole('button', { name: 'Answer for the supplier', exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'Answer for the supplier', exact: true }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-finding-answer-empty', english);
  await dialogOf(page).getByLabel('Root cause').fill('Records were kept on paper.');
  await dialogOf(page).getByLabel('Action').fill('The furnace is logged each shift.');
  await dialogOf(page).getByLabel('Done by').fill('2025-12-01');
  await dialogOf(page).getByRole('button', { name: 'Answer for the supplier', exact: true }).click();
  await done(page);
  await page.getByText('The auditor accepts the corrective action or rejects it with a reason.').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
