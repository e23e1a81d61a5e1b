import fc from 'fast-check';
import { UnreadableFileError } from './import-problem';
import type { ReadTableOptions, TableRow } from '../table/table-document';
import { readCsv } from './read-csv';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inPieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < data.length; start += size) yield await Promise.resolve(data.subarray(start, start + size));
}

async function rowsOf(data: Uint8Array | string, options: ReadTableOptions = {}, size = 7): Promise<readonly TableRow[]> {
  const document = await readCsv(inPieces(typeof data === 'string' ? bytes(data) : data, size), options);
  const rows: TableRow[] = [document.header];
  for await (const row of document.rows) rows.push(row);
  return rows;
}

const fault = async (data: Uint8Array | string, size = 7): Promise<{ code: string; line: number }> => {
  const error: unknown = await rowsOf(data, {}, size).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof UnreadableFileError)) throw new Error(`no fault of the file: ${String(error)}`);
  return { code: error.problems[0]?.code ?? '', line: error.problems[0]?.line ?? 0 };
};

describe('a CSV file', () => {
  it.each([[','], [';'], ['\t']])('is separated by %j, told from its header', async (separator) => {
    const document = await readCsv(inPieces(bytes(['a', 'b'].join(separator) + '\n' + ['1', '2'].join(separator)), 3));
    expect(document.delimiter).toBe(separator);
    expect(document.header.cells).toEqual(['a', 'b']);
    for await (const row of document.rows) expect(row).toEqual({ line: 2, cells: ['1', '2'] });
  });

  it('counts the separators outside quotation marks only', async () => {
    const document = await readCsv(inPieces(bytes('"a;b;c;d",e\n1,2\n'), 4));
    expect(document.delimiter).toBe(',');
  });

  it('drops a byte order mark and trims blanks, tabs and full-width spaces', async () => {
    expect(await rowsOf('\uFEFFa,b\r\n\t03795904 ,\u3000x\u3000\r\n')).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['03795904', 'x'] }]);
  });

  it('names the line on which a row begins, past empty lines and line breaks inside cells', async () => {
    expect((await rowsOf('a,b\n\n1,"x\ny\nz"\n\n\n2,"""q"""\n3,4')).map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'], [3, '1', 'x\ny\nz'], [8, '2', '"q"'], [9, '3', '4'],
    ]);
  });

  it('passes over title rows when told so', async () => {
    expect(await rowsOf('Demo,,\na,b\n1,2\n', { rowsBeforeHeader: 1 })).toEqual([{ line: 2, cells: ['a', 'b'] }, { line: 3, cells: ['1', '2'] }]);
  });

  it('refuses bytes that are not UTF-8, naming the line', async () => {
    const bad = Buffer.concat([bytes('a,b\n1,2\n3,'), Buffer.from([0xb0, 0xa1]), bytes('\n5,6\n')]);
    expect(await fault(bad)).toEqual({ code: 'imports.encoding', line: 3 });
    expect(await fault(Buffer.concat([bytes('a\n1'), Buffer.from([0xe5, 0x85])]))).toEqual({ code: 'imports.encoding', line: 2 });
  });

  it('stops at a quotation mark that is not closed', async () => {
    expect((await fault('a,b\n1,"x\n2,y\n')).code).toBe('imports.quote-malformed');
    expect(await fault('a,b\n1,2\n3,"x"y\n')).toEqual({ code: 'imports.quote-malformed', line: 3 });
  });

  it('refuses a file without a header', async () => {
    expect((await fault('')).code).toBe('imports.file-empty');
    expect((await fault('\n\n')).code).toBe('imports.file-empty');
  });

  it('refuses a row without end instead of holding it', async () => {
    expect((await fault(`a,b\n1,2\n"${'x'.repeat(1_200_000)}`, 65_536)).code).toBe('imports.row-too-long');
    expect((await fault(`a,b\n1,"${'x\n'.repeat(700_000)}"`, 65_536)).code).toBe('imports.row-too-long');
  });

  it('reports how many bytes were read', async () => {
    let read = 0;
    await rowsOf('a,b\n1,2\n', { onBytes: (count) => { read += count; } });
    expect(read).toBe(8);
  });

  it('reads any text in any pieces alike, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', '=', ' ', '字', '１', '\u0000') }), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const once = (pieces: number): Promise<unknown> =>
          rowsOf(text, {}, pieces).catch((error: unknown) => {
            if (error instanceof UnreadableFileError) return error.problems.map(({ code, line }) => ({ code, line }));
            throw error;
          });
        expect(await once(size)).toEqual(await once(1_000));
      }),
      { numRuns: 300 },
    );
  });
});
