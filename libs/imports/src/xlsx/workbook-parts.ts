import { damaged } from './workbook-fault';
import { numberFormat, unescaped, type NumberFormat } from './cell-value';
import { readXml } from './read-xml';
import { unpackEntry } from './unpack-entry';
import { workbookLimits } from './workbook-limits';
import type { ZipEntry } from './zip-directory';

/** Text of a part by its name; undefined when the archive has none. */
export type OpenPart = (name: string, limit?: number) => AsyncIterable<string> | undefined;

export const partsOf = (archive: Uint8Array, directory: ReadonlyMap<string, ZipEntry>): OpenPart => (name, limit = workbookLimits.heldPart) => {
  const entry = directory.get(name);
  return entry && unpackEntry(archive, entry, limit);
};

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Target of a relation, counted from the folder of the part that has it. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}

async function relationsOf(open: OpenPart, folder: string, file: string): Promise<readonly Relation[]> {
  const part = open([folder, '_rels', `${file}.rels`].filter((step) => step !== '').join('/'));
  const found: Relation[] = [];
  if (part === undefined) return found;
  await readXml(part, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes();
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

async function sheetsOf(part: AsyncIterable<string>, relations: readonly Relation[]): Promise<Pick<Workbook, 'sheets' | 'is1904'>> {
  const sheets: Sheet[] = [];
  let is1904 = false;
  const targets = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  await readXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', id = '', state = 'visible' } = attributes();
      const target = targets.get(id);
      // Chart sheets have no rows.
      if (target !== undefined) sheets.push({ name: title, part: target, hidden: state !== 'visible' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, is1904 };
}

/** The shared strings, without their phonetic guides. */
async function stringsOf(part: AsyncIterable<string>): Promise<readonly string[]> {
  const strings: string[] = [];
  let current = '';
  let [inText, inGuide] = [false, false];
  await readXml(part, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') inGuide = true;
      else if (name === 't') inText = !inGuide;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(current));
      else if (name === 'rPh') inGuide = false;
      else if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

async function formatsOf(part: AsyncIterable<string>): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  await readXml(part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes()['numFmtId'] ?? 0);
        styles.push(numberFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** Everything of a workbook but its cells. @throws UnreadableFileError */
export async function readWorkbook(open: OpenPart): Promise<Workbook> {
  const main = (await relationsOf(open, '', '')).find(({ type }) => type === 'officeDocument');
  const part = main && open(main.target);
  if (main === undefined || part === undefined) throw damaged('parts');
  const slash = main.target.lastIndexOf('/');
  const relations = await relationsOf(open, slash < 0 ? '' : main.target.slice(0, slash), main.target.slice(slash + 1));
  const partOf = (wanted: string): AsyncIterable<string> | undefined => {
    const relation = relations.find(({ type }) => type === wanted);
    return relation && open(relation.target);
  };
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return { ...(await sheetsOf(part, relations)), strings: strings ? await stringsOf(strings) : [], formats: styles ? await formatsOf(styles) : [] };
}
