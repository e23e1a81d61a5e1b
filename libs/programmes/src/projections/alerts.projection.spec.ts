import { auditsEvents } from '@greengate/audits/contracts';
import { disclosuresEvents, questionEvents } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { unwrap, type EventOf, type Projection } from '@greengate/kernel';
import { project, recordedAll, type Documents } from '@greengate/kernel/testing';
import { appraisal10, appraise, measuresEvents } from '@greengate/measures/contracts';
import { samplePlan } from '@greengate/measures/testing';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import fc from 'fast-check';
import { alerts, type Alert } from './alerts.projection';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [supplierId, programmeId, disclosureId, findingId] = [id(1), id(2), id(3), id(4)];
const inventory = sampleInventory({ period: { from: '2024-01-01', to: '2024-12-31' } });
const { make: D } = disclosuresEvents;
const { make: A } = auditsEvents;
const given = { supplierId, disclosureId };
const finding = { programmeId, supplierId, auditId: id(5), findingId };
const submitted = D.DisclosureSubmitted({ ...given, inventory, submittedBy: 'su' });
const returned = D.DisclosureReturned({ ...given, reasons: [{ field: 'scope1', reason: 'evidence', comment: 'The meter is missing.' }], dueOn: '2025-07-01' });
const corrected = D.DisclosureCorrected({ ...given, inventory, correctedBy: 'su' });
const accepted = D.DisclosureAccepted({ ...given, inventory, acceptedBy: 'ana' });
const question = (questionId: string) => ({ questionId, rule: 'jump', subject: 'scope1', facts: {} });
const asked = questionEvents.make.QuestionsRaised({ ...given, rulesId: 'r', rulesVersion: '1', rulesDigest: 'a'.repeat(64), questions: [question('q1'), question('q2')] });
const answer = (questionId: string) => questionEvents.make.QuestionAnswered({ ...given, questionId, answer: 'The kiln stood still for a month.', answeredBy: 'su', as: 'supplier' });
const raised = A.FindingRaised({ ...finding, grade: 'major', statement: 'No meter at the kiln', falsification: false, correctiveActionDueOn: '2025-08-01', closureDueOn: '2025-09-01', issuedBy: id(6) });
const acted = A.CorrectiveActionSubmitted({ ...finding, rootCause: 'none was planned', action: 'a meter', completeOn: '2025-08-15', submittedBy: 'su' });
const rejected = A.CorrectiveActionRejected({ ...finding, reason: 'no date' });
const revoked = suppliersEvents.make.ConsentRevoked({ programmeId, supplierId, consentId: id(7), reason: 'a pause' });
const issued = statementEvents.make.StatementIssued({
  supplierId, statementId: id(8), disclosureId, standard: 'ISO 14064-3:2019', level: 'limited', scopes: [1, 2], period: inventory.period, criteria: 'GHG Protocol', materiality: '0.05', opinion: 'unmodified', basis: null,
  misstatements: [], evidence: null, contentDigest: 'b'.repeat(64), validUntil: '2026-06-30', verifierOrganisationId: id(9), accreditationId: id(10), issuedBy: 'vera',
});
const expired = statementEvents.make.StatementExpired({ supplierId, statementId: id(8), disclosureId, on: '2026-07-01' });
const M = measuresEvents.make;
const measure = { supplierId, measureId: id(11) };
const plan = (over: Parameters<typeof samplePlan>[0] = {}) => samplePlan({ title: 'Heat pump', dueOn: '2025-06-30', ...over });
const appraisal = unwrap(appraise(plan(), appraisal10));
const planned = M.MeasurePlanned({ ...measure, plan: plan(), appraisal, plannedBy: 'su' });
const approved = M.MeasureApproved({ ...measure, plan: plan(), appraisal, approvedBy: 'ana', approverOrganisationId: id(6) });
const revised = M.MeasureRevised({ ...measure, plan: plan({ dueOn: '2026-06-30' }), previous: plan(), appraisal, reason: 'late delivery', revisedBy: 'su' });
const overdue = M.MeasureFellOverdue({ ...measure, dueOn: '2025-06-30' });
const granted = (expiresOn: string | null, consentId = id(7)) => suppliersEvents.make.ConsentGranted({ programmeId, supplierId, consentId, purpose: 'tiering', scopes: ['disclosures'], expiresOn });
const events: readonly EventOf[] = [planned, approved, revised, overdue, granted('2025-12-31'), submitted, returned, corrected, accepted, asked, answer('q1'), answer('q2'), raised, acted, rejected, A.FindingClosed(finding), revoked, issued, expired];

