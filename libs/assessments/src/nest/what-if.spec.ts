import { admissionsContext } from '@greengate/admissions';
import { auditsContext } from '@greengate/audits';
import { commitmentsContext } from '@greengate/commitments';
import { disclosuresContext } from '@greengate/disclosures';
import { disclosuresEvents, type Inventory } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { deterministicId, type EventOf } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { measuresEvents } from '@greengate/measures/contracts';
import { purchasingContext } from '@greengate/purchasing';
import { suppliersContext } from '@greengate/suppliers';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { verificationsEvents } from '@greengate/verifications/contracts';
import { cancelWhatIf, diffBenchmarkSets, draftBenchmarkSet, draftRuleset, getAssessment, getWhatIf, listWhatIfs, publishBenchmarkSet, publishRuleset, startWhatIf, type Ruleset } from '../contracts';
import { assessmentsContext } from '../index';
import { shippedBenchmarks, shippedRuleset } from '../testing';

const elsewhere = defineContext({ name: 'elsewhere', events: [verificationsEvents, measuresEvents], commands: [], queries: [], projections: [] });
const contexts = [elsewhere, suppliersContext, purchasingContext, disclosuresContext, commitmentsContext, auditsContext, assessmentsContext, admissionsContext];
const programmeId = deterministicId('programme');
const buyer = deterministicId('buyer');
const supplier = (n: number) => deterministicId('supplier', n);
const many = 60;

const year = (y: number, tonnes: string): Inventory =>
  sampleInventory({ period: { from: `${y}-01-01`, to: `${y}-12-31` }, scope1: { status: 'reported', value: '1000' }, scope2LocationBased: { status: 'reported', value: tonnes }, revenue: { amount: '2000000000', currency: 'TWD' } });

