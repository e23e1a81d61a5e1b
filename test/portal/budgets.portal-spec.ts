import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { english, openBrowser, settled, signInAs, visit } from './browser';
import { pathOf, thingsOfDemonstration, type Things } from './screens';

let browser: Browser;
let things: Things;
beforeAll(async () => {
  browser = await openBrowser();
  things = await thingsOfDemonstration();
});
afterAll(() => browser.close());

const kilo = 1_000;
/** Of a first visit without anything kept by the browser: code, styles and words, gzip; and how often the server is asked. */
const budgets = [
  { account: 'supplier', name: 'home of a supplier', route: '/s', most: 180, files: 60, questions: 12 },
  { account: 'supplier', name: 'a page of the disclosure', route: '/s/drafts/$draftId/electricity', most: 250, files: 60, questions: 12 },
  { account: 'buyer', name: 'home of procurement', route: '/p', most: 320, files: 60, questions: 12 },
] as const;

interface Loaded {
  readonly path: string;
  readonly kilobytes: number;
}

it.each(budgets)('$name: at most $most kB and few requests', async ({ account, name, route, most, files, questions }) => {
  const first = await visit(browser, english);
  await signInAs(first.page, account);
  await first.context.close();
  const { page, context } = await visit(browser, english);
  const loaded: Promise<Loaded>[] = [];
  const asked: string[] = [];
  page.on('response', (response) => {
    const { pathname, search } = new URL(response.url());
    if (pathname.startsWith('/api/')) asked.push(pathname + search);
    else loaded.push(response.body().then((body) => ({ path: pathname, kilobytes: gzipSync(body).length / kilo }), () => ({ path: pathname, kilobytes: 0 })));
  });
  await signInAs(page, account, undefined, pathOf({ name, route }, things));
  await page.locator('main h1').waitFor();
  await settled(page);
  const all = (await Promise.all(loaded)).filter(({ path }) => !path.endsWith('sw.js'));
  const size = all.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  process.stdout.write(`${name}: ${size.toFixed(1)} kB gzip in ${all.length} files, ${asked.length} questions to the API\n`);
  const largest = [...all].sort((a, b) => b.kilobytes - a.kilobytes).slice(0, 5).map(({ path, kilobytes }) => `${path} ${kilobytes.toFixed(1)}`);
  expect({ size: size <= most ? 'within' : largest, files: all.length <= files ? 'few' : all.length, questions: asked.length <= questions ? 'few' : asked }).toEqual({ size: 'within', files: 'few', questions: 'few' });
  // Nothing is asked for twice while a page is opened.
  expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  await context.close();
});
