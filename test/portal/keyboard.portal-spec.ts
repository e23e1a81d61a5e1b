import type { Browser, BrowserContext, Page } from 'playwright-core';
import { english, openBrowser, settled, signInAs, visit } from './browser';
import { pathOf, screensOf, thingsOfDemonstration, visitors, type Things } from './screens';

let browser: Browser;
let things: Things;
beforeAll(async () => {
  browser = await openBrowser();
  things = await thingsOfDemonstration();
});
afterAll(() => browser.close());

interface Reached {
  readonly stops: number;
  /** What can be used with a pointer and is never reached by Tab. */
  readonly missed: readonly string[];
  /** Where the focus is not to be seen: outside the window, under the header, or without a ring. */
  readonly unseen: readonly string[];
}

const most = 1_000;

/** Tab from the top until the focus leaves the page. */
async function tabThrough(page: Page): Promise<Reached> {
  await page.evaluate(() => {
    // Groups of radio buttons are one stop; what is in closed details is none.
    const usable = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')].filter((element) => {
      const shut = element.closest('details:not([open])');
      return (element as HTMLInputElement).disabled !== true && element.checkVisibility() && (shut === null || shut.querySelector(':scope > summary') === element) && element.closest('[aria-hidden=true], [inert]') === null;
    });
    const wanted = usable.map((element) => (element instanceof HTMLInputElement && element.type === 'radio' ? `radio ${element.name}` : undefined) ?? element);
    Object.assign(globalThis, { walk: { wanted: new Set(wanted), stops: 0, unseen: [] as string[] } });
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    // The walk begins before the first thing of the page, not at its heading, which had the focus.
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const over = await page.evaluate(() => {
      const walk = (globalThis as unknown as { walk: { wanted: Set<unknown>; stops: number; unseen: string[] } }).walk;
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return true;
      walk.stops += 1;
      walk.wanted.delete(element instanceof HTMLInputElement && element.type === 'radio' ? `radio ${element.name}` : element);
      const shown = element.classList.contains('file') ? (element.nextElementSibling ?? element) : element;
      const box = shown.getBoundingClientRect();
      const top = document.querySelector('header.top');
      // The way past the header lies above it.
      const covered = top !== null && getComputedStyle(top).position === 'sticky' && !top.contains(element) && !element.classList.contains('skip') ? top.getBoundingClientRect().bottom : 0;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const ring = outlineStyle !== 'none' && outlineWidth !== '0px';
      if (!ring || box.width === 0 || box.bottom <= covered || box.top >= innerHeight) walk.unseen.push(`${element.outerHTML.slice(0, 140)} at ${Math.round(box.top)}..${Math.round(box.bottom)}${ring ? '' : ' without a ring'}`);
      return false;
    });
    if (over) break;
  }
  return page.evaluate(() => {
    const { wanted, stops, unseen } = (globalThis as unknown as { walk: { wanted: Set<unknown>; stops: number; unseen: string[] } }).walk;
    const missed = [...wanted].filter((one) => !(one instanceof HTMLElement) || one.isConnected);
    return { stops, unseen, missed: missed.map((one) => (one instanceof HTMLElement ? one.outerHTML.slice(0, 140) : String(one))) };
  });
}

describe.each(visitors)('the keyboard reaches everything, and is seen: %s', (visitor) => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    ({ page, context } = await visit(browser, english));
    if (visitor !== 'nobody') await signInAs(page, visitor);
  });
  afterAll(() => context.close());

  it.each(screensOf[visitor])('$name', async (screen) => {
    await page.goto(pathOf(screen, things));
    await page.locator('h1').waitFor();
    await settled(page);
    // The page takes the focus to its heading: whoever listens hears where they are.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const { stops, ...faults } = await tabThrough(page);
    expect(faults).toEqual({ missed: [], unseen: [] });
    expect(stops).toBeGreaterThan(0);
  });
});
