import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineEvents, defineProjection, newId, type EventsOf } from '@greengate/kernel';
import { defineContext, type GreengateConfig } from '@greengate/platform';
import { createTestApplication, type TestApplication, type TestApplicationOptions } from '@greengate/platform/testing';
import { z } from 'zod';
import { acknowledgeInstallationAlert, getInstallationHealth, listBackups, listInstallationAlerts, rebuildView, snoozeInstallationAlert, startBackup } from './contracts';
import { installationContext } from './index';

const events = defineEvents('things', { Made: { version: 1, schema: z.strictObject({ thingId: z.string(), size: z.number() }), says: { en: 'Made', 'zh-CN': '制作' } } });
type Made = EventsOf<typeof events>;
/** What the fold minds is set by a test, as a mended build would be. */
const minded = { size: 0 };
const list = defineProjection<{ size: number }, Made>({
  name: 'thing_list',
  version: 1,
  handles: events.types,
  indexes: [],
  keys: ({ event }) => [event.data.thingId],
  evolve: (_view, { event }) => {
    if (event.data.size === minded.size) throw new RangeError('a size nobody expected');
    return { size: event.data.size };
  },
});
const things = defineContext({ name: 'things', events: [events], commands: [], queries: [], projections: [list] });
const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-01-01T00:00:00.000Z', actor: { id: 'a', kind: 'system' as const, organisation: 'o' }, tenant: 'o', build: 'test' };

