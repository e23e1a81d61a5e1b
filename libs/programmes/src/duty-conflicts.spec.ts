import { admissionsEvents } from '@greengate/admissions/contracts';
import { assessmentsEvents } from '@greengate/assessments/contracts';
import { auditsEvents } from '@greengate/audits/contracts';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosureStreamEvents } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { accessDirectoryOf, identityContext } from '@greengate/identity';
import { identityEvents } from '@greengate/identity/contracts';
import { RejectedError, deterministicId, type Actor, type EventOf, type Recorded, type Role } from '@greengate/kernel';
import { measuresEvents } from '@greengate/measures/contracts';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { purchasingEvents } from '@greengate/purchasing/contracts';
import { helperGrantEvents, suppliersEvents } from '@greengate/suppliers/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import * as fc from 'fast-check';
import { listDutyConflicts, programmesEvents, type DutyRule } from './contracts';
import { dutyRules } from './domain/duties.rules';
import { programmesContext } from './index';
import { dutyRecords, type DutyRecord } from './projections/duty-records.projection';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [buyer, auditors, verifiers, otherBuyer] = [id(1), id(3), id(4), id(2)];
const [ours, theirs] = [id(11), id(12)];
const [supplier, foreign] = [id(101), id(102)];
const supplierOrganisation = id(201);
const by = (userId: number, organisation: string, kind: 'user' | 'api-key' | 'system' = 'user') => ({ id: id(userId), kind, organisation });
const [ann, bob, aud, vera, key, process] = [by(51, buyer), by(52, buyer), by(53, auditors), by(54, verifiers), by(55, buyer, 'api-key'), by(56, 'greengate', 'system')];
type Who = ReturnType<typeof by>;
type Told = readonly [Who, EventOf];

const inventory = sampleInventory({});
const [D, A, I] = [disclosureStreamEvents.make, auditsEvents.make, identityEvents.make];
const disclosure = { supplierId: supplier, disclosureId: id(30) };
const finding = { programmeId: ours, supplierId: supplier, auditId: id(40), findingId: id(41) };
const submitted = D.DisclosureSubmitted({ ...disclosure, inventory, submittedBy: 'u' });
const accepted = D.DisclosureAccepted({ ...disclosure, inventory, acceptedBy: 'u' });
const raised = A.FindingRaised({ ...finding, grade: 'major', statement: 'no evidence', falsification: false, correctiveActionDueOn: null, closureDueOn: null, issuedBy: auditors });
const answered = A.CorrectiveActionSubmitted({ ...finding, rootCause: 'none known', action: 'metering', completeOn: '2025-09-01', submittedBy: 'u' });
const verified = A.FindingVerified({ ...finding, effective: true });
const drafted = { type: 'assessments.RulesetDrafted', data: { programmeId: ours, rulesetId: 'sdp-1.0', document: {}, digest: 'd', drafter: 'u' } };
const published = { type: 'assessments.RulesetPublished', data: { programmeId: ours, rulesetId: 'sdp-1.0', document: {}, digest: 'd', drafter: 'u', approver: 'v', effectiveFrom: '2025-06-02' } };
const issued = { type: 'verifications.StatementIssued', data: { ...disclosure, statementId: id(80) } };
const grant = { supplierId: supplier, grantId: id(90), helperOrganisationId: verifiers };
const helping = helperGrantEvents.make.HelperGranted({ ...grant, helperUserId: null, helperName: 'Verifiers', purpose: 'accounts', may: ['submit'], until: null, grantedBy: 'u' });
const helped = helperGrantEvents.make.HelperGrantEnded({ ...grant, reason: 'revoked', note: null });
const account = (userId: string, ...roles: Role[]) => ({ type: 'identity.UserRegistered', data: { userId, organisationId: buyer, roles } });