const folded = (log: ReturnType<typeof recordedAll>, before?: Documents<Alert>): Documents<Alert> => project(alerts as unknown as Projection<Alert>, log, before);
const open = (...log: readonly EventOf[]): readonly Alert[] => [...folded(recordedAll(log)).values()].flatMap(({ view }) => (view?.open === true ? [view] : []));
const kinds = (...log: readonly EventOf[]): readonly string[] => open(...log).map(({ kind }) => kind).sort();

describe('alerts', () => {
  it('figures wait for the reviewer, then for the supplier with its day, then for nobody', () => {
    expect(open(submitted)).toMatchObject([{ alertId: `review.${disclosureId}`, supplierId, scope: '*', dueOn: null, disclosureId }]);
    expect(open(submitted, returned)).toMatchObject([{ kind: 'returned', dueOn: '2025-07-01' }]);
    expect(kinds(submitted, returned, corrected)).toEqual(['review']);
    expect(kinds(submitted, returned, corrected, accepted)).toEqual([]);
  });
  it('questions stay until the last one is answered', () => {
    expect(kinds(asked, answer('q1'))).toEqual(['questions']);
    expect(kinds(asked, answer('q1'), answer('q1'))).toEqual(['questions']);
    expect(kinds(asked, answer('q1'), answer('q2'))).toEqual([]);
  });
  it('a finding goes back and forth as one matter each, and keeps its day', () => {
    expect(open(raised)).toMatchObject([{ kind: 'corrective-action', scope: programmeId, dueOn: '2025-08-01' }]);
    expect(kinds(raised, acted)).toEqual(['judge-action']);
    expect(open(raised, acted, rejected)).toMatchObject([{ kind: 'corrective-action', dueOn: '2025-08-01', type: 'audits.CorrectiveActionRejected' }]);
    expect(kinds(raised, acted, rejected, A.FindingClosed(finding))).toEqual([]);
  });
  it('a statement that ends names whose it was', () => expect(open(issued, expired)).toMatchObject([{ kind: 'statement', verifierOrganisationId: id(9) }]));
  it('a measure is told when its day has passed, by its title, until it is completed or a new plan holds', () => {
    expect(kinds(planned, approved)).toEqual([]);
    expect(open(planned, approved, overdue)).toMatchObject([{ kind: 'measure-overdue', subject: 'Heat pump', dueOn: '2025-06-30', scope: '*' }]);
    expect(kinds(planned, overdue, M.MeasureCompleted({ ...measure, completedOn: '2025-07-02', recordedBy: 'su' }))).toEqual([]);
    expect(kinds(planned, overdue, revised)).toEqual([]);
    expect(kinds(planned, approved, overdue, revised)).toEqual(['measure-overdue']);
    expect(kinds(planned, approved, overdue, revised, approved)).toEqual([]);
  });
  it('a consent that ends is a matter with its last day until it ended; an open-ended one is none', () => {
    expect(open(granted('2025-12-31'))).toMatchObject([{ alertId: `consent-expiry.${id(7)}`, dueOn: '2025-12-31', scope: programmeId }]);
    expect(kinds(granted(null))).toEqual([]);
    expect(kinds(granted('2025-12-31'), granted(null, id(12)))).toEqual(['consent-expiry']);
    expect(kinds(granted('2025-12-31'), revoked)).toEqual(['consent']);
  });
  it('a matter raised twice stays one, with the later cause', () => {
    const twice = open(submitted, corrected);
    expect(twice).toHaveLength(1);
    expect(twice[0]?.type).toBe('disclosures.DisclosureCorrected');
  });
  it('all at once, or event by event, is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 20 }), fc.nat(20), (log, cut) => {
        const all = recordedAll(log);
        expect([...folded(all.slice(cut), folded(all.slice(0, cut)))]).toEqual([...folded(all)]);
      }),
    );
  });
});
