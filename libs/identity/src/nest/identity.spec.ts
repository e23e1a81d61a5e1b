import { randomBytes } from 'node:crypto';
import { openFolderEvidenceStore } from '@greengate/evidence-store';
import { createDeciderRunner, openSqliteEventStore, positionZero } from '@greengate/event-store';
import { newId, systemActor, type Actor, type InputOf, type MessageDefinition, type OutputOf, type ProblemCode, type Projection } from '@greengate/kernel';
import { createVault, type Accounts, type MessageContext, type Services } from '@greengate/platform';
import { openSqliteReadStore } from '@greengate/read-store';
import { issueApiKey, listApiKeys, listOrganisations, listUsers, registerOrganisation, registerUser, revokeApiKey, changePassword, changeRoles, disableUser, enableUser, eraseUser, getWhoAmI, signOutEverywhere } from '../contracts';
import { identityEvents } from '../domain/identity.events';
import { accountsOf, hasDemoAccounts, identityContext, seedAccounts, seedOrganisation } from '../index';

const password = 'plum tree wagon';
const now = { at: '2026-01-01T00:00:00.000Z' };
const system = systemActor('test');

const sendsNothing = () => Promise.reject(new Error('identity sends no other messages'));
const messages: Services['messages'] = { send: sendsNothing, permits: sendsNothing, binding: () => undefined, current: sendsNothing, rightsCaughtUp: sendsNothing };
const installation: Services['installation'] = { health: sendsNothing, askRebuild: sendsNothing, backups: sendsNothing, askBackup: sendsNothing, alerts: sendsNothing, takeAlert: sendsNothing };

/** The context on the embedded engines; its views are caught up after every command. */
async function start() {
  const eventStore = openSqliteEventStore({ path: ':memory:' });
  const views = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
  const operations = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
  const clock = { now: () => now.at };
  const services: Services = { eventStore, decider: createDeciderRunner(eventStore), views, operations, vault: await createVault({ masterKey: randomBytes(32), operations }), evidence: openFolderEvidenceStore({ folder: ':temporary:' }), clock, caughtUp: async () => undefined, messages, installation, settings: { consentNoticeDays: 30 } };
  const projections: readonly Projection[] = identityContext.projections.filter(({ name }) => name !== 'access');
  for (const { name, indexes } of projections) await views.ensure({ name, indexes });
  let checkpoint = positionZero;
  const catchUp = async () => {
    const page = await eventStore.readAll({ from: checkpoint, limit: 1_000 });
    for (const stored of page.events) {
      const recorded = { ...stored, event: identityEvents.decode(stored.type, stored.data, stored.metadata) };
      for (const projection of projections.filter(({ handles }) => handles.includes(stored.type))) {
        for (const key of projection.keys(recorded) as string[]) {
          const view = projection.evolve((await views.get(projection.name, key))?.view, recorded, key);
          await views.write(projection.name, [{ id: key, position: stored.position, view }]);
        }
      }
    }
    checkpoint = page.position;
  };
  async function send<D extends MessageDefinition>(definition: D, input: InputOf<D>, actor: Actor = system, commandId = newId()): Promise<OutputOf<D>> {
    const reference = { id: actor.id, kind: actor.kind, organisation: actor.organisation };
    const context: MessageContext = { actor, language: 'en', meta: { commandId, correlationId: 'c', causationId: 'c', occurredAt: now.at, actor: reference, tenant: actor.organisation, build: 'test' } };
    if (definition.kind === 'query') {
      const binding = identityContext.queries.find((candidate) => candidate.definition.name === definition.name);
      return binding?.execute(input, context, services) as Promise<OutputOf<D>>;
    }
    const binding = identityContext.commands.find((candidate) => candidate.definition.name === definition.name);
    const outcome = await binding?.execute(input, context, services);
    await catchUp();
    return outcome?.output as OutputOf<D>;
  }
  const close = () => Promise.all([eventStore.close(), views.close(), operations.close()]);
  return { services, accounts: accountsOf(services), send, close, catchUp };
}

let world: Awaited<ReturnType<typeof start>>;
let accounts: Accounts;
let buyer: string;
let admin: Actor;
beforeEach(async () => {
  now.at = '2026-01-01T00:00:00.000Z';
  world = await start();
  accounts = world.accounts;
  const { organisationId, userId } = await world.send(registerOrganisation, { name: 'Formosa', kind: 'buyer', firstUser: { email: 'ada@formosa.example', name: 'Ada', password } });
  buyer = organisationId;
  admin = { id: userId ?? '', kind: 'user', organisation: buyer, roles: ['administrator', 'programme-owner'] };
});
afterEach(() => world.close());

