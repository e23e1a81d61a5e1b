import { defineProjection, deterministicId, type Actor } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import * as audits from './contracts';
import { auditsContext } from './index';

const programmeId = deterministicId('programme', 1);
const supplierId = deterministicId('supplier', 1);
const ofSupplier = { programmeId, supplierId };
const evidence = { digest: 'c'.repeat(64), name: 'list.pdf', mediaType: 'application/pdf' };
const plan = { rootCause: 'no review', action: 'review it', completeOn: '2025-08-01' };
const organisation = (name: string) => deterministicId('test-organisation', name);

type Named = { readonly name: string; readonly supplierId: string };
/** Names as other contexts keep them, told by the audit's own events. */
const named = (name: string, key: (data: audits.AuditEvent['data']) => string, document: Named) =>
  defineProjection<Named, audits.AuditEvent>({ name, version: 1, handles: ['audits.AuditScheduled'], indexes: [], keys: ({ event }) => [key(event.data)], evolve: () => document });
const names = defineContext({
  name: 'names',
  events: [],
  commands: [],
  queries: [],
  projections: [named('supplier_list', (data) => `${data.programmeId}.${data.supplierId}`, { name: 'Alloys', supplierId }), named('organisation_directory', () => organisation('auditors'), { name: 'Independent Auditors', supplierId })],
});

describe('what may be done about a finding now', () => {
  let app: TestApplication;
  let auditor: Actor, lin: Actor, buyer: Actor, analyst: Actor;
  let finding: typeof ofSupplier & { auditId: string; findingId: string };
  beforeEach(async () => {
    app = await createTestApplication([auditsContext, names], {
      directory: {
        supplierOrganisation: async () => organisation('supplier'),
        programmeOwner: async () => organisation('buyer'),
        sharedWithBuyer: async () => true,
        engaged: async (id) => id === organisation('auditors') || id === organisation('other auditors'),
      },
    });
    auditor = app.as('auditor', { organisation: 'auditors' });
    lin = app.as('supplier-user', { organisation: 'supplier' });
    [buyer, analyst] = [app.as('procurement-manager'), app.as('analyst')];
    const { auditId } = (await app.send(buyer, audits.scheduleAudit, { ...ofSupplier, kind: 'desk', plannedOn: '2025-06-02', criteria: 'chapter 2', auditorOrganisationId: null })).output;
    await app.send(auditor, audits.performAudit, { ...ofSupplier, auditId, performedOn: '2025-06-02' });
    const { findingId } = (await app.send(auditor, audits.raiseFinding, { ...ofSupplier, auditId, grade: 'major', statement: 'a meter is missing' })).output;
    finding = { ...ofSupplier, auditId, findingId };
  });
  afterEach(() => app.close());

  const readBy = async (actor: Actor) => {
    await app.drain();
    return (await app.send(actor, audits.getFinding, { ...ofSupplier, findingId: finding.findingId })).output;
  };
  const openTo = async (actor: Actor) => (await readBy(actor)).acts.filter(({ refusal }) => refusal === null).map(({ act }) => act);
  const whyNot = async (actor: Actor, act: audits.FindingAct) => (await readBy(actor)).acts.find((one) => one.act === act)?.refusal?.code;

  it('follows the decider from step to step, for each of the parties', async () => {
    expect(await openTo(lin)).toEqual(['submit-action', 'attach-evidence']);
    expect(await openTo(auditor)).toEqual(['withdraw']);
    await app.send(lin, audits.submitCorrectiveAction, { ...finding, ...plan });
    expect(await openTo(auditor)).toEqual(['accept-action', 'reject-action', 'withdraw']);
    await app.send(auditor, audits.acceptCorrectiveAction, finding);
    expect(await openTo(auditor)).toEqual(['verify-ineffective', 'withdraw']);
    expect(await whyNot(auditor, 'accept-action')).toBe('audits.finding-state-forbids');
    expect(await whyNot(auditor, 'verify-effective')).toBe('audits.evidence-missing');
    expect(await whyNot(auditor, 'close')).toBe('audits.not-verified');
    await app.send(lin, audits.attachEvidence, { ...finding, evidence });
    await app.send(auditor, audits.verifyFinding, { ...finding, effective: true });
    expect(await openTo(auditor)).toEqual(['close', 'reopen', 'withdraw']);
    await app.send(auditor, audits.closeFinding, finding);
    expect(await openTo(auditor)).toEqual(['reopen']);
    expect(await openTo(lin)).toEqual([]);
  });

  it('offers nobody what the role may not do, and says why to whoever may not do it here', async () => {
    await app.send(lin, audits.submitCorrectiveAction, { ...finding, ...plan });
    expect((await readBy(analyst)).acts).toEqual([]);
    expect((await readBy(buyer)).acts.map(({ act }) => act)).toEqual(['submit-action', 'attach-evidence']);
    const other = app.as('auditor', { organisation: 'other auditors' });
    expect(await whyNot(other, 'withdraw')).toBe('audits.not-the-issuer');
    // Whoever sent the evidence does not judge, whatever else that person is.
    const both = app.as(['auditor', 'supplier-user'], { organisation: 'auditors', id: 'two-hats' });
    await app.send({ ...lin, id: both.id }, audits.attachEvidence, { ...finding, evidence });
    expect(await whyNot(both, 'accept-action')).toBe('audits.self-verification');
  });

  it('says it in the language of whoever asks, with criteria and names, and with the revision that an act must meet', async () => {
    const read = await readBy(auditor);
    expect(read).toMatchObject({ supplierName: 'Alloys', audit: { kind: 'desk', criteria: 'chapter 2', state: 'performed' }, organisations: [{ organisationId: organisation('auditors'), name: 'Independent Auditors' }], revision: 2 });
    expect(read.acts.find(({ act }) => act === 'close')?.refusal?.what).toMatch(/was not verified as effective/);
    await app.send(lin, audits.submitCorrectiveAction, { ...finding, ...plan });
    expect((await readBy(auditor)).revision).toBe(3);
  });

  it('names suppliers in the lists, and finds those of one supplier', async () => {
    await app.drain();
    const list = async (of: string) => (await app.send(buyer, audits.listProgrammeFindings, { programmeId, supplierId: of })).output.findings.map(({ supplierName }) => supplierName);
    expect(await list(supplierId)).toEqual(['Alloys']);
    expect(await list(deterministicId('supplier', 2))).toEqual([]);
    const { audits: listed, deadlines } = (await app.send(auditor, audits.listAudits, ofSupplier)).output;
    expect(listed).toMatchObject([{ supplierName: 'Alloys', auditorName: null }]);
    expect(deadlines).toEqual(audits.defaultFindingDeadlines);
  });
});
