import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, phone, picture, settled, signInAs, visit, wide, type Look, type Visit } from './browser';
import { personAs, programmeOf } from './person';

let browser: Browser;
let programmeId: string;
/** The supplier of the account `supplier`. */
let own: string;
/** Of this run: the data of the application may have seen another. */
const run = Date.now().toString(36);
const statement = `The meter of hall ${run} has no calibration record`;
beforeAll(async () => {
  browser = await openBrowser();
  const supplier = await personAs('supplier');
  const { programmes } = await supplier.get<{ programmes: readonly { programmeId: string; supplierIds: readonly string[] }[] }>('/programmes');
  programmeId = programmes[0]?.programmeId ?? '';
  own = programmes[0]?.supplierIds[0] ?? '';
});
afterAll(() => browser.close());

const dialogOf = (page: Page) => page.getByRole('dialog');
const done = (page: Page): Promise<void> => dialogOf(page).waitFor({ state: 'detached' });
/** An act of the page: opens its dialog, fills in what is asked for, and sends. */
async function act(page: Page, name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).click();
  for (const [label, value] of Object.entries(fields)) await dialogOf(page).getByLabel(label).fill(value);
  await dialogOf(page).getByRole('button', { name, exact: true }).click();
}
const asSeenBy = async (account: string, path: string, look: Look = english): Promise<Visit> => {
  const visited = await visit(browser, look);
  await signInAs(visited.page, account);
  visited.complaints.length = 0;
  await visited.page.goto(path);
  await settled(visited.page);
  return visited;
};
const card = (page: Page) => page.locator('section.card').filter({ hasText: statement });
async function answer(page: Page, cause: string): Promise<void> {
  await card(page).getByLabel('Root cause').fill(cause);
  await card(page).getByLabel('What is done about it').fill('Calibrate both meters and keep the certificates.');
  await card(page).getByLabel('Done by').fill('2025-12-01');
  await card(page).getByRole('button', { name: 'Send' }).click();
  await card(page).getByText('With the auditor').waitFor();
}