const refused = (code: ProblemCode) => ({ rejection: { code } });
const invite = (email: string, roles: readonly Actor['roles'][number][] = ['analyst'], by: Actor = admin) => world.send(registerUser, { organisationId: buyer, email, name: 'Ana', roles: [...roles], password }, by);
const wholeLog = async () => JSON.stringify((await world.services.eventStore.readAll({ limit: 1_000 })).events);

describe('accounts', () => {
  it('open with the first person of an organisation, who signs in however the address is typed', async () => {
    expect(await accounts.signIn(' ADA@formosa.example', password)).toMatchObject({ id: admin.id, organisation: buyer, roles: ['administrator', 'programme-owner'] });
    expect(await accounts.signIn('ada@formosa.example', `${password}!`)).toBeUndefined();
    expect(await accounts.signIn('nobody@formosa.example', password)).toBeUndefined();
  });
  it('leave no name, address, password or hash in the log', async () => {
    await invite('ana@formosa.example');
    const log = await wholeLog();
    for (const word of ['ada@', 'ana@', 'Ada', 'Ana', password, '$argon2']) expect(log).not.toContain(word);
    expect(JSON.stringify(await world.services.operations.find('credentials', { limit: 10 }))).toMatch(/\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
  it('are one per address, also when two open it at once', async () => {
    const outcomes = await Promise.allSettled([invite('ana@formosa.example'), invite('Ana@formosa.example'), invite('ana@formosa.example')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(invite('ana@formosa.example')).rejects.toMatchObject(refused('identity.email-in-use'));
  });
  it('leave nothing behind when they are refused', async () => {
    await expect(invite('ana@formosa.example', ['verifier'])).rejects.toMatchObject(refused('identity.role-not-for-organisation'));
    await expect(world.send(registerUser, { organisationId: buyer, email: 'ana@formosa.example', name: 'Ana', roles: ['analyst'], password: 'short' }, admin)).rejects.toMatchObject(refused('identity.password-short'));
    await expect(world.send(registerUser, { organisationId: newId(), email: 'ana@formosa.example', name: 'Ana', roles: ['analyst'], password }, admin)).rejects.toMatchObject(refused('resource.not-found'));
    expect(await world.services.operations.count('credentials')).toBe(1);
    await invite('ana@formosa.example');
    expect(await accounts.signIn('ana@formosa.example', password)).toBeDefined();
  });
  it('refuse an organisation whose first person cannot be registered, as a whole', async () => {
    const again = { name: 'Other', kind: 'supplier' as const, firstUser: { email: 'ada@formosa.example', name: 'Ada', password } };
    await expect(world.send(registerOrganisation, again, admin)).rejects.toMatchObject(refused('identity.email-in-use'));
    expect(await world.services.views.count('organisation_directory')).toBe(1);
  });
  it('take over an address whose registration died on the way, after a minute', async () => {
    const index = world.services.vault.blindIndex('ana@formosa.example');
    await world.services.operations.put('email_claims', index, { userId: newId(), claimedAt: now.at });
    await expect(invite('ana@formosa.example')).rejects.toMatchObject(refused('identity.email-in-use'));
    now.at = '2026-01-01T00:01:01.000Z';
    await invite('ana@formosa.example');
  });
  it('answer a repeated registration with the same account, and keep a password changed meanwhile', async () => {
    const commandId = newId();
    const input = { organisationId: buyer, email: 'ana@formosa.example', name: 'Ana', roles: ['analyst' as const], password };
    const { userId } = await world.send(registerUser, input, admin, commandId);
    const ana: Actor = { id: userId, kind: 'user', organisation: buyer, roles: ['analyst'] };
    await world.send(changePassword, { currentPassword: password, newPassword: 'river stone lamp' }, ana);
    expect(await world.send(registerUser, input, admin, commandId)).toEqual({ userId });
    expect(await accounts.signIn('ana@formosa.example', password)).toBeUndefined();
    expect(await accounts.signIn('ana@formosa.example', 'river stone lamp')).toBeDefined();
  });
});

describe('administration', () => {
  it('takes effect at once: roles, disabling, enabling', async () => {
    const { userId } = await invite('ana@formosa.example');
    const one = { organisationId: buyer, userId };
    const before = await accounts.byId(userId);
    await world.send(changeRoles, { ...one, roles: ['procurement-manager'] }, admin);
    expect(await accounts.byId(userId)).toMatchObject({ roles: ['procurement-manager'], sessionGeneration: before?.sessionGeneration });
    await world.send(disableUser, one, admin);
    expect(await accounts.byId(userId)).toBeUndefined();
    expect(await accounts.signIn('ana@formosa.example', password)).toBeUndefined();
    await world.send(enableUser, one, admin);
    expect((await accounts.byId(userId))?.sessionGeneration).not.toBe(before?.sessionGeneration);
  });
  it('keeps the last enabled administrator, counting those who are', async () => {
    const { userId } = await invite('second@formosa.example', ['administrator']);
    const [first, second] = [{ organisationId: buyer, userId: admin.id }, { organisationId: buyer, userId }];
    await world.send(disableUser, second, admin);
    await expect(world.send(disableUser, first, admin)).rejects.toMatchObject(refused('identity.last-administrator'));
    await world.send(enableUser, second, admin);
    await world.send(disableUser, first, admin);
    await expect(world.send(changeRoles, { ...second, roles: ['analyst'] }, admin)).rejects.toMatchObject(refused('identity.last-administrator'));
  });
  it('does not rely on a view that lags behind', async () => {
    const { userId } = await invite('second@formosa.example', ['administrator']);
    const disable = identityContext.commands.find(({ definition }) => definition.name === disableUser.name);
    const context: MessageContext = { actor: admin, language: 'en', meta: { commandId: newId(), correlationId: 'c', causationId: 'c', occurredAt: now.at, actor: { id: admin.id, kind: 'user', organisation: buyer }, tenant: buyer, build: 'test' } };
    await disable?.execute({ organisationId: buyer, userId }, context, world.services);
    expect((await world.services.views.get<{ status: string }>('user_directory', userId))?.view.status).toBe('enabled');
    await expect(world.send(disableUser, { organisationId: buyer, userId: admin.id }, admin)).rejects.toMatchObject(refused('identity.last-administrator'));
  });
  it('erases a person: name, address, password and account are gone, the events stay, the address is free', async () => {
    const { userId } = await invite('ana@formosa.example');
    const eventsBefore = (await world.services.eventStore.readAll({ limit: 1_000 })).events.length;
    await world.send(eraseUser, { organisationId: buyer, userId }, admin);
    await world.send(eraseUser, { organisationId: buyer, userId }, admin);
    expect((await world.services.eventStore.readAll({ limit: 1_000 })).events).toHaveLength(eventsBefore + 1);
    const [registered] = await world.services.eventStore.readStream(`user-${userId}`);
    expect(await world.services.vault.open((registered?.data as { email: never }).email)).toBeUndefined();
    expect(await accounts.signIn('ana@formosa.example', password)).toBeUndefined();
    expect((await world.send(listUsers, { organisationId: buyer, limit: 50 }, admin)).items.find((user) => user.userId === userId)).toMatchObject({ name: null, email: null, status: 'erased' });
    expect((await invite('ana@formosa.example')).userId).not.toBe(userId);
  });
  it('lets only a buyer found organisations, with the roles of their kind', async () => {
    const { organisationId, userId } = await world.send(registerOrganisation, { name: 'Alloys', kind: 'supplier', firstUser: { email: 'su@alloys.example', name: 'Su', password } }, admin);
    const su: Actor = { id: userId ?? '', kind: 'user', organisation: organisationId, roles: ['administrator', 'supplier-user'] };
    expect(await accounts.byId(su.id)).toMatchObject({ roles: su.roles, organisation: organisationId });
    await expect(world.send(registerOrganisation, { name: 'X', kind: 'supplier' }, su)).rejects.toMatchObject(refused('identity.buyer-only'));
  });
});

describe('oneself', () => {
  it('ends all sessions by signing out everywhere and by changing the password', async () => {
    const generations = [(await accounts.byId(admin.id))?.sessionGeneration];
    await world.send(signOutEverywhere, {}, admin);
    generations.push((await accounts.byId(admin.id))?.sessionGeneration);
    await world.send(changePassword, { currentPassword: password, newPassword: 'river stone lamp' }, admin);
    generations.push((await accounts.byId(admin.id))?.sessionGeneration);
    expect(new Set(generations).size).toBe(3);
  });
  it('changes a password only with the current one, by a person, to a good one', async () => {
    const change = (currentPassword: string, newPassword: string, actor = admin) => world.send(changePassword, { currentPassword, newPassword }, actor);
    await expect(change('not this one at all', 'river stone lamp')).rejects.toMatchObject(refused('identity.password-wrong'));
    await expect(change(password, 'passwordpassword')).rejects.toMatchObject(refused('identity.password-common'));
    await expect(change(password, 'ADA@formosa.example')).rejects.toMatchObject(refused('identity.password-common'));
    await expect(change(password, 'river stone lamp', { ...admin, kind: 'api-key' })).rejects.toMatchObject(refused('identity.person-required'));
    expect(await accounts.signIn('ada@formosa.example', password)).toBeDefined();
  });
  it('knows who it is', async () => {
    expect(await world.send(getWhoAmI, {}, admin)).toEqual({ actor: { id: admin.id, kind: 'user' }, roles: admin.roles, scopes: null, organisation: { organisationId: buyer, name: 'Formosa', kind: 'buyer' }, name: 'Ada', email: 'ada@formosa.example', language: 'en' });
  });
});

describe('API keys', () => {
  const issue = (expiresOn: string | null = null) => world.send(issueApiKey, { organisationId: buyer, name: 'ERP', roles: ['procurement-manager'], scopes: ['purchasing.*'], expiresOn }, admin);
  const partsOf = (text: string) => text.match(/^gg_([0-9a-f-]{36})_(.{43})$/)?.slice(1) as [string, string];
  it('are the machine of the organisation, until revoked; the secret is nowhere', async () => {
    const { keyId, secret } = await issue();
    const [id, part] = partsOf(secret);
    expect(id).toBe(keyId);
    expect(await accounts.byApiKey(id, part)).toEqual({ id: keyId, kind: 'api-key', organisation: buyer, roles: ['procurement-manager'], scopes: ['purchasing.*'] });
    expect(await accounts.byApiKey(id, 'x'.repeat(43))).toBeUndefined();
    expect(await accounts.byApiKey(newId(), part)).toBeUndefined();
    expect(await wholeLog()).not.toContain(part);
    const listed = await world.send(listApiKeys, { organisationId: buyer, limit: 50 }, admin);
    expect(listed.items).toEqual([{ keyId, organisationId: buyer, name: 'ERP', roles: ['procurement-manager'], scopes: ['purchasing.*'], expiresOn: null, status: 'issued', issuedAt: '2026-01-01T00:00:00.000Z', issuedByName: 'Ada' }]);
    await world.send(revokeApiKey, { organisationId: buyer, keyId }, admin);
    expect(await accounts.byApiKey(id, part)).toBeUndefined();
  });
  it('end after their last day', async () => {
    const [id, part] = partsOf((await issue('2026-01-31')).secret);
    now.at = '2026-01-31T23:59:59.999Z';
    expect(await accounts.byApiKey(id, part)).toBeDefined();
    now.at = '2026-02-01T00:00:00.000Z';
    expect(await accounts.byApiKey(id, part)).toBeUndefined();
  });
  it('show no secret a second time', async () => {
    const commandId = newId();
    const input = { organisationId: buyer, name: 'ERP', roles: ['analyst' as const], scopes: ['suppliers.*'], expiresOn: null };
    await world.send(issueApiKey, input, admin, commandId);
    await expect(world.send(issueApiKey, input, admin, commandId)).rejects.toMatchObject(refused('identity.api-key-shown'));
  });
});

describe('organisations and the demonstration', () => {
  it('show a buyer its own and the bodies, no supplier', async () => {
    await world.send(registerOrganisation, { name: 'Alloys', kind: 'supplier' }, admin);
    await world.send(registerOrganisation, { name: 'Green Verification', kind: 'verifier' }, admin);
    await world.send(registerOrganisation, { name: 'Other buyer', kind: 'buyer' });
    expect((await world.send(listOrganisations, { limit: 50 }, admin)).items.map(({ name }) => name).sort()).toEqual(['Formosa', 'Green Verification']);
  });
  it('opens one demo account per role, again without change, and tells that they are there', async () => {
    expect(await hasDemoAccounts(world.services.views)).toBe(false);
    const dispatch = async (definition: never, input: never, cause: { commandId: string }) => ({ output: await world.send(definition, input, system, cause.commandId) });
    const seed = async () => {
      const ids = { buyer: '', supplier: '', verifier: '', auditor: '' };
      for (const kind of ['buyer', 'supplier', 'verifier', 'auditor'] as const) ids[kind] = await seedOrganisation(dispatch as never, kind, `Demo ${kind}`);
      return { ids, seeded: await seedAccounts(dispatch as never, ids) };
    };
    const first = await seed();
    const count = (await world.services.eventStore.readAll({ limit: 1_000 })).events.length;
    expect(await seed()).toEqual(first);
    expect((await world.services.eventStore.readAll({ limit: 1_000 })).events).toHaveLength(count);
    for (const { email, role, organisation } of first.seeded) expect(await accounts.signIn(email, 'greengate-demo')).toMatchObject({ roles: [role], organisation: first.ids[organisation] });
    expect(await hasDemoAccounts(world.services.views)).toBe(true);
  });
});
