import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { daysLater } from './days-later';
import { closeApplication, openApplication } from './start-application';

/** An application of its own: ten days pass between the tier and the correction. */
let browser: Browser;
let application: Awaited<ReturnType<typeof openApplication>>;
let supplierId = '';
/** The day on which the supplier was assessed, in the calendar of the programme. */
let earlier = '';
const before = process.env['GREENGATE_PORTAL_ORIGIN'];

beforeAll(async () => {
  application = await openApplication();
  process.env['GREENGATE_PORTAL_ORIGIN'] = application.origin;
  browser = await openBrowser();
  const auditor = await personAs('auditor');
  const { programmeId } = await programmeOf(auditor);
  const { programmes } = await (await personAs('supplier')).get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  supplierId = programmes[0]?.supplierIds[0] ?? '';
  const { items } = await auditor.get<{ items: readonly { asOf: string; recordedAt: string }[] }>(`/programmes/${programmeId}/suppliers/${supplierId}/assessments`);
  earlier = items[0]?.asOf ?? '';
  application = await daysLater(application, 10);
  process.env['GREENGATE_PORTAL_ORIGIN'] = application.origin;
});
afterAll(async () => {
  await browser.close();
  await closeApplication(application);
  if (before !== undefined) process.env['GREENGATE_PORTAL_ORIGIN'] = before;
});

const knownAs = (page: Page, title: string) => page.locator('section.card', { has: page.getByRole('heading', { level: 2, name: title }) });
const digestsOf = async (page: Page, title: string): Promise<readonly string[]> => (await knownAs(page, title).locator('dd.digest').allInnerTexts()).filter((text) => /^[0-9a-f]{64}$/.test(text));

/** The supplier finds that it had counted a fifth of its fuel; the buyer accepts the new figures. */
async function restate(): Promise<void> {
  const [supplier, analyst] = [await personAs('supplier'), await personAs('analyst')];
  const { disclosures } = await supplier.get<{ disclosures: readonly { disclosureId: string; periodTo: string }[] }>(`/suppliers/${supplierId}/disclosures`);
  const newest = [...disclosures].sort((a, b) => (a.periodTo < b.periodTo ? 1 : -1))[0]?.disclosureId ?? '';
  const path = `/suppliers/${supplierId}/disclosures/${newest}`;
  const { accepted } = await supplier.get<{ accepted: { scope1: { value: string }; scope2LocationBased: { value: string } } }>(path);
  const fiveTimes = ({ value }: { readonly value: string }) => ({ status: 'reported', value: String(Math.round(Number(value) * 5)) });
  const inventory = { ...accepted, scope1: fiveTimes(accepted.scope1), scope2LocationBased: fiveTimes(accepted.scope2LocationBased) };
  const restated = await supplier.post<unknown>(`${path}/restate`, { inventory, cause: 'Only one of five meters was read.', causeKind: 'error', foundBy: 'supplier' });
  if (restated.status >= 300) throw new Error(JSON.stringify(restated.body));
  const { programmeId } = await programmeOf(analyst);
  const review = (): Promise<{ questions: readonly { questionId: string }[] }> => analyst.get(`/programmes/${programmeId}${path}/review`);
  let { questions } = await review();
  while (questions.length === 0) ({ questions } = await review());
  const answers = questions.map(({ questionId }) => ({ questionId, answer: 'The other meters were seen on site.' }));
  const accepting = await analyst.post<unknown>(`${path}/accept`, { answers });
  if (accepting.status >= 300) throw new Error(JSON.stringify(accepting.body));
}

it('a past day, as known then and as known now: the same until something is corrected, then both, with the events', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'auditor');
  complaints.length = 0;
  await page.goto(`/a/${supplierId}/at`);
  await page.getByLabel('Day').fill(earlier);
  await page.getByText('The same: nothing that was corrected since').waitFor();
  const standing = await digestsOf(page, 'As known then');
  expect(standing).toHaveLength(2);
  expect(await digestsOf(page, 'As known now')).toEqual(standing);
  expect(await accessibilityFaults(page)).toEqual([]);

  await restate();
  await page.reload();
  await page.getByText('What is known now differs').waitFor();
  expect(await digestsOf(page, 'As known then')).toEqual(standing);
  const now = await digestsOf(page, 'As known now');
  expect(now).toHaveLength(2);
  for (const [index, digest] of now.entries()) expect(digest).not.toBe(standing[index]);
  const score = async (title: string): Promise<number> => Number(await knownAs(page, title).locator('.figure').innerText());
  const moved = (await score('As known now')) - (await score('As known then'));
  expect(moved).toBeLessThan(0);
  // The parts add up to what lies between.
  const parts = page.locator('table', { has: page.getByText('Parts of the difference') });
  const sum = Number((await parts.locator('tbody tr').last().locator('td.num').first().innerText()).replace('−', '-'));
  expect(Math.abs(sum - moved)).toBeLessThan(0.011);
  const events = page.locator('table', { has: page.getByText('Events that make the difference') }).locator('tbody tr');
  expect(await events.locator('th .digest').allInnerTexts()).toEqual([expect.stringMatching(/^disclosures\.DisclosureRestated @ \d+$/), expect.stringMatching(/^disclosures\.DisclosureAccepted @ \d+$/)]);
  expect(await accessibilityFaults(page)).toEqual([]);

  // Down to the event: the timeline opens at its place.
  const named = await events.first().locator('.digest').innerText();
  await events.first().getByRole('link').click();
  const chosen = page.locator('tr[aria-current]');
  await chosen.waitFor();
  expect(await chosen.innerText()).toContain(named);
  expect(await page.locator('tbody tr').first().innerText()).toContain(named);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Show the newest' }).click();
  await page.locator('tr[aria-current]').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(looks)('the differing day can be read by everyone: $language, $theme, $width px', async (look) => {
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'auditor');
  complaints.length = 0;
  await page.goto(`/a/${supplierId}/at?on=${earlier}`);
  await page.locator('.note.warn').waitFor();
  await settled(page);
  await picture(page, 'a-at-differs', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});
