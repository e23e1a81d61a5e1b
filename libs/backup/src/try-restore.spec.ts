import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderEvidenceStore } from '@greengate/evidence-store';
import { openSqliteEventStore } from '@greengate/event-store';
import { openSqliteReadStore } from '@greengate/read-store';
import { keptBackups, noteTrial } from './kept-backups';
import { tryRestore } from './try-restore';
import { writeBackup } from './write-backup';

describe('trying a backup', () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'greengate-try-'));
    const [events, operations, evidence] = [join(folder, 'events.db'), join(folder, 'operations.db'), openFolderEvidenceStore({ folder: join(folder, 'evidence') })];
    const log = openSqliteEventStore({ path: events });
    const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-01-01T00:00:00.000Z', actor: { id: 'a', kind: 'system' as const, organisation: 'o' }, tenant: 'o', build: 'test' };
    await log.append('thing-1', 'no-stream', [{ id: 'e1', type: 'things.Made', data: {}, metadata }]);
    const records = openSqliteReadStore({ path: operations, durability: 'durable' });
    await records.ensure({ name: 'sessions', indexes: [] });
    for (const store of [log, records]) await store.close();
    await writeBackup({ folder: join(folder, 'backups/one'), events, operations, evidence, vaultKey: undefined, build: 'test', now: () => '2026-01-02T00:00:00.000Z' });
    await evidence.close();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const attempt = () => tryRestore({ folder: join(folder, 'backups/one'), beside: join(folder, 'backups'), vaultKey: undefined });

  it('puts it back elsewhere and leaves nothing of that', async () => {
    await attempt();
    expect(readdirSync(join(folder, 'backups'))).toEqual(['one']);
  });

  it('tells one that is damaged, and leaves nothing of that either', async () => {
    appendFileSync(join(folder, 'backups/one/operations.db'), 'x');
    await expect(attempt()).rejects.toMatchObject({ name: 'BackupError', fault: 'damaged' });
    expect(readdirSync(join(folder, 'backups'))).toEqual(['one']);
  });

  it('lists what has a manifest, with what came of the trial', () => {
    mkdirSync(join(folder, 'backups/half'));
    writeFileSync(join(folder, 'backups/half/UNFINISHED'), '');
    expect(keptBackups(join(folder, 'backups'))).toMatchObject([{ name: 'one', manifest: { events: { events: 1 } }, trial: undefined }]);
    noteTrial(join(folder, 'backups/one'), { at: '2026-01-02T00:00:01.000Z', passed: true, cause: null });
    expect(keptBackups(join(folder, 'backups'))).toMatchObject([{ name: 'one', trial: { passed: true } }]);
    expect(keptBackups(join(folder, 'nowhere'))).toEqual([]);
    expect(keptBackups(join(folder, 'events.db'))).toEqual([]);
  });
});
