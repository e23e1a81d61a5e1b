import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventIdOf, newId, systemActor, type EventOf, type MessageDefinition, type Role } from '@greengate/kernel';
import { identityPorts } from '@greengate/identity';
import { identityEvents, registerUser, type OrganisationKind } from '@greengate/identity/contracts';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import supertest from 'supertest';
import { contexts } from '../../apps/contexts';
import { accessFacts, organisations, programmes, suppliers, type Seat } from '../support/access-world';
import { requestOf, sampleInput } from '../support/sample-input';

/** Messages that no role may send have no address: only Greengate itself sends them. */
const definitions: readonly MessageDefinition[] = contexts.flatMap((context) => [...context.commands, ...context.queries].map(({ definition }) => definition)).filter(({ access }) => Object.keys(access).length > 0);

const kinds: Readonly<Record<Seat, OrganisationKind>> = {
  owner: 'buyer', foreignBuyer: 'buyer', supplier: 'supplier', foreignSupplier: 'supplier', engagedAuditor: 'auditor', engagedVerifier: 'verifier', strangerBody: 'auditor', helper: 'supplier',
};
const rolesAt: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  buyer: ['administrator', 'analyst', 'auditor', 'procurement-manager', 'programme-owner'],
  supplier: ['administrator', 'supplier-user'],
  verifier: ['administrator', 'verifier'],
  auditor: ['administrator', 'auditor'],
};
const password = 'plum tree wagon';
const golden = (name: string): Record<string, object> => (JSON.parse(readFileSync(join(__dirname, `../fixtures/events/${name}.v1.json`), 'utf8')) as { data: Record<string, object> }).data;
const { inventory } = golden('disclosures.DisclosureSubmitted');
const { target } = golden('commitments.TargetCommitted');
const { factor, evidence } = golden('factors.CustomFactorProposed');
const { evidence: attached } = golden('audits.EvidenceAttached');
const { supplierId: _s, statementId: _t, disclosureId: _d, verifierOrganisationId: _v, accreditationId: _a, issuedBy: _b, ...statement } = golden('verifications.StatementIssued');
const { document: ruleset } = golden('assessments.RulesetDrafted');
const { document: benchmarks } = golden('assessments.BenchmarkSetDrafted');
/** What refinements ask for and the JSON form of a schema does not say. */
const corrections: Readonly<Record<string, object>> = {
  'identity.RegisterUser': { email: 'a@b.example' },
  'disclosures.SubmitDisclosure': { inventory },
  'disclosures.CorrectDisclosure': { inventory },
  'disclosures.RestateDisclosure': { inventory },
  'commitments.CommitTarget': { target },
  'commitments.SupersedeTarget': { target },
  'programmes.SetProgrammeTarget': { baseYear: 2023, targetYear: 2030, reduction: '0.42' },
  'audits.AttachEvidence': { evidence: attached },
  'measures.AttachMeasureEvidence': { evidence: attached },
  'verifications.IssueStatement': statement,
  'assessments.DraftRuleset': { document: ruleset },
  'assessments.DraftBenchmarkSet': { document: benchmarks },
  'factors.ProposeCustomFactor': { factor, evidence, gwpSet: null },
  'disclosures.ReturnDisclosure': { reasons: [{ field: 'scope1', reason: 'evidence', comment: 'The meter reading is missing.' }] },
};
const today = '2026-06-01T09:00:00.000Z';

/** The stream in which a fact of the access world lies. */
function streamOf({ type, data }: EventOf): string {
  const { programmeId, supplierId, organisationId, grantId } = data as Record<string, string>;
  if (grantId !== undefined) return `helperGrant-${supplierId}.${grantId}`;
  if (type.startsWith('identity.')) return `organisation-${organisationId}`;
  if (type.startsWith('programmes.')) return `programme-${programmeId}`;
  return programmeId === undefined ? `supplier-${supplierId}` : `enrolment-${programmeId}.${supplierId}`;
}