describe('the installation', () => {
  let folder: string;
  const open: TestApplication[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'greengate-installation-'));
    minded.size = 0;
  });
  afterEach(async () => {
    for (const app of open.splice(0).toReversed()) await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const application = async (roles?: TestApplicationOptions['roles'], config: Partial<GreengateConfig> = {}): Promise<TestApplication> => {
    const file = (name: string) => ({ engine: 'sqlite' as const, file: join(folder, name) });
    const app = await createTestApplication([things, installationContext], {
      directory: { keepsInstallation: async () => true },
      ...(roles === undefined ? {} : { roles }),
      config: { eventStore: file('events.db'), readStore: file('views.db'), operationsStore: file('operations.db'), evidence: { engine: 'folder', folder: join(folder, 'evidence') }, backupsDirectory: join(folder, 'backups'), secretsDirectory: folder, leaseMs: 1_000, ...config },
    });
    open.push(app);
    return app;
  };
  const make = async ({ services }: TestApplication, ...sizes: readonly number[]): Promise<void> => {
    for (const size of sizes) await services.eventStore.append(`thing-${newId()}`, 'no-stream', [{ id: newId(), type: 'things.Made', data: { thingId: newId(), size }, metadata }]);
  };
  const health = async (app: TestApplication) => (await app.send(app.as('administrator'), getInstallationHealth, {})).output;
  const worked = async (app: TestApplication): Promise<void> => {
    await app.worker?.look();
    await app.worker?.idle();
  };

  it('rebuilds a view beside the one that is read, tells how far it is, and switches', async () => {
    const app = await application();
    await make(app, 1, 2, 3);
    await app.drain();
    await app.worker?.look();
    const before = await app.services.views.find('thing_list', { limit: 10 });
    expect((await health(app)).parts).toMatchObject([{ kind: 'projection', name: 'thing_list', state: 'live', lag: 0, cause: null }]);
    expect((await app.send(app.as('administrator'), rebuildView, { view: 'thing_list' })).output).toMatchObject({ subject: 'thing_list', state: 'asked' });
    await worked(app);
    const { unit, rebuilds } = await health(app);
    expect({ unit, rebuilds }).toMatchObject({ unit: 'events', rebuilds: [{ subject: 'thing_list', state: 'done', done: 3, total: 3, cause: null }] });
    expect((await app.subscriptions.status())[0]).toMatchObject({ collection: 'thing_list@1.2', serving: true, state: 'live' });
    expect(await app.services.views.find('thing_list', { limit: 10 })).toEqual(before);
  });

  it('in several processes is asked of the one that answers and done by the one that keeps the view; anybody finds it again', async () => {
    const projector = await application({ api: false, projector: true, reactor: false });
    const api = await application({ api: true, projector: false, reactor: false });
    await make(projector, 1, 2);
    expect(api.worker).toBeUndefined();
    await api.send(api.as('administrator'), rebuildView, { view: 'thing_list' });
    expect((await health(api)).rebuilds).toMatchObject([{ state: 'asked' }]);
    await projector.subscriptions.waitFor(['thing_list'], await projector.services.eventStore.head(), { timeoutMs: 20_000 });
    await worked(projector);
    expect(await health(api)).toMatchObject({ rebuilds: [{ state: 'done', done: 2 }], parts: [{ name: 'thing_list', state: 'live' }], processes: [{ roles: ['projector'], silent: false }] });
  });

  it('a view that stopped is named with the event and its position; a rebuild that meets it ends there, and the old view goes on being read', async () => {
    const app = await application();
    await make(app, 1);
    await app.drain();
    minded.size = 666;
    await make(app, 666, 2);
    await app.subscriptions.waitFor(['thing_list'], await app.services.eventStore.head(), { timeoutMs: 20_000 });
    await app.worker?.look();
    const poison = { error: 'RangeError', type: 'things.Made', position: '2'.padStart(20, '0') };
    expect((await health(app)).parts).toMatchObject([{ state: 'faulted', cause: poison }]);
    await app.send(app.as('administrator'), rebuildView, { view: 'thing_list' });
    await worked(app);
    expect((await health(app)).rebuilds).toMatchObject([{ state: 'failed', cause: poison }]);
    expect((await app.services.views.find('thing_list', { limit: 10 })).documents).toHaveLength(1);
    minded.size = 0;
    await app.send(app.as('administrator'), rebuildView, { view: 'thing_list' });
    await worked(app);
    await app.worker?.look();
    expect(await health(app)).toMatchObject({ rebuilds: [{ state: 'done', done: 3 }], parts: [{ state: 'live', lag: 0 }] });
  });

  it('a part that stopped is taken by somebody, or put off; when it goes again that has ended, and the same stop is a new matter', async () => {
    const app = await application();
    const alerts = async () => (await app.send(app.as('administrator'), listInstallationAlerts, {})).output.alerts;
    const alertId = 'part.projection.thing_list';
    const stop = async () => {
      minded.size = 666;
      await app.subscriptions.waitFor(['thing_list'], await app.services.eventStore.head(), { timeoutMs: 20_000 });
      await app.worker?.look();
    };
    await make(app, 1);
    await app.drain();
    await app.worker?.look();
    expect(await alerts()).toMatchObject([{ alertId: 'backup', kind: 'no-backup', state: 'new' }]);
    await expect(app.send(app.as('administrator'), acknowledgeInstallationAlert, { alertId })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    await make(app, 666);
    await stop();
    expect((await alerts())[0]).toMatchObject({ alertId, kind: 'stopped', subject: 'thing_list', state: 'new', handled: null, cause: { error: 'RangeError' } });
    const by = app.as('administrator');
    await app.send(by, snoozeInstallationAlert, { alertId, days: 7 });
    expect((await alerts())[0]).toMatchObject({ state: 'snoozed', handled: { by: by.id, until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } });
    await app.send(by, acknowledgeInstallationAlert, { alertId });
    expect((await alerts())[0]).toMatchObject({ state: 'acknowledged', handled: { by: by.id, until: null } });
    // Mended: it goes again, and nobody has it in hand any more.
    minded.size = 0;
    await app.send(by, rebuildView, { view: 'thing_list' });
    await worked(app);
    await app.worker?.look();
    expect(await alerts()).toMatchObject([{ alertId: 'backup' }]);
    await make(app, 666);
    await stop();
    expect((await alerts())[0]).toMatchObject({ alertId, state: 'new', handled: null });
  });

  it('knows its views only', async () => {
    const app = await application();
    await expect(app.send(app.as('administrator'), rebuildView, { view: '../views.db' })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
  });

  it('writes a backup of the embedded stores into its own folder, puts it back elsewhere and says so', async () => {
    const app = await application();
    await make(app, 1, 2);
    const { output: empty } = await app.send(app.as('administrator'), listBackups, {});
    expect(empty).toEqual({ embedded: true, folder: join(folder, 'backups'), backups: [], work: null });
    await app.send(app.as('administrator'), startBackup, {});
    await worked(app);
    const { output } = await app.send(app.as('administrator'), listBackups, {});
    expect(output).toMatchObject({ backups: [{ events: 2, files: 0, missing: 0, digest: expect.stringMatching(/^[0-9a-f]{64}$/), restored: { passed: true, cause: null } }], work: { state: 'done', cause: null } });
    expect(output.backups[0]?.bytes).toBeGreaterThan(1_000);
    expect(readdirSync(join(folder, 'backups'))).toEqual([output.backups[0]?.name]);
  });

  it('says why a backup failed and leaves no half of one', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const app = await application(undefined, { backupsDirectory: join(folder, 'taken') });
    await app.send(app.as('administrator'), startBackup, {});
    await worked(app);
    expect((await app.send(app.as('administrator'), listBackups, {})).output.work).toMatchObject({ state: 'failed', cause: { error: 'EEXIST' } });
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });

  it('where a store is no file, backup is not its business', async () => {
    const app = await application(undefined, { operationsStore: { engine: 'sqlite', file: ':memory:' } });
    expect((await app.send(app.as('administrator'), listBackups, {})).output).toMatchObject({ embedded: false, folder: null });
    await expect(app.send(app.as('administrator'), startBackup, {})).rejects.toMatchObject({ rejection: { code: 'installation.backup-of-servers' } });
  });
});
