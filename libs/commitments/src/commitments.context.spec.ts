import { deterministicId, type Actor } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { commitTarget, getTargetPath, listTargets, recordTargetValidation, supersedeTarget, withdrawTarget } from './contracts';
import { commitmentsContext } from './index';
import { sampleTarget } from './testing';

const supplierId = deterministicId('supplier', 1);
const refusal = (code: string) => ({ rejection: { code } });

describe('commitments, from message to view', () => {
  let app: TestApplication;
  let lin: Actor;
  let wang: Actor;
  beforeEach(async () => {
    app = await createTestApplication([commitmentsContext], { directory: { supplierOrganisation: async () => deterministicId('test-organisation', 'supplier'), sharedWithBuyer: async () => true } });
    lin = app.as('supplier-user', { organisation: 'supplier' });
    wang = app.as('analyst');
  });
  afterEach(() => app.close());

  it('keeps the old target beside its successor, with its validations and its path', async () => {
    const { targetId } = (await app.send(lin, commitTarget, { supplierId, target: sampleTarget() })).output;
    expect((await app.send(lin, commitTarget, { supplierId, target: sampleTarget() })).output).toEqual({ targetId, status: 'live' });
    await app.send(wang, recordTargetValidation, { supplierId, targetId, scheme: 'SBTi', ambition: '1.5C', validatedOn: '2025-03-01' });
    const { successor, status } = (await app.send(lin, supersedeTarget, { supplierId, targetId, target: sampleTarget({ reduction: '0.5' }), reason: 'more is possible' })).output;
    expect(status).toBe('superseded');
    await app.drain();
    const { targets } = (await app.send(wang, listTargets, { supplierId })).output;
    expect(targets.map(({ targetId: id }) => id).sort()).toEqual([targetId, successor].sort());
    expect(targets.find((each) => each.targetId === targetId)).toMatchObject({ status: 'superseded', supersededBy: successor, validations: [{ scheme: 'SBTi' }] });
    expect((await app.send(wang, listTargets, { supplierId, status: 'live' })).output.targets).toHaveLength(1);
    const { path } = (await app.send(lin, getTargetPath, { supplierId, targetId: successor })).output;
    expect(path.at(-1)).toEqual({ year: 2030, remaining: '0.5', emissions: '50000' });
  });

  it('does not let a supplier validate its own target', async () => {
    const { targetId } = (await app.send(lin, commitTarget, { supplierId, target: sampleTarget() })).output;
    await expect(app.send(lin, recordTargetValidation, { supplierId, targetId, scheme: 'SBTi', ambition: null, validatedOn: '2025-03-01' })).rejects.toMatchObject(refusal('auth.denied'));
  });

  it('does not find a target under another supplier', async () => {
    const { targetId } = (await app.send(lin, commitTarget, { supplierId, target: sampleTarget() })).output;
    await app.drain();
    const other = deterministicId('supplier', 2);
    await expect(app.send(wang, getTargetPath, { supplierId: other, targetId })).rejects.toMatchObject(refusal('commitments.not-found'));
    await expect(app.send(app.as('procurement-manager'), withdrawTarget, { supplierId: other, targetId, reason: 'not theirs' })).rejects.toMatchObject(refusal('commitments.not-found'));
  });
});
