import { runInNewContext } from 'node:vm';
import type { Page } from 'playwright-core';

/** What `@lingui/core` evaluates: pieces of text, and the places where something is filled in. */
type Piece = string | readonly [name: string, format?: string, options?: Readonly<Record<string, unknown>>];
type Compiled = Readonly<Record<string, readonly Piece[]>>;

const small = 'àƀçďéƒĝĥîĵķļḿñöƥɋŕšţûṽŵẋýž';
const capital = 'ÀƁÇĎÉƑĜĤÎĴĶĻḾÑÖƤɊŔŠŢÛṼŴẊÝŽ';
const filler = 'öñé ţŵö ';

/** Each letter another one, and half as much again: what is neither was not taken from a catalogue, or has no room. */
function pseudo(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  const changed = text.replace(/[a-z]/g, (letter) => small[letter.charCodeAt(0) - 97] ?? letter).replace(/[A-Z]/g, (letter) => capital[letter.charCodeAt(0) - 65] ?? letter);
  const longer = filler.repeat(Math.ceil(text.length / 2 / filler.length)).slice(0, Math.ceil(text.length / 2)).trimEnd();
  const end = /\s*$/.exec(changed)?.[0] ?? '';
  return `${changed.trimEnd()} ${longer}${end}`;
}

const piece = (one: Piece): Piece => {
  if (typeof one === 'string') return pseudo(one);
  const [name, format, options] = one;
  if (format !== 'plural' && format !== 'select' && format !== 'selectordinal') return one;
  return [name, format, Object.fromEntries(Object.entries(options ?? {}).map(([key, value]) => [key, Array.isArray(value) ? (value as readonly Piece[]).map(piece) : typeof value === 'string' ? pseudo(value) : value]))];
};

const catalogue = /^var (\w+)=(\{"[a-z]+\.[\s\S]*\});export\{\1 as default\};?\s*$/;

/** From now on the page gets its words in a language that nobody speaks. Without a service worker, which would fetch them itself. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch({ maxRetries: 5 });
    const code = await response.text();
    const [, , literal] = catalogue.exec(code) ?? [];
    if (literal === undefined) return route.fulfill({ response });
    const messages = runInNewContext(`(${literal})`) as Compiled;
    const changed = Object.fromEntries(Object.entries(messages).map(([id, pieces]) => [id, pieces.map(piece)]));
    return route.fulfill({ response, body: `export default ${JSON.stringify(changed)};` });
  });
}
