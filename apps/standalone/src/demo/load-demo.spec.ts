import { identityPorts } from '@greengate/identity';
import { systemActor, type OutputOf } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { listProgrammes, listSuppliers } from '@greengate/programmes/contracts';
import { accountsOf, demoPassword } from '@greengate/identity';
import { contexts } from '../../../contexts';
import { loadDemo } from './load-demo';
import { demoFactorSets } from './publish-factors';

type Row = OutputOf<typeof listSuppliers>['suppliers'][number];

const programmeIn = async ({ services }: TestApplication): Promise<string> =>
  ((await services.eventStore.readAll({ limit: 1, filter: { types: ['programmes.ProgrammeCreated'] } })).events[0]?.data as { programmeId: string }).programmeId;

async function suppliersOf(application: TestApplication): Promise<readonly Row[]> {
  const programmeId = await programmeIn(application);
  const rows: Row[] = [];
  for (let cursor: string | undefined; ; ) {
    const { output } = await application.send(systemActor('test'), listSuppliers, { programmeId, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    rows.push(...output.suppliers);
    if (output.next === undefined) return rows;
    cursor = output.next;
  }
}

const distinct = (values: readonly (string | null)[]): readonly string[] => [...new Set(values.filter((value) => value !== null))].sort();

describe('the demo programme', () => {
  let application: TestApplication;
  let rows: readonly Row[];

  beforeAll(async () => {
    application = await createTestApplication(contexts, { identity: identityPorts, startsAt: '2025-10-01T08:00:00.000Z' });
    const brokenOff = loadDemo(application, (step, done) => {
      if (step === 'Reviews' && done > 100) throw new Error('the plug was pulled');
    });
    await expect(brokenOff).rejects.toThrow('the plug was pulled');
    await loadDemo(application, () => undefined);
    await application.drain();
    rows = await suppliersOf(application);
  }, 180_000);
  afterAll(() => application.close());

  it('shows more than 150 suppliers, in each of the tiers A to E and U', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(distinct(rows.map(({ tier }) => tier))).toEqual(['A', 'B', 'C', 'D', 'E', 'U']);
    expect(rows.filter(({ rulesetId }) => rulesetId === 'sdp-1.0').length).toBeGreaterThanOrEqual(150);
  });

  it('makes each rule of the gate appear', () => {
    expect(distinct(rows.map(({ gateRule }) => gateRule))).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9']);
  });

  it('assesses everybody once: nothing was assessed on half the facts', async () => {
    const page = await application.services.eventStore.readAll({ limit: 5_000, filter: { types: ['assessments.AssessmentComputed'] } });
    const suppliers = page.events.map(({ data }) => (data as { supplierId: string }).supplierId);
    expect(new Set(suppliers).size).toBe(rows.length);
    // The supplier that took its record over is looked at again; its facts are the same.
    expect(suppliers.length - rows.length).toBeLessThanOrEqual(1);
  });

  it('has a target of the programme, and awards of which one took a lower tier with its reason', async () => {
    const dataOf = async (type: string) => (await application.services.eventStore.readAll({ limit: 100, filter: { types: [type] } })).events.map(({ data }) => data as { reasonCode?: string | null; reason: string | null; better?: readonly string[] });
    expect(await dataOf('programmes.ProgrammeTargetSet')).toHaveLength(1);
    const awards = await dataOf('purchasing.AwardDecided');
    expect(awards.map(({ better = [], reasonCode }) => [better.length, reasonCode])).toEqual([[0, null], [2, 'capacity'], [0, null]]);
  });

  it('gains nothing when every process hears everything again', async () => {
    const before = await application.services.eventStore.head();
    await application.replayProcesses(100);
    expect(await application.services.eventStore.head()).toBe(before);
  }, 120_000);

  it('keeps duties apart: nobody accepted what they had submitted', async () => {
    const by = async (type: string): Promise<readonly string[]> =>
      distinct((await application.services.eventStore.readAll({ limit: 5_000, filter: { types: [type] } })).events.map(({ metadata }) => metadata.actor.id));
    const [submitters, accepters] = [await by('disclosures.DisclosureSubmitted'), await by('disclosures.DisclosureAccepted')];
    expect([submitters.length, accepters.length]).toEqual([1, 1]);
    expect(submitters).not.toEqual(accepters);
  });

  it('publishes the factor sets that its tour looks up, each by two persons', async () => {
    const page = await application.services.eventStore.readAll({ limit: 500, filter: { types: ['factors.FactorSetPublished'] } });
    const published = page.events.map(({ data }) => data as { header: { id: string }; drafter: string; approver: string });
    expect(published.map(({ header }) => header.id)).toEqual([...demoFactorSets]);
    expect(published.filter(({ drafter, approver }) => drafter === approver)).toEqual([]);
  });

  it('lets the demo supplier see its own record', async () => {
    const actor = await accountsOf(application.services).signIn('supplier@greengate.example', demoPassword);
    if (!actor) throw new Error('the demo supplier cannot sign in');
    const { output } = await application.send(actor, listProgrammes, {});
    expect(output.programmes).toMatchObject([{ as: ['supplier'], supplierIds: [expect.any(String)] }]);
  });

  it('changes nothing when loaded again', async () => {
    const before = await application.services.eventStore.head();
    await loadDemo(application, () => undefined);
    await application.drain();
    expect(await application.services.eventStore.head()).toBe(before);
  }, 120_000);
});
