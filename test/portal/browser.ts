import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { chromium } from 'playwright-core';

/** `npm run test:portal` finds the browser and names it in `GREENGATE_CHROMIUM`; a Jest started by hand looks where Debian puts it. */
const places = [process.env['GREENGATE_CHROMIUM'], '/usr/bin/chromium'];
/** A guard against hanging, far above what anything takes on a quiet machine: two slow cores may be shared with other work. */
const patience = 120_000;

export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((path): path is string => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is not installed. Install it (on Debian: `node deploy/run/chromium.mjs`) or name it in GREENGATE_CHROMIUM.');
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

/** Of this worker's application, or of the one a suite has named for itself. */
export const origin = (): string => {
  const addresses = process.env['GREENGATE_PORTAL_ORIGIN']?.split(' ') ?? [];
  const address = addresses[(Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) % addresses.length];
  if (address === undefined) throw new Error('no application was started for the portal tests');
  return address;
};

/** A browser of its own: nobody's session, chosen language and theme. */
export async function visit(browser: Browser, look: Look = english, more: BrowserContextOptions = {}): Promise<Visit> {
  const { language, theme, width, height } = look;
  const context = await browser.newContext({ baseURL: origin(), locale: language, colorScheme: theme, viewport: { width, height }, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', hasTouch: width < 600, ...more });
  context.setDefaultTimeout(patience);
  await context.addInitScript((chosen) => localStorage.setItem('greengate.language', chosen), language);
  const page = await context.newPage();
  followRequests(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  return { page, context, complaints };
}

/** Sessions of this suite: an account signs in through the page once. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** Signs in, as a demo account or by an address, and waits for the home, or for the page that is named. */
export async function signInAs(page: Page, account: string, password = 'greengate-demo', path = '/'): Promise<void> {
  const key = `${account} ${origin()}`;
  const home = async (): Promise<void> => {
    await page.locator('main h1').waitFor();
    // The address of nobody's page leads on to the home: that has happened before anything else is asked for.
    await page.waitForURL(({ pathname }) => pathname !== '/' && !pathname.startsWith('/signin'));
  };
  const known = sessions.get(key);
  if (known !== undefined) {
    await page.context().addCookies(known);
    await page.goto(path);
    await page.locator('main h1').waitFor();
    if (!new URL(page.url()).pathname.startsWith('/signin')) return home();
  } else await page.goto('/signin');
  await page.locator('input[name=email]').fill(account.includes('@') ? account : `${account}@greengate.example`);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form button[type=submit]').click();
  await home();
  sessions.set(key, await page.context().cookies());
}

/** Requests under way, of each page. */
const underWay = new WeakMap<Page, Set<Request>>();
function followRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}
/** What an answer leads to (another question, a picture) is asked for within so many frames. */
const quietFrames = 6;

/** What was changed is laid out and painted, and what is measured then (a chart, rows of a long table) too. */
export const painted = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Nothing is being read any more and what was read is painted: frames pass without a request being under way. */
export async function settled(page: Page): Promise<void> {
  const open = underWay.get(page);
  if (open === undefined) return page.waitForLoadState('networkidle');
  await page.waitForLoadState('load');
  // A screen that is still being fetched asks for nothing yet: each has its one heading once it is there.
  await page.locator('h1').first().waitFor();
  for (let quiet = 0; quiet < quietFrames; quiet += 1) {
    await painted(page);
    if (open.size > 0) quiet = -1;
  }
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

/** What axe finds against WCAG 2.2 AA, a line each; empty is what is wanted. `only`: rules to be looked at alone, where nothing else can have changed. */
export async function accessibilityFaults(page: Page, only: readonly string[] = standard): Promise<readonly string[]> {
  // Through the debugger: the content security policy of the page allows no foreign script, and keeps doing so.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe: run } = globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> } };
    return (await run.run((globalThis as unknown as { document: unknown }).document, { runOnly, resultTypes: ['violations'] })).violations;
  }, only);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

export const takesPictures = (): boolean => process.env['GREENGATE_SCREENSHOTS'] !== undefined;

/** Pictures go to `GREENGATE_SCREENSHOTS`; without it none are taken. */
export async function picture(page: Page, name: string, { language, theme, width }: Look): Promise<void> {
  const folder = process.env['GREENGATE_SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.${language}.${theme}.${width}.png`), fullPage: true, animations: "disabled" });
}
