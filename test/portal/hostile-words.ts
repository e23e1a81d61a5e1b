import type { Page } from 'playwright-core';
import { settled } from './browser';
import type { Person } from './person';

/** What somebody may enter where a name, a reason or a file name is asked for. */
export const markup = '<img src=x onerror="globalThis.injected=1"><script>globalThis.injected=1</script>';
export const turned = '\u202Egnp.exe\u202C \u200F right to left \u2066';
export const emoji = '👩‍🏭🌱 工厂 ';
export const formula = '=HYPERLINK("http://evil.example","pay")';
export const long = (length: number): string => 'MuchTooLongWithoutASpace'.repeat(Math.ceil(length / 24)).slice(0, length);

/** Nothing of what was planted became more than text, and nothing is wider than the page. */
export async function harmless(page: Page, where: string): Promise<void> {
  await page.locator('h1').waitFor();
  await settled(page);
  const found = await page.evaluate(() => ({ injected: 'injected' in globalThis, images: document.querySelectorAll('img[src="x"]').length, handlers: document.querySelectorAll('[onerror], [onmouseover], [onclick]').length, scripts: document.querySelectorAll('body script:not([src])').length, wide: Math.max(0, document.documentElement.scrollWidth - innerWidth) }));
  expect({ where, ...found }).toEqual({ where, injected: false, images: 0, handlers: 0, scripts: 0, wide: 0 });
}

/** Written through the API; a refusal ends the test. */
export async function made<Answer>(person: Person, path: string, body: unknown): Promise<Answer> {
  const answer = await person.post<Answer>(path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
