import fc from 'fast-check';
import { deterministicId, fold, type ActorReference } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import { defaultFindingDeadlines, findingDeadlines } from '../contracts/finding-deadlines.contract';
import type { AuditCommand, RaiseFinding } from './audit.command';
import { auditsDecider } from './audits.decider';
import { auditsEvents, type AuditEvent } from './audits.events';

const { given } = specification(auditsDecider);
const make = auditsEvents.make;
const body = deterministicId('organisation', 'auditors');
const ids = { programmeId: deterministicId('programme', 1), supplierId: deterministicId('supplier', 1), auditId: deterministicId('audit', 1) };
const findingId = deterministicId('finding', 1);
const f = { ...ids, findingId };
const actor = (id: string, more: Partial<ActorReference> = {}): ActorReference => ({ id, kind: 'user', organisation: body, ...more });
const auditor = actor('auditor');
const lin = actor('lin', { organisation: 'supplier' });
const act = { ...ids, by: auditor, today: '2025-09-15' };
const onFinding = { ...act, findingId };

const scheduled = make.AuditScheduled({ ...ids, kind: 'on-site', plannedOn: '2025-09-15', criteria: 'chapters 2 to 4', auditorOrganisationId: body });
const performed = make.AuditPerformed({ ...ids, performedOn: '2025-09-15' });
const refused = make.AuditRefused({ ...ids, reason: 'no access' });
const raisedAs = (grade: 'critical' | 'major' | 'minor' | 'observation') =>
  make.FindingRaised({ ...f, grade, statement: 'meter missing', falsification: false, correctiveActionDueOn: null, closureDueOn: null, issuedBy: body });
const raised = make.FindingRaised({ ...f, grade: 'major', statement: 'meter missing', falsification: false, correctiveActionDueOn: '2025-09-29', closureDueOn: '2025-12-14', issuedBy: body });
const plan = { rootCause: 'list never reviewed', action: 'review it each quarter', completeOn: '2025-11-30' };
const submitted = make.CorrectiveActionSubmitted({ ...f, ...plan, submittedBy: 'lin' });
const accepted = make.CorrectiveActionAccepted(f);
const rejected = make.CorrectiveActionRejected({ ...f, reason: 'symptom only' });
const file = { digest: 'a'.repeat(64), name: 'meters.pdf', mediaType: 'application/pdf' };
const attached = make.EvidenceAttached({ ...f, evidence: file, attachedBy: 'chen' });
const effective = make.FindingVerified({ ...f, effective: true });
const ineffective = make.FindingVerified({ ...f, effective: false });
const closed = make.FindingClosed(f);
const reopened = make.FindingReopened({ ...f, reason: 'missing again' });
const withdrawn = make.FindingWithdrawn({ ...f, reason: 'not theirs' });
const open = [scheduled, performed, raised];
const implemented = [...open, submitted, accepted, attached];

describe('an audit', () => {
  const schedule: AuditCommand = { type: 'schedule', ...act, kind: 'on-site', plannedOn: '2025-09-15', criteria: 'chapters 2 to 4', auditorOrganisationId: body };
  it('is scheduled once', () => {
    given().when(schedule).then(scheduled);
    given(scheduled).when(schedule).thenNothing();
  });
  it('is performed once, on a day that has come', () => {
    given(scheduled).when({ type: 'perform', ...act, performedOn: '2025-09-15' }).then(performed);
    given(scheduled, performed).when({ type: 'perform', ...act, performedOn: '2025-09-15' }).thenNothing();
    given(scheduled, performed).when({ type: 'perform', ...act, performedOn: '2025-09-14' }).thenRejected('audits.audit-state-forbids');
    given(scheduled).when({ type: 'perform', ...act, performedOn: '2025-09-16' }).thenRejected('audits.day-in-future');
    given(scheduled, refused).when({ type: 'perform', ...act, performedOn: '2025-09-15' }).thenRejected('audits.audit-state-forbids');
  });
  it('is refused once, and only before it took place', () => {
    given(scheduled).when({ type: 'refuse', ...act, reason: 'no access' }).then(refused);
    given(scheduled, refused).when({ type: 'refuse', ...act, reason: 'no access' }).thenNothing();
    given(scheduled, performed).when({ type: 'refuse', ...act, reason: 'no access' }).thenRejected('audits.audit-state-forbids');
  });
  it('is not found before it is scheduled, nor under another supplier or programme', () => {
    given().when({ type: 'refuse', ...act, reason: 'no access' }).thenRejected('audits.not-found');
    given(scheduled).when({ type: 'refuse', ...act, supplierId: deterministicId('supplier', 2), reason: 'no access' }).thenRejected('audits.not-found');
    given(scheduled).when({ type: 'refuse', ...act, programmeId: deterministicId('programme', 2), reason: 'no access' }).thenRejected('audits.not-found');
    given(scheduled).when({ ...schedule, supplierId: deterministicId('supplier', 2) }).thenRejected('audits.not-found');
  });
  it('given to one body is not for another, but for Greengate importing its records', () => {
    const perform: AuditCommand = { type: 'perform', ...act, performedOn: '2025-09-15' };
    given(scheduled).when({ ...perform, by: actor('stranger', { organisation: 'other' }) }).thenRejected('audits.other-auditor');
    given(...implemented).when({ type: 'verify', ...onFinding, effective: true, by: actor('stranger', { organisation: 'other' }) }).thenRejected('audits.other-auditor');
    given(scheduled).when({ ...perform, by: { id: 'import', kind: 'system', organisation: 'greengate' } }).then(performed);
    const free = make.AuditScheduled({ ...scheduled.data, auditorOrganisationId: null });
    given(free).when({ ...perform, by: actor('stranger', { organisation: 'other' }) }).then(performed);
  });
});

