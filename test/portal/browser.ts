import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Chromium of the system's packages; `GREENGATE_CHROMIUM` names another one. */
const places = [process.env['GREENGATE_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((path): path is string => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is not installed. Install it (on Debian: `apt-get install chromium fonts-noto-cjk`) or name it in GREENGATE_CHROMIUM.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export interface Look {
  readonly language: 'en' | 'zh-CN';
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}
export const wide = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;
export const english: Look = { language: 'en', theme: 'light', ...wide };
/** Both sizes, languages and themes: how each screen is looked at. */
export const looks: readonly Look[] = [wide, phone].flatMap((size) => (['en', 'zh-CN'] as const).flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ ...size, language, theme }))));

/** A page with what the browser complained about: none of it may be left unread. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

export const origin = (): string => {
  const address = process.env['GREENGATE_PORTAL_ORIGIN'];
  if (address === undefined) throw new Error('no application was started for the portal tests');
  return address;
};

/** A browser of its own: nobody's session, chosen language and theme. */
export async function visit(browser: Browser, look: Look = english): Promise<Visit> {
  const { language, theme, width, height } = look;
  const context = await browser.newContext({ baseURL: origin(), locale: language, colorScheme: theme, viewport: { width, height }, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', hasTouch: width < 600 });
  await context.addInitScript((chosen) => localStorage.setItem('greengate.language', chosen), language);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  return { page, context, complaints };
}

/** Signs in through the page, as a demo account, and waits for the home. */
export async function signInAs(page: Page, account: string): Promise<void> {
  await page.goto('/signin');
  await page.locator('input[name=email]').fill(`${account}@greengate.example`);
  await page.locator('input[name=password]').fill('greengate-demo');
  await page.locator('form button[type=submit]').click();
  await page.locator('main h1').waitFor();
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
}

/** Nothing is being read any more and what was read is painted. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const axe = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 AA, a line each; empty is what is wanted. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Through the debugger: the content security policy of the page allows no foreign script, and keeps doing so.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> } };
    return (await run.run((globalThis as unknown as { document: unknown }).document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** Pictures go to `GREENGATE_SCREENSHOTS`; without it none are taken. */
export async function picture(page: Page, name: string, { language, theme, width }: Look): Promise<void> {
  const folder = process.env['GREENGATE_SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.${language}.${theme}.${width}.png`), fullPage: true, animations: "disabled" });
}
