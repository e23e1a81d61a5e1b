import { createHash } from 'node:crypto';
import { openSqliteReadStore } from '@greengate/read-store';
import { systemActor } from '@greengate/kernel';
import { beginning } from '../run/import-tally';
import type { ImportJob } from './import-job';
import { stateOf, statusOf } from './import-status';
import { jobStore } from './job-store';
import { runningImports } from './running-imports';

const file = Buffer.from('supplier,year\n'.repeat(60_000));
async function* bytes(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += 70_001) yield await Promise.resolve(file.subarray(at, at + 70_001));
}
const job = (changes: Partial<ImportJob> = {}): ImportJob => ({
  importId: 'i1', scope: { programmeId: 'p1' }, contentKey: 'k1', kind: 'spend', file: 'a.csv', digest: createHash('sha256').update(file).digest('hex'), size: file.length, pieces: 0, apply: 'good-rows', settings: { ignoreUnknownColumns: false },
  actor: { ...systemActor('test'), organisation: 'o1' }, language: 'en', startedAt: '2025-06-02T09:00:00.000Z', state: 'recording', aliveAt: 1_000, total: 10, millisecondsLeft: 4_600, progress: beginning, ignored: [], notes: [], notChecked: [], ...changes,
});

describe('imports in the operations store', () => {
  const opened = async () => {
    const operations = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
    return { operations, store: await jobStore(operations) };
  };

  it('keep their file in pieces, give it back whole, and notice when it is not', async () => {
    const { operations, store } = await opened();
    const kept = job({ pieces: await store.keepFile('i1', bytes()) });
    expect(kept.pieces).toBe(Math.ceil(file.length / (256 * 1024)));
    const read = async (): Promise<Buffer> => {
      const pieces: Uint8Array[] = [];
      for await (const piece of store.source(kept).open()) pieces.push(piece as Uint8Array);
      return Buffer.concat(pieces);
    };
    expect((await read()).equals(file)).toBe(true);
    await operations.put('import_files', 'i1.1', { base64: 'AAAA' }, 'replace');
    await expect(read()).rejects.toThrow('not what was uploaded');
    await store.dropFile(kept);
    await expect(read()).rejects.toThrow('is gone');
    await operations.close();
  });

  it('are found by whom they belong to, and while they are under way by their content', async () => {
    const { operations, store } = await opened();
    await store.put(job());
    expect((await store.underWay('k1'))?.importId).toBe('i1');
    await expect(store.ofScope('i1', { programmeId: 'p1' }, 'o1')).resolves.toMatchObject({ importId: 'i1' });
    for (const [scope, organisation] of [[{ programmeId: 'p2' }, 'o1'], [{ programmeId: 'p1' }, 'o2'], [{ supplierId: 'p1' }, 'o1']] as const) {
      await expect(store.ofScope('i1', scope, organisation)).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    }
    await store.put(job({ state: 'done' }));
    expect(await store.underWay('k1')).toBeUndefined();
    await store.forgetOld(1_001 + 7 * 86_400_000);
    expect(await store.get('i1')).toBeUndefined();
    await operations.close();
  });
});

describe('the state of an import', () => {
  it('is interrupted when the process that carried it out has been silent for half a minute', () => {
    expect([stateOf(job(), true, 1e9), stateOf(job(), false, 30_000), stateOf(job(), false, 31_001), stateOf(job({ state: 'done' }), false, 1e9)]).toEqual(['recording', 'recording', 'interrupted', 'done']);
  });
  it('says how long it will take only while it is under way', () => {
    const shown = (changes: Partial<ImportJob>) => statusOf(job(changes), { here: true, now: 2_000, language: 'zh-CN' });
    expect([shown({}).secondsLeft, shown({ state: 'done' }).secondsLeft, shown({}).recorded, shown({ apply: 'none' }).recorded]).toEqual([5, null, true, false]);
  });
});

describe('imports of one process', () => {
  it('run two at a time; a third waits, and one is not begun twice', async () => {
    const running = runningImports();
    const begun: string[] = [];
    const release: Record<string, () => void> = {};
    const begin = (id: string): void => running.add(id, () => new Promise<void>((resolve) => {
      begun.push(id);
      release[id] = resolve;
    }));
    for (const id of ['a', 'b', 'c', 'a']) begin(id);
    await running.settled('c', 1);
    expect([begun, running.has('c')]).toEqual([['a', 'b'], true]);
    release['a']?.();
    await running.settled('a', 1_000);
    await running.settled('c', 1);
    expect([begun, running.has('a')]).toEqual([['a', 'b', 'c'], false]);
  });
});