describe('raising a finding', () => {
  const raise: RaiseFinding = { type: 'raise', ...onFinding, grade: 'major', statement: 'meter missing', falsification: false, correctiveActionDueOn: null, closureDueOn: null, deadlines: defaultFindingDeadlines };
  it.each([['critical', '2025-09-22', '2025-10-15'], ['major', '2025-09-29', '2025-12-14'], ['minor', '2025-10-15', '2026-03-14'], ['observation', null, null]] as const)(
    'a %s one is due %s and %s by the default table',
    (grade, correctiveActionDueOn, closureDueOn) => given(scheduled, performed).when({ ...raise, grade }).then(make.FindingRaised({ ...raised.data, grade, correctiveActionDueOn, closureDueOn })),
  );
  it('takes the days given', () =>
    given(scheduled, performed).when({ ...raise, correctiveActionDueOn: '2025-09-20', closureDueOn: '2025-09-20' }).then(make.FindingRaised({ ...raised.data, correctiveActionDueOn: '2025-09-20', closureDueOn: '2025-09-20' })));
  it('takes the days of another table', () => {
    const deadlines = findingDeadlines.parse({ ...defaultFindingDeadlines, id: 'strict', byGrade: { ...defaultFindingDeadlines.byGrade, major: { correctiveActionDays: 1, closureDays: 2 } } });
    given(scheduled, performed).when({ ...raise, deadlines }).then(make.FindingRaised({ ...raised.data, correctiveActionDueOn: '2025-09-16', closureDueOn: '2025-09-17' }));
  });
  it('is refused for days that run backwards', () => {
    given(scheduled, performed).when({ ...raise, correctiveActionDueOn: '2025-09-14' }).thenRejected('audits.due-before-audit');
    given(scheduled, performed).when({ ...raise, closureDueOn: '2025-09-28' }).thenRejected('audits.closure-before-action');
  });
  it('calls falsification critical', () => {
    given(scheduled, performed).when({ ...raise, falsification: true }).thenRejected('audits.falsification-is-critical');
    given(scheduled, performed).when({ ...raise, grade: 'critical', falsification: true }).then(make.FindingRaised({ ...raised.data, grade: 'critical', falsification: true, correctiveActionDueOn: '2025-09-22', closureDueOn: '2025-10-15' }));
  });
  it('happens once, and only after the audit', () => {
    given(...open).when(raise).thenNothing();
    given(scheduled).when(raise).thenRejected('audits.audit-state-forbids');
    given(scheduled, refused).when(raise).thenRejected('audits.audit-state-forbids');
  });
});

