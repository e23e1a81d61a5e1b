import { openSqliteReadStore } from '@greengate/read-store';
import { AlertRecords } from './alert-records';
import { alertOfPart, raisedAlerts } from './installation-alerts';
import type { InstallationBackups, RunningPart, Work } from './installation.port';

const part = (state: RunningPart['state'], position = '7'): RunningPart => ({ kind: 'projection', name: 'tiers', version: 1, state, position, lag: 0, retrying: false, cause: state === 'faulted' ? { error: 'RangeError', position } : null });
const work = (state: Work['state'], run: string): Work => ({ workId: 'backup', kind: 'backup', subject: null, run, attempt: 1, silences: 0, askedAt: '', askedBy: 'a', state, startedAt: null, beatAt: null, endedAt: null, phase: null, done: 0, total: null, cause: null });
const kept = (passed: boolean): InstallationBackups['backups'][number] => ({ name: 'b', startedAt: '', finishedAt: '', bytes: 1, events: 1, files: 0, digest: '', missing: 0, restored: { at: '', passed, cause: null } });
const safe: InstallationBackups = { embedded: true, folder: '/b', backups: [kept(true)], work: null };
const kinds = (parts: readonly RunningPart[], backups: InstallationBackups) => raisedAlerts({ parts, rebuilds: [] }, backups).map(({ kind }) => kind);

it('raises what needs a person, and nothing else', () => {
  expect(kinds([part('live'), part('catching-up'), part('starting')], safe)).toEqual([]);
  expect(kinds([part('faulted'), part('lost'), part('nobody')], safe)).toEqual(['stopped', 'stopped', 'stopped']);
  expect(kinds([], { ...safe, backups: [kept(false)] })).toEqual(['no-backup']);
  expect(kinds([], { ...safe, work: work('failed', '1') })).toEqual(['backup-failed']);
  expect(kinds([], { embedded: false, folder: null, backups: [], work: null })).toEqual([]);
});

describe('what somebody took', () => {
  const [raised] = raisedAlerts({ parts: [part('faulted')], rebuilds: [] }, safe);
  if (raised === undefined) throw new Error('nothing was raised');
  const taken = { alertId: raised.alertId, matter: raised.matter, at: '2026-01-01T00:00:00.000Z', by: 'ada', until: null };
  const opened = () => {
    const store = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
    return { store, records: new AlertRecords(store) };
  };

  it('holds while the part stands, for that stop alone', async () => {
    const { store, records } = opened();
    expect(await records.of(raised)).toBeUndefined();
    await records.take(taken);
    await records.endOfGoing([part('faulted'), { ...part('live'), name: 'others' }]);
    expect(await records.of(raised)).toEqual(taken);
    const [elsewhere] = raisedAlerts({ parts: [part('faulted', '8')], rebuilds: [] }, safe);
    expect(elsewhere?.alertId).toBe(alertOfPart(part('live')));
    expect(await records.of(elsewhere ?? raised)).toBeUndefined();
    await store.close();
  });

  it('ends when the part goes again, even should it stop at the same event', async () => {
    const { store, records } = opened();
    await records.take(taken);
    await records.endOfGoing([part('catching-up')]);
    expect(await records.of(raised)).toBeUndefined();
    await store.close();
  });
});
