import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, openBrowser, phone, picture, settled, signInAs, visit, type Look } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const at = (page: Page, title: string): Promise<void> => page.getByRole('heading', { level: 1, name: title }).waitFor();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const dialog = (page: Page) => page.getByRole('dialog');

/** A draft of its own for a test, from the home page. */
async function startDraft(page: Page): Promise<string> {
  await page.goto('/s');
  await settled(page);
  await page.getByRole('button', { name: 'Start a disclosure' }).click();
  await at(page, 'What belongs to your company?');
  return new URL(page.url()).pathname.split('/')[3] ?? '';
}

interface Period {
  readonly from: string;
  readonly to: string;
}
/** Periods that no other test discloses: each run of the application is new. The one with figures lies where factors are shipped. */
const offline: Period = { from: '2025-01-01', to: '2025-06-30' };
const unknown: Period = { from: '2012-01-01', to: '2012-12-31' };

async function answerBasics(page: Page, { from, to }: Period): Promise<void> {
  await page.getByLabel('Operational control').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Which twelve months?');
  await page.getByLabel('From').fill(from);
  await page.getByLabel('To', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Where do you work?');
  await page.getByLabel('Name of the site').fill('Plant 1');
  await page.getByLabel('Province or country').selectOption({ label: 'Jiangsu' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Electricity');
}

it('a session that ends over a form: sign-in comes over the page, the form stays, its request is sent again', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await startDraft(page);
  await page.getByLabel('Financial control').check();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Continue' }).click();
  await dialog(page).getByRole('heading', { name: 'Your session has ended' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'state-session', english);
  expect(await page.getByLabel('Financial control').isChecked()).toBe(true);
  await dialog(page).getByLabel('E-mail address').fill('supplier@greengate.example');
  await dialog(page).getByLabel('Password').fill('wrong');
  await dialog(page).getByRole('button', { name: 'Sign in' }).click();
  await dialog(page).getByRole('alert').waitFor();
  await dialog(page).getByLabel('Password').fill('greengate-demo');
  await dialog(page).getByRole('button', { name: 'Sign in' }).click();
  await at(page, 'Which twelve months?');
  await page.getByRole('link', { name: 'Back' }).click();
  await at(page, 'What belongs to your company?');
  expect(await page.getByLabel('Financial control').isChecked()).toBe(true);
  await context.close();
});

it.each(['mine', 'theirs'] as const)('the same answer in two tabs: both versions are shown, and %s is kept', async (kept) => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  const draftId = await startDraft(page);
  await page.goto(`/s/drafts/${draftId}/period`);
  await page.getByLabel('From').waitFor();
  const other = await context.newPage();
  await other.goto(`/s/drafts/${draftId}/period`);
  await other.getByLabel('From').fill('2013-01-01');
  await other.getByText(/^Saved/).waitFor();
  await page.getByLabel('From').fill('2014-04-01');
  await dialog(page).getByRole('heading', { name: 'Somebody else changed this too' }).waitFor();
  const words = await dialog(page).innerText();
  expect(words).toContain('1 Apr 2014');
  expect(words).toContain('1 Jan 2013');
  expect(words).toContain('yourself in another window');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'state-conflict', english);
  await dialog(page).getByRole('button', { name: kept === 'mine' ? 'Keep mine' : 'Take theirs' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  const expected = kept === 'mine' ? '2014-04-01' : '2013-01-01';
  expect(await page.getByLabel('From').inputValue()).toBe(expected);
  await page.reload();
  await page.getByLabel('From').waitFor();
  expect(await page.getByLabel('From').inputValue()).toBe(expected);
  await context.close();
});

it('without a connection: what is typed survives a reload, and "submit" goes out once when the connection is back', async () => {
  const look: Look = { language: 'en', theme: 'light', ...phone };
  const { page, context } = await visit(browser, look);
  await signInAs(page, 'supplier');
  // The shell is on the device once the worker has listed what it keeps.
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await page.waitForFunction(async () => (await (await caches.open('greengate-shell')).keys()).length > 10);
  const draftId = await startDraft(page);
  await answerBasics(page, offline);
  await page.getByRole('button', { name: 'None used' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Fuels');
  await page.getByLabel('Quantity').fill('500');
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Cooling and bought heat');
  await page.reload();
  await at(page, 'Cooling and bought heat');
  await settled(page);
  await context.setOffline(true);
  const groups = page.getByRole('main').getByRole('group');
  await groups.filter({ hasText: 'refrigerant topped up' }).getByLabel('None').check();
  await groups.filter({ hasText: 'steam or heat bought' }).getByLabel('None').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Revenue and output');
  await page.getByLabel('Revenue of the period').fill('9000000');
  await page.getByText('kept on this device', { exact: false }).first().waitFor();
  await page.reload();
  await at(page, 'Revenue and output');
  expect(await page.getByLabel('Revenue of the period').inputValue()).toBe('9000000');
  expect(await page.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))).toBe(true);
  await picture(page, 'state-offline', look);
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Photos and files');
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Check your answers');
  await page.getByLabel(/I am authorised/).check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Your disclosure is kept on this device').waitFor();
  await page.reload();
  await page.getByText('Your disclosure is kept on this device').waitFor();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(`${draftId}/submit`)) sent.push(request.headers()['idempotency-key'] ?? '');
  });
  await context.setOffline(false);
  await page.waitForURL(/\/s\/receipts\//);
  await at(page, 'Receipt');
  expect(new Set(sent)).toEqual(new Set([`submit-${draftId}`]));
  await page.goto('/s/disclosures');
  await settled(page);
  expect(await page.getByRole('link', { name: '1 Jan 2025 to 30 Jun 2025' }).count()).toBe(1);
  await context.close();
});

it('a worker that notices the connection later than its page: what was typed waits for an answer of the server itself, and is saved', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.waitForFunction(async () => (await (await caches.open('greengate-shell')).keys()).length > 10);
  await startDraft(page);
  await page.reload();
  await at(page, 'What belongs to your company?');
  await settled(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('Equity share').check();
  await page.getByText('kept on this device', { exact: false }).first().waitFor();
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/answers')) answers.push(response.status());
  });
  // What such a worker gives: the session as it was kept, which never holds the token of a change.
  await page.evaluate(async () => {
    const kept = await (await fetch('/api/v1/session')).text();
    const ask = globalThis.fetch;
    let late = true;
    globalThis.fetch = async (input, init) => {
      if (input !== '/api/v1/session' || !late) return ask(input, init);
      late = false;
      return new Response(kept, { headers: { 'Content-Type': 'application/json', 'X-Kept': 'true' } });
    };
  });
  await context.setOffline(false);
  await page.getByText(/^Saved/).waitFor();
  expect(answers).toEqual([200]);
  await page.reload();
  await at(page, 'What belongs to your company?');
  expect(await page.getByLabel('Equity share').isChecked()).toBe(true);
  await context.close();
});

