import { deterministicId } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import fc from 'fast-check';
import { measureRegisterEntry } from '../contracts/measure-register.contract';
import { appraisal10 } from '../domain/appraisal-1-0.data';
import { appraise } from '../domain/appraise.rules';
import { measuresEvents, type MeasureEvent } from '../domain/measures.events';
import { verifiedEffect } from '../domain/verify-abatement.rules';
import { samplePlan } from '../testing';
import { measureDue } from './measure-due.projection';
import { measureRegister } from './measure-register.projection';
import { measureShares, sharedOn } from './measure-shares.projection';

const make = measuresEvents.make;
const ids = { supplierId: deterministicId('supplier', 1), measureId: deterministicId('measure', 1) };
const value = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};
const plan = samplePlan();
const later = samplePlan({ dueOn: '2026-06-30' });
const figures = (of: typeof plan) => value(appraise(of, appraisal10));
const direct = { method: 'direct' as const, abatement: '700', outputExcludedBy: 'A meter of its own on the inverter.' };
const period = { from: '2026-07-01', to: '2027-06-30' };
const planned = make.MeasurePlanned({ ...ids, plan, appraisal: figures(plan), plannedBy: 'lin' });
const approvedWith = (of: typeof plan) => make.MeasureApproved({ ...ids, plan: of, appraisal: figures(of), approvedBy: 'pei', approverOrganisationId: 'buyer' });
const revised = make.MeasureRevised({ ...ids, plan: later, previous: plan, appraisal: figures(later), reason: 'permits', revisedBy: 'lin' });
const overdue = make.MeasureFellOverdue({ ...ids, dueOn: '2025-12-31' });
const story: readonly MeasureEvent[] = [
  planned,
  approvedWith(plan),
  make.MeasureStarted({ ...ids, startedOn: '2025-07-01', recordedBy: 'lin' }),
  revised,
  overdue,
  approvedWith(later),
  make.MeasureEvidenceAttached({ ...ids, evidence: { digest: 'a'.repeat(64), name: 'meter.pdf', mediaType: 'application/pdf' }, attachedBy: 'lin' }),
  make.MeasureCompleted({ ...ids, completedOn: '2026-06-15', recordedBy: 'lin' }),
  make.AbatementVerified({ ...ids, verificationId: deterministicId('v', 1), period, basis: direct, verified: value(verifiedEffect(direct, period, '800')), evidence: ['a'.repeat(64)], verifiedBy: 'vera', verifierOrganisationId: 'verifiers' }),
];
const history = recordedAll(story);
const after = (count: number) => project(measureRegister, history.slice(0, count)).get(ids.measureId)?.view;
const dueAfter = (...events: readonly MeasureEvent[]) => project(measureDue, recordedAll(events)).get(ids.measureId)?.view;

describe('measure_register', () => {
  it('keeps the old plan, lets the approved one hold, and forgets a missed day that was moved', () => {
    expect(after(4)).toMatchObject({ pending: true, dueOn: '2025-12-31', plan: { dueOn: '2026-06-30' }, approved: { plan: { dueOn: '2025-12-31' } }, previous: [{ plan, reason: 'permits' }] });
    expect(after(5)).toMatchObject({ overdueSince: '2025-12-31' });
    expect(after(6)).toMatchObject({ pending: false, overdueSince: null, dueOn: '2026-06-30', status: 'started' });
  });
  it('shows verified beside expected', () => {
    expect(after(9)).toMatchObject({ status: 'completed', verifiedPerYear: '700', appraisal: { abatement: '800' } });
    expect(after(9)?.history.map(({ what }) => what)).toEqual(story.map(({ type }) => type.slice(9)));
  });
  it('answers as its contract says', () => {
    for (let count = 1; count <= story.length; count += 1) expect(() => measureRegisterEntry.parse(after(count))).not.toThrow();
  });
});

describe('measure_due', () => {
  it('waits for the day after the due day of the plan in force', () => {
    expect(dueAfter(planned)).toMatchObject({ dueOn: '2025-12-31', overdueOn: '2026-01-01' });
    expect(dueAfter(planned, revised)).toMatchObject({ overdueOn: '2026-07-01' });
    expect(dueAfter(planned, approvedWith(plan), revised)).toMatchObject({ overdueOn: '2026-01-01' });
    expect(dueAfter(planned, approvedWith(plan), overdue)).toMatchObject({ overdueOn: null });
    expect(dueAfter(planned, approvedWith(plan), revised, overdue, approvedWith(later))).toMatchObject({ overdueOn: '2026-07-01' });
    expect(dueAfter(...story)).toMatchObject({ overdueOn: null, over: true });
  });
});

const events = suppliersEvents.make;
const programmeId = deterministicId('programme', 1);
const pair = { programmeId, supplierId: ids.supplierId };
const details = { buyerOrganisationId: deterministicId('o', 1), supplierOrganisationId: deterministicId('o', 2), legalName: 'Press', sector: 'metals', country: 'CN', province: null };
const enrolled = (basis: 'consent' | 'buyer-held') => events.SupplierEnrolled({ ...pair, ...details, basis });
const granted = (expiresOn: string | null = null) => events.ConsentGranted({ ...pair, consentId: deterministicId('c', 1), purpose: 'tiers', scopes: ['targets'], expiresOn });
const revoked = events.ConsentRevoked({ ...pair, consentId: deterministicId('c', 1), reason: 'no longer' });
const ended = events.EnrolmentEnded({ ...pair, reason: 'sold' });
type Share = Parameters<typeof measureShares.evolve>[1]['event'];
const shared = (day: string, ...all: readonly unknown[]): boolean => {
  const view = project(measureShares, recordedAll(all as readonly Share[])).get(`${programmeId}.${ids.supplierId}`)?.view;
  return view ? sharedOn(day, view) : false;
};

describe('measure_shares', () => {
  it.each([
    ['a consent in force', true, [enrolled('consent'), granted()]],
    ['its last day', true, [enrolled('consent'), granted('2025-06-02')]],
    ['the day after', false, [enrolled('consent'), granted('2025-06-01')]],
    ['no consent', false, [enrolled('consent')]],
    ['one revoked', false, [enrolled('consent'), granted(), revoked]],
    ['a record held by the buyer', true, [enrolled('buyer-held')]],
    ['an ended enrolment', false, [enrolled('buyer-held'), granted(), ended]],
  ])('%s: %s', (_name, open, all) => expect(shared('2025-06-02', ...all)).toBe(open));
});

describe('the views', () => {
  const any = fc.array(fc.constantFrom<MeasureEvent>(...story, make.MeasureAbandoned({ ...ids, reason: 'closed', abandonedBy: 'lin' })), { maxLength: 14 });
  it('are the same after any split, and after a batch applied twice', () =>
    fc.assert(
      fc.property(any, fc.nat(14), (chosen, cut) => {
        const all = recordedAll(chosen);
        for (const view of [measureRegister, measureDue] as const) {
          const once = project(view as typeof measureRegister, all);
          expect(project(view as typeof measureRegister, all, once)).toEqual(once);
          expect(project(view as typeof measureRegister, all.slice(cut), project(view as typeof measureRegister, all.slice(0, cut)))).toEqual(once);
        }
        const shares = recordedAll([enrolled('consent'), granted(), revoked, enrolled('buyer-held'), ended] as readonly Share[]);
        expect(project(measureShares, shares.slice(cut % 5), project(measureShares, shares.slice(0, cut % 5)))).toEqual(project(measureShares, shares));
      }),
    ));
});
