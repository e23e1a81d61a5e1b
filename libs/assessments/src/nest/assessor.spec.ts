import { admissionsContext } from '@greengate/admissions';
import { getGate, listGateDecisions, recordSanction } from '@greengate/admissions/contracts';
import { auditsEvents } from '@greengate/audits/contracts';
import { auditsContext } from '@greengate/audits';
import { commitmentsContext } from '@greengate/commitments';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosuresContext } from '@greengate/disclosures';
import { disclosuresEvents, type Inventory } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { deterministicId, digestOf, type EventOf } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { measuresEvents } from '@greengate/measures/contracts';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { purchasingContext } from '@greengate/purchasing';
import { suppliersContext } from '@greengate/suppliers';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { statementEvents, verificationsEvents } from '@greengate/verifications/contracts';
import { compareDay, draftBenchmarkSet, draftRuleset, explainDifference, getAssessment, listAssessments, listRulesets, publishBenchmarkSet, publishRuleset, recomputeAssessment } from '../contracts';
import { assessmentsContext } from '../index';
import { shippedBenchmarks, shippedRuleset } from '../testing';

/** Contexts whose events the views know, and which do nothing here. */
const elsewhere = defineContext({ name: 'elsewhere', events: [verificationsEvents, measuresEvents], commands: [], queries: [], projections: [] });
const contexts = [elsewhere, suppliersContext, purchasingContext, disclosuresContext, commitmentsContext, auditsContext, assessmentsContext, admissionsContext];
const programmeId = deterministicId('programme');
const buyer = deterministicId('buyer');
const supplier = (n: number) => deterministicId('supplier', n);
const ids = (n: number) => ({ programmeId, supplierId: supplier(n) });
const definitions = [statementEvents, suppliersEvents, disclosuresEvents, commitmentsEvents, auditsEvents];

const year = (y: number, tonnes: string, changes: Partial<Inventory> = {}): Inventory =>
  sampleInventory({ period: { from: `${y}-01-01`, to: `${y}-12-31` }, scope1: { status: 'reported', value: '1000' }, scope2LocationBased: { status: 'reported', value: tonnes }, revenue: { amount: '2000000000', currency: 'TWD' }, ...changes });

