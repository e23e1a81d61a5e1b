import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, picture, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const dialog = (page: Page) => page.getByRole('dialog');

it('a target is committed, replaced and withdrawn; the old ones stay visible', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto('/s/plan');
  await page.getByRole('button', { name: 'Commit to a target' }).click();
  await dialog(page).getByRole('button', { name: 'Commit', exact: true }).click();
  await dialog(page).getByRole('alert').waitFor();
  expect(await page.title()).toMatch(/^Error:/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog(page).getByLabel('Base year', { exact: true }).fill('2022');
  await dialog(page).getByLabel('Target year').fill('2031');
  await dialog(page).getByLabel(/Cut against the base year/).fill('４２');
  await dialog(page).getByRole('button', { name: 'Commit', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  const name = /Absolute target: −42%, 2022 to 2031/;
  await page.getByRole('heading', { level: 3, name }).first().waitFor();
  await page.getByRole('button', { name: /Replace: .*−42%, 2022 to 2031/ }).first().click();
  await dialog(page).getByLabel(/Cut against the base year/).fill('50');
  await dialog(page).getByLabel('Reason').fill('The board wants more');
  await dialog(page).getByRole('button', { name: 'Replace', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 3, name: /−50%, 2022 to 2031/ }).first().waitFor();
  await page.getByRole('button', { name: /Withdraw: .*−50%, 2022 to 2031/ }).first().click();
  await dialog(page).getByLabel('Reason').fill('A mistake in the year');
  await dialog(page).getByRole('button', { name: 'Withdraw', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  const old = page.locator('section', { has: page.getByRole('heading', { name: 'Replaced and withdrawn' }) }).last();
  await old.getByText('A mistake in the year').first().waitFor();
  await old.getByText('The board wants more').first().waitFor();
  await context.close();
});

it('the glide path says its finding, and the table holds the same years', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto('/s/plan');
  const chart = page.getByRole('img', { name: /2024: ahead of the path/ }).first();
  await chart.waitFor();
  await page.getByText('Show as table').first().click();
  const table = page.getByRole('table', { name: /From zero, t CO₂e/ }).first();
  expect(await table.getByRole('row', { name: /^2024/ }).innerText()).toContain('138,991');
  await page.getByRole('button', { name: /2024: ahead of the path/ }).first().click();
  await dialog(page).getByText(/^targets\.progress, version \d+$/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
});

it('a measure is planned; its figures open the formulas that gave them', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto('/s/plan');
  const title = `Heat recovery ${Date.now()}`;
  await page.getByRole('button', { name: 'Plan a measure' }).click();
  const form = dialog(page);
  await form.getByLabel('What is to be done').fill(title);
  await form.getByLabel('Which cause of emissions').fill('Compressors give off heat that is bought again');
  await form.getByLabel('Year it is compared with').fill('2024');
  await form.getByLabel('Emissions of what it acts on').fill('1200');
  await form.getByLabel('Scope 2').fill('300');
  await form.getByLabel('Investment').fill('900000');
  await form.getByLabel('Energy cost saved per year').fill('250000');
  await form.getByLabel('Lifetime in years').fill('10');
  await form.getByLabel('To be started on').fill('2026-01-01');
  await form.getByLabel('To be completed by').fill('2026-12-31');
  await form.getByRole('button', { name: 'Plan it' }).click();
  await form.waitFor({ state: 'detached' });
  const card = page.locator('section.card', { has: page.getByRole('heading', { level: 3, name: title }) }).last();
  await card.getByText('Waits for the buyer').waitFor();
  await card.locator('dt:has-text("Cost per t CO₂e") + dd button').click();
  await dialog(page).getByText('cost.abatement', { exact: false }).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('img', { name: /bring/ }).first().waitFor();
  await picture(page, 's-plan-measures', english);
  await context.close();
});

it('a finding is answered: what the form lacks stands at the field, the answer and its evidence stay', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto('/s/findings');
  await page.locator('main h3').first().waitFor();
  const answer = page.getByRole('button', { name: 'Send' });
  // Answered before, in an installation that runs on: then the answer is there already.
  if ((await answer.count()) > 0) {
    await answer.first().click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Root cause').first().fill('Nobody was named to renew the review');
    await page.getByLabel('What is done about it').first().fill('The energy manager renews it each March');
    await page.getByLabel('Done by').first().fill('2026-03-31');
    await answer.first().click();
  }
  await page.getByText('Root cause: Nobody was named to renew the review').waitFor();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'review.txt', mimeType: 'text/plain', buffer: Buffer.from(`review of ${Date.now()}`) });
  await page.getByRole('link', { name: 'review.txt' }).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 's-findings-answered', english);
  await context.close();
});

it('evidence is stored, downloaded and replaced', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto('/s/evidence');
  const [older, newer] = [`bill ${Date.now()}.txt`, `bill ${Date.now()} corrected.txt`];
  for (const name of [older, newer]) {
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(`content of ${name}`) });
    await page.getByRole('link', { name }).first().waitFor();
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: older }).first().click()]);
  expect(download.suggestedFilename()).toBe(older);
  await page.getByRole('button', { name: `Replace: ${older}` }).click();
  await dialog(page).getByLabel('File that takes its place').selectOption({ label: newer });
  await dialog(page).getByLabel('Reason').fill('The first one was blurred');
  await dialog(page).getByRole('button', { name: 'Replace', exact: true }).click();
  await page.getByText(`Replaced by ${newer}`).waitFor();
  await context.close();
});

it('a colleague gets an account; a helper that does not exist is refused in words; nobody is asked by a raw id', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.goto('/s/people');
  await page.getByRole('button', { name: 'Open an account for a colleague' }).click();
  await dialog(page).getByLabel('Name').fill('Li Hua 李华');
  await dialog(page).getByLabel('E-mail address').fill(`li.${Date.now()}@supplier.example`);
  await dialog(page).getByLabel('First password').fill('short');
  await dialog(page).getByRole('button', { name: 'Open the account' }).click();
  await dialog(page).locator('.fault').waitFor();
  await dialog(page).getByLabel('First password').fill('a long enough passphrase 7');
  await dialog(page).getByRole('button', { name: 'Open the account' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('Li Hua 李华').first().waitFor();
  await page.getByRole('button', { name: 'Let a helper act for us' }).click();
  await dialog(page).getByLabel('Id of the helper').fill('8e412ddb-5dce-41b6-ae3f-44976f3121c9');
  await dialog(page).getByLabel('Purpose').fill('Our accountant');
  await dialog(page).getByRole('button', { name: 'Grant', exact: true }).click();
  await dialog(page).locator('[role=alert]').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
});
