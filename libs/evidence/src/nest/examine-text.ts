import type { FileBytes } from '@greengate/kernel';

/** Why bytes are not plain text: not UTF-8 or with control characters, written for a browser, or to be carried out. */
export type TextFault = 'malformed' | 'markup' | 'script';

/** Anything below space but tab and line breaks; DEL, and the C1 controls. */
const controls = /[^\P{Cc}\t\n\r]/u;
/** `<` and what makes it a tag, comment or declaration, wherever a browser would begin to read. */
const markup = /^\s*<[a-z!?/]/i;
const script = /^#!/;
/** Enough of the beginning to tell markup by, white space and a byte order mark passed over. */
const looksAt = 4_096;

/** Undefined: it is plain text in UTF-8. Read in pieces; a character may lie across two. */
export async function examineText(bytes: FileBytes): Promise<TextFault | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beginning = '';
  const decoded = (piece?: Uint8Array): string | undefined => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      return undefined;
    }
  };
  for await (const piece of bytes) {
    const text = decoded(piece);
    if (text === undefined || controls.test(text)) return 'malformed';
    if (beginning.length < looksAt) beginning = `${beginning}${text}`.trimStart();
  }
  if (decoded() === undefined) return 'malformed';
  if (script.test(beginning)) return 'script';
  return markup.test(beginning) ? 'markup' : undefined;
}