describe('from accepted facts to tier and gate, without a manual step', () => {
  let app: TestApplication;
  let appended = 0;
  const owner = () => app.as('programme-owner', { organisation: buyer, id: 'ann' });
  const other = () => app.as('programme-owner', { organisation: buyer, id: 'bob' });

  /** Facts of other contexts, as those contexts would have written them. */
  async function happened(stream: string, ...events: readonly EventOf[]): Promise<void> {
    const before = await app.services.eventStore.readStream(stream);
    const metadata = { $correlationId: 'test', $causationId: 'test', occurredAt: app.clock.now(), actor: { id: 'test', kind: 'system' as const, organisation: buyer }, tenant: buyer, build: 'test' };
    await app.services.eventStore.append(
      stream,
      before.length === 0 ? 'no-stream' : before.length - 1,
      events.map(({ type, data }) => {
        appended += 1;
        const definition = definitions.find(({ types }) => types.includes(type));
        return { id: deterministicId('test', appended), type, data, metadata: { ...metadata, schemaVersion: definition?.versionOf(type) ?? 1 } };
      }),
    );
    await app.drain();
  }
  const enrol = (n: number) =>
    happened(`enrolment-${programmeId}.${supplier(n)}`, suppliersEvents.make.SupplierEnrolled({ ...ids(n), buyerOrganisationId: buyer, supplierOrganisationId: deterministicId('org', n), legalName: `Maker ${n}`, sector: '電子業', country: 'TW', province: null, basis: 'buyer-held' }));
  const accept = (n: number, ...inventories: readonly Inventory[]) =>
    happened(`disclosure-${supplier(n)}`, ...inventories.map((inventory) => disclosuresEvents.make.DisclosureAccepted({ supplierId: supplier(n), disclosureId: deterministicId('disclosure', n, inventory.period.from), inventory, acceptedBy: 'ann' })));
  const assessed = async (n: number) => (await app.send(owner(), getAssessment, ids(n))).output;
  const gated = async (n: number) => (await app.send(owner(), getGate, ids(n))).output;

  beforeAll(async () => {
    app = await createTestApplication(contexts, {
      startsAt: '2025-10-01T09:00:00.000Z',
      directory: { programmeOwner: async () => buyer, sharedWithBuyer: async () => true, supplierOrganisation: async () => deterministicId('org', 1) },
    });
    const rules = shippedRuleset('sdp-1.0');
    const benchmarks = shippedBenchmarks();
    await app.send(owner(), draftRuleset, { programmeId, document: rules });
    await app.send(owner(), draftBenchmarkSet, { programmeId, document: benchmarks });
    await expect(app.send(owner(), publishRuleset, { programmeId, rulesetId: rules.id, effectiveFrom: '2025-10-01' })).rejects.toMatchObject({ rejection: { code: 'assessments.self-approval' } });
    await app.send(other(), publishRuleset, { programmeId, rulesetId: rules.id, effectiveFrom: '2025-10-01' });
    await app.send(other(), publishBenchmarkSet, { programmeId, benchmarkSetId: benchmarks.id, effectiveFrom: '2025-10-01' });
    expect(await app.fireTimers()).toBe(2);
    for (const n of [1, 2]) await enrol(n);
  }, 60_000);
  afterAll(() => app.close());

  it('puts published rules in force on their day', async () => {
    const { output } = await app.send(owner(), listRulesets, { programmeId });
    expect(output.items).toMatchObject([{ documentId: 'sdp-1.0', status: 'published', inForce: true, drafter: 'ann', approver: 'bob' }]);
  });

  it('leaves a new supplier unrated, admitted with six months to the first disclosure', async () => {
    expect((await assessed(1)).result).toMatchObject({ tier: 'U', score: null });
    expect(await gated(1)).toMatchObject({ rule: 'G7', decision: 'admit-with-conditions', dueOn: '2026-04-01' });
  });

  it('rates it when a disclosure is accepted, naming the event behind the figures', async () => {
    await accept(1, year(2022, '6000'), year(2023, '5500'), year(2024, '5000'));
    const found = await assessed(1);
    expect(found.result.tier).not.toBe('U');
    expect(found.steps.at(-1)?.running.startsWith(String(Number(found.result.score)))).toBe(true);
    const events = await app.services.eventStore.readStream(`disclosure-${supplier(1)}`);
    expect(found.result.pillars?.intensity.sources.map(({ id }) => id)).toContain(events.at(-1)?.id);
    expect(found.inputs.map(({ position }) => position)).toEqual(expect.arrayContaining(events.map(({ position }) => position)));
    expect(found.result.standing.reason).toBe('initial');
  });

  it('lowers and restores it with a finding, and the gate follows', async () => {
    const before = await assessed(1);
    const audit = { ...ids(1), auditId: deterministicId('audit'), findingId: deterministicId('finding') };
    await happened('audit-1', auditsEvents.make.FindingRaised({ ...audit, grade: 'critical', statement: 'meters were bridged', falsification: false, correctiveActionDueOn: '2025-10-08', closureDueOn: '2025-10-31', issuedBy: buyer }));
    expect([(await assessed(1)).result.tier, (await gated(1)).decision, (await gated(1)).rule]).toEqual(['E', 'suspend-new-awards', 'G3']);
    await happened('audit-1', auditsEvents.make.FindingClosed(audit));
    const after = await assessed(1);
    expect([after.result.tier, after.result.score]).toEqual([before.result.tier, before.result.score]);
    expect((await gated(1)).rule).not.toBe('G3');
  });

  it('counts a target, and records no assessment when nothing changed', async () => {
    const target = { kind: 'absolute' as const, scopes: [1 as const, 2 as const], baseYear: 2022, targetYear: 2030, reduction: '0.5', baseEmissions: null, coversScope3: false };
    await happened(`commitment-${supplier(1)}`, commitmentsEvents.make.TargetCommitted({ supplierId: supplier(1), targetId: deterministicId('target'), target }));
    expect(Number((await assessed(1)).result.pillars?.commitment.raw)).toBeGreaterThan(0);
    const { output: before } = await app.send(owner(), listAssessments, ids(1));
    await happened(`enrolment-${programmeId}.${supplier(1)}`, suppliersEvents.make.ConsentGranted({ ...ids(1), consentId: deterministicId('consent'), purpose: 'tiers', scopes: ['disclosures'], expiresOn: null }));
    expect((await app.send(owner(), listAssessments, ids(1))).output.items).toHaveLength(before.items.length);
  });

  it('takes a verification statement into account, and its end on the very day', async () => {
    const declared = await assessed(1);
    const inventory = year(2024, '5000');
    const statement = { supplierId: supplier(1), statementId: deterministicId('statement'), disclosureId: deterministicId('disclosure', 1, '2024-01-01') };
    const content = {
      standard: 'ISO 14064-3:2019', level: 'reasonable' as const, scopes: [1 as const, 2 as const], period: inventory.period, criteria: 'GHG Protocol', materiality: '0.05', opinion: 'unmodified' as const, basis: null, misstatements: [],
      evidence: null, contentDigest: digestOf(inventory), validUntil: '2025-10-31',
    };
    await happened(`verification-${supplier(1)}`, statementEvents.make.StatementIssued({ ...content, ...statement, verifierOrganisationId: deterministicId('body'), accreditationId: deterministicId('accreditation'), issuedBy: 'vera' }));
    const verified = await assessed(1);
    expect(verified).toMatchObject({ trigger: 'verifications.StatementIssued', result: { indicators: { assured: true } } });
    expect(verified.inputs.map(({ type }) => type)).toContain('verifications.StatementIssued');
    expect(Number(verified.result.score)).toBeGreaterThan(Number(declared.result.score));
    await happened(`verification-${supplier(1)}`, statementEvents.make.StatementExpired({ ...statement, on: '2025-11-01' }));
    const expired = await assessed(1);
    expect(expired).toMatchObject({ trigger: 'verifications.StatementExpired', asOf: '2025-11-01', result: { indicators: { assured: false } } });
    expect(expired.inputs.map(({ type }) => type)).toEqual(expect.arrayContaining(['verifications.StatementIssued', 'verifications.StatementExpired']));
    expect(Number(expired.result.score)).toBeLessThan(Number(verified.result.score));
  });

  it('recomputes every recorded assessment to the same digest', async () => {
    const { output } = await app.send(owner(), listAssessments, ids(1));
    expect(output.items.length).toBeGreaterThanOrEqual(4);
    for (const { assessmentId } of output.items) {
      const { output: again } = await app.send(owner(), recomputeAssessment, { ...ids(1), assessmentId });
      expect(again).toMatchObject({ equal: true, rulesetIntact: true, benchmarkSetIntact: true });
    }
    await expect(app.send(owner(), recomputeAssessment, { ...ids(2), assessmentId: output.items[0]?.assessmentId })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
  });

  it('says what moved the score from one assessment to another, down to the events', async () => {
    const { output } = await app.send(owner(), listAssessments, ids(1));
    const [last, before] = output.items;
    const { output: newest } = await app.send(owner(), explainDifference, ids(1));
    expect([newest.from.assessmentId, newest.to.assessmentId]).toEqual([before?.assessmentId, last?.assessmentId]);
    expect(newest.from.intact && newest.to.intact).toBe(true);
    const first = output.items.at(-1);
    const { output: all } = await app.send(owner(), explainDifference, { ...ids(1), from: first?.assessmentId ?? '', to: last?.assessmentId ?? '' });
    expect([all.from.score, all.from.tier]).toEqual([null, 'U']);
    const total = all.steps.reduce((sum, { points }) => sum + Number(points), 0);
    expect(total.toFixed(2)).toBe(Number(all.points).toFixed(2));
    expect(Number(all.points).toFixed(2)).toBe(Number(last?.score).toFixed(2));
    expect(all.steps[0]?.causes.map(({ type }) => type)).toEqual(expect.arrayContaining(['disclosures.DisclosureAccepted', 'commitments.TargetCommitted', 'verifications.StatementIssued']));
    await expect(app.send(owner(), explainDifference, ids(2))).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    await expect(app.send(owner(), explainDifference, { ...ids(2), from: first?.assessmentId ?? '', to: last?.assessmentId ?? '' })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
  });

  it('judges a past day by what is known now, records nothing, and names the events of the difference', async () => {
    await enrol(7);
    await accept(7, year(2023, '9000'), year(2024, '8000'));
    const before = app.clock.now().slice(0, 10);
    const head = await app.services.eventStore.head();
    const { output: same } = await app.send(owner(), compareDay, { ...ids(7), on: before });
    expect(same).toMatchObject({ same: true, unjudged: null, points: '0', later: [], asKnownThen: { rulesetId: 'sdp-1.0' } });
    expect(same.asKnownNow?.resultDigest).toBe(same.asKnownThen?.resultDigest);
    app.clock.advance(3 * 86_400_000);
    const restated = year(2024, '20000');
    await happened(
      `disclosure-${supplier(7)}`,
      disclosuresEvents.make.DisclosureRestated({ supplierId: supplier(7), disclosureId: deterministicId('disclosure', 7, '2024-01-01'), inventory: restated, previous: year(2024, '8000'), cause: 'a meter was missed', effect: '1.5', declared: false, restatedBy: 'sue' }),
    );
    await accept(7, restated);
    const written = await app.services.eventStore.head();
    const { output: differs } = await app.send(owner(), compareDay, { ...ids(7), on: before });
    expect(differs.asKnownThen).toEqual(same.asKnownThen);
    expect(differs.same).toBe(false);
    expect(Number(differs.asKnownNow?.score)).toBeLessThan(Number(differs.asKnownThen?.score));
    expect(differs.steps.filter(({ points }) => points !== '0').map(({ group }) => group)).toEqual(['data']);
    const log = (await app.services.eventStore.readAll({ from: head, limit: 50 })).events;
    expect(differs.later.map(({ id, position, type, kind }) => [id, position, type, kind])).toEqual(
      log.filter(({ type }) => type.startsWith('disclosures.')).map(({ id, position, type }) => [id, position, type, 'correction']),
    );
    expect(differs.later).toHaveLength(2);
    expect(await app.services.eventStore.head()).toBe(written);
    expect((await app.send(owner(), compareDay, { ...ids(7), on: '2020-01-01' })).output).toMatchObject({ asKnownThen: null, asKnownNow: null, unjudged: 'not-enrolled', same: true });
    await expect(app.send(app.as('auditor', { organisation: deterministicId('stranger'), id: 'eve' }), compareDay, { ...ids(7), on: before })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
  });

  it('hides from the supplier what the buyer spends and could buy elsewhere', async () => {
    const own = app.as('supplier-user', { organisation: deterministicId('org', 1) });
    expect((await app.send(own, getGate, ids(1))).output.inputs).toBeNull();
    expect((await gated(1)).inputs).not.toBeNull();
  });

  it('replaces a sanctioned supplier', async () => {
    await app.send(owner(), recordSanction, { ...ids(2), reason: 'listed by customs' });
    await app.drain();
    expect(await gated(2)).toMatchObject({ rule: 'G1', decision: 'replace' });
  });

  it('lets time work: the first disclosure that never came, a disclosure that grew old', async () => {
    await enrol(3);
    app.clock.set('2027-02-01T00:00:00.000Z');
    for (let round = 0; round < 10 && (await app.fireTimers()) > 0; round += 1);
    const third = (await app.send(owner(), listGateDecisions, ids(3))).output.items;
    expect(third.map(({ rule }) => rule).reverse().slice(0, 3)).toEqual(['G7', 'G5', 'G3']);
    const history = (await app.send(owner(), listAssessments, ids(1))).output.items;
    expect(history.filter(({ trigger }) => trigger === 'time').map(({ asOf }) => asOf)).toEqual(expect.arrayContaining(['2026-07-01', '2027-01-01']));
    expect((await assessed(1)).result.penalties.map(({ points }) => points)).toEqual(['10']);
    expect(await app.fireTimers()).toBe(0);
  });

  it('assesses every supplier again when other rules take effect, and changes nothing of before', async () => {
    const before = (await app.send(owner(), listAssessments, ids(1))).output.items;
    const rules = { ...shippedRuleset('sdp-1.0'), id: 'sdp-1.1', version: '1.1.0' };
    const stricter = { ...rules, tiers: rules.tiers.map((row) => (row.tier === 'A' ? { ...row, from: '90' } : row)) };
    await app.send(owner(), draftRuleset, { programmeId, document: stricter });
    await app.send(other(), publishRuleset, { programmeId, rulesetId: 'sdp-1.1', effectiveFrom: '2027-03-01' });
    expect(await app.fireTimers()).toBe(0);
    app.clock.set('2027-03-01T00:00:00.000Z');
    await app.fireTimers();
    for (const n of [1, 2, 3]) expect((await assessed(n)).rulesetId).toBe('sdp-1.1');
    expect((await app.send(owner(), listAssessments, ids(1))).output.items.slice(1)).toEqual(before);
  });
});
