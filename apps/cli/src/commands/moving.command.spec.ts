import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '@greengate/event-store';
import { newId } from '@greengate/kernel';
import { runCli } from '../run-cli';

const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', actor: { id: 'a', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'test' } as const;

describe('greengate copy, backup and restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-moving-'));
  const file = (name: string): string => join(folder, name);
  const before = { ...process.env };
  let out = '';
  let err = '';
  const greengate = async (...words: readonly string[]): Promise<number> => {
    out = '';
    err = '';
    return runCli(words);
  };
  const installation = (name: string): void => {
    const place = (what: string): string => join(folder, name, what);
    Object.assign(process.env, { GREENGATE_MODE: 'test', GREENGATE_EVENT_STORE: `sqlite:${place('events.db')}`, GREENGATE_READ_STORE: `sqlite:${place('views.db')}`, GREENGATE_OPERATIONS_STORE: `sqlite:${place('operations.db')}`, GREENGATE_EVIDENCE: `folder:${place('evidence')}`, GREENGATE_PORT: '0', GREENGATE_SECRETS_DIR: file('secrets'), LANG: 'en_GB.UTF-8' });
    delete process.env['LC_ALL'];
  };
  const append = async (path: string): Promise<void> => {
    const store = openSqliteEventStore({ path: file(path) });
    await store.append(`moving-${newId()}`, 'no-stream', [{ id: newId(), type: 'moving.Happened', data: {}, metadata }]);
    await store.close();
  };

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true; });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => { err += String(text); return true; });
    installation('one');
    expect(await greengate('init', '--organisation', 'Acme', '--person', 'Ann Lee', '--email', 'ann@example.com')).toBe(0);
  });
  afterAll(() => {
    jest.restoreAllMocks();
    process.env = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it('copies a history, says so with both digests, and again takes only what is new', async () => {
    expect(await greengate('copy', '--from', `sqlite:${file('one/events.db')}`, '--to', `sqlite:${file('copy.db')}`)).toBe(0);
    const [copied = ''] = /^\d+/.exec(out) ?? [];
    expect(Number(copied)).toBeGreaterThan(0);
    const digests = [...out.matchAll(/(?:source|target) ([0-9a-f]{64})/g)].map(([, digest]) => digest);
    expect(digests).toHaveLength(2);
    expect(new Set(digests).size).toBe(1);
    writeFileSync(file('address'), `sqlite:${file('copy.db')}\n`);
    expect(await greengate('copy', '--from', `sqlite:${file('one/events.db')}`, '--to', `file:${file('address')}`, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ found: Number(copied), copied: 0, equal: true, sourceWentOn: false });
  });

  it('refuses a target that has gone on by itself, with the event, in both languages', async () => {
    await append('copy.db');
    const words = ['copy', '--from', `sqlite:${file('one/events.db')}`, '--to', `sqlite:${file('copy.db')}`];
    expect(await greengate(...words)).toBe(1);
    expect(err).toMatch(/The target is not a beginning of this history: event \d+ \(counted from 1\) is no event in the source and moving\.Happened/);
    expect(await greengate(...words, '--lang', 'zh-CN')).toBe(1);
    expect(err).toMatch(/目标并非该历史的开头部分/);
  });

  it.each([
    [['copy', '--from', 'sqlite:nowhere.db', '--to', 'sqlite:a.db'], /There is no event store at/],
    [['copy', '--from', 'nonsense', '--to', 'sqlite:a.db'], /not the address of an event store[\s\S]*sqlite:FILE/],
    [['copy', '--from', 'esdb://a:2113', '--to', 'esdb://b:2113'], /Between two servers/],
    [['copy', '--from', 'esdb://user:secret@a:2113?tls=false', '--to', 'sqlite:a.db'], /without TLS/],
    [['copy', '--what', 'operations', '--from', 'sqlite:nowhere.db', '--to', 'sqlite:a.db'], /There is nothing at/],
    [['copy', '--what', 'evidence', '--from', 'sqlite:a.db', '--to', 'folder:b'], /folder:PATH, gridfs:mongodb/],
    [['restore', '--from', '.', '--force', 'evnts'], /There is no place "evnts"/],
    [['restore', '--from', 'nowhere'], /holds no finished backup/],
  ])('%j is refused in one sentence, without secrets', async (words, expected) => {
    expect(await greengate(...words)).toBe(1);
    expect(err).toMatch(expected);
    expect(err).not.toContain('secret@');
    expect(existsSync('a.db')).toBe(false);
  });

  it('copies operations and evidence, too', async () => {
    expect(await greengate('copy', '--what', 'operations', '--from', `sqlite:${file('one/operations.db')}`, '--to', `sqlite:${file('operations-copy.db')}`)).toBe(0);
    expect(out).toMatch(/records copied[\s\S]*The digests are equal/);
    expect(await greengate('copy', '--what', 'evidence', '--from', `folder:${file('one/evidence')}`, '--to', `folder:${file('evidence-copy')}`)).toBe(0);
    expect(out).toMatch(/^\d+ files of evidence[\s\S]*The digests are equal/);
  });

  it('backs up, restores elsewhere, and the same administrator is there', async () => {
    expect(await greengate('backup', '--to', file('kept'))).toBe(0);
    expect(out).toMatch(/Backup in .*: \d+ events up to position \d+[\s\S]*keep .*secrets apart/);
    expect(await greengate('backup', '--to', file('kept'))).toBe(1);
    expect(err).toMatch(/is not empty/);
    installation('two');
    expect(await greengate('restore', '--from', file('kept'))).toBe(0);
    expect(await greengate('doctor', '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true });
    expect(await greengate('restore', '--from', file('kept'))).toBe(1);
    expect(err).toMatch(/events\.db is not empty\.\n[\s\S]*--force events,operations,evidence,views/);
    expect(await greengate('restore', '--from', file('kept'), '--force', 'events,operations,evidence,views')).toBe(0);
    expect(out).toMatch(/Moved aside: .*events\.db\.before-/);
    expect(await greengate('copy', '--from', `sqlite:${file('one/events.db')}`, '--to', `sqlite:${file('two/events.db')}`, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ copied: 0, equal: true });
    expect(JSON.parse(readFileSync(file('kept/manifest.json'), 'utf8'))).toMatchObject({ format: 'greengate-backup/1' });
  });

  it('is for the embedded stores: with a server, it says which setting and what to do', async () => {
    process.env['GREENGATE_EVENT_STORE'] = 'esdb://events.example.internal:2113';
    expect(await greengate('backup', '--to', file('other'))).toBe(1);
    expect(err).toMatch(/GREENGATE_EVENT_STORE is esdb[\s\S]*docs\/how-to\/operate\.md/);
    installation('one');
  });
});
