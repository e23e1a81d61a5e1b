import type { Browser, Page } from 'playwright-core';
import { english, openBrowser, origin, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Api {
  readonly get: (path: string) => Promise<{ status: number; body: unknown }>;
}

/** The API as the page itself uses it: same cookie, same token. */
const apiOf = (page: Page): Api => {
  const send = (method: string, path: string, body?: object) =>
    page.evaluate(
      async ([how, where, text]) => {
        const session = (await (await fetch('/api/v1/session')).json()) as { csrfToken?: string };
        const response = await fetch(`/api/v1${where}`, { method: how, headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrfToken ?? '', 'Idempotency-Key': crypto.randomUUID() }, ...(text === '' ? {} : { body: text }) });
        return { status: response.status, body: (await response.json().catch(() => undefined)) as unknown };
      },
      [method, path, body === undefined ? '' : JSON.stringify(body)] as const,
    );
  return { get: (path) => send('GET', path) };
};

it('answers carry headers against framing, sniffing and foreign scripts; the session cookie is out of reach of scripts', async () => {
  const response = await fetch(`${origin()}/signin`, { headers: { Accept: 'text/html' } });
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
  expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  const cookie = (await context.cookies()).find(({ name }) => name.includes('greengate'));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  // A change without the session's token is refused, whoever sends it.
  const forged = await page.evaluate(async () => (await fetch('/api/v1/me/sign-out-everywhere', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })).status);
  expect(forged).toBe(403);
  await context.close();
});

it('a page of somebody else cannot frame the portal', async () => {
  const { page, context } = await visit(browser, english);
  await page.route('http://elsewhere.example/', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe id="frame" src="${origin()}/signin"></iframe>` }));
  await page.goto('http://elsewhere.example/');
  await page.waitForLoadState('networkidle');
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  expect(frame?.url().startsWith('chrome-error://')).toBe(true);
  await context.close();
});

it('a page of another site changes nothing and reads nothing, though the person is signed in', async () => {
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  await page.route('http://elsewhere.example/', (route) => route.fulfill({ contentType: 'text/html', body: `<form id="forged" method="post" enctype="text/plain" action="${origin()}/api/v1/me/sign-out-everywhere"><input name='{"a":"' value='"}'></form>` }));
  await page.goto('http://elsewhere.example/');
  const tries = await page.evaluate(async (portal) => {
    const attempt = (path: string, options: RequestInit): Promise<string> => fetch(`${portal}${path}`, { credentials: 'include', ...options }).then(({ status, type }) => `${type} ${status}`, () => 'refused');
    return [
      await attempt('/api/v1/session', {}),
      await attempt('/api/v1/me/sign-out-everywhere', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
      await attempt('/api/v1/me/sign-out-everywhere', { method: 'POST', mode: 'no-cors', body: '{}' }),
    ];
  }, origin());
  // What is sent without being read tells the sender nothing; the others do not come about.
  expect(tries.slice(0, 2)).toEqual(['refused', 'refused']);
  expect(['refused', 'opaque 0']).toContain(tries[2]);
  const [forged] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('/sign-out-everywhere')).catch(() => undefined), page.evaluate(() => document.querySelector<HTMLFormElement>('#forged')?.submit())]);
  // 415: a form cannot send what the API reads.
  if (forged !== undefined) expect([401, 403, 415]).toContain(forged.status());
  // The form's own navigation has ended before the next one begins.
  await page.waitForURL(/\/sign-out-everywhere$/);
  // The session goes on: nobody was signed out.
  await page.goto('/s');
  await page.locator('main h1').waitFor();
  expect(new URL(page.url()).pathname).toBe('/s');
  await context.close();
});

it("a supplier's browser that asks for another supplier's ids learns nothing, not even that it exists", async () => {
  const { page: buyers, context: buyer } = await visit(browser, english);
  await signInAs(buyers, 'buyer');
  const list = await apiOf(buyers).get('/programmes');
  const programmeId = (list.body as { programmes: { programmeId: string }[] }).programmes[0]?.programmeId ?? '';
  const others = (await apiOf(buyers).get(`/programmes/${programmeId}/suppliers?limit=5`)).body as { suppliers: { supplierId: string }[] };
  await buyer.close();
  const { page, context } = await visit(browser, english);
  await signInAs(page, 'supplier');
  const api = apiOf(page);
  const own = ((await api.get('/programmes')).body as { programmes: { supplierIds: string[] }[] }).programmes.flatMap(({ supplierIds }) => supplierIds);
  const foreign = others.suppliers.map(({ supplierId }) => supplierId).filter((id) => !own.includes(id))[0] ?? '';
  const nobody = '00000000-0000-4000-8000-000000000001';
  for (const path of ['', '/disclosures', '/targets', '/measures', '/evidence', '/helper-grants', '/statements', '/inventory-drafts']) {
    const [theirs, none] = [await api.get(`/suppliers/${foreign}${path}`), await api.get(`/suppliers/${nobody}${path}`)];
    expect(theirs.status).toBe(404);
    const words = ({ body }: { body: unknown }) => ({ ...(body as object), instance: undefined, traceId: undefined });
    expect(words(theirs)).toEqual(words(none));
  }
  for (const path of [`/programmes/${programmeId}/suppliers/${foreign}`, `/programmes/${programmeId}/suppliers/${foreign}/findings`, `/programmes/${programmeId}/suppliers`]) expect([403, 404]).toContain((await api.get(path)).status);
  await context.close();
});
