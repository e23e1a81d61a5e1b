import { dec, deterministicId, evaluateAgain, fold, type ActorReference, type AnyFormula, type FormulaStep } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import fc from 'fast-check';
import type { MeasurePlan } from '../contracts/measure-plan.contract';
import type { VerificationBasis } from '../contracts/verification.contract';
import { samplePlan } from '../testing';
import { appraisal10 } from './appraisal-1-0.data';
import { appraise } from './appraise.rules';
import { measureFormulas } from './formulas';
import type { MeasureCommand } from './measure.command';
import { measuresDecider } from './measures.decider';
import { measuresEvents, type MeasureEvent } from './measures.events';
import { verifiedEffect } from './verify-abatement.rules';

const { given } = specification(measuresDecider);
const make = measuresEvents.make;
const supplierId = deterministicId('supplier', 1);
const measureId = deterministicId('measure', 1);
const ids = { supplierId, measureId };
const person = (id: string, organisation: string): ActorReference => ({ id, kind: 'user', organisation });
const lin = person('lin', 'supplier');
const pei = person('pei', 'buyer');
const vera = person('vera', 'verifiers');
const act = (by: ActorReference, today = '2025-06-02') => ({ ...ids, by, today });
const appraised = (plan: MeasurePlan) => {
  const result = appraise(plan, appraisal10);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const plan = samplePlan();
const later = samplePlan({ dueOn: '2026-06-30', capex: '1200000' });
const planned = make.MeasurePlanned({ ...ids, plan, appraisal: appraised(plan), plannedBy: 'lin' });
const revised = make.MeasureRevised({ ...ids, plan: later, previous: plan, appraisal: appraised(later), reason: 'permits took longer', revisedBy: 'lin' });
const approvedWith = (of: MeasurePlan) => make.MeasureApproved({ ...ids, plan: of, appraisal: appraised(of), approvedBy: 'pei', approverOrganisationId: 'buyer' });
const approved = approvedWith(plan);
const started = make.MeasureStarted({ ...ids, startedOn: '2025-07-01', recordedBy: 'lin' });
const completed = make.MeasureCompleted({ ...ids, completedOn: '2025-12-15', recordedBy: 'lin' });
const evidence = { digest: 'a'.repeat(64), name: 'meter.pdf', mediaType: 'application/pdf' };
const attached = make.MeasureEvidenceAttached({ ...ids, evidence, attachedBy: 'lin' });
const overdue = make.MeasureFellOverdue({ ...ids, dueOn: '2025-12-31' });
const abandoned = make.MeasureAbandoned({ ...ids, reason: 'site is closed', abandonedBy: 'lin' });
const carriedOut = [planned, approved, started, completed, attached] as const;
const basis: VerificationBasis = {
  method: 'intensity',
  before: { emissions: '4000', output: { value: '10000', unit: 't' } },
  after: { emissions: '2700', output: { value: '9000000', unit: 'kg' } },
};
const year2026 = { from: '2026-01-01', to: '2026-12-31' };
const verificationId = deterministicId('abatement', 1);
const effect = verifiedEffect(basis, year2026, '800');
const verified = make.AbatementVerified({ ...ids, verificationId, period: year2026, basis, verified: effect.ok ? effect.value : (undefined as never), evidence: [evidence.digest], verifiedBy: 'vera', verifierOrganisationId: 'verifiers' });

describe('planning', () => {
  const planIt = (changes: Partial<MeasurePlan>): MeasureCommand => ({ type: 'plan', ...act(lin), plan: samplePlan(changes), rules: appraisal10 });
  it('records the plan with its figures by the rules of the day', () => given().when(planIt({})).then(planned));
  it('happens once', () => given(planned).when(planIt({})).thenNothing());
  it.each([
    ['measures.due-before-start' as const, { dueOn: '2025-06-30' }],
    ['measures.baseline-in-future' as const, { baseline: { year: 2026, emissions: '1', output: null } }],
    ['measures.no-abatement' as const, { abatement: { scope1: '0', scope2: '0.0', scope3: '0' } }],
    ['measures.abatement-above-baseline' as const, { abatement: { scope1: '0', scope2: '4000.1', scope3: '0' } }],
  ])('is refused with %s', (code, changes) => given().when(planIt(changes)).thenRejected(code));
  it('lets use of captured CO2 save more than the own baseline', () =>
    given().when({ type: 'plan', ...act(lin), plan: samplePlan({ carbonUse: 'used', abatement: { scope1: '0', scope2: '4001', scope3: '0' } }), rules: appraisal10 }).then(
      make.MeasurePlanned({ ...ids, plan: samplePlan({ carbonUse: 'used', abatement: { scope1: '0', scope2: '4001', scope3: '0' } }), appraisal: appraised(samplePlan({ carbonUse: 'used', abatement: { scope1: '0', scope2: '4001', scope3: '0' } })), plannedBy: 'lin' }),
    ));
});

describe('revision', () => {
  const revise: MeasureCommand = { type: 'revise', ...act(lin), plan: later, rules: appraisal10, reason: 'permits took longer' };
  it('keeps the old plan beside the new one', () => given(planned).when(revise).then(revised));
  it('of the same content changes nothing', () => given(planned, revised).when(revise).thenNothing());
  it('waits for approval; the approved plan holds meanwhile', () => {
    expect(fold(measuresDecider, [planned, approved, revised])).toMatchObject({ pending: true, approved: { dueOn: '2025-12-31' }, plan: { dueOn: '2026-06-30' } });
    expect(fold(measuresDecider, [planned, approved, revised, approvedWith(later)])).toMatchObject({ pending: false, approved: { dueOn: '2026-06-30' } });
  });
  it('is too late once it is done or given up', () => {
    given(...carriedOut).when(revise).thenRejected('measures.status-forbids');
    given(planned, abandoned).when(revise).thenRejected('measures.status-forbids');
  });
});

describe('approval', () => {
  const approve = (by: ActorReference): MeasureCommand => ({ type: 'approve', ...act(by) });
  it('fixes plan and figures', () => given(planned).when(approve(pei)).then(approved));
  it('is never by who planned or revised, nor by who acts for the supplier', () => {
    given(planned).when(approve(lin)).thenRejected('measures.self-approval');
    given(planned, make.MeasureRevised({ ...revised.data, revisedBy: 'pei' })).when(approve(pei)).thenRejected('measures.self-approval');
    given(planned).when(approve({ ...pei, actingFor: supplierId })).thenRejected('measures.self-approval');
  });
  it('of what is approved changes nothing', () => given(planned, approved).when(approve(pei)).thenNothing());
  it('is asked for again after a revision, also under way', () => given(planned, approved, started, revised).when(approve(pei)).then(approvedWith(later)));
});

describe('carrying out', () => {
  const start: MeasureCommand = { type: 'start', ...act(lin, '2025-07-01'), startedOn: '2025-07-01' };
  const complete = (completedOn: string): MeasureCommand => ({ type: 'complete', ...act(lin, '2025-12-20'), completedOn });
  it('starts what is approved', () => {
    given(planned).when(start).thenRejected('measures.not-approved');
    given(planned, approved).when(start).then(started);
    given(planned, approved, started).when(start).thenNothing();
    given(planned, approved).when({ ...start, startedOn: '2025-07-02' }).thenRejected('measures.day-in-future');
  });
  it('completes what was started, not before it was', () => {
    given(planned, approved).when(complete('2025-12-15')).thenRejected('measures.status-forbids');
    given(planned, approved, started).when(complete('2025-12-15')).then(completed);
    given(planned, approved, started).when(complete('2025-06-30')).thenRejected('measures.completed-before-start');
    given(planned, approved, started).when(complete('2025-12-21')).thenRejected('measures.day-in-future');
  });
  it('is given up before it is done, with a reason', () => {
    given(planned, approved, started).when({ type: 'abandon', ...act(lin), reason: 'site is closed' }).then(abandoned);
    given(...carriedOut).when({ type: 'abandon', ...act(lin), reason: 'site is closed' }).thenRejected('measures.status-forbids');
  });
  it('names evidence once by its digest', () => {
    given(planned).when({ type: 'attach-evidence', ...act(lin), evidence }).then(attached);
    given(planned, attached).when({ type: 'attach-evidence', ...act(lin), evidence: { ...evidence, name: 'copy.pdf' } }).thenNothing();
  });
  it('does not find a measure of another supplier', () => given(planned).when({ ...complete('2025-12-15'), supplierId: deterministicId('supplier', 2) }).thenRejected('measures.not-found'));
});

describe('the due day', () => {
  const mark = (today: string, dueOn = '2025-12-31'): MeasureCommand => ({ type: 'mark-overdue', ...act({ id: 'measures.due', kind: 'system', organisation: 'greengate' }, today), dueOn });
  it('is missed on the day after, once', () => {
    given(planned, approved, started).when(mark('2025-12-31')).thenNothing();
    given(planned, approved, started).when(mark('2026-01-01')).then(overdue);
    given(planned, approved, started, overdue).when(mark('2026-01-02')).thenNothing();
  });
  it('is not missed when it is done, given up or moved with approval; a revision alone moves nothing', () => {
    given(...carriedOut).when(mark('2026-01-01')).thenNothing();
    given(planned, abandoned).when(mark('2026-01-01')).thenNothing();
    given(planned, approved, revised).when(mark('2026-01-01')).then(overdue);
    given(planned, approved, revised, approvedWith(later)).when(mark('2026-01-01')).thenNothing();
  });
});

describe('verification', () => {
  const verify = (by = vera, changes: Partial<Extract<MeasureCommand, { type: 'verify' }>> = {}): MeasureCommand => ({ type: 'verify', ...act(by, '2027-02-01'), verificationId, period: year2026, basis, ...changes });
  it('leaves the fall of output out: 4,000 t for 10,000 t made, then 2,700 t for 9,000 t, is 900 t and not 1,300 t', () => {
    given(...carriedOut).when(verify()).then(verified);
    expect(verified.data.verified).toMatchObject({ abatement: '900', outputEffect: '400', perYear: '900', expectedPerYear: '800', ratio: '1.125' });
  });
  it('counts nothing when only output fell', () => {
    const closed = verifiedEffect({ ...basis, after: { emissions: '2000', output: { value: '5000', unit: 't' } } }, year2026, '800');
    expect(closed).toMatchObject({ ok: true, value: { abatement: '0', outputEffect: '2000', ratio: '0' } });
  });
  it('is by somebody who neither planned, carried out nor evidenced it', () => {
    given(...carriedOut).when(verify(lin)).thenRejected('measures.self-verification');
    given(...carriedOut).when(verify({ ...vera, actingFor: supplierId })).thenRejected('measures.self-verification');
  });
  it('is of a completed measure with evidence, in a past period after completion, each time once', () => {
    given(planned, approved, started, attached).when(verify()).thenRejected('measures.status-forbids');
    given(planned, approved, started, completed).when(verify()).thenRejected('measures.evidence-missing');
    given(...carriedOut).when(verify(vera, { period: { from: '2025-12-01', to: '2026-11-30' } })).thenRejected('measures.period-before-completion');
    given(...carriedOut).when(verify(vera, { today: '2026-12-30' })).thenRejected('measures.day-in-future');
    given(...carriedOut, verified).when(verify()).thenNothing();
    given(...carriedOut, verified).when(verify(vera, { verificationId: deterministicId('abatement', 2) })).thenRejected('measures.period-verified');
  });
  it('refuses outputs that do not measure the same, and none', () => {
    given(...carriedOut).when(verify(vera, { basis: { ...basis, after: { emissions: '1', output: { value: '1', unit: 'kWh' } } } as VerificationBasis })).thenRejected('units.incompatible');
    given(...carriedOut).when(verify(vera, { basis: { ...basis, after: { emissions: '1', output: { value: '0', unit: 't' } } } as VerificationBasis })).thenRejected('measures.output-zero');
  });
  it('takes a direct measurement that says how output was kept out', () => {
    const direct = verifiedEffect({ method: 'direct', abatement: '-12', outputExcludedBy: 'Refrigerant by weight, plant runs unchanged.' }, { from: '2026-01-01', to: '2026-03-31' }, '800');
    expect(direct).toMatchObject({ ok: true, value: { outputEffect: null, perYear: '-48.66666666666666666666666666666666666667' } });
  });
});

describe('every recorded figure', () => {
  const formulas = new Map(measureFormulas.map((formula: AnyFormula) => [`${formula.id}@${formula.version}`, formula]));
  const holds = (steps: readonly FormulaStep[]): boolean => steps.every((step) => {
    const formula = formulas.get(`${step.formula}@${step.version}`);
    return formula !== undefined && JSON.stringify(evaluateAgain(formula, JSON.parse(JSON.stringify(step)) as FormulaStep)) === JSON.stringify(step.output);
  });
  const amount = fc.integer({ min: 0, max: 1_000_000_00 }).map((cents) => (cents / 100).toFixed(2));
  it('evaluates again to itself, for any plan', () =>
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4000 }), (capex, saving, opexChange, lifetimeYears, tonnes) => {
        const found = appraised(samplePlan({ capex, saving, opexChange, lifetimeYears, abatement: { scope1: '0', scope2: String(tonnes), scope3: '0' } }));
        expect(found.steps).toHaveLength(3);
        expect(holds(found.steps as readonly FormulaStep[])).toBe(true);
      }),
    ));
  it('of a verification too; abatement and effect of output add up to the change of emissions', () =>
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (before, after, made, makes) => {
        const found = verifiedEffect({ method: 'intensity', before: { emissions: before, output: { value: String(made), unit: 't' } }, after: { emissions: after, output: { value: String(makes), unit: 't' } } }, year2026, '800');
        if (!found.ok) throw new Error(found.error.code);
        const { abatement, outputEffect, steps } = found.value;
        expect(dec(abatement).plus(outputEffect ?? '0').minus(dec(before).minus(after)).abs().lt('1e-20')).toBe(true);
        expect(holds(steps as readonly FormulaStep[])).toBe(true);
      }),
    ));
  it('prints the worked example: 19,029.49 a year, 23.7869 per tonne, paid back in 7.6923 years', () => {
    const { annualisedCost, costPerTonne, paybackYears } = appraised(plan);
    expect([Number(annualisedCost).toFixed(2), Number(costPerTonne).toFixed(4), Number(paybackYears).toFixed(4)]).toEqual(['19029.49', '23.7869', '7.6923']);
  });
});

it('folds any order of events without throwing', () => {
  const any = fc.constantFrom<MeasureEvent>(planned, revised, approved, started, completed, attached, verified, abandoned, overdue);
  fc.assert(fc.property(fc.array(any, { maxLength: 15 }), (events) => expect(() => fold(measuresDecider, events)).not.toThrow()));
});
