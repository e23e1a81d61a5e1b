import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, picture, settled, signInAs, visit, type Look } from './browser';
import { pathOf, routesOfPortal, screensOf, thingsOfDemonstration, visitors, walkedElsewhere, type Things, type Visitor } from './screens';

let browser: Browser;
let things: Things;
beforeAll(async () => {
  browser = await openBrowser();
  things = await thingsOfDemonstration();
});
afterAll(() => browser.close());

it('every address of the router is walked', () => {
  const walked = new Set<string>([...walkedElsewhere, ...visitors.flatMap((visitor) => screensOf[visitor].map(({ route }) => route))]);
  expect(routesOfPortal().filter((route) => !walked.has(route))).toEqual([]);
});

/** Ids of messages look like `supplier.plan.title`; what a catalogue lacks is shown as its id. */
const rawId = /\b(?:admin|alerts|auditor|kit|procurement|shell|supplier)\.[a-z][a-zA-Z0-9-]*(?:\.[a-zA-Z0-9-]+)+/;

/** What is wrong with the page as it stands: an object that compares equal to `nothingWrong`. */
async function faultsOf(page: Page): Promise<object> {
  const seen = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title]')].map((element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`);
    return {
      text: `${document.title} ${document.body.innerText} ${named.join(' ')}`,
      headings: document.querySelectorAll('h1').length,
      wide: document.documentElement.scrollWidth - innerWidth,
      language: document.documentElement.lang,
      moving: document.getAnimations().length,
    };
  });
  return { faults: await accessibilityFaults(page), headings: seen.headings, wide: Math.max(0, seen.wide), language: seen.language, moving: seen.moving, missing: rawId.exec(seen.text)?.[0], injected: seen.text.includes('[object Object]') };
}
const nothingWrong = (language: string): object => ({ faults: [], headings: 1, wide: 0, language, moving: 0, missing: undefined, injected: false });

async function enter(visitor: Visitor, look: Look): ReturnType<typeof visit> {
  const visited = await visit(browser, look);
  if (visitor !== 'nobody') await signInAs(visited.page, visitor);
  visited.complaints.length = 0;
  return visited;
}

describe.each(visitors)('every screen of %s', (visitor) => {
  it.each(looks)('can be read by everyone: $language, $theme, $width px', async (look) => {
    const { page, context, complaints } = await enter(visitor, look);
    for (const screen of screensOf[visitor]) {
      await page.goto(pathOf(screen, things));
      await page.locator('h1').waitFor();
      await settled(page);
      await picture(page, screen.name, look);
      expect({ name: screen.name, ...(await faultsOf(page)) }).toEqual({ name: screen.name, ...nothingWrong(look.language) });
    }
    // Nobody is signed in, and the invitation of the example is nobody's: the browser reports such answers as errors of the network.
    expect(complaints.filter((line) => !(visitor === 'nobody' && line.includes('401')))).toEqual([]);
    await context.close();
  });

  /** 320 px, and 200 % and 400 % of a screen of 1280 x 1024. */
  it.each([{ width: 320, height: 640 }, { width: 640, height: 512 }, { width: 320, height: 256 }])('scrolls sideways in tables alone at $width x $height', async (size) => {
    const look: Look = { language: 'en', theme: 'light', ...size };
    const { page, context } = await enter(visitor, look);
    for (const screen of screensOf[visitor]) {
      await page.goto(pathOf(screen, things));
      await page.locator('h1').waitFor();
      await settled(page);
      const found = await page.evaluate(() => {
        const cut = [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, p, dd')].filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && element.closest('.scroll, svg, .visually-hidden, .skip') === null && (left < -1 || right > innerWidth + 1);
        });
        // Half of a small screen at most may be taken by what stays when the rest scrolls.
        const sticky = [...document.querySelectorAll<HTMLElement>('header, nav')].filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position)).reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
        return { wide: Math.max(0, document.documentElement.scrollWidth - innerWidth), cut: cut.map((element) => element.innerText.slice(0, 60)), covered: sticky > innerHeight / 2 };
      });
      expect({ name: screen.name, ...found }).toEqual({ name: screen.name, wide: 0, cut: [], covered: false });
    }
    await context.close();
  });
});
