import { deterministicId, type Actor } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import * as audits from './contracts';
import { auditsContext } from './index';

const programmeId = deterministicId('programme', 1);
const supplierId = deterministicId('supplier', 1);
const ofSupplier = { programmeId, supplierId };
const evidence = { digest: 'c'.repeat(64), name: 'list.pdf', mediaType: 'application/pdf' };
const plan = { rootCause: 'no review', action: 'review it', completeOn: '2025-08-01' };
const refusal = (code: string) => ({ rejection: { code } });

describe('audits, from message to view', () => {
  let app: TestApplication;
  let auditor: Actor;
  let lin: Actor;
  let buyer: Actor;
  beforeEach(async () => {
    const organisation = (name: string) => deterministicId('test-organisation', name);
    app = await createTestApplication([auditsContext], {
      directory: {
        supplierOrganisation: async () => organisation('supplier'),
        programmeOwner: async () => organisation('buyer'),
        sharedWithBuyer: async () => true,
        engaged: async (id) => id === organisation('auditors') || id === organisation('other auditors'),
      },
    });
    auditor = app.as('auditor', { organisation: 'auditors' });
    lin = app.as('supplier-user', { organisation: 'supplier' });
    buyer = app.as('procurement-manager');
  });
  afterEach(() => app.close());

  const scheduled = async () => {
    const { auditId } = (await app.send(buyer, audits.scheduleAudit, { ...ofSupplier, kind: 'desk', plannedOn: '2025-06-02', criteria: 'chapter 2', auditorOrganisationId: auditor.organisation })).output;
    await app.send(auditor, audits.performAudit, { ...ofSupplier, auditId, performedOn: '2025-06-02' });
    return { ...ofSupplier, auditId };
  };
  const raised = async () => {
    const one = await scheduled();
    const { output } = await app.send(auditor, audits.raiseFinding, { ...one, grade: 'major', statement: 'a meter is missing' });
    expect(output).toMatchObject({ state: 'open', correctiveActionDueOn: '2025-06-16', closureDueOn: '2025-08-31' });
    return { ...one, findingId: output.findingId };
  };

  it('goes from schedule to closure, and is overdue by derivation only', async () => {
    const finding = await raised();
    await app.drain();
    const read = async (asOf?: string) => (await app.send(lin, audits.getFinding, { ...ofSupplier, findingId: finding.findingId, ...(asOf ? { asOf } : {}) })).output;
    expect((await read()).overdue).toEqual({ correctiveActionDays: 0, closureDays: 0 });
    expect((await read('2025-09-02')).overdue).toEqual({ correctiveActionDays: 78, closureDays: 2 });
    await app.send(lin, audits.submitCorrectiveAction, { ...finding, ...plan });
    await app.send(auditor, audits.acceptCorrectiveAction, finding);
    await expect(app.send(auditor, audits.verifyFinding, { ...finding, effective: true })).rejects.toMatchObject(refusal('audits.evidence-missing'));
    await app.send(lin, audits.attachEvidence, { ...finding, evidence });
    expect((await app.send(auditor, audits.verifyFinding, { ...finding, effective: true })).output.state).toBe('verified');
    expect((await app.send(auditor, audits.closeFinding, finding)).output.state).toBe('closed');
    await app.drain();
    expect(await read('2030-01-01')).toMatchObject({ state: 'closed', overdue: { correctiveActionDays: 0, closureDays: 0 }, evidence: [{ name: 'list.pdf' }] });
    const list = (await app.send(buyer, audits.listProgrammeFindings, { programmeId, state: 'closed' })).output;
    expect(list.findings.map(({ findingId }) => findingId)).toEqual([finding.findingId]);
    expect((await app.send(auditor, audits.listAudits, ofSupplier)).output.audits).toMatchObject([{ state: 'performed', findings: [{ grade: 'major' }] }]);
  });

  it('keeps the parts apart: suppliers judge nothing, buyers judge nothing, another body has no say', async () => {
    const finding = await raised();
    await app.send(lin, audits.submitCorrectiveAction, { ...finding, ...plan });
    await expect(app.send(lin, audits.acceptCorrectiveAction, finding)).rejects.toMatchObject(refusal('auth.denied'));
    await expect(app.send(buyer, audits.acceptCorrectiveAction, finding)).rejects.toMatchObject(refusal('auth.denied'));
    await expect(app.send(app.as('auditor', { organisation: 'other auditors' }), audits.acceptCorrectiveAction, finding)).rejects.toMatchObject(refusal('audits.other-auditor'));
  });

  it('refuses to verify for who attached the evidence, whatever roles that person holds', async () => {
    const finding = await raised();
    const both = app.as(['auditor', 'supplier-user'], { organisation: 'auditors', id: 'two-hats' });
    await app.send(lin, audits.submitCorrectiveAction, { ...finding, ...plan });
    await app.send(auditor, audits.acceptCorrectiveAction, finding);
    await app.send({ ...lin, id: both.id }, audits.attachEvidence, { ...finding, evidence });
    await expect(app.send(both, audits.verifyFinding, { ...finding, effective: true })).rejects.toMatchObject(refusal('audits.self-verification'));
  });

  it('does not find an audit under another supplier', async () => {
    const one = await scheduled();
    await expect(app.send(auditor, audits.raiseFinding, { ...one, supplierId: deterministicId('supplier', 2), grade: 'minor', statement: 'a label is missing' })).rejects.toMatchObject(refusal('audits.not-found'));
  });

  it('refuses a digest that is none', async () => {
    const finding = await raised();
    await expect(app.send(lin, audits.attachEvidence, { ...finding, evidence: { ...evidence, digest: 'C'.repeat(64) } })).rejects.toThrow();
  });
});
