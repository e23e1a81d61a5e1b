import { deterministicId } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import { targetRegisterEntry } from '../contracts/target-register.contract';
import { commitmentsEvents } from '../domain/commitments.events';
import { sampleTarget } from '../testing';
import { targetRegister } from './target-register.projection';

const make = commitmentsEvents.make;
const supplierId = deterministicId('supplier', 1);
const old = deterministicId('target', 'old');
const young = deterministicId('target', 'young');
const history = recordedAll([
  make.TargetCommitted({ supplierId, targetId: old, target: sampleTarget() }),
  make.TargetValidatedExternally({ supplierId, targetId: old, scheme: 'SBTi', ambition: 'WB2C', validatedOn: '2025-01-10' }),
  make.TargetValidatedExternally({ supplierId, targetId: old, scheme: 'SBTi', ambition: '1.5C', validatedOn: '2025-03-10' }),
  make.TargetCommitted({ supplierId, targetId: young, target: sampleTarget({ reduction: '0.5' }) }),
  make.TargetSuperseded({ supplierId, targetId: old, successor: young, reason: 'more is possible' }),
  make.TargetValidationChanged({ supplierId, targetId: young, scheme: 'SBTi', status: 'submitted', on: '2025-04-01', recordedBy: 'wang' }),
  make.BaseYearChangeRecorded({ supplierId, targetId: young, changeId: deterministicId('change', 1), cause: 'structural', change: '6000', description: 'a plant was bought', recordedBy: 'lin' }),
  make.BaseYearRecalculated({ supplierId, targetId: young, old: '100000', new: '106000', cause: [{ changeId: deterministicId('change', 1), cause: 'structural', change: '6000' }], effect: '0.06', threshold: '0.05', policyId: 'target-policy-1.0', policyDigest: 'a'.repeat(64) }),
  make.TargetWithdrawn({ supplierId, targetId: young, reason: 'merged' }),
]);
const once = project(targetRegister, history);

describe('target_register', () => {
  it('keeps the old target visible, with what replaced it and why', () => {
    expect(once.get(old)?.view).toMatchObject({ status: 'superseded', supersededBy: young, target: { reduction: '0.462' } });
    expect(once.get(old)?.view?.history.at(-1)).toMatchObject({ what: 'superseded', reason: 'more is possible', by: { id: 'someone' } });
    expect(once.get(young)?.view).toMatchObject({ status: 'withdrawn', supersedes: [old], supersededBy: null });
  });
  it('keeps every validation', () => expect(once.get(old)?.view?.validations.map(({ ambition }) => ambition)).toEqual(['WB2C', '1.5C']));
  it('counts from the recalculated base, with its cause', () =>
    expect(once.get(young)?.view).toMatchObject({ recalculatedBase: '106000', target: { baseEmissions: '100000' }, baseYearChanges: [{ counted: true, cause: 'structural' }], recalculations: [{ effect: '0.06' }], validationStatus: [{ scheme: 'SBTi', status: 'submitted' }] }));
  it('answers as its contract says', () => {
    for (const { view } of once.values()) expect(() => targetRegisterEntry.parse(view)).not.toThrow();
  });
  it('is the same after a batch applied twice, and after any split', () => {
    expect(project(targetRegister, history, once)).toEqual(once);
    for (let cut = 0; cut <= history.length; cut += 1) expect(project(targetRegister, history.slice(cut), project(targetRegister, history.slice(0, cut)))).toEqual(once);
  });
});
