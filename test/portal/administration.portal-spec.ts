import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, origin, phone, settled, signInAs, visit, wide, type Look } from './browser';
import { personAs, programmeOf } from './person';
import { readable } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const run = String(Date.now());
const dialogOf = (page: Page) => page.getByRole('dialog');
const administrator = async (path: string, look?: Look) => {
  const visited = await visit(browser, look);
  await signInAs(visited.page, 'admin');
  visited.complaints.length = 0;
  await visited.page.goto(path);
  await visited.page.locator('main h1').waitFor();
  return visited;
};
const whoIs = async (secret: string) => {
  const response = await fetch(`${origin()}/api/v1/me`, { headers: { Authorization: `Bearer ${secret}` } });
  return { status: response.status, body: (await response.json()) as { actor?: { kind: string }; roles?: readonly string[]; scopes?: readonly string[] } };
};
/** Everything that the browser holds of this origin, as text. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => Promise.all((await (await caches.open(name)).keys()).map(async (request) => `${request.url} ${(await (await (await caches.open(name)).match(request))?.text()) ?? ''}`))));
    return [location.href, JSON.stringify(history.state), JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.documentElement.outerHTML, ...kept.flat()].join('\n');
  });

describe('an API key', () => {
  it('is issued with roles, scopes and an end; its secret is shown once and held nowhere; revoking asks first', async () => {
    const name = `ERP ${run}`;
    const { page, context, complaints } = await administrator('/admin/keys/new');
    const issue = page.getByRole('button', { name: 'Issue a key', exact: true });
    await issue.click();
    // What is missing is said on top, and leads to the field.
    await page.getByRole('alert').getByRole('link', { name: 'Choose at least one role.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('key-roles');
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Procurement manager').check();
    await page.getByLabel('Single messages').fill('purchasing.RecordGoodsReceipt, nonsense');
    await issue.click();
    await page.getByRole('link', { name: /^nonsense is not the name of a message/ }).waitFor();
    await page.getByLabel('Single messages').fill('purchasing.RecordGoodsReceipt');
    await page.getByLabel('No end').check();
    await page.getByText('works until somebody notices').waitFor();
    await page.getByLabel('90 days').check();
    // From the top: what the header that stays lies over is measured as too small.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await accessibilityFaults(page)).toEqual([]);
    await issue.click();
    await page.getByRole('heading', { level: 1, name: 'The key was issued' }).waitFor();
    const secret = await page.getByRole('textbox', { name: 'Secret' }).inputValue();
    expect(secret).toMatch(/^gg_[0-9a-f-]{36}_.{43}$/);
    await page.getByText('It is shown this once only').waitFor();
    expect(await page.getByLabel('Who am I?', { exact: true }).inputValue()).toBe(`curl -H "Authorization: Bearer $GREENGATE_API_KEY" ${origin()}/api/v1/me`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy: Secret' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    expect(page.url()).not.toContain(secret);
    await settled(page);
    await readable(page, 'admin-key-issued', 'en');
    expect(await whoIs(secret)).toMatchObject({ status: 200, body: { actor: { kind: 'api-key' }, roles: ['procurement-manager'], scopes: ['identity.WhoAmI', 'purchasing.RecordGoodsReceipt'] } });

    await page.getByRole('link', { name: 'I have stored it' }).click();
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByText('good', { exact: true }).waitFor();
    // Ninety days of the installation's own calendar.
    const { organisationId } = await programmeOf(await personAs('owner'));
    const { items } = await (await personAs('admin')).get<{ items: readonly { name: string; issuedAt: string; expiresOn: string }[] }>(`/organisations/${organisationId}/api-keys?limit=200`);
    const found = items.find((one) => one.name === name);
    expect(Date.parse(found?.expiresOn ?? '') - Date.parse((found?.issuedAt ?? '').slice(0, 10))).toBe(90 * 86_400_000);
    expect(await heldBy(page)).not.toContain(secret);
    // Neither back nor a reload shows it again.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Issue an API key' }).waitFor();
    expect(await heldBy(page)).not.toContain(secret);
    await page.goto('/admin/keys');
    expect((await whoIs(secret)).status).toBe(200);
    await page.getByRole('button', { name: `Revoke ${name}` }).click();
    await dialogOf(page).getByText('refused from its next request on').waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    expect((await whoIs(secret)).status).toBe(200);
    await page.getByRole('button', { name: `Revoke ${name}` }).click();
    await dialogOf(page).getByRole('button', { name: 'Revoke', exact: true }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await row.getByText('revoked', { exact: true }).waitFor();
    expect((await whoIs(secret)).status).toBe(401);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(['en', 'zh-CN'] as const)('the list, with keys in it, can be read by everyone: %s', async (language) => {
    const admin = await personAs('admin');
    const { organisationId } = await programmeOf(await personAs('owner'));
    const { status } = await admin.post(`/organisations/${organisationId}/api-keys`, { name: `${'MuchTooLongWithoutASpace'.repeat(4)} ${run}`, roles: ['analyst'], scopes: ['purchasing.*', 'suppliers.*', 'assessments.RecomputeAssessment'], expiresOn: null });
    expect(status).toBeLessThan(300);
    const { page, context, complaints } = await administrator('/admin/keys', { language, theme: 'light', ...wide });
    await page.locator('main table').waitFor();
    await settled(page);
    await readable(page, 'admin-keys-some', language);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('where there is none, the page offers to issue one', async () => {
    const { page, context } = await administrator('/admin');
    await page.route('**/api-keys*', (route) => route.fulfill({ json: { items: [], next: null } }));
    await page.goto('/admin/keys');
    await page.getByText('No key was issued').waitFor();
    await page.getByRole('link', { name: 'Issue a key', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Issue an API key' }).waitFor();
    await context.close();
  });
});

