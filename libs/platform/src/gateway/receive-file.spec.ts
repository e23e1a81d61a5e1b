import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RejectedError } from '@greengate/kernel';
import { receiveFile } from './receive-file';

async function* pieces(...given: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of given) yield Buffer.from(piece);
}
async function* breaking(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half');
  throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
}
const incoming = (bytes: AsyncIterable<Uint8Array>) => ({ name: '../a\u202Eb.csv', declaredType: 'text/csv', bytes });
const codeOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'taken', (error: unknown) => (error instanceof RejectedError ? error.rejection.code : String(error)));
async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of bytes) text += Buffer.from(piece).toString('utf8');
  return text;
}

describe('receiving a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'receive-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('counts and digests it, cleans its name, and has no name on disk itself', async () => {
    const file = await receiveFile(incoming(pieces('ab', 'c')), { largest: 3, folder });
    expect(file).toMatchObject({ name: 'ab.csv', declaredType: 'text/csv', size: 3, digest: createHash('sha256').update('abc').digest('hex') });
    expect([await textOf(file.open()), await textOf(file.open()), readdirSync(folder)]).toEqual(['abc', 'abc', []]);
    await file.discard();
    await file.discard();
  });
  it('stops at the first byte too many, without reading on', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked += 1;
        yield Buffer.from('abcd');
      }
    }
    expect(await codeOf(receiveFile(incoming(endless()), { largest: 10, folder }))).toBe('file.too-large');
    expect([asked, readdirSync(folder)]).toEqual([3, []]);
  });
  it('refuses what is empty and what breaks off', async () => {
    expect(await codeOf(receiveFile(incoming(pieces()), { largest: 10, folder }))).toBe('file.missing');
    expect(await codeOf(receiveFile(incoming(breaking()), { largest: 10, folder }))).toBe('file.interrupted');
    expect(readdirSync(folder)).toEqual([]);
  });
  it('says that it has no place for it', async () => {
    expect(await codeOf(receiveFile(incoming(pieces('a')), { largest: 10, folder: join(folder, 'nowhere') }))).toBe('store.unavailable');
  });
});
