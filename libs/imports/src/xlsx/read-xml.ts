import { damaged } from './workbook-fault';
import { workbookLimits } from './workbook-limits';

/** Names come without their prefix. Attributes are parsed only when asked for. */
export interface XmlHandlers {
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

export interface XmlReader {
  /** @throws UnreadableFileError when what was read so far cannot be well-formed */
  push(piece: string): void;
  /** @throws UnreadableFileError when an element is still open */
  end(): void;
}

const named = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/** One of the five entities of XML or a character reference; anything else would have to be declared, and declarations are refused. */
function entity(name: string, ended: boolean): string {
  const known = named.get(name);
  if (ended && known !== undefined) return known;
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!ended || !(code <= 0x10ffff)) throw damaged('markup');
  return String.fromCodePoint(code);
}

const decoded = (text: string): string => (text.includes('&') ? text.replace(/&([^;&]{0,10})(;?)/g, (_, name: string, end: string) => entity(name, end !== '')) : text);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesIn(raw: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of raw.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) found[localName(name)] = decoded(double ?? single ?? '');
  return found;
}

/** Index of the `>` that ends the tag beginning at `from`, past those inside quotation marks; -1 when it has not come yet. */
function tagEnd(buffer: string, from: number): number {
  const [double, single, close] = [34, 39, 62];
  let quote = 0;
  for (let at = from + 1; at < buffer.length; at += 1) {
    const code = buffer.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === close) return at;
    else if (code === double || code === single) quote = code;
  }
  return -1;
}

/** What begins with `opening` and ends with `closing`: its last index, or -1; undefined when it is something else. */
const bounded = (buffer: string, at: number, opening: string, closing: string): number | undefined => {
  if (!buffer.startsWith(opening, at)) return undefined;
  const end = buffer.indexOf(closing, at + opening.length);
  return end < 0 ? -1 : end + closing.length - 1;
};

/** A small reader of well-formed XML as it comes, for the parts of a workbook: no document type, no entities but XML's own, bounded tags, text and depth. */
export function xmlReader(handlers: XmlHandlers): XmlReader {
  const path: string[] = [];
  let buffer = '';
  const closeTag = (name: string): void => {
    if (path.pop() !== name) throw damaged('markup');
    handlers.close(localName(name));
  };
  const tag = (inside: string): void => {
    if (inside.startsWith('/')) return closeTag(inside.slice(1).trim());
    const empty = inside.endsWith('/');
    const content = empty ? inside.slice(0, -1) : inside;
    const space = content.search(/\s/);
    const name = space < 0 ? content : content.slice(0, space);
    if (!/^[\w.:-]+$/.test(name) || path.length >= workbookLimits.depth) throw damaged('markup');
    path.push(name);
    handlers.open(localName(name), () => attributesIn(space < 0 ? '' : content.slice(space)));
    if (empty) closeTag(name);
  };
  /** Takes one tag, comment or section beginning at `at`; answers the index behind it, or -1 when it is not complete yet. */
  const markup = (at: number): number => {
    const comment = bounded(buffer, at, '<!--', '-->') ?? bounded(buffer, at, '<?', '?>');
    if (comment !== undefined) return comment < 0 ? -1 : comment + 1;
    const section = bounded(buffer, at, '<![CDATA[', ']]>');
    if (section !== undefined) {
      if (section >= 0) handlers.text(buffer.slice(at + 9, section - 2));
      return section < 0 ? -1 : section + 1;
    }
    // The first characters of a comment or section may still be missing.
    if (buffer.startsWith('<!', at)) {
      if (buffer.length - at < 9) return -1;
      throw damaged('declarations');
    }
    const end = tagEnd(buffer, at);
    if (end < 0) return -1;
    tag(buffer.slice(at + 1, end));
    return end + 1;
  };
  const push = (piece: string): void => {
    buffer += piece;
    let at = 0;
    for (;;) {
      const next = buffer.indexOf('<', at);
      if (next < 0) break;
      if (next > at) handlers.text(decoded(buffer.slice(at, next)));
      at = next;
      const behind = markup(at);
      if (behind < 0) break;
      at = behind;
    }
    buffer = buffer.slice(at);
    if (buffer.length > workbookLimits.token) throw damaged('markup');
  };
  const end = (): void => {
    if (path.length > 0 || buffer.trim() !== '') throw damaged('truncated');
  };
  return { push, end };
}

/** Reads a whole part. */
export async function readXml(pieces: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  const reader = xmlReader(handlers);
  for await (const piece of pieces) reader.push(piece);
  reader.end();
}
