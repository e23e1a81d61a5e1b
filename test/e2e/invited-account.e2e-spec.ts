import { identityPorts } from '@greengate/identity';
import { registerOrganisation } from '@greengate/identity/contracts';
import { systemActor } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { createProgramme } from '@greengate/programmes/contracts';
import { inviteSupplier, revokeInvitation } from '@greengate/suppliers/contracts';
import supertest from 'supertest';
import { contexts } from '../../apps/contexts';

const password = 'plum tree wagon';
const someone = { email: 'lin@kunshan.example', name: '林宇', password };
const system = systemActor('test');
let app: TestApplication;
let programmeId: string;
let invitation: { readonly invitationId: string; readonly token: string };

beforeEach(async () => {
  app = await createTestApplication(contexts, { identity: identityPorts });
  const buyer = await app.send(system, registerOrganisation, { name: 'Formosa', kind: 'buyer', firstUser: { email: 'ada@formosa.example', name: 'Ada', password } });
  programmeId = (await app.send(system, createProgramme, { organisationId: buyer.output.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
  await app.drain();
  const { invitationId, token } = (await app.send(system, inviteSupplier, { programmeId, supplierName: 'Kunshan', email: someone.email })).output;
  invitation = { invitationId, token: token ?? '' };
  await app.drain();
});
afterEach(() => app.close());

const address = (): string => `/api/v1/invitations/${invitation.invitationId}/account`;
const open = (body: object) => supertest(app.server).post(address()).send(body);
const signIn = async (email: string) => {
  const agent = supertest.agent(app.server);
  const { body } = await agent.post('/api/v1/session').send({ email, password }).expect(200);
  return { agent, session: body as { csrfToken: string; roles: string[]; organisation: { organisationId: string; kind: string; name: string } } };
};

const read = (token: string) => supertest(app.server).post(`/api/v1/invitations/${invitation.invitationId}/reading`).send({ token });

describe('an invitation, read before anything is given, over HTTP and without a session', () => {
  it('says who asks, for which programme and until when, and what came of it', async () => {
    const { body } = await read(invitation.token).expect(200);
    expect(body).toEqual({ buyer: 'Formosa', programme: 'Green 2030', supplierName: 'Kunshan', expiresAt: expect.any(String), status: 'open', accountOpened: false });
    await open({ ...someone, token: invitation.token }).expect(200);
    expect((await read(invitation.token).expect(200)).body).toMatchObject({ status: 'open', accountOpened: true });
  });
  it('says nothing to whoever has another token, and counts the attempt', async () => {
    expect((await read('x'.repeat(43)).expect(404)).body).toMatchObject({ code: 'suppliers.invitation-invalid' });
    for (let tries = 1; tries <= 49; tries += 1) await read('x'.repeat(43));
    expect((await read('x'.repeat(43))).body).toMatchObject({ code: 'rate.limited' });
  });
  it('says that it was revoked', async () => {
    await app.send(system, revokeInvitation, { programmeId, invitationId: invitation.invitationId, reason: 'wrong address' });
    expect((await read(invitation.token).expect(409)).body).toMatchObject({ code: 'suppliers.invitation-used' });
  });
});

describe('an account by invitation, over HTTP and without a session', () => {
  it('is opened with the token, signs in and accepts', async () => {
    await open({ ...someone, token: invitation.token }).expect(200);
    await app.drain();
    const { agent, session } = await signIn(someone.email);
    expect(session).toMatchObject({ roles: ['administrator', 'supplier-user'], organisation: { kind: 'supplier', name: 'Kunshan' } });
    const registration = { legalName: 'Kunshan Precision', sector: '電子業', country: 'CN', province: null, identifiers: [{ scheme: 'uscc', value: '91350100M000100Y43' }] };
    const accepted = await agent
      .post(`/api/v1/invitations/${invitation.invitationId}/acceptance`)
      .set('X-CSRF-Token', session.csrfToken)
      .send({ token: invitation.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } });
    expect([accepted.status, accepted.body]).toMatchObject([200, { programmeId: expect.any(String) }]);
    expect((await read(invitation.token).expect(200)).body).toMatchObject({ status: 'accepted', accountOpened: true });
  });
  it('is opened once: the same again by the same request, nothing by another', async () => {
    const once = () => supertest(app.server).post(address()).set('Idempotency-Key', 'one-tap-0001').send({ ...someone, token: invitation.token });
    const first = await once().expect(200);
    expect((await once().expect(200)).body).toEqual(first.body);
    expect((await open({ ...someone, email: 'other@kunshan.example', token: invitation.token }).expect(409)).body).toMatchObject({ code: 'suppliers.invitation-has-account' });
    await app.drain();
    await supertest(app.server).post('/api/v1/session').send({ email: 'other@kunshan.example', password }).expect(401);
  });
  it('is not opened with another token, and says nothing of the invitation; the attempts are counted', async () => {
    const wrong = await open({ ...someone, token: 'x'.repeat(43) }).expect(404);
    expect(wrong.body).toMatchObject({ code: 'suppliers.invitation-invalid' });
    await supertest(app.server).post('/api/v1/session').send({ email: someone.email, password }).expect(401);
    for (let tries = 2; tries <= 49; tries += 1) await open({ ...someone, token: 'x'.repeat(43) });
    // One sign-in and forty-nine tokens: fifty failures from this address.
    expect((await open({ ...someone, token: 'x'.repeat(43) })).body).toMatchObject({ code: 'rate.limited' });
  });
  it('leaves nothing behind where the password or the address is refused', async () => {
    expect((await open({ ...someone, password: 'short', token: invitation.token }).expect(422)).body).toMatchObject({ code: 'identity.password-short' });
    expect((await open({ ...someone, email: 'ada@formosa.example', token: invitation.token })).body).toMatchObject({ code: expect.stringMatching(/^identity\.email/) });
    await open({ ...someone, token: invitation.token }).expect(200);
  });
  it('gives whoever opened it nothing of the buyer, and no role of it', async () => {
    await open({ ...someone, roles: ['programme-owner'], token: invitation.token }).expect(400);
    await open({ ...someone, token: invitation.token }).expect(200);
    await app.drain();
    const { agent } = await signIn(someone.email);
    expect((await agent.get('/api/v1/programmes')).body).not.toMatchObject({ items: [expect.anything()] });
  });
  it('is not opened by a page of another site', async () => {
    expect((await open({ ...someone, token: invitation.token }).set('Origin', 'https://elsewhere.example').set('Sec-Fetch-Site', 'cross-site').expect(403)).body).toMatchObject({ code: 'auth.origin' });
  });
});