it('"I do not know" everywhere: each page says what follows, and the disclosure can be submitted all the same', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await startDraft(page);
  await page.getByText('Not sure?').click();
  await page.getByRole('button', { name: 'Yes: operational control' }).click();
  expect(await page.getByLabel('Operational control').first().isChecked()).toBe(true);
  await answerBasics(page, unknown);
  const consequence = page.locator('form .note.warn');
  await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByText('Electricity is not known.').waitFor();
  await consequence.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'state-unknown-electricity', english);
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Fuels');
  await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByText('Fuels are not known.').waitFor();
  await consequence.waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Cooling and bought heat');
  for (const group of await page.getByRole('main').getByRole('group').all()) await group.getByLabel('I do not know').check();
  await consequence.waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Revenue and output');
  await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByText('Revenue is not known').first().waitFor();
  await consequence.waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Photos and files');
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Check your answers');
  await page.locator('.note.warn').first().waitFor();
  await picture(page, 'state-unknown-check', english);
  await page.getByLabel(/I am authorised/).check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await at(page, 'Receipt');
  await context.close();
});

it('what is not shared looks like what does not exist', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  const nobody = '00000000-0000-4000-8000-000000000001';
  for (const door of ['/p', '/p/suppliers', `/p/suppliers/${nobody}`, '/a', `/a/${nobody}/today`, '/admin', '/admin/keys']) {
    await page.goto(door);
    await page.waitForURL((url) => url.pathname === '/s');
  }
  await page.goto(`/s/disclosures/${nobody}`);
  await page.getByRole('alert').waitFor();
  const missing = await page.getByRole('alert').innerText();
  expect(missing).toContain('not shared with you');
  await page.goto('/s/nothing-of-the-kind');
  await at(page, 'Nothing here');
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
});

it('a server that is away: asked again after the time it names, and the page fills without a hand', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  let refusals = 0;
  const asked: number[] = [];
  await page.route(/\/api\/v1\/suppliers\/[^/]+\/targets(\?|$)/, async (route) => {
    asked.push(Date.now());
    if (refusals++ < 1) await route.fulfill({ status: 503, headers: { 'Retry-After': '2', 'Content-Type': 'application/problem+json' }, body: JSON.stringify({ type: 'urn:greengate:problem:store.unavailable', title: 'Not available', status: 503, code: 'store.unavailable', detail: 'The store does not answer.', remedy: 'It is tried again.', traceId: 'trace-1' }) });
    else await route.continue();
  });
  await page.goto('/s/plan');
  await page.getByRole('heading', { level: 3, name: /Absolute target/ }).first().waitFor();
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(1_900);
  await context.close();
});

it('a fault of the server: what happened, what to do, a reference, and a way on', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  let broken = true;
  await page.route(/\/api\/v1\/suppliers\/[^/]+\/evidence(\?|$)/, (route) => (broken ? route.fulfill({ status: 500, headers: { 'Content-Type': 'application/problem+json' }, body: JSON.stringify({ type: 'urn:greengate:problem:internal', title: 'Internal error', status: 500, code: 'internal', detail: 'Something failed here.', remedy: 'Try again.', traceId: 'trace-42' }) }) : route.continue()));
  await page.goto('/s/evidence');
  const note = page.getByRole('alert');
  await note.getByText('Reference: trace-42').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  broken = false;
  await note.getByRole('button', { name: 'Try again' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await heading(page, 'Evidence').count()).toBe(1);
  await context.close();
});