describe('what if other rules held', () => {
  let app: TestApplication;
  let appended = 0;
  const owner = () => app.as('programme-owner', { organisation: buyer, id: 'ann' });
  const other = () => app.as('programme-owner', { organisation: buyer, id: 'bob' });
  const rules = shippedRuleset('sdp-1.0');
  const benchmarks = shippedBenchmarks();
  /** Whatever was worth a better tier is worth the worst but one. */
  const stricter: Ruleset = { ...rules, id: 'sdp-2.0', version: '2.0.0', tiers: rules.tiers.map((row) => (row.tier === 'A' ? { ...row, from: '99' } : row.tier === 'B' ? { ...row, from: '98' } : row.tier === 'C' ? { ...row, from: '97' } : row)) };

  async function happened(stream: string, ...events: readonly EventOf[]): Promise<void> {
    const metadata = { $correlationId: 'test', $causationId: 'test', occurredAt: app.clock.now(), actor: { id: 'test', kind: 'system' as const, organisation: buyer }, tenant: buyer, build: 'test' };
    await app.services.eventStore.append(stream, 'no-stream', events.map(({ type, data }) => {
      appended += 1;
      const definition = [suppliersEvents, disclosuresEvents].find(({ types }) => types.includes(type));
      return { id: deterministicId('test', appended), type, data, metadata: { ...metadata, schemaVersion: definition?.versionOf(type) ?? 1 } };
    }));
  }
  const tierOf = async (n: number) => (await app.send(owner(), getAssessment, { programmeId, supplierId: supplier(n) })).output.result.tier;
  const lookedAt = async (whatIfId: string) => (await app.send(owner(), getWhatIf, { programmeId, whatIfId })).output;

  beforeAll(async () => {
    app = await createTestApplication(contexts, { startsAt: '2025-10-01T09:00:00.000Z', directory: { programmeOwner: async () => buyer, sharedWithBuyer: async () => true, supplierOrganisation: async () => deterministicId('org', 1) } });
    await app.send(owner(), draftRuleset, { programmeId, document: rules });
    await app.send(owner(), draftBenchmarkSet, { programmeId, document: benchmarks });
    await app.send(other(), publishRuleset, { programmeId, rulesetId: rules.id, effectiveFrom: '2025-10-01' });
    await app.send(other(), publishBenchmarkSet, { programmeId, benchmarkSetId: benchmarks.id, effectiveFrom: '2025-10-01' });
    await app.fireTimers();
    for (let n = 1; n <= many; n += 1) {
      const ids = { programmeId, supplierId: supplier(n) };
      await happened(`enrolment-${programmeId}.${supplier(n)}`, suppliersEvents.make.SupplierEnrolled({ ...ids, buyerOrganisationId: buyer, supplierOrganisationId: deterministicId('org', n), legalName: `Maker ${n}`, sector: '電子業', country: 'TW', province: null, basis: 'buyer-held' }));
      if (n > 3) continue;
      const inventories = [2022, 2023, 2024].map((y, index) => year(y, String(6000 - index * 400 * n)));
      await happened(`disclosure-${supplier(n)}`, ...inventories.map((inventory) => disclosuresEvents.make.DisclosureAccepted({ supplierId: supplier(n), disclosureId: deterministicId('disclosure', n, inventory.period.from), inventory, acceptedBy: 'ann' })));
    }
    await app.drain();
    await app.send(owner(), draftRuleset, { programmeId, document: stricter });
  }, 120_000);
  afterAll(() => app.close());

  it('moves nobody when the rules in force are tried', async () => {
    const { output } = await app.send(owner(), startWhatIf, { programmeId, rulesetId: rules.id });
    const done = await lookedAt(output.whatIfId);
    expect(done).toMatchObject({ state: 'done', done: many, total: many, counts: { suppliers: many, moved: 0 }, moved: [] });
    expect(done.flows.reduce((sum, { suppliers }) => sum + suppliers, 0)).toBe(many);
    expect(done.flows.every(({ from, to }) => from === to)).toBe(true);
  });

  it('tells who would move and why, from a draft, and records nothing; it is found again', async () => {
    const before = await app.services.eventStore.head();
    const { output } = await app.send(owner(), startWhatIf, { programmeId, rulesetId: stricter.id });
    const found = await lookedAt(output.whatIfId);
    expect(found).toMatchObject({ state: 'done', tried: { ruleset: { documentId: 'sdp-2.0', status: 'drafted' }, benchmarkSet: { documentId: benchmarks.id } }, against: { ruleset: { documentId: 'sdp-1.0' } } });
    expect(found.counts.moved).toBeGreaterThan(0);
    expect(found.counts.worse).toBe(found.counts.moved);
    expect(found.moved.every(({ why, from, to }) => why !== '' && from.tier !== to.tier && from.score === to.score)).toBe(true);
    expect(await app.services.eventStore.head()).toBe(before);
    expect((await app.send(owner(), listWhatIfs, { programmeId })).output.items.map(({ whatIfId }) => whatIfId)).toContain(output.whatIfId);
  });

  it('takes the same request again for the same trial, and asks for something to try', async () => {
    const send = () => app.send(owner(), startWhatIf, { programmeId, rulesetId: stricter.id }, { commandId: deterministicId('again') });
    expect((await send()).output.whatIfId).toBe((await send()).output.whatIfId);
    await expect(app.send(owner(), startWhatIf, { programmeId })).rejects.toMatchObject({ rejection: { code: 'assessments.nothing-to-try' } });
    await expect(app.send(owner(), startWhatIf, { programmeId, rulesetId: 'nowhere-1.0' })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    await expect(app.send(owner(), getWhatIf, { programmeId: deterministicId('elsewhere'), whatIfId: deterministicId('what-if', deterministicId('again')) })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
  });

  it('stays as it ended when it is stopped too late', async () => {
    const { output } = await app.send(owner(), startWhatIf, { programmeId, benchmarkSetId: benchmarks.id });
    expect((await app.send(owner(), cancelWhatIf, { programmeId, whatIfId: output.whatIfId })).output.state).toBe('done');
  });

  it('shows where two benchmark sets differ', async () => {
    await app.send(owner(), draftBenchmarkSet, { programmeId, document: { ...benchmarks, id: 'other-1.0', title: { en: 'Other', 'zh-CN': '其他' } } });
    await app.drain();
    const { output } = await app.send(owner(), diffBenchmarkSets, { programmeId, benchmarkSetId: benchmarks.id, otherId: 'other-1.0' });
    expect(output.differences.map(({ path }) => path)).toEqual(expect.arrayContaining(['id', 'title.en']));
  });

  it('foretells what happens when the draft is published and takes effect', async () => {
    const { output } = await app.send(owner(), startWhatIf, { programmeId, rulesetId: stricter.id });
    const { moved } = await lookedAt(output.whatIfId);
    const before = await Promise.all([1, 2, 3, 4].map(tierOf));
    const foretold = [1, 2, 3, 4].map((n, index) => moved.find(({ supplierId }) => supplierId === supplier(n))?.to.tier ?? before[index]);
    await app.send(other(), publishRuleset, { programmeId, rulesetId: stricter.id, effectiveFrom: '2025-10-01' });
    await app.fireTimers();
    await app.drain();
    expect(await Promise.all([1, 2, 3, 4].map(tierOf))).toEqual(foretold);
  });
});