const recorded = ([actor, event]: Told, n: number) =>
  ({ event, id: id(5000 + n), stream: 's-1', revision: n, position: String(n + 1).padStart(20, '0'), recordedAt: '2025-06-02T00:00:00.000Z', metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-06-02T00:00:00.000Z', actor, tenant: 'o', build: 'b' } }) as Recorded<Parameters<typeof dutyRecords.evolve>[1]['event']>;
function fold(story: readonly Told[], from = new Map<string, DutyRecord>(), offset = 0): Map<string, DutyRecord> {
  const views = new Map(from);
  story.forEach((told, n) => {
    const one = recorded(told, offset + n);
    for (const key of dutyRecords.keys(one) as readonly string[]) {
      const next = dutyRecords.evolve(views.get(key), one, key);
      if (next === null) views.delete(key);
      else views.set(key, next);
    }
  });
  return views;
}
const rulesOf = (...story: readonly Told[]): readonly DutyRule[] => [...fold(story).values()].filter(({ conflicted }) => conflicted).map(({ rule }) => rule).sort();

describe('view duty_records', () => {
  it.each<[string, readonly Told[], readonly DutyRule[]]>([
    ['two people', [[ann, submitted], [bob, accepted], [aud, raised], [bob, answered], [by(57, auditors), verified]], []],
    ['the submitter reviews', [[ann, submitted], [ann, accepted]], ['disclosure-reviewed-by-submitter']],
    ['the reviewer restates later what it had reviewed', [[bob, submitted], [ann, accepted], [ann, submitted]], []],
    ['who answered verifies', [[aud, raised], [bob, answered], [bob, verified]], ['assured-and-acted', 'finding-judged-by-answerer']],
    ['who raised verifies', [[aud, raised], [bob, answered], [aud, verified]], ['finding-verified-by-raiser']],
    ['the drafter publishes, though somebody drafted after', [[ann, drafted], [bob, drafted], [ann, published]], ['rules-published-by-drafter']],
    ['the verifier had submitted', [[vera, submitted], [vera, issued]], ['assured-and-acted', 'statement-by-submitter']],
    ['the verifier acts afterwards', [[vera, issued], [vera, answered]], ['assured-and-acted']],
    ['the verifier\'s organisation helps', [[ann, helping], [vera, issued]], ['helper-and-assurer']],
    ['it helped before', [[ann, helping], [ann, helped], [vera, issued]], []],
    ['a key accepts', [[ann, submitted], [key, accepted]], ['judgement-by-machine']],
    ['Greengate itself', [[process, submitted], [process, accepted]], []],
    ['buyer\'s auditor who buys', [[ann, account(ann.id, 'auditor', 'analyst')]], ['auditor-with-buying-role']],
    ['both sides', [[ann, account(ann.id, 'supplier-user', 'analyst')]], ['buyer-and-supplier-role']],
    ['one role taken back', [[ann, account(ann.id, 'auditor', 'analyst')], [bob, I.RolesChanged({ userId: ann.id, roles: ['auditor'] })]], []],
    ['an account disabled', [[ann, account(ann.id, 'auditor', 'analyst')], [bob, I.UserDisabled({ userId: ann.id })]], []],
  ])('%s', (_name, story, rules) => {
    expect(rulesOf(...story)).toEqual(rules);
  });

  it('names both events', () => {
    const [found] = [...fold([[ann, submitted], [bob, accepted], [ann, accepted]]).values()].filter(({ conflicted }) => conflicted);
    expect(found).toMatchObject({ rule: 'disclosure-reviewed-by-submitter', subjectId: disclosure.disclosureId, supplierId: supplier, person: { id: ann.id, kind: 'user' }, organisation: buyer, first: { type: submitted.type, eventId: id(5000) }, second: { type: accepted.type, eventId: id(5002) } });
  });

  it('folds a prefix and then the rest to the same as all, and holds a document for each person and subject, however often it acts', () => {
    const events: readonly EventOf[] = [submitted, accepted, raised, answered, verified, drafted, published, issued, helping, helped, account(ann.id, 'auditor', 'analyst')];
    const stories = fc.array(fc.tuple(fc.constantFrom(ann, bob, aud, vera, key), fc.constantFrom(...events)), { maxLength: 30 });
    fc.assert(
      fc.property(stories, fc.nat(30), (story, cut) => {
        expect(fold(story.slice(cut), fold(story.slice(0, cut)), Math.min(cut, story.length))).toEqual(fold(story));
        expect(fold([...story, ...story, ...story]).size).toBe(fold(story).size);
      }),
    );
  });
});

describe('the duty conflicts of a programme', () => {
  let app: TestApplication;
  let count = 0;
  const record = async (who: Who, event: EventOf) => {
    count += 1;
    await app.services.eventStore.append(`spec-${count}`, 'no-stream', [{ id: deterministicId('duty', count), type: event.type, data: event.data, metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: app.clock.now(), actor: who, tenant: who.organisation, build: 'test' } }]);
  };
  const auditor: Actor = { ...aud, roles: ['auditor'] };
  const ask = async (programmeId = ours, actor = auditor, more: object = {}) => (await app.send(actor, listDutyConflicts, { programmeId, ...more })).output.rules;
  const found = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).flatMap(({ rule, conflicts }) => conflicts.map(({ subjectId }) => [rule, subjectId]));

  beforeAll(async () => {
    const elsewhere = defineContext({ name: 'elsewhere', events: [suppliersEvents, purchasingEvents, disclosureStreamEvents, commitmentsEvents, measuresEvents, auditsEvents, assessmentsEvents, admissionsEvents, statementEvents], commands: [], queries: [], projections: [] });
    app = await createTestApplication([identityContext, programmesContext, elsewhere], { identity: { directory: accessDirectoryOf, accounts: () => ({}) as never, hasDemoAccounts: async () => false } });
    for (const [organisationId, name] of [[buyer, 'Buyer'], [auditors, 'Auditors']] as const) await record(process, I.OrganisationRegistered({ organisationId, name, kind: 'buyer' }));
    for (const [programmeId, organisationId] of [[ours, buyer], [theirs, otherBuyer]] as const) await record(ann, programmesEvents.make.ProgrammeCreated({ programmeId, organisationId, name: 'P', currency: 'TWD', timeZone: 'Asia/Taipei' }));
    await record(ann, programmesEvents.make.OrganisationEngaged({ programmeId: ours, organisationId: auditors, as: 'auditor', until: null }));
    for (const [programmeId, supplierId, owner] of [[ours, supplier, buyer], [theirs, foreign, otherBuyer]] as const) {
      await record(ann, suppliersEvents.make.SupplierEnrolled({ programmeId, supplierId, buyerOrganisationId: owner, supplierOrganisationId: supplierOrganisation, legalName: 'Maker', sector: 'metals', country: 'TW', province: null, basis: 'buyer-held' }));
    }
    for (const [who, event] of [[ann, submitted], [ann, accepted], [aud, raised], [aud, verified]] as const) await record(who, event);
    // The same person about a supplier that is not in our programme, another buyer about ours, and a finding of another programme.
    const elsewhereFinding = { ...finding, programmeId: theirs, supplierId: foreign, findingId: id(44) };
    for (const [who, event] of [
      [ann, { ...submitted, data: { ...submitted.data, supplierId: foreign, disclosureId: id(31) } }], [ann, { ...accepted, data: { ...accepted.data, supplierId: foreign, disclosureId: id(31) } }],
      [by(60, otherBuyer), { ...submitted, data: { ...submitted.data, disclosureId: id(32) } }], [by(60, otherBuyer), { ...accepted, data: { ...accepted.data, disclosureId: id(32) } }],
      [aud, { ...raised, data: { ...raised.data, ...elsewhereFinding } }], [aud, { ...verified, data: { ...verified.data, ...elsewhereFinding } }],
    ] as const) await record(who, event);
    await app.drain();
  }, 30_000);
  afterAll(() => app.close());

  it('are listed rule by rule, also where none was found, with what is refused', async () => {
    const rules = await ask();
    expect(rules.map(({ rule }) => rule)).toEqual(dutyRules);
    expect(rules.find(({ rule }) => rule === 'finding-judged-by-answerer')).toEqual({ rule: 'finding-judged-by-answerer', prevention: 'refused', conflicts: [] });
    expect(rules.find(({ rule }) => rule === 'disclosure-reviewed-by-submitter')?.conflicts).toMatchObject([{ supplier: 'Maker', organisation: 'Buyer', person: { id: ann.id }, first: { type: submitted.type }, second: { type: accepted.type } }]);
  });

  it('are those of this programme: neither of other suppliers, nor of other buyers, nor of other programmes', async () => {
    expect(await found()).toEqual([['disclosure-reviewed-by-submitter', id(30)], ['finding-verified-by-raiser', id(41)]]);
    expect(await found(theirs, { ...by(61, otherBuyer), roles: ['programme-owner'] })).toEqual([['finding-verified-by-raiser', id(44)]]);
  });

  it.each<[string, Actor, string]>([
    ['an auditor who is not engaged', { ...by(62, id(99)), roles: ['auditor'] }, 'resource.not-found'],
    ['a verifier', { ...vera, roles: ['verifier'] }, 'auth.denied'],
    ['a supplier', { ...by(63, supplierOrganisation), roles: ['supplier-user'] }, 'auth.denied'],
    ['an analyst', { ...ann, roles: ['analyst'] }, 'auth.denied'],
    ['the owner of another programme', { ...by(61, otherBuyer), roles: ['programme-owner'] }, 'resource.not-found'],
  ])('are not for %s', async (_name, actor, code) => {
    const answer = await ask(ours, actor).then(() => 'answered', (error: unknown) => (error instanceof RejectedError ? error.rejection.code : String(error)));
    expect(answer).toBe(code);
  });

  it('go on with a cursor of one rule, and of one rule alone', async () => {
    expect((await ask(ours, auditor, { rule: 'finding-verified-by-raiser' })).map(({ rule }) => rule)).toEqual(['finding-verified-by-raiser']);
    await expect(ask(ours, auditor, { cursor: 'x' })).rejects.toMatchObject({ rejection: { code: 'cursor.invalid' } });
  });
});