describe('the corrective action', () => {
  const submit: AuditCommand = { type: 'submit-action', ...onFinding, by: lin, ...plan };
  it.each<[string, AuditEvent[]]>([['open', open], ['rejected', [...open, submitted, rejected]], ['ineffective', [...implemented, ineffective]], ['reopened', [...implemented, effective, closed, reopened]]])(
    'is submitted when the finding is %s',
    (_, events) => given(...events).when(submit).then(submitted),
  );
  it('is replaced while it waits, and the same one is taken once', () => {
    given(...open, submitted).when(submit).thenNothing();
    given(...open, submitted, accepted).when(submit).thenNothing();
    given(...open, submitted).when({ ...submit, action: 'buy meters' }).then(make.CorrectiveActionSubmitted({ ...submitted.data, action: 'buy meters' }));
  });
  it.each<[string, AuditEvent[]]>([['accepted', [...open, submitted, accepted]], ['verified', [...implemented, effective]], ['closed', [...implemented, effective, closed]], ['withdrawn', [...open, withdrawn]]])(
    'is not changed when the finding is %s',
    (_, events) => given(...events).when({ ...submit, action: 'something else' }).thenRejected('audits.finding-state-forbids'),
  );
  it('is not asked for by an observation', () => given(scheduled, performed, raisedAs('observation')).when(submit).thenRejected('audits.observation-needs-no-action'));
  it('is accepted or rejected by the auditor', () => {
    given(...open, submitted).when({ type: 'accept-action', ...onFinding }).then(accepted);
    given(...open, submitted, accepted).when({ type: 'accept-action', ...onFinding }).thenNothing();
    given(...open, submitted).when({ type: 'reject-action', ...onFinding, reason: 'symptom only' }).then(rejected);
    given(...open).when({ type: 'accept-action', ...onFinding }).thenRejected('audits.finding-state-forbids');
    given(...open, submitted, accepted).when({ type: 'reject-action', ...onFinding, reason: 'symptom only' }).thenRejected('audits.finding-state-forbids');
  });
  it('is not judged by who submitted it', () => given(...open, submitted).when({ type: 'accept-action', ...onFinding, by: actor('lin') }).thenRejected('audits.self-verification'));
  it('does not find what is not there', () => given(scheduled, performed).when(submit).thenRejected('audits.finding-not-found'));
});

describe('evidence', () => {
  const attach: AuditCommand = { type: 'attach-evidence', ...onFinding, by: actor('chen'), evidence: file };
  it('is attached once', () => {
    given(...open, submitted, accepted).when(attach).then(attached);
    given(...implemented).when(attach).thenNothing();
  });
  it('of a closed or withdrawn finding is refused', () => {
    given(...implemented, effective, closed).when(attach).thenRejected('audits.finding-state-forbids');
    given(...open, withdrawn).when(attach).thenRejected('audits.finding-state-forbids');
  });
  it('may be attached anew after a reopening: an old proof shows no new effect', () => given(...implemented, effective, closed, reopened).when(attach).then(attached));
});

describe('verifying', () => {
  const verify: AuditCommand = { type: 'verify', ...onFinding, effective: true };
  it('says whether it was effective', () => {
    given(...implemented).when(verify).then(effective);
    given(...implemented).when({ ...verify, effective: false }).then(ineffective);
    given(...implemented, effective).when(verify).thenNothing();
    given(...implemented, ineffective).when({ ...verify, effective: false }).thenNothing();
  });
  it.each([['who submitted the action', 'lin'], ['who attached the evidence', 'chen']])('is refused to %s', (_, id) => given(...implemented).when({ ...verify, by: actor(id) }).thenRejected('audits.self-verification'));
  it('is refused to a helper of the supplier', () => given(...implemented).when({ ...verify, by: actor('helper', { actingFor: ids.supplierId }) }).thenRejected('audits.self-verification'));
  it('is refused to earlier implementers after a reopening', () => given(...implemented, effective, closed, reopened, submitted, accepted, attached).when({ ...verify, by: actor('chen') }).thenRejected('audits.self-verification'));
  it.each(['critical', 'major'] as const)('a %s one as effective needs evidence', (grade) => {
    const before = [scheduled, performed, raisedAs(grade), submitted, accepted];
    given(...before).when(verify).thenRejected('audits.evidence-missing');
    given(...before, attached).when(verify).then(effective);
    given(...before).when({ ...verify, effective: false }).then(ineffective);
    given(...before, attached, effective, reopened, submitted, accepted).when(verify).thenRejected('audits.evidence-missing');
  });
  it('a minor one needs none', () => given(scheduled, performed, raisedAs('minor'), submitted, accepted).when(verify).then(effective));
  it.each<[string, AuditEvent[]]>([['open', open], ['submitted', [...open, submitted]], ['rejected', [...open, submitted, rejected]], ['closed', [...implemented, effective, closed]]])('is refused when the finding is %s', (_, events) => given(...events).when(verify).thenRejected('audits.finding-state-forbids'));
});

