import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerOrganisation, registerUser } from '@greengate/identity/contracts';
import { systemActor } from '@greengate/kernel';
import { createApplication, createLogger, readConfig } from '@greengate/platform';
import { contexts, identity } from '../../../contexts';
import { runCli } from '../run-cli';

describe('greengate factors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-factors-'));
  const file = (name: string): string => join(folder, name);
  const before = { ...process.env };
  const password = 'sturdy-bamboo-lantern-7';
  let out = '';
  let err = '';
  const greengate = async (...words: readonly string[]): Promise<number> => {
    out = '';
    err = '';
    return runCli(words);
  };
  const open = () => createApplication({ config: readConfig(process.env, { directory: folder, build: 'test' }), contexts, identity, roles: { api: false, projector: true, reactor: false }, logger: createLogger({ level: 'fatal', build: 'test' }) });

  beforeAll(async () => {
    Object.assign(process.env, {
      GREENGATE_EVENT_STORE: `sqlite:${file('events.db')}`, GREENGATE_READ_STORE: `sqlite:${file('views.db')}`, GREENGATE_OPERATIONS_STORE: `sqlite:${file('operations.db')}`,
      GREENGATE_SECRETS_DIR: file('secrets'), GREENGATE_PORT: '0', LANG: 'en_GB.UTF-8',
    });
    delete process.env['LC_ALL'];
    writeFileSync(file('password'), `${password}\n`);
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true; });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => { err += String(text); return true; });
  });
  afterAll(() => {
    jest.restoreAllMocks();
    process.env = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it('says that there is no organisation yet', async () => {
    expect(await greengate('factors', 'list')).toBe(1);
    expect(err).toContain('There is no buyer organisation yet.');
  });

  it('drafts as the installation and publishes as the approver who signs in; the second time everything is unchanged', async () => {
    const application = await open();
    const caller = { actor: systemActor('test'), language: 'en' as const, correlationId: 'test' };
    const { output: { organisationId } } = await application.gateway.send(registerOrganisation, { name: 'Buyer', kind: 'buyer' }, { ...caller, commandId: '5a4b7f0e-0000-4000-8000-000000000001' });
    const person = { organisationId, email: 'owner@example.org', name: 'Owner', roles: ['programme-owner' as const], password };
    await application.gateway.send(registerUser, person, { ...caller, commandId: '5a4b7f0e-0000-4000-8000-000000000002' });
    await application.start();
    await application.close();

    expect(await greengate('factors', 'publish', 'cn-fuels', 'unobtainium')).toBe(1);
    expect(err).toContain('unobtainium');
    expect(await greengate('factors', 'publish', 'gwp-ar6')).toBe(0);
    expect(out).toContain('gwp-ar6: drafted, 88 rows');
    expect(out).toContain('wait for a programme owner');
    expect(await greengate('factors', 'publish', 'gwp-ar6', 'cn-grid-2022', '--approver', 'nobody@example.org', '--password-file', file('password'))).toBe(1);
    expect(err).toContain('cannot sign in');
    expect(await greengate('factors', 'publish', 'gwp-ar6', 'cn-grid-2022', '--approver', 'owner@example.org', '--password-file', file('password'))).toBe(0);
    expect(out).toContain('cn-grid-2022: published, 40 rows');
    expect(out).toContain('gwp-ar6: published');
    expect(await greengate('factors', 'publish', 'gwp-ar6', 'cn-grid-2022', '--approver', 'owner@example.org', '--password-file', file('password'), '--json')).toBe(0);
    expect((JSON.parse(out) as { sets: { outcome: string }[] }).sets.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  }, 60_000);

  it('lists what there is and finds a factor with the way it was found', async () => {
    const application = await open();
    await application.start();
    await application.close();
    expect(await greengate('factors', 'list')).toBe(0);
    expect(out).toMatch(/cn-grid-2022 +published +2022-/);
    expect(await greengate('factors', 'find', 'electricity/grid', '--place', 'CN-JS', '--year', '2024', '--unit', 'MWh')).toBe(0);
    expect(out).toContain('0.5978 kg CO2/kWh');
    expect(out).toContain('the latest year before it');
    expect(await greengate('factors', 'find', 'electricity/grid', '--place', 'CN-JS', '--year', '2022', '--unit', 'L')).toBe(1);
    expect(err).toContain('kWh');
  });
});
