import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { deterministicId, type Actor } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { commitTarget, getGlidePath, listTargets, recordBaseYearChange, recordTargetValidation, recordValidationStatus, supersedeTarget, withdrawTarget } from './contracts';
import { commitmentsContext } from './index';
import { sampleTarget } from './testing';

const supplierId = deterministicId('supplier', 1);
/** Its events alone: what was disclosed is written as that context would have. */
const disclosures = defineContext({ name: 'disclosures', events: [disclosuresEvents], commands: [], queries: [], projections: [] });
const refusal = (code: string) => ({ rejection: { code } });

describe('commitments, from message to view', () => {
  let app: TestApplication;
  let lin: Actor;
  let wang: Actor;
  beforeEach(async () => {
    app = await createTestApplication([disclosures, commitmentsContext], { directory: { supplierOrganisation: async () => deterministicId('test-organisation', 'supplier'), sharedWithBuyer: async () => true } });
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
    const { path } = (await app.send(lin, getGlidePath, { supplierId, targetId: successor })).output;
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
    await expect(app.send(wang, getGlidePath, { supplierId: other, targetId })).rejects.toMatchObject(refusal('commitments.not-found'));
    await expect(app.send(app.as('procurement-manager'), withdrawTarget, { supplierId: other, targetId, reason: 'not theirs' })).rejects.toMatchObject(refusal('commitments.not-found'));
  });

  it('sets accepted years beside the path, and recalculates the base once small changes exceed the threshold together', async () => {
    const { targetId } = (await app.send(lin, commitTarget, { supplierId, target: sampleTarget() })).output;
    const accepted = disclosuresEvents.make.DisclosureAccepted({
      supplierId, disclosureId: deterministicId('disclosure', 2024), acceptedBy: 'wang',
      inventory: sampleInventory({ period: { from: '2024-01-01', to: '2024-12-31' }, scope1: { status: 'reported', value: '9000' }, scope2LocationBased: { status: 'reported', value: '70000' } }),
    });
    const metadata = { $correlationId: 'test', $causationId: 'test', schemaVersion: 1, occurredAt: app.clock.now(), actor: { id: 'wang', kind: 'user' as const, organisation: 'buyer' }, tenant: 'buyer', build: 'test' };
    await app.services.eventStore.append(`disclosure-${supplierId}`, 'no-stream', [{ id: deterministicId('test', 1), type: accepted.type, data: accepted.data, metadata }]);
    await app.drain();
    const read = async () => (await app.send(lin, getGlidePath, { supplierId, targetId })).output;
    expect((await read()).progress).toMatchObject({ year: 2024, status: 'on-track' });
    const change = (cause: string, tonnes: string) => app.send(lin, recordBaseYearChange, { supplierId, targetId, cause, change: tonnes, description: 'a plant was bought' });
    expect((await change('structural', '3000')).output).toMatchObject({ recalculated: false, baseEmissions: '100000' });
    expect((await change('methodology', '2001')).output).toMatchObject({ recalculated: true, baseEmissions: '105001' });
    await expect(change('organic-growth', '2001')).rejects.toThrow('validation.failed');
    await app.drain();
    expect(await read()).toMatchObject({ base: { value: '105001', from: 'recalculated' }, recalculations: [{ old: '100000', new: '105001', effect: '0.05001', threshold: '0.05' }], progress: { status: 'ahead' } });
  });

  it('keeps every step of a validation; it ends only where there was one', async () => {
    const { targetId } = (await app.send(lin, commitTarget, { supplierId, target: sampleTarget() })).output;
    const step = (status: string, on: string) => app.send(wang, recordValidationStatus, { supplierId, targetId, scheme: 'SBTi', status, on });
    await step('submitted', '2025-01-10');
    await expect(step('removed', '2025-02-01')).rejects.toMatchObject(refusal('commitments.not-validated'));
    await app.send(wang, recordTargetValidation, { supplierId, targetId, scheme: 'SBTi', ambition: '1.5C', validatedOn: '2025-03-01' });
    await step('removed', '2025-05-01');
    await app.drain();
    const [target] = (await app.send(wang, listTargets, { supplierId })).output.targets;
    expect(target?.validationHistory.map(({ status, on }) => [status, on])).toEqual([['submitted', '2025-01-10'], ['validated', '2025-03-01'], ['removed', '2025-05-01']]);
    expect(target?.validationStatus).toEqual([{ scheme: 'SBTi', status: 'removed', since: '2025-05-01' }]);
    expect((await app.send(lin, getGlidePath, { supplierId, targetId })).output.validation).toEqual(target?.validationStatus);
  });
});