describe('closing, reopening, withdrawing', () => {
  const close: AuditCommand = { type: 'close', ...onFinding };
  const reopen: AuditCommand = { type: 'reopen', ...onFinding, reason: 'missing again' };
  const withdraw: AuditCommand = { type: 'withdraw', ...onFinding, reason: 'not theirs' };
  it('closes what was verified as effective, once', () => {
    given(...implemented, effective).when(close).then(closed);
    given(...implemented, effective, closed).when(close).thenNothing();
  });
  it.each<[string, AuditEvent[]]>([['open', open], ['accepted', implemented], ['ineffective', [...implemented, ineffective]], ['reopened', [...implemented, effective, closed, reopened]]])('does not close what is %s', (_, events) => given(...events).when(close).thenRejected('audits.not-verified'));
  it('does not close what was withdrawn', () => given(...open, withdrawn).when(close).thenRejected('audits.finding-state-forbids'));
  it('closes an observation as it is', () => given(scheduled, performed, raisedAs('observation')).when(close).then(closed));
  it('reopens what was verified or closed', () => {
    given(...implemented, effective).when(reopen).then(reopened);
    given(...implemented, effective, closed).when(reopen).then(reopened);
    given(...implemented).when(reopen).thenRejected('audits.finding-state-forbids');
    given(...open, withdrawn).when(reopen).thenRejected('audits.finding-state-forbids');
  });
  it('withdraws for the issuer only, once, and not what is closed', () => {
    given(...open).when(withdraw).then(withdrawn);
    given(...open, withdrawn).when(withdraw).thenNothing();
    given(...open).when({ ...withdraw, by: actor('stranger', { organisation: 'other' }) }).thenRejected('audits.not-the-issuer');
    given(...implemented, effective, closed).when(withdraw).thenRejected('audits.finding-state-forbids');
  });
});

describe('the fold', () => {
  const kinds: readonly AuditCommand['type'][] = ['schedule', 'perform', 'refuse', 'raise', 'submit-action', 'accept-action', 'reject-action', 'attach-evidence', 'verify', 'reopen', 'close', 'withdraw'];
  const command = fc
    .record({ type: fc.constantFrom(...kinds), who: fc.constantFrom('lin', 'chen', 'auditor'), findingId: fc.constantFrom(findingId, deterministicId('finding', 2)), grade: fc.constantFrom('critical', 'major', 'minor', 'observation'), effective: fc.boolean() })
    .map(({ who, ...fields }) => ({ ...act, ...fields, ...plan, by: actor(who), kind: 'desk', plannedOn: '2025-09-15', criteria: 'all', auditorOrganisationId: null, performedOn: '2025-09-15', statement: 's', falsification: false, correctiveActionDueOn: null, closureDueOn: null, deadlines: defaultFindingDeadlines, evidence: file, reason: 'because' }) as unknown as AuditCommand);
  /** What random commands lead to, from a finding that was raised. */
  const history = (commands: readonly AuditCommand[], from: readonly AuditEvent[] = open): readonly AuditEvent[] => {
    const events = [...from];
    for (const next of commands) {
      const result = auditsDecider.decide(next, fold(auditsDecider, events));
      if (result.ok) events.push(...result.value);
    }
    return events;
  };
  const commands = fc.array(command, { maxLength: 40 });
  it('never throws, and prefix plus rest is the whole', () => {
    fc.assert(
      fc.property(commands, fc.nat(40), fc.constantFrom([], open), (each, cut, from) => {
        const events = history(each, from);
        expect(fold(auditsDecider, events.slice(cut), fold(auditsDecider, events.slice(0, cut)))).toEqual(fold(auditsDecider, events));
      }),
    );
  });
  it('closes no major finding without an effect verified since the last reopening, by somebody who implemented nothing', () => {
    let closures = 0;
    const verifiable = fc.constantFrom(...(['submit-action', 'accept-action', 'attach-evidence', 'verify', 'close', 'reopen'] as const)).map(
      (type) => ({ ...onFinding, ...plan, type, by: type === 'submit-action' || type === 'attach-evidence' ? lin : auditor, evidence: file, effective: true, reason: 'because' }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ arbitrary: verifiable, weight: 19 }, { arbitrary: command, weight: 1 }), { minLength: 20, maxLength: 60 }), (each) => {
        let verified = false;
        for (const event of history(each)) {
          if (!('findingId' in event.data) || event.data.findingId !== findingId) continue;
          if (event.type === 'audits.FindingVerified') verified = event.data.effective;
          if (event.type === 'audits.FindingReopened') verified = false;
          if (event.type === 'audits.FindingClosed') {
            closures += 1;
            expect(verified).toBe(true);
          }
        }
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(closures).toBeGreaterThan(0);
  });
  it('is total: an event about nothing changes nothing', () => {
    expect(fold(auditsDecider, [performed, raised, closed])).toBeNull();
    expect(fold(auditsDecider, [scheduled, closed])).toEqual(fold(auditsDecider, [scheduled]));
  });
});
