import type { Browser } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';

let browser: Browser;
/** Of this run: the data of the application may have seen another. */
const body = `Body ${Date.now().toString(36)}`;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function claim(of: string): Promise<void> {
  const verifier = await personAs('verifier');
  const { programmeId } = await programmeOf(verifier);
  const { status, body: said } = await verifier.post(`/programmes/${programmeId}/accreditation-claims`, { body: of, standards: ['ISAE 3410'], levels: ['limited'], sectors: null, validFrom: '2024-01-01', validUntil: '2027-12-31' });
  if (status >= 300) throw new Error(JSON.stringify(said));
}

it('the owner checks a claim and confirms it, ends it with a reason, and the verifier reads both', async () => {
  await claim(body);
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.getByRole('link', { name: /accreditations? of verifiers to confirm/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Verifiers' }).waitFor();
  const row = page.getByRole('row').filter({ hasText: body });
  await row.getByText('Waiting for the buyer').waitFor();
  await row.getByRole('button', { name: /^Confirm: / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('ISAE 3410').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Confirm', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await row.getByText('Confirmed, valid').waitFor();
  expect(await row.getByRole('button', { name: /^Confirm: / }).count()).toBe(0);

  await row.getByRole('button', { name: /^End: / }).click();
  await dialog.getByRole('button', { name: 'End', exact: true }).click();
  await dialog.getByText('Say why.').waitFor();
  await dialog.getByLabel('Reason').fill('Suspended by the body on 1 October.');
  await dialog.getByRole('button', { name: 'End', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await row.getByText('Because: Suspended by the body on 1 October.').waitFor();
  expect(await row.getByRole('button').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();

  const own = await visit(browser);
  await signInAs(own.page, 'verifier');
  const item = own.page.getByRole('listitem').filter({ hasText: body });
  await item.getByText('Ended').first().waitFor();
  await item.getByText('Because: Suspended by the body on 1 October.').waitFor();
  await own.context.close();
});

it('a claim is refused with a reason, and what was checked on the certificate is recorded without a claim', async () => {
  const refused = `${body} refused`;
  const recorded = `${body} recorded`;
  await claim(refused);
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'owner');
  complaints.length = 0;
  await page.goto('/p/verifiers');
  const row = page.getByRole('row').filter({ hasText: refused });
  await row.getByRole('button', { name: /^Refuse: / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Not in the register of the body.');
  await dialog.getByRole('button', { name: 'Refuse', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await row.getByText('Refused', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Record an accreditation' }).click();
  await dialog.getByRole('button', { name: 'Record an accreditation' }).click();
  expect(await dialog.getByRole('alert').getByRole('listitem').count()).toBe(4);
  await dialog.getByLabel('Accreditation body').fill(recorded);
  await dialog.getByLabel('Standards').fill('ISO 14064-3:2019；ISAE 3410');
  await dialog.getByLabel('Valid from').fill('2020-01-01');
  await dialog.getByLabel('Valid until').fill('2021-12-31');
  await dialog.getByRole('button', { name: 'Record an accreditation' }).click();
  await dialog.getByText(/The accreditation ended on/).waitFor();
  await dialog.getByLabel('Valid from').fill('2095-01-01');
  await dialog.getByLabel('Valid until').fill('2098-12-31');
  await dialog.getByRole('button', { name: 'Record an accreditation' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row').filter({ hasText: recorded }).getByText('Confirmed, not yet valid').waitFor();
  // The browser itself reports the refusal of the days that are over.
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  await context.close();
});

it('an analyst reads the verifiers and decides nothing; the server refuses too', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'analyst');
  await page.goto('/p/verifiers');
  await page.getByText('The programme owner records, confirms and ends accreditations.').waitFor();
  await settled(page);
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  const analyst = await personAs('analyst');
  const { programmeId } = await programmeOf(analyst);
  const { accreditations } = await analyst.get<{ accreditations: readonly { accreditationId: string; organisationId: string }[] }>(`/programmes/${programmeId}/accreditations`);
  const [one] = accreditations;
  expect((await analyst.post(`/programmes/${programmeId}/accreditations/${one?.accreditationId}/end`, { organisationId: one?.organisationId, reason: 'not mine to end' })).status).toBe(403);
  await context.close();
});

describe('the verifiers of an owner', () => {
  it.each(looks)('can be read by everyone: $language, $theme, $width px', async (look) => {
    const { page, context, complaints } = await visit(browser, look);
    await signInAs(page, 'owner');
    complaints.length = 0;
    await page.goto('/p/verifiers');
    await page.locator('main table').waitFor();
    await settled(page);
    await picture(page, 'p-verifiers-owner', look);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
