import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EvidenceStoreUnavailableError } from '../evidence-store.port';
import { bytesOf, wholeOf } from '../testing';
import { unavailable } from './folder-errors';
import { openFolderEvidenceStore } from './folder-evidence-store.adapter';

const digestOfA = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
const reasonOf = async (work: () => unknown): Promise<string | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof EvidenceStoreUnavailableError ? error.reason : String(error);
  }
};

describe('the folder of evidence', () => {
  let above: string;
  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), 'evidence-folder-'));
  });
  afterEach(() => rmSync(above, { recursive: true, force: true }));

  it('keeps files under their first two digits, readable by their owner alone', async () => {
    const store = openFolderEvidenceStore({ folder: above });
    await store.put(bytesOf('a'));
    expect(readdirSync(join(above, 'ca'))).toEqual([digestOfA]);
    expect(statSync(join(above, 'ca', digestOfA)).mode & 0o077).toBe(0);
    await store.close();
  });

  it('shows nothing of what is still arriving', async () => {
    const store = openFolderEvidenceStore({ folder: above });
    let goOn = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    async function* slowly(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a');
      begun();
      await waiting;
    }
    const putting = store.put(slowly());
    await hasBegun;
    expect([await store.has(digestOfA), readdirSync(above).map((name) => name.slice(0, 9))]).toEqual([false, ['incoming-']]);
    goOn();
    await putting;
    expect([await store.has(digestOfA), readdirSync(above)]).toEqual([true, ['ca']]);
    await store.close();
  });

  it('clears away what a crash left a day ago, and nothing younger', async () => {
    for (const name of ['incoming-old', 'incoming-young']) writeFileSync(join(above, name), 'half');
    utimesSync(join(above, 'incoming-old'), 1, 1);
    await openFolderEvidenceStore({ folder: above }).close();
    expect(readdirSync(above)).toEqual(['incoming-young']);
  });

  it('says at once that it cannot be opened', async () => {
    writeFileSync(join(above, 'file'), '');
    expect(await reasonOf(() => openFolderEvidenceStore({ folder: join(above, 'file', 'below') }))).toBe('unreachable');
  });

  it('is unavailable, not empty, once its folder is gone', async () => {
    const store = openFolderEvidenceStore({ folder: join(above, 'mounted') });
    await store.put(bytesOf('a'));
    rmSync(join(above, 'mounted'), { recursive: true });
    for (const work of [() => store.has(digestOfA), () => wholeOf(store.open(digestOfA)), () => store.put(bytesOf('b')), async () => { for await (const digest of store.digests()) void digest; }]) {
      expect(await reasonOf(work)).toBe('unreachable');
    }
    await store.close();
  });

  it('tells a full disk from one that is away', () => {
    const of = (code: string): string => unavailable('/evidence', Object.assign(new Error(code), { code })).reason;
    expect(['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EROFS'].map(of)).toEqual(['full', 'full', 'unreachable', 'unreachable', 'unreachable']);
  });

  it('is made when first needed and removed on closing, where it is temporary', async () => {
    const mine = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('greengate-evidence-') && existsSync(join(tmpdir(), name, 'ca', digestOfA)));
    const store = openFolderEvidenceStore({ folder: ':temporary:' });
    expect(mine()).toEqual([]);
    await store.put(bytesOf('a'));
    expect(mine()).toHaveLength(1);
    await store.close();
    expect(mine()).toEqual([]);
  });
});
