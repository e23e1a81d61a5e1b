import type { Browser, Page } from 'playwright-core';
import { openBrowser, phone, signInAs, visit, english } from '../browser';
import { filtered, importMany, many } from '../many-suppliers';
import { closeApplication, openApplication } from '../start-application';

type Report = (name: string, ratio: number, detail: string) => void;

const rounds = 5;
const slowdown = 4;
const patience = 900_000;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const told = (values: readonly number[]): string => `${values.map((value) => value.toFixed(0)).join(', ')} ms`;

interface Opened {
  readonly interactive: number;
  readonly api: number;
  readonly requests: number;
}

/** From the address to a main button that answers: it stands in the page, and the processor has time for two frames. Nothing was kept from before. */
async function openHome(browser: Browser): Promise<Opened> {
  const { page, context } = await visit(browser, { language: 'zh-CN', theme: 'light', ...phone });
  await context.addInitScript(() => {
    const ready = new Promise<number>((done) => {
      const look = (): boolean => document.querySelector('main h1') !== null && document.querySelector('main .button') !== null;
      const watch = new MutationObserver(() => {
        if (!look()) return;
        watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { greengateReady: ready });
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await signInAs(page, 'supplier', undefined, '/s');
  const opened = await page.evaluate(async () => {
    const interactive = await (globalThis as unknown as { greengateReady: Promise<number> }).greengateReady;
    const asked = performance.getEntriesByType('resource').filter(({ name, startTime }) => name.includes('/api/') && startTime < interactive);
    // Requests that run side by side are waited for once.
    let [api, until] = [0, 0];
    for (const { startTime, duration } of asked.toSorted((a, b) => a.startTime - b.startTime)) {
      const end = Math.min(startTime + duration, interactive);
      api += Math.max(0, end - Math.max(startTime, until));
      until = Math.max(until, end);
    }
    return { interactive, api, requests: performance.getEntriesByType('resource').length };
  });
  await context.close();
  return opened;
}

async function filterMany(page: Page): Promise<readonly { readonly total: number; readonly api: number }[]> {
  await page.goto('/p/suppliers');
  await page.locator('tbody th a').first().waitFor();
  await filtered(page, 'No 9');
  const times = [];
  for (const text of ['No 1', 'No 2', 'No 3', 'No 4', 'No 5']) times.push(await filtered(page, text));
  return times;
}

/** The portal in the system's Chromium against the real application on the embedded engines. Milliseconds, medians of five; nothing is asserted. */
export async function run(report: Report): Promise<void> {
  const application = await openApplication();
  process.env['GREENGATE_PORTAL_ORIGIN'] = application.origin;
  try {
    const browser = await openBrowser();
    try {
      // Signs in through the page; the rounds come with the session.
      const first = await visit(browser, english);
      await signInAs(first.page, 'supplier');
      await first.context.close();
      const opened: Opened[] = [];
      for (let round = 0; round < rounds; round += 1) opened.push(await openHome(browser));
      const [interactive, waited] = [opened.map((one) => one.interactive), opened.map((one) => one.api)];
      report(`portal: first supplier page interactive, processor ${slowdown} times slower, ms`, median(interactive), `of it ${median(waited).toFixed(0)} ms waiting for the API; ${opened[0]?.requests ?? 0} requests; ${told(interactive)}`);

      const { page, context } = await visit(browser, english);
      page.setDefaultTimeout(patience);
      await signInAs(page, 'buyer');
      await importMany(page);
      const times = await filterMany(page);
      const [total, api] = [times.map((one) => one.total), times.map((one) => one.api)];
      report(`portal: ${many.toLocaleString('en')} suppliers, filter to first paint, ms`, median(total), `of it 300 ms the pause after typing and ${median(api).toFixed(0)} ms the API; ${told(total)}`);
      await context.close();
    } finally {
      await browser.close();
    }
  } finally {
    await closeApplication(application);
  }
}