it('an audit is scheduled, held, and a finding raised; the supplier answers, is rejected once, and the finding is accepted, verified and closed', async () => {
  const auditor = await asSeenBy('auditor', `/a/${own}/audits`);
  const { page } = auditor;
  const supplier = await asSeenBy('supplier', '/s/findings');

  await page.getByRole('button', { name: 'Schedule an audit' }).click();
  await dialogOf(page).getByRole('button', { name: 'Schedule an audit' }).click();
  await dialogOf(page).getByText('Choose one of the two.').waitFor();
  await dialogOf(page).getByText('Say what it is compared with.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialogOf(page).getByText('Desk audit').click();
  await dialogOf(page).getByLabel('Planned for').fill('2025-09-20');
  await dialogOf(page).getByLabel('Criteria').fill(`Metering plan ${run}`);
  await dialogOf(page).getByLabel('Given to').selectOption({ label: 'Demo Audit Body 演示审核机构' });
  await dialogOf(page).getByRole('button', { name: 'Schedule an audit' }).click();
  await done(page);
  const audit = page.getByRole('listitem').filter({ hasText: `Metering plan ${run}` });
  await audit.getByText('Planned').waitFor();

  await audit.getByRole('button', { name: /^Record that it took place/ }).click();
  // A day that is yet to come is refused by the server, in words.
  await dialogOf(page).getByLabel('Took place on').fill('2095-01-01');
  await dialogOf(page).getByRole('button', { name: 'Record that it took place' }).click();
  await dialogOf(page).getByText(/lies in the future/).first().waitFor();
  await dialogOf(page).getByLabel('Took place on').fill('2025-09-20');
  await dialogOf(page).getByRole('button', { name: 'Record that it took place' }).click();
  await done(page);
  await audit.getByText('Took place', { exact: true }).waitFor();

  await audit.getByRole('button', { name: /^Raise a finding/ }).click();
  await dialogOf(page).getByText(/Corrective action within 14 days, closed within 90/).waitFor();
  await dialogOf(page).getByRole('radio', { name: /^Major/ }).check();
  await dialogOf(page).getByLabel('What was found').fill(statement);
  await dialogOf(page).getByRole('checkbox').check();
  await dialogOf(page).getByRole('button', { name: 'Raise a finding' }).click();
  await dialogOf(page).getByText(/Falsification is critical: choose that grade/).waitFor();
  await dialogOf(page).getByRole('checkbox').uncheck();
  await dialogOf(page).getByRole('button', { name: 'Raise a finding' }).click();
  await done(page);
  await page.getByRole('link', { name: statement }).click();
  await page.getByRole('heading', { level: 2, name: statement }).waitFor();
  await page.getByText('The supplier is asked for the root cause').waitFor();
  const path = new URL(page.url()).pathname;

  await supplier.page.reload();
  await answer(supplier.page, 'Nobody was charged with it.');

  await page.reload();
  await act(page, 'Reject the action');
  await dialogOf(page).getByText('Say it in a few words.').waitFor();
  await dialogOf(page).getByLabel('Reason').fill('Names no person and no interval.');
  await dialogOf(page).getByRole('button', { name: 'Reject the action', exact: true }).click();
  await done(page);
  await page.getByText('The supplier is asked for a better corrective action.').waitFor();

  await supplier.page.reload();
  await card(supplier.page).getByText('Reason: Names no person and no interval.').waitFor();
  await answer(supplier.page, 'The plan of maintenance left the meters out.');

  await page.reload();
  // By keyboard alone.
  await page.getByRole('button', { name: 'Accept the action', exact: true }).focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).waitFor();
  await page.keyboard.press('Escape');
  await done(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Accept the action');
  await page.keyboard.press('Enter');
  await dialogOf(page).getByRole('button', { name: 'Accept the action', exact: true }).focus();
  await page.keyboard.press('Enter');
  await done(page);
  await page.getByText('The supplier carries the action out and attaches evidence').waitFor();
  await page.getByText('steps are not possible now').click();
  await page.getByText('Evidence of the effect is missing').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await supplier.page.reload();
  await card(supplier.page).getByText('Accepted: to be carried out').waitFor();
  await card(supplier.page).locator('input[type=file]').setInputFiles({ name: 'certificates.txt', mimeType: 'text/plain', buffer: Buffer.from(`calibrated ${run}`) });
  await card(supplier.page).getByRole('link', { name: 'certificates.txt' }).waitFor();

  await page.reload();
  await act(page, 'Verify: effective');
  await done(page);
  await act(page, 'Close the finding');
  await done(page);
  await page.getByText('Nothing is left to do.').waitFor();
  const history = page.locator('section.card').filter({ has: page.getByRole('heading', { name: 'What happened' }) });
  expect(await history.locator('strong').allTextContents()).toEqual([
    'The finding was raised', 'A corrective action was submitted', 'The corrective action was rejected', 'A corrective action was submitted',
    'The corrective action was accepted', 'Evidence was attached', 'Verified as effective', 'The finding was closed',
  ]);
  await supplier.page.reload();
  await card(supplier.page).getByText('Closed', { exact: true }).waitFor();

  const buyer = await asSeenBy('buyer', path.replace('/a/', '/p/'));
  await buyer.page.getByText('Closed', { exact: true }).waitFor();
  await buyer.page.getByText('It takes nothing from the score and caps no tier now.').waitFor();
  await buyer.page.getByText('No corrective action is asked for now.').waitFor();
  await buyer.page.getByRole('link', { name: 'Open the supplier' }).click();
  await buyer.page.getByRole('listitem').filter({ hasText: `Metering plan ${run}` }).getByRole('link', { name: statement }).waitFor();
  // The browser itself reports the day that was refused.
  for (const { complaints, context } of [auditor, supplier, buyer]) {
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
    await context.close();
  }
});

it('who was faster wins: the slower one is told, and sees how it is now', async () => {
  const other = await personAs('auditor');
  const pair = `/programmes/${programmeId}/suppliers/${own}/audits`;
  const { body: scheduled } = await other.post<{ auditId: string }>(pair, { kind: 'desk', plannedOn: '2025-09-21', criteria: 'records', auditorOrganisationId: null });
  await other.post(`${pair}/${scheduled.auditId}/perform`, { performedOn: '2025-09-21' });
  const { body: raised } = await other.post<{ findingId: string }>(`${pair}/${scheduled.auditId}/findings`, { grade: 'observation', statement: `Labels could be larger ${run}` });
  const { page, context } = await asSeenBy('auditor', `/a/findings/${own}/${raised.findingId}`);
  await page.getByText('An observation asks for no corrective action; the auditor closes it.').waitFor();
  await page.getByRole('button', { name: 'Withdraw the finding', exact: true }).click();
  await dialogOf(page).getByLabel('Reason').fill('Raised twice.');
  expect((await other.post(`${pair}/${scheduled.auditId}/findings/${raised.findingId}/close`, {})).status).toBe(200);
  const refused = page.waitForResponse((response) => response.url().endsWith('/withdraw'));
  await dialogOf(page).getByRole('button', { name: 'Withdraw the finding', exact: true }).click();
  expect((await refused).status()).toBe(412);
  await dialogOf(page).getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await done(page);
  await page.getByText('Nothing is left to do.').waitFor();
  await context.close();
});

it('whoever may not do it is told why: another auditing body, the analyst, the server itself', async () => {
  const admin = await personAs('admin');
  const owner = await personAs('owner');
  const email = `ida.${run}@greengate.example`;
  const { body, status } = await admin.post<{ organisationId: string }>('/organisations', { name: `Other Auditors ${run}`, kind: 'auditor', firstUser: { email, name: 'Ida Other', password: 'greengate-demo' } });
  expect({ status: status < 300, body }).toMatchObject({ status: true });
  expect((await owner.post(`/programmes/${programmeId}/engagements`, { organisationId: body.organisationId, as: 'auditor', until: null })).status).toBeLessThan(300);
  const { findings } = await owner.get<{ findings: readonly { findingId: string; supplierId: string; auditId: string; statement: string }[] }>(`/programmes/${programmeId}/findings?grade=major&state=open&limit=1`);
  const [found] = findings;
  const stranger = await asSeenBy(email, `/a/findings/${found?.supplierId}/${found?.findingId}`);
  await stranger.page.getByText('Another organisation issued it: only its issuer may withdraw it.').waitFor();
  const button = stranger.page.getByRole('button', { name: 'Withdraw the finding' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await button.focus();
  await stranger.page.keyboard.press('Enter');
  expect(await dialogOf(stranger.page).count()).toBe(0);
  await stranger.context.close();

  const analyst = await asSeenBy('analyst', `/p/findings/${found?.supplierId}/${found?.findingId}`);
  await analyst.page.getByText('You read this finding; the supplier answers it and the auditor judges it.').waitFor();
  expect(await analyst.page.locator('main').getByRole('button').count()).toBe(0);
  // What it costs, as the assessment itself says.
  await analyst.page.getByText(/points? off\. A major finding has been overdue since/).waitFor();
  await analyst.context.close();
  const person = await personAs('analyst');
  expect((await person.post(`/programmes/${programmeId}/suppliers/${found?.supplierId}/audits/${found?.auditId}/findings/${found?.findingId}/close`, {})).status).toBe(403);
});

it('a buyer records a refusal with its reason, and reads first what follows; what is entered stays text', async () => {
  const buyer = await personAs('buyer');
  const legalName = `Refusing Works ${run}`;
  const { body, status } = await buyer.post<{ supplierId: string }>(`/programmes/${programmeId}/suppliers`, { legalName, sector: 'Electronics', country: 'TW', province: null, identifiers: [{ scheme: 'duns', value: String(Date.now()).slice(-9) }] });
  expect({ status: status < 300, body }).toMatchObject({ status: true });
  const markup = `<img src=x onerror="globalThis.injected=1"> ${'MuchTooLongWithoutASpace'.repeat(8)}`;
  const pair = `/programmes/${programmeId}/suppliers/${body.supplierId}/audits`;
  for (const criteria of [markup, `Second ${run}`]) expect((await buyer.post(pair, { kind: 'on-site', plannedOn: '2025-09-21', criteria, auditorOrganisationId: null })).status).toBeLessThan(300);
  const { page, context, complaints } = await asSeenBy('buyer', `/p/suppliers/${body.supplierId}`, { language: 'en', theme: 'light', ...phone });
  const audit = page.getByRole('listitem').filter({ hasText: 'onerror' });
  // What only the auditing body does is not offered to the buyer.
  expect(await audit.getByRole('button').allTextContents()).toEqual(['Record a refusal']);
  await audit.getByRole('button', { name: /^Record a refusal/ }).click();
  await dialogOf(page).getByText(/A refused audit closes the gate/).waitFor();
  await dialogOf(page).getByRole('button', { name: 'Record a refusal' }).click();
  await dialogOf(page).getByText('Say it in a few words.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialogOf(page).getByLabel('Reason').fill(markup);
  await dialogOf(page).getByRole('button', { name: 'Record a refusal' }).click();
  await done(page);
  await audit.getByText(/^Refused: <img/).waitFor();
  expect(await audit.getByRole('button').count()).toBe(0);
  expect(await page.evaluate(() => ({ injected: 'injected' in globalThis, images: document.querySelectorAll('img[src="x"]').length, wide: document.documentElement.scrollWidth > innerWidth }))).toEqual({ injected: false, images: 0, wide: false });
  expect(complaints).toEqual([]);
  await context.close();
});

it('the list is filtered by the address, and leads to the finding', async () => {
  const { page, context, complaints } = await asSeenBy('buyer', '/p/findings?grade=critical&state=nonsense');
  await page.locator('main table').waitFor();
  expect(new Set(await page.locator('main tbody td:first-child').allTextContents())).toEqual(new Set(['✕Critical']));
  await page.getByLabel('State').selectOption({ label: 'Withdrawn' });
  await page.getByText('No finding fits these filters').waitFor();
  expect(new URL(page.url()).search).toBe('?grade=critical&state=withdrawn');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.locator('main table').waitFor();
  const supplier = await page.locator('main tbody tr').first().locator('td a').first().textContent();
  await page.getByLabel('Supplier').selectOption({ label: supplier ?? '' });
  await page.waitForURL(/supplier=/);
  await settled(page);
  expect(new Set(await page.locator('main tbody td:nth-child(3)').allTextContents())).toEqual(new Set([supplier]));
  await page.locator('main tbody th a').first().click();
  await page.getByRole('heading', { level: 2, name: 'What it does to the score' }).waitFor();
  await page.getByRole('link', { name: 'All findings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

describe('the dialogs of an audit', () => {
  const looks: readonly Look[] = [
    { language: 'en', theme: 'light', ...phone },
    { language: 'zh-CN', theme: 'dark', ...phone },
    { language: 'zh-CN', theme: 'light', ...wide },
    { language: 'en', theme: 'dark', ...wide },
  ];
  it.each(looks)('can be read by everyone: $language, $theme, $width px', async (look) => {
    const owner = await personAs('owner');
    const { findings } = await owner.get<{ findings: readonly { findingId: string; supplierId: string }[] }>(`/programmes/${(await programmeOf(owner)).programmeId}/findings?grade=critical&limit=1`);
    const { page, context, complaints } = await asSeenBy('auditor', `/a/${findings[0]?.supplierId}/audits`, look);
    const open = async (name: RegExp, shown: string): Promise<void> => {
      await page.locator('main').getByRole('button', { name }).first().click();
      await dialogOf(page).waitFor();
      await settled(page);
      await picture(page, shown, look);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await done(page);
    };
    await open(/^(Schedule an audit|安排审核)$/, 'a-audit-schedule');
    await open(/^(Raise a finding|提出发现)/, 'a-finding-raise');
    await page.goto(`/a/findings/${findings[0]?.supplierId}/${findings[0]?.findingId}`);
    await settled(page);
    await open(/^(Withdraw the finding|撤回发现)$/, 'a-finding-withdraw');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