describe('the personal data of a user', () => {
  const open = async (name: string) => {
    const admin = await personAs('admin');
    const { organisationId } = await programmeOf(await personAs('owner'));
    const email = `${name.toLowerCase()}.${run}@greengate.example`;
    const password = 'plum tree wagon 7';
    const { status, body } = await admin.post<{ userId: string }>(`/organisations/${organisationId}/users`, { name: `${name} ${run}`, email, password, roles: ['analyst'] });
    expect(status).toBeLessThan(300);
    return { email, password, userId: body.userId, organisationId };
  };

  it('are erased once the address was typed again; the row stays, the person does not sign in', async () => {
    const { email, password, userId } = await open('Erica');
    await personAs(email, undefined, password);
    const { page, context, complaints } = await administrator('/admin');
    await page.getByRole('button', { name: `Disable Erica ${run}` }).click();
    await page.getByRole('button', { name: `Enable Erica ${run}` }).click();
    await page.getByRole('button', { name: `Disable Erica ${run}` }).waitFor();
    await page.getByRole('button', { name: `Erase Erica ${run}` }).click();
    await dialogOf(page).getByText('The key that opens name and address is destroyed').waitFor();
    await settled(page);
    await readable(page, 'admin-erase', 'en');
    const erase = dialogOf(page).getByRole('button', { name: 'Erase', exact: true });
    await dialogOf(page).getByLabel(`Type ${email} to confirm`).fill('somebody@else.example');
    await erase.click();
    await dialogOf(page).getByText(`It is not the same. Type ${email}.`).waitFor();
    await personAs(email, undefined, password);
    await dialogOf(page).getByLabel(`Type ${email} to confirm`).fill(email);
    await erase.click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByText(email).waitFor({ state: 'detached' });
    expect(await page.locator('main').innerText()).not.toContain(`Erica ${run}`);
    await page.getByRole('row').filter({ hasText: '(erased)' }).first().waitFor();
    // Of an erased row nothing can be changed.
    expect(await page.getByRole('row').filter({ hasText: '(erased)' }).first().getByRole('button').count()).toBe(0);
    await expect(personAs(email, undefined, password)).rejects.toThrow(/401/);
    const { organisationId } = await programmeOf(await personAs('owner'));
    const { items } = await (await personAs('admin')).get<{ items: readonly { userId: string; name: string | null; status: string }[] }>(`/organisations/${organisationId}/users?limit=200`);
    expect(items.find((one) => one.userId === userId)).toMatchObject({ name: null, email: null, status: 'erased' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('nobody erases the own account, and a refusal of the server is read in the dialog', async () => {
    const { email, userId } = await open('Lena');
    const { page, context } = await administrator('/admin', { language: 'en', theme: 'light', ...phone });
    const own = page.getByRole('row').filter({ hasText: 'admin@greengate.example' }).getByRole('button', { name: /^Erase/ });
    expect(await own.getAttribute('aria-disabled')).toBe('true');
    expect(await own.getAttribute('title')).toBe('Nobody erases the own account: another administrator does.');
    // As the server answers for the last administrator, whom this application must keep.
    await page.route(`**/users/${userId}/erase`, (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', json: { status: 409, code: 'identity.last-administrator', title: 'The last administrator stays', detail: 'Nobody else could administer the organisation.', remedy: 'Give another person the role first.' } }));
    await page.getByRole('button', { name: `Erase Lena ${run}` }).click();
    await dialogOf(page).getByLabel(`Type ${email} to confirm`).fill(email);
    await dialogOf(page).getByRole('button', { name: 'Erase', exact: true }).click();
    await dialogOf(page).getByRole('alert').getByText('Give another person the role first.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(email).first().waitFor();
    await context.close();
  });
});
