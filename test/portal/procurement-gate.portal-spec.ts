import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit, type Look } from './browser';
import { personAs, programmeOf, type Person } from './person';

interface Row {
  readonly supplierId: string;
  readonly name: string;
  readonly remediation: { readonly dueOn: string; readonly status: string; readonly daysLeft: number | null } | null;
}
let browser: Browser;
let buyer: Person;
let programmeId: string;

beforeAll(async () => {
  browser = await openBrowser();
  buyer = await personAs('buyer');
  ({ programmeId } = await programmeOf(buyer));
});
afterAll(() => browser.close());

const suppliers = async (filter: string): Promise<readonly Row[]> => (await buyer.get<{ suppliers: readonly Row[] }>(`/programmes/${programmeId}/suppliers?${filter}`)).suppliers;
const lookOf = (width: number, language: Look['language']): Look => {
  const found = looks.find((look) => look.width === width && look.language === language);
  if (found === undefined) throw new Error('no such look');
  return found;
};
const names = (page: Page): Promise<readonly string[]> => page.locator('main tbody th a').allInnerTexts();
const act = async (page: Page, button: string, reason: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  // Without a reason nothing is sent, and the field says so.
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.fault').waitFor();
  await dialog.locator('textarea').fill(reason);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
};

it('shows who has to rectify by when, nearest deadline first, in both languages, wide and on a phone', async () => {
  const open = await suppliers('remediation=open&sort=deadline&limit=100');
  expect(open.length).toBeGreaterThan(1);
  const days = open.map(({ remediation }) => remediation?.dueOn ?? '');
  expect(days).toEqual(days.toSorted());
  for (const look of [lookOf(1440, 'en'), lookOf(390, 'zh-CN')]) {
    const { page, context, complaints } = await visit(browser, look);
    await signInAs(page, 'buyer');
    complaints.length = 0;
    await page.goto('/p/cases');
    await page.locator('main tbody tr').first().waitFor();
    await settled(page);
    expect(await names(page)).toEqual(open.map(({ name }) => name));
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'p-cases-open', look);
    await page.getByRole('link', { name: look.language === 'en' ? 'Deadline passed' : '已逾期' }).click();
    await page.waitForURL('**/p/cases?status=expired');
    const expired = await suppliers('remediation=expired&sort=deadline&direction=descending&limit=100');
    await (expired.length === 0 ? page.getByText(look.language === 'en' ? 'No deadline has passed' : '没有逾期的整改') : page.getByRole('link', { name: expired[0]?.name ?? '' })).first().waitFor();
    await settled(page);
    expect(await names(page)).toEqual(expired.map(({ name }) => name));
    expect(complaints).toEqual([]);
    await context.close();
  }
});

it('a sanction changes the decision and lifting it changes it back; a waiver is an owner’s; the supplier is classified', async () => {
  const [supplier] = await suppliers('gate=admit&limit=1&sort=score&direction=descending');
  if (supplier === undefined) throw new Error('nobody is admitted');
  const look = lookOf(1440, 'en');
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto(`/p/suppliers/${supplier.supplierId}`);
  const gate = page.locator('main section.card').first();
  await gate.getByText('Admit', { exact: true }).waitFor();
  const waiver = page.getByRole('button', { name: /Grant a waiver/ });
  expect(await waiver.getAttribute('aria-disabled')).toBe('true');
  await act(page, 'Record a sanction', 'Entered the list of 1 July');
  await gate.getByText('Replace', { exact: true }).waitFor();
  await act(page, 'Lift the sanction', 'Was a mistake of ours');
  await gate.getByText('Admit', { exact: true }).waitFor();
  await act(page, 'End the enrolment', 'Bought elsewhere from now on');
  await gate.getByText('Not in the programme any more').waitFor();
  await page.getByRole('button', { name: 'Enrol again', exact: true }).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await gate.getByText('Admit', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Classify', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Qualified alternatives').fill('many');
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.fault').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'p-supplier-classify', look);
  await dialog.getByLabel('Qualified alternatives').fill('3');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('main dd').getByText(/^3( ·|$)/).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
  const asOwner = await visit(browser, lookOf(390, 'zh-CN'));
  await signInAs(asOwner.page, 'owner');
  await asOwner.page.goto(`/p/suppliers/${supplier.supplierId}`);
  await asOwner.page.getByRole('button', { name: '准予豁免', exact: true }).click();
  const form = asOwner.page.getByRole('dialog');
  await form.locator('input[type=date]').fill('2020-01-01');
  await form.locator('textarea').fill('委员会第 7 号决定');
  await form.locator('button[type=submit]').click();
  // The server says which day is wrong and what to do.
  await form.locator('[role=alert]').waitFor();
  expect(await form.innerText()).toContain('2020');
  await picture(asOwner.page, 'p-supplier-waiver', lookOf(390, 'zh-CN'));
  await asOwner.context.close();
});
