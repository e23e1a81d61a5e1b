import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import type { RunningPart } from './installation.port';
import { ProcessReports } from './process-reports';
import { WorkRecords } from './work-records';

const wish = { workId: 'rebuild.list', kind: 'rebuild', subject: 'list' } as const;
const seconds = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();

describe('what administrators asked for', () => {
  let operations: ReadStore;
  let now: string;
  let records: WorkRecords;
  beforeEach(() => {
    operations = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
    now = seconds(0);
    records = new WorkRecords(operations, () => now);
  });
  afterEach(() => operations.close());

  it('is one thing while it is under way, and a new one afterwards', async () => {
    const first = await records.ask(wish, 'ada');
    expect((await records.ask(wish, 'bob')).run).toBe(first.run);
    const taken = await records.take(first, 'p1');
    expect((await records.ask(wish, 'bob')).run).toBe(first.run);
    if (taken === undefined) throw new Error('nobody took it');
    await records.save({ ...taken, state: 'done' });
    expect(await records.ask(wish, 'bob')).toMatchObject({ askedBy: 'bob', state: 'asked', attempt: 0 });
  });

  it('is taken by one process, however many see it', async () => {
    const work = await records.ask(wish, 'ada');
    const taken = await Promise.all(['p1', 'p2', 'p3'].map((owner) => records.take(work, owner)));
    expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it('is taken again once its process has been silent, which then writes nothing over it; and is given up after three times', async () => {
    const taken = await records.take(await records.ask(wish, 'ada'), 'p1');
    if (taken === undefined) throw new Error('nobody took it');
    now = seconds(30);
    expect(await records.take(taken, 'p2')).toBeUndefined();
    now = seconds(31);
    const second = await records.take(taken, 'p2');
    expect(second).toMatchObject({ attempt: 2, state: 'running' });
    await records.save({ ...taken, state: 'done' });
    expect(await records.get(wish.workId)).toMatchObject({ attempt: 2, state: 'running' });
    for (const at of [62, 93]) {
      now = seconds(at);
      const present = await records.get(wish.workId);
      if (present !== undefined) await records.take(present, 'p3');
    }
    expect(await records.get(wish.workId)).toMatchObject({ state: 'failed', cause: { error: 'Abandoned' } });
  });

  it('is not given up for being given back by orderly stops, however often', async () => {
    let work = await records.ask(wish, 'ada');
    for (const owner of ['p1', 'p2', 'p3', 'p4', 'p5']) {
      const taken = await records.take(work, owner);
      if (taken === undefined) throw new Error('nobody took it');
      work = { ...taken, state: 'asked', beatAt: null };
      await records.save(work);
    }
    expect(await records.take(work, 'p6')).toMatchObject({ state: 'running', attempt: 6, silences: 0 });
  });

  it('a part is told by whoever runs it; where nobody does that still speaks, that is said', async () => {
    const reports = new ProcessReports(operations, () => now);
    const part = (state: RunningPart['state'], position: string): RunningPart => ({ kind: 'projection', name: 'list', version: 1, state, position, lag: 0, retrying: false, cause: null });
    const expected = [{ kind: 'projection', name: 'list' }, { kind: 'process', name: 'mailer' }] as const;
    const process = (processId: string, at: string, state: RunningPart['state'], position: string) => reports.say({ processId, roles: ['projector'], startedAt: at, at, parts: [part(state, position)] });
    await process('p1', seconds(0), 'standby', '1');
    await process('p2', seconds(0), 'faulted', '2');
    expect(await reports.parts(expected)).toMatchObject([{ state: 'faulted', position: '2' }, { state: 'nobody' }]);
    await process('p1', seconds(20), 'live', '3');
    expect(await reports.parts(expected)).toMatchObject([{ state: 'live', position: '3' }, { state: 'nobody' }]);
    now = seconds(51);
    expect((await reports.processes()).map(({ silent }) => silent)).toEqual([true, true]);
    expect(await reports.parts(expected)).toMatchObject([{ state: 'nobody' }, { state: 'nobody' }]);
  });
});
