import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '@greengate/kernel';
import { ConfigurationError, StartError } from '../config/configuration-fault';
import { readConfig } from '../config/read-config';
import type { IdentityPorts } from './application-options';
import { createApplication, type GreengateApplication } from './create-application';

const nobody = async () => undefined;
const never = async () => false;
const identity = (demoAccounts = false): IdentityPorts => ({
  directory: () => ({ programmeOwner: nobody, supplierOrganisation: nobody, sharedWithBuyer: never, engaged: never, helps: never, grounds: async () => [], keepsInstallation: never }),
  accounts: () => ({ signIn: nobody, byId: nobody, byApiKey: nobody, attemptKey: (email) => email, describe: async () => ({}) }),
  hasDemoAccounts: async () => demoAccounts,
});

describe('starting', () => {
  let folder: string;
  const open: GreengateApplication[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'greengate-start-'));
  });
  afterEach(async () => {
    for (const application of open.splice(0)) await application.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const create = async (settings: Record<string, string> = {}, ports = identity()): Promise<GreengateApplication> => {
    const config = readConfig({ GREENGATE_LOG_LEVEL: 'silent', GREENGATE_PORT: '0', ...settings }, { directory: folder, build: 'test' });
    const application = await createApplication({ config, contexts: [], identity: ports, roles: { api: true, projector: true, reactor: true } });
    open.push(application);
    return application;
  };
  const refusal = async (started: Promise<unknown>): Promise<Error> => started.then(() => new Error('it started'), (error: unknown) => error as Error);
  const production = { GREENGATE_MODE: 'production', GREENGATE_ORIGIN: 'https://greengate.example' };
  const ownSecrets = (): Record<string, string> => {
    for (const [index, name] of ['session-secret', 'vault-key'].entries()) writeFileSync(join(folder, name), Buffer.alloc(32, index + 1).toString('base64url'), { mode: 0o600 });
    return { GREENGATE_SECRETS_DIR: folder };
  };

  it('a demonstration begins at its configured day, and its clock runs on over a restart', async () => {
    const first = await create();
    const began = first.services.clock.now();
    expect(dayOf(began)).toBe('2025-10-01');
    const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: began, actor: { id: 'a', kind: 'system' as const, organisation: 'o' }, tenant: 'o', build: 'test' };
    await first.services.eventStore.append('thing-1', 'no-stream', [{ id: 'e1', type: 'things.ThingHappened', data: {}, metadata }]);
    expect(dayOf((await first.services.eventStore.readStream('thing-1'))[0]?.recordedAt ?? '')).toBe('2025-10-01');
    await first.close();
    const second = await create({ GREENGATE_CLOCK: 'demo:2024-01-01' });
    const later = second.services.clock.now();
    expect(dayOf(later)).toBe('2025-10-01');
    expect(later >= began).toBe(true);
  });

  it('production refuses the secrets and the stores of a demonstration, all named at once', async () => {
    await (await create()).close();
    const error = await refusal(create(production));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).faults.map(({ key }) => key)).toEqual([join(folder, 'var/secrets/session-secret'), join(folder, 'var/secrets/vault-key'), 'GREENGATE_OPERATIONS_STORE']);
  });

  it('production refuses to run with enabled demo accounts', async () => {
    const application = await create({ ...production, ...ownSecrets() }, identity(true));
    expect((await refusal(application.start())).message).toMatch(/GREENGATE_EVENT_STORE=.*demo accounts/);
  });

  it('production runs on the real time with secrets of its own', async () => {
    const application = await create({ ...production, ...ownSecrets() });
    await application.start();
    expect(Math.abs(Date.parse(application.services.clock.now()) - Date.now())).toBeLessThan(5_000);
  });

  it.each([
    ['GREENGATE_EVENT_STORE', 'is damaged or is not an event store'],
    ['GREENGATE_READ_STORE', 'is damaged: move it away; it is built again from the event store.'],
    ['GREENGATE_OPERATIONS_STORE', 'is damaged: put back a copy of it'],
  ])('a damaged file in %s is told in one sentence', async (key, sentence) => {
    writeFileSync(join(folder, 'damaged.db'), Buffer.alloc(20_000, 'no database '));
    const error = await refusal(create({ [key]: 'sqlite:./damaged.db' }));
    expect(error).toBeInstanceOf(StartError);
    expect(error.message).toContain(sentence);
    expect(error.message).not.toContain('\n');
  });

  it.each(['GREENGATE_EVENT_STORE', 'GREENGATE_READ_STORE', 'GREENGATE_OPERATIONS_STORE', 'GREENGATE_SECRETS_DIR', 'GREENGATE_EVIDENCE'])('a folder in %s that cannot be is told in one sentence', async (key) => {
    writeFileSync(join(folder, 'file'), '');
    const error = await refusal(create({ [key]: { GREENGATE_SECRETS_DIR: './file/secrets', GREENGATE_EVIDENCE: 'folder:./file/evidence' }[key] ?? 'sqlite:./file/x.db' }));
    expect(error).toBeInstanceOf(StartError);
    expect(error.message).not.toContain('\n');
  });
});
