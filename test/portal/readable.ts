import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, english, looks, painted, picture, settled, signInAs, takesPictures, visit, wide, type Look } from './browser';

/** Ids of messages look like `supplier.plan.title`; what a catalogue lacks is shown as its id. */
const rawId = /\b(?:admin|alerts|auditor|kit|procurement|rules|shell|supplier)\.[a-z][a-zA-Z0-9-]*(?:\.[a-zA-Z0-9-]+)+/;

/** What is wrong with the page as it stands: an object that compares equal to `nothingWrong`. */
async function faultsOf(page: Page): Promise<object> {
  await painted(page);
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
  const faults = await accessibilityFaults(page);
  return { faults, headings: seen.headings, wide: Math.max(0, seen.wide), language: seen.language, moving: seen.moving, missing: rawId.exec(seen.text)?.[0], joined: /\[object Object\]|\bundefined\b|\bNaN\b/.exec(seen.text)?.[0] };
}
const nothingWrong = (language: string): object => ({ faults: [], headings: 1, wide: 0, language, moving: 0, missing: undefined, joined: undefined });

/**
 * Each two of language, theme and size meet once: en light wide, en dark on a phone, zh-CN dark wide, zh-CN light on a phone. What depends on all three at once
 * is looked for in pictures, which are taken in all eight.
 */
const looksOf = (language: Look['language']): readonly Look[] => {
  const ofLanguage = looks.filter((one) => one.language === language);
  return takesPictures() ? ofLanguage : ofLanguage.filter(({ theme, width }) => (theme === 'light') === ((language === 'en') === (width === wide.width)));
};

/** The page as it is, in both sizes and themes: once opened, a screen is the same one, only its colours and its width change. */
export async function readable(page: Page, name: string, language: Look['language']): Promise<void> {
  for (const look of looksOf(language)) {
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.theme });
    expect({ name, look, ...(await faultsOf(page)) }).toEqual({ name, look, ...nothingWrong(language) });
    await picture(page, name, look);
  }
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
}

export interface Opened {
  /** Of its pictures. */
  readonly name: string;
  readonly path: string;
  /** Brings the screen into the state that is looked at; without it, as it opens. */
  readonly ready?: (page: Page) => Promise<unknown>;
}

/** Opens screens of an account in a language, without a complaint of the browser, and looks at each in every size and theme. */
export async function readableByEveryone(browser: Browser, account: string, language: Look['language'], screens: readonly Opened[]): Promise<void> {
  const { page, context, complaints } = await visit(browser, { ...english, language });
  await signInAs(page, account);
  complaints.length = 0;
  for (const { name, path, ready } of screens) {
    await page.goto(path);
    await page.locator('main h1').waitFor();
    await ready?.(page);
    await settled(page);
    await readable(page, name, language);
  }
  expect(complaints).toEqual([]);
  await context.close();
}
