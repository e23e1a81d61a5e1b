import type { Browser, Page } from 'playwright-core';
import { english, openBrowser, painted, phone, settled, signInAs, visit, wide } from './browser';
import { speakPseudo } from './pseudo-locale';
import { pathOf, screensOf, thingsOfDemonstration, visitors, type Things } from './screens';

let browser: Browser;
let things: Things;
beforeAll(async () => {
  browser = await openBrowser();
  things = await thingsOfDemonstration();
});
afterAll(() => browser.close());

/** Headings of parts and columns, names of fields and buttons: what the portal itself says, and nobody enters. */
const own = 'h2, h3, th[scope=col], button, label, legend, summary, dt, nav a';
/** The product, formats, and sums of money, which the browser writes. */
const names = /^(?:Greengate|[A-Z0-9]{2,5}|-?[A-Z]{3}\s[\d.,]+)$/;

/** What does not fit, and what is in plain English. */
const faultsOf = (page: Page) =>
  page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const cut = shown.filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.closest('.scroll, .visually-hidden') === null);
    // Text of the element itself, not of what stands within it.
    const texts = shown.flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => (node.textContent ?? '').trim()));
    return {
      wide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      cut: cut.map((element) => element.innerText.slice(0, 60)),
      plain: [...new Set(texts.filter((text) => /[A-Za-z]{2}/.test(text) && !/[\u00c0-\u024f\u1e00-\u1eff]/.test(text)))],
    };
  }, own);

it.each(visitors)('words half as long again fit, and none is from elsewhere than the catalogues: %s', async (visitor) => {
  const { page, context } = await visit(browser, english, { serviceWorkers: 'block' });
  if (visitor !== 'nobody') await signInAs(page, visitor);
  await speakPseudo(page);
  // What the server answered with is data, whoever entered it.
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/')) answers.push(response.text().catch(() => ''));
  });
  const ofThePortal = async (texts: readonly string[]): Promise<readonly string[]> => {
    const all = (await Promise.all(answers)).join('\n');
    return texts.filter((text) => !names.test(text) && !all.includes(JSON.stringify(text).slice(1, -1)));
  };
  for (const screen of screensOf[visitor].filter(({ name }) => name !== 'kit')) {
    await page.goto(pathOf(screen, things));
    await page.locator('h1').waitFor();
    await settled(page);
    for (const size of [wide, phone]) {
      await page.setViewportSize(size);
      await painted(page);
      const { plain, ...found } = await faultsOf(page);
      expect({ name: screen.name, size, ...found, plain: await ofThePortal(plain) }).toEqual({ name: screen.name, size, wide: 0, cut: [], plain: [] });
    }
  }
  await context.close();
});
