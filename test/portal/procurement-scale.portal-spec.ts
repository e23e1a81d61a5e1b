import type { Browser } from 'playwright-core';
import { openBrowser, signInAs, visit } from './browser';
import { filtered, importMany } from './many-suppliers';
import { closeApplication, openApplication } from './start-application';

/** An application of its own: ten thousand suppliers would be in the way of the other suites. */
jest.setTimeout(1_800_000);

let browser: Browser;
let application: Awaited<ReturnType<typeof openApplication>>;
const before = process.env['GREENGATE_PORTAL_ORIGIN'];
beforeAll(async () => {
  application = await openApplication();
  process.env['GREENGATE_PORTAL_ORIGIN'] = application.origin;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await closeApplication(application);
  if (before !== undefined) process.env['GREENGATE_PORTAL_ORIGIN'] = before;
});

it('ten thousand suppliers: filter, sort and scroll, with few rows in the page', async () => {
  const { page, context, complaints } = await visit(browser);
  page.setDefaultTimeout(900_000);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await importMany(page);
  await page.goto('/p/suppliers');
  await page.locator('tbody th a').first().waitFor();
  const rows = (): Promise<number> => page.locator('tbody tr').count();
  await filtered(page, 'No 9');
  // How long it takes is for the bench to say: `npm run bench -- portal`.
  for (const text of ['No 1', 'No 2', 'No 3']) {
    await filtered(page, text);
    expect(await rows()).toBeLessThan(100);
  }
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: /^Supplier/ }).click();
  await page.waitForURL(/sort=name/);
  const box = page.getByRole('region', { name: 'Suppliers' });
  for (const least of [150, 350, 550]) {
    // As somebody does it: on to the end, which moves on when more has come.
    await box.evaluate(
      (element, wanted) =>
        new Promise<void>((done) => {
          const on = (): void => {
            element.scrollTo(0, element.scrollHeight);
            if (Array.from(element.querySelectorAll('tbody tr[aria-rowindex]')).some((row) => Number(row.getAttribute('aria-rowindex')) > wanted)) done();
            else requestAnimationFrame(on);
          };
          on();
        }),
      least,
    );
    expect(await rows()).toBeLessThan(100);
  }
  expect(complaints).toEqual([]);
  await context.close();
});
