import type { Browser, Page } from 'playwright-core';
import { english, openBrowser, painted, settled, signInAs, visit, wide, type Look } from './browser';
import { readable } from './readable';
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

async function enter(visitor: Visitor, look: Look): ReturnType<typeof visit> {
  const visited = await visit(browser, look);
  if (visitor !== 'nobody') await signInAs(visited.page, visitor);
  visited.complaints.length = 0;
  return visited;
}

/** 320 px, and 200 % and 400 % of a screen of 1280 x 1024. */
const small = [{ width: 320, height: 640 }, { width: 640, height: 512 }, { width: 320, height: 256 }];

/** What a small or enlarged screen must not do: scroll sideways outside tables, cut words off, be covered by what stays when the rest scrolls. */
async function fits(page: Page, name: string): Promise<void> {
  for (const size of small) {
    await page.setViewportSize(size);
    // A chart takes its new width a frame later.
    await painted(page);
    const found = await page.evaluate(() => {
      const cut = [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, p, dd')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && element.checkVisibility() && element.closest('.scroll, svg, .visually-hidden, .skip') === null && (left < -1 || right > innerWidth + 1);
      });
      // Half of a small screen at most may be taken by what stays when the rest scrolls.
      const sticky = [...document.querySelectorAll<HTMLElement>('header, nav')].filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position)).reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
      return { wide: Math.max(0, document.documentElement.scrollWidth - innerWidth), cut: cut.map((element) => element.innerText.slice(0, 60)), covered: sticky > innerHeight / 2 };
    });
    expect({ name, size, ...found }).toEqual({ name, size, wide: 0, cut: [], covered: false });
  }
  await page.setViewportSize(wide);
}

describe.each(visitors)('every screen of %s', (visitor) => {
  it.each(['en', 'zh-CN'] as const)('can be read by everyone, wide and on a phone, light and dark, and scrolls sideways in tables alone at 320 px, 200 %% and 400 %%: %s', async (language) => {
    const { page, context, complaints } = await enter(visitor, { ...english, language });
    for (const screen of screensOf[visitor]) {
      await page.goto(pathOf(screen, things));
      await page.locator('h1').waitFor();
      await settled(page);
      await readable(page, screen.name, language);
      await fits(page, screen.name);
    }
    // Nobody is signed in, and the invitation of the example is nobody's: the browser reports such answers as errors of the network.
    expect(complaints.filter((line) => !(visitor === 'nobody' && line.includes('401')))).toEqual([]);
    await context.close();
  });
});
