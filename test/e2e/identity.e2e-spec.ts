import { systemActor } from '@greengate/kernel';
import { identityPorts } from '@greengate/identity';
import { registerOrganisation, registerUser } from '@greengate/identity/contracts';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import supertest from 'supertest';
import { contexts } from '../../apps/contexts';

const password = 'plum tree wagon';
let app: TestApplication;
let organisationId: string;
beforeEach(async () => {
  app = await createTestApplication(contexts, { identity: identityPorts });
  const founded = await app.send(systemActor('test'), registerOrganisation, { name: 'Formosa', kind: 'buyer', firstUser: { email: 'ada@formosa.example', name: 'Ada 林', password } });
  organisationId = founded.output.organisationId;
  await app.drain();
});
afterEach(() => app.close());

interface Browser {
  readonly agent: ReturnType<typeof supertest.agent>;
  post(path: string, body?: object): supertest.Test;
}
async function signIn(email: string, withPassword = password): Promise<Browser> {
  const agent = supertest.agent(app.server);
  const { body } = await agent.post('/api/v1/session').send({ email, password: withPassword }).expect(200);
  const { csrfToken } = body as { csrfToken: string };
  return { agent, post: (path, sent = {}) => agent.post(`/api/v1${path}`).set('X-CSRF-Token', csrfToken).send(sent) };
}
const users = () => `/organisations/${organisationId}/users`;

describe('accounts over HTTP', () => {
  it('sign in, say who is there, and see a change of roles and a disabled account with the next request', async () => {
    const ada = await signIn('ada@formosa.example');
    expect((await ada.agent.get('/api/v1/session').set('Accept-Language', 'zh-CN').expect(200)).body).toMatchObject({ name: 'Ada 林', roles: ['administrator', 'programme-owner'], organisation: { organisationId, kind: 'buyer' }, language: 'zh-CN' });
    const { userId } = (await ada.post(users(), { email: 'ana@formosa.example', name: 'Ana', roles: ['analyst'], password }).expect(201)).body as { userId: string };
    await app.drain();
    const ana = await signIn('ana@formosa.example');
    expect((await ana.agent.get(`/api/v1${users()}`).expect(403)).body).toMatchObject({ code: 'auth.denied' });
    await ada.post(`${users()}/${userId}/roles`, { roles: ['programme-owner'] }).expect(200);
    await app.drain();
    expect((await ana.agent.get(`/api/v1${users()}`).expect(200)).body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ email: 'ana@formosa.example' })]) });
    await ada.post(`${users()}/${userId}/disable`).expect(200);
    await app.drain();
    await ana.agent.get('/api/v1/session').expect(401);
    await ana.post('/me/sign-out-everywhere').expect(401);
  });
  it('end all sessions with a new password', async () => {
    const [phone, desk] = [await signIn('ada@formosa.example'), await signIn('ada@formosa.example')];
    await phone.post('/me/password', { currentPassword: password, newPassword: 'river stone lamp' }).expect(200);
    await app.drain();
    await phone.agent.get('/api/v1/session').expect(401);
    await desk.agent.get('/api/v1/session').expect(401);
    await supertest(app.server).post('/api/v1/session').send({ email: 'ada@formosa.example', password }).expect(401);
    await signIn('ada@formosa.example', 'river stone lamp');
  });
  it('refuse weak passwords in both languages, without repeating them', async () => {
    const ada = await signIn('ada@formosa.example');
    const refused = await ada.post(users(), { email: 'ana@formosa.example', name: 'Ana', roles: ['analyst'], password: 'tiny-secret' }).set('Accept-Language', 'zh-CN').expect(422);
    expect(refused.body).toMatchObject({ code: 'identity.password-short' });
    expect(JSON.stringify(refused.body)).toMatch(/密码/);
    expect(JSON.stringify(refused.body)).not.toContain('tiny-secret');
  });
  it('answer a repeated Idempotency-Key with the same secret, kept nowhere in clear', async () => {
    const ada = await signIn('ada@formosa.example');
    const issue = () => ada.post(`/organisations/${organisationId}/api-keys`, { name: 'ERP', roles: ['programme-owner'], scopes: ['identity.ListUsers'], expiresOn: null }).set('Idempotency-Key', 'issue-erp-0001');
    const { secret, keyId } = (await issue().expect(201)).body as { secret: string; keyId: string };
    expect((await issue()).body).toEqual({ secret, keyId });
    await app.drain();
    const asMachine = (path: string) => supertest(app.server).get(`/api/v1${path}`).set('Authorization', `Bearer ${secret}`);
    await asMachine(users()).expect(200);
    expect((await asMachine('/organisations').expect(403)).body).toMatchObject({ code: 'auth.scope' });
    expect((await asMachine(`/organisations/${keyId}/users`).expect(404)).body).toMatchObject({ code: 'resource.not-found' });
    await ada.post(`/organisations/${organisationId}/api-keys/${keyId}/revoke`).expect(200);
    await app.drain();
    await asMachine(users()).expect(401);
  });
  it('keep a supplier user to its own organisation', async () => {
    const { organisationId: supplier } = (await app.send(systemActor('test'), registerOrganisation, { name: 'Alloys', kind: 'supplier' })).output;
    await app.send(systemActor('test'), registerUser, { organisationId: supplier, email: 'su@alloys.example', name: 'Su', roles: ['supplier-user'], password });
    await app.drain();
    const su = await signIn('su@alloys.example');
    await su.agent.get(`/api/v1${users()}`).expect(404);
    await su.post(users(), { email: 'x@alloys.example', name: 'X', roles: ['supplier-user'], password }).expect(404);
    const colleague = { email: 'mei@alloys.example', name: 'Mei', password };
    expect((await su.post(`/organisations/${supplier}/users`, { ...colleague, roles: ['administrator'] }).expect(403)).body).toMatchObject({ code: 'identity.role-not-grantable' });
    await su.post(`/organisations/${supplier}/users`, { ...colleague, roles: ['supplier-user'] }).expect(201);
  });
});
