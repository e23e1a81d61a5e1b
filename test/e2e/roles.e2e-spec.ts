import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import request from 'supertest';
import { notesContext } from '../support/notes-context';

describe('api, projector and reactor as processes of their own', () => {
  let folder: string;
  const open: TestApplication[] = [];
  const file = (name: string) => ({ engine: 'sqlite' as const, file: join(folder, `${name}.db`) });
  const start = async (role: 'api' | 'projector' | 'reactor'): Promise<TestApplication> => {
    const config = { eventStore: file('events'), readStore: file('views'), operationsStore: file('operations') };
    const application = await createTestApplication([notesContext], { config, roles: { api: role === 'api', projector: role === 'projector', reactor: role === 'reactor' } });
    open.push(application);
    return application;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'greengate-roles-'));
  });
  afterEach(async () => {
    for (const application of open.splice(0)) await application.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('share the stores: what the api writes, the projector folds, and the api reads it at its position', async () => {
    const api = await start('api');
    await start('projector');
    await start('reactor');
    const analyst = api.as('analyst');
    const notes = `/api/v1/organisations/${analyst.organisation}/notes`;
    const written = await request(api.server).post(notes).set(analyst.http).send({ text: 'first', weight: '1' });
    expect(written.status).toBe(201);
    const list = await request(api.server).get(notes).query({ minPosition: written.headers['x-position'] }).set(analyst.http);
    expect([list.status, list.headers['x-stale'], list.body.items.length]).toEqual([200, undefined, 1]);
    expect(String(list.headers['x-position']) >= String(written.headers['x-position'])).toBe(true);
  });

  it('an api without a projector answers what there is, and says that it is stale', async () => {
    const api = await start('api');
    const analyst = api.as('analyst');
    const notes = `/api/v1/organisations/${analyst.organisation}/notes`;
    const written = await request(api.server).post(notes).set(analyst.http).send({ text: 'first', weight: '1' });
    const list = await request(api.server).get(notes).query({ minPosition: written.headers['x-position'] }).set(analyst.http);
    expect([list.status, list.headers['x-stale'], list.body.items]).toEqual([200, 'true', []]);
  });

  it('only the api has the API; all tell their health', async () => {
    const projector = await start('projector');
    expect((await request(projector.server).get('/api/v1/notes/other')).body.code).toBe('route.not-found');
    const health = await request(projector.server).get('/health/ready');
    expect([health.status, health.body.subscriptions.map(({ name }: { name: string }) => name)]).toEqual([200, ['note_list']]);
  });
});