async function furnish(app: TestApplication): Promise<void> {
  const founded = (Object.keys(organisations) as Seat[]).map((seat) => identityEvents.make.OrganisationRegistered({ organisationId: organisations[seat], name: seat, kind: kinds[seat] }));
  const heights = new Map<string, number>();
  for (const event of [...founded, ...accessFacts]) {
    const stream = streamOf(event);
    const height = heights.get(stream);
    const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: today, actor: { id: 'test', kind: 'system' as const, organisation: 'greengate' }, tenant: 'greengate', build: 'test' };
    await app.services.eventStore.append(stream, height ?? 'no-stream', [{ id: eventIdOf(newId(), 0), type: event.type, data: event.data, metadata }]);
    heights.set(stream, (height ?? -1) + 1);
  }
  for (const seat of Object.keys(organisations) as Seat[]) {
    await app.send(systemActor('test'), registerUser, { organisationId: organisations[seat], email: `${seat}@greengate.example`, name: seat, roles: rolesAt[kinds[seat]], password });
  }
  await app.drain();
}

/** Open to every signed-in holder of the role by its rule: nothing of `ours` is in these. */
const openTo = ({ access }: MessageDefinition, roles: readonly Role[]): boolean => roles.some((role) => access[role] === 'self' || access[role] === 'anyone');
const ids = { programmeId: programmes.ours, supplierId: suppliers.ours, organisationId: organisations.owner };

describe('every message over HTTP', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await createTestApplication(contexts, { identity: identityPorts, startsAt: today });
    await furnish(app);
  }, 60_000);
  afterAll(() => app.close());

  async function browserOf(seat: Seat): Promise<(definition: MessageDefinition, input: Record<string, unknown>) => Promise<{ status: number; body: Record<string, unknown> }>> {
    const agent = supertest.agent(app.server);
    const { body } = await agent.post('/api/v1/session').send({ email: `${seat}@greengate.example`, password }).expect(200);
    const token = (body as { csrfToken: string }).csrfToken;
    return async (definition, input) => {
      const { path, query, body: sent } = requestOf(definition, input);
      const request = agent[definition.route.method.toLowerCase() as 'get' | 'post'](path).query(query).set('X-CSRF-Token', token);
      return (await (definition.route.method === 'GET' || definition.route.method === 'DELETE' ? request : request.send(sent)));
    };
  }
  const samples = definitions.map((definition) => ({ definition, input: sampleInput(definition, ids, corrections) }));

  it('can be sent: an input is made for each from its schema', () => {
    const without = samples.filter(({ input }) => input === undefined).map(({ definition }) => definition.name);
    expect(without).toEqual([]);
  });

  it.each(['foreignBuyer', 'foreignSupplier', 'strangerBody'] as const)('%s never gets anything of ours', async (seat) => {
    const ask = await browserOf(seat);
    const outcomes: Record<string, string> = {};
    for (const { definition, input } of samples) {
      if (input === undefined || openTo(definition, rolesAt[kinds[seat]])) continue;
      const { status, body } = await ask(definition, input);
      const code = String(body['code']);
      if (!(status === 403 && code === 'auth.denied') && !(status === 404 && code === 'resource.not-found')) outcomes[definition.name] = `${status} ${code}`;
    }
    expect(outcomes).toEqual({});
    expect(await app.services.eventStore.head()).toBe(headBefore);
  });

  it('nobody gets anything without signing in', async () => {
    for (const { definition, input } of samples) {
      if (input === undefined) continue;
      const { path, query, body } = requestOf(definition, input);
      const request = supertest(app.server)[definition.route.method.toLowerCase() as 'get' | 'post'](path).query(query);
      const response = await (definition.route.method === 'GET' || definition.route.method === 'DELETE' ? request : request.send(body));
      expect(`${definition.name} ${response.status} ${(response.body as { code: string }).code}`).toBe(`${definition.name} 401 auth.required`);
    }
  });

  it('the owner does get answers to the same questions: the refusals above are not for another reason', async () => {
    const ask = await browserOf('owner');
    const answered: string[] = [];
    const questions = samples.filter(({ definition }) => definition.kind === 'query' && rolesAt.buyer.some((role) => ['own-programme', 'enrolled-supplier', 'own-organisation'].includes(String(definition.access[role]))));
    for (const { definition, input } of questions) if (input !== undefined && (await ask(definition, input)).status === 200) answered.push(definition.name);
    expect(answered.length).toBeGreaterThan(questions.length / 2);
  });

  let headBefore: string;
  beforeAll(async () => {
    headBefore = await app.services.eventStore.head();
  });
});
