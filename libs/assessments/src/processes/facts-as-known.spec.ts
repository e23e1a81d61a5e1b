import { auditsEvents } from '@greengate/audits/contracts';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosuresEvents, type Inventory } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { addDays, digestOf, unwrap, type EventOf } from '@greengate/kernel';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import * as fc from 'fast-check';
import { assessmentDecider } from '../domain/assessment.decider';
import { explainDifference } from '../domain/difference.rules';
import { judgeDay } from '../domain/day-judged.rules';
import { programmeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import type { RecordedAssessment } from '../projections/assessment-latest.projection';
import { supplierFacts } from '../projections/supplier-facts.projection';
import { programmeId, shippedBenchmarks, shippedRuleset, supplierId } from '../testing';
import { factsAsKnown, restatedByFactorsAlone, type FactEvent } from './facts-as-known';
import { factsOf } from './facts-of';
import { assessedEvents } from './touched-pairs';

const ruleset = shippedRuleset('sdp-1.0');
const benchmarks = shippedBenchmarks();
const documents = { ruleset, rulesetDigest: digestOf(ruleset), benchmarks, benchmarkDigest: digestOf(benchmarks) };
const dayOf = (instant: string) => instant.slice(0, 10);
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId, supplierId };

type Told = readonly [day: string, event: EventOf, recordedOn?: string];
const recorded = ([day, event, recordedOn = day]: Told, n: number): FactEvent =>
  ({
    event, id: uuid(1000 + n), stream: 's-1', revision: n, position: String(n).padStart(20, '0'), recordedAt: `${recordedOn}T09:00:00.000Z`,
    metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: `${day}T09:00:00.000Z`, actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'b' },
  }) as FactEvent;

interface Kept {
  readonly on: string;
  readonly assessment: RecordedAssessment;
}

/** What the process and the timer record of a story, day by day, through the same decider. */
function history(story: readonly Told[], until: string): readonly Kept[] {
  let state = assessmentDecider.initial;
  let supplier: ReturnType<typeof supplierFacts.evolve> | undefined;
  let programme: ReturnType<typeof programmeSupplierFacts.evolve> | undefined;
  const kept: Kept[] = [];
  const record = (asOf: string, trigger: string) => {
    if (programme?.status !== 'enrolled') return;
    const facts = factsOf(programme, supplier ?? undefined, kept.at(-1)?.assessment.facts);
    const events = unwrap(assessmentDecider.decide({ type: 'record', assessmentId: uuid(5000 + kept.length), asOf, trigger, facts, ...documents }, state));
    for (const event of events) {
      state = assessmentDecider.evolve(state, event);
      if (event.type === 'assessments.AssessmentComputed') kept.push({ on: asOf, assessment: { ...event.data, eventId: '', position: '', recordedAt: asOf } });
    }
  };
  const passTime = (to: string) => {
    for (let due = state.last?.nextChangeOn ?? null; due !== null && due <= to; ) {
      record(due, 'time');
      const next: string | null = state.last?.nextChangeOn ?? null;
      due = next === due ? null : next;
    }
  };
  story.forEach((told, n) => {
    const [day, , recordedOn = day] = told;
    passTime(recordedOn);
    const one = recorded(told, n);
    if (supplierFacts.handles.includes(one.event.type)) supplier = supplierFacts.evolve(supplier ?? undefined, one as Parameters<typeof supplierFacts.evolve>[1], supplierId);
    if (programmeSupplierFacts.handles.includes(one.event.type)) programme = programmeSupplierFacts.evolve(programme ?? undefined, one as Parameters<typeof programmeSupplierFacts.evolve>[1], 'k');
    if ((assessedEvents as readonly string[]).includes(one.event.type)) record(recordedOn, one.event.type);
  });
  passTime(until);
  return kept;
}

const end = '2027-12-31';
function onDay(story: readonly Told[], on: string) {
  const then = history(story, end).filter((one) => one.on <= on).at(-1)?.assessment;
  const known = factsAsKnown({ ...ids, on, dayOf }, story.map(recorded), then?.facts);
  const now = known.facts && judgeDay(on, known.facts, documents, then);
  return { then, known, now, later: known.later.map(({ event, kind }) => [event.event.type.split('.')[1], kind]) };
}

const inventory = (year: number, changes: Partial<Inventory> = {}): Inventory => sampleInventory({ period: { from: `${year}-01-01`, to: `${year}-12-31` }, ...changes });
const high: Partial<Inventory> = { scope1: { status: 'reported', value: '90000' } };
const [D, C, A, E, V] = [disclosuresEvents.make, commitmentsEvents.make, auditsEvents.make, suppliersEvents.make, statementEvents.make];
const target = { kind: 'absolute' as const, scopes: [1 as const, 2 as const], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false };
const audit = { ...ids, auditId: uuid(61) };
const consent = { ...ids, consentId: uuid(70) };
const statement = (n: number, year: number, changes: Partial<Inventory> = {}) =>
  V.StatementIssued({
    supplierId, statementId: uuid(800 + n), disclosureId: uuid(year), standard: 'ISAE 3410', level: 'limited', scopes: [1, 2], period: inventory(year).period, criteria: 'GHG Protocol', materiality: '0.05', opinion: 'unmodified', basis: null, misstatements: [], evidence: null,
    contentDigest: digestOf(inventory(year, changes)), validUntil: '2027-06-30', verifierOrganisationId: uuid(81), accreditationId: uuid(82), issuedBy: 'vera',
  });
const accept = (year: number, changes: Partial<Inventory> = {}) => D.DisclosureAccepted({ supplierId, disclosureId: uuid(year), inventory: inventory(year, changes), acceptedBy: 'v' });
const restate = (year: number, changes: Partial<Inventory>, causeKind: 'factor-change' | 'error' = 'error') =>
  D.DisclosureRestated({ supplierId, disclosureId: uuid(year), inventory: inventory(year, changes), previous: inventory(year), cause: 'meter error', causeKind, effect: '0.5', declared: false, restatedBy: 'u' });
const finding = (n: number) => A.FindingRaised({ ...audit, findingId: uuid(600 + n), grade: 'major', statement: 'no evidence', falsification: false, correctiveActionDueOn: '2025-06-01', closureDueOn: '2025-09-01', issuedBy: 'o' });
const enrolled: Told = ['2025-01-02', E.SupplierEnrolled({ ...ids, buyerOrganisationId: uuid(8), supplierOrganisationId: uuid(9), legalName: 'Maker', sector: '電子業', country: 'TW', province: null, basis: 'consent' })];
const granted: Told = ['2025-01-03', E.ConsentGranted({ ...consent, purpose: 'tiers', scopes: ['disclosures'], expiresOn: null })];
const begun: readonly Told[] = [enrolled, granted, ['2025-03-01', accept(2023)], ['2025-03-02', accept(2024)], ['2025-03-10', C.TargetCommitted({ supplierId, targetId: uuid(30), target })], ['2025-04-01', A.AuditPerformed({ ...audit, performedOn: '2025-04-01' })], ['2025-04-02', finding(1)], ['2025-04-03', statement(1, 2024)]];
const on = '2025-05-01';

describe('a past day without a later correction', () => {
  /** What may happen, each at most once; none of it says that something before had been otherwise. */
  const happenings: readonly EventOf[] = [
    accept(2022), accept(2023), accept(2024), accept(2025), C.TargetCommitted({ supplierId, targetId: uuid(30), target }), C.TargetCommitted({ supplierId, targetId: uuid(31), target: { ...target, reduction: '0.3', targetYear: 2026 } }),
    C.TargetSuperseded({ supplierId, targetId: uuid(30), successor: uuid(31), reason: 'new owner' }), C.TargetWithdrawn({ supplierId, targetId: uuid(31), reason: 'sold' }), finding(1), finding(2), A.FindingClosed({ ...audit, findingId: uuid(601) }),
    A.FindingReopened({ ...audit, findingId: uuid(601), reason: 'came back' }), A.AuditRefused({ ...audit, auditId: uuid(62), reason: 'no time' }), statement(1, 2024), statement(2, 2023), V.StatementExpired({ supplierId, statementId: uuid(801), disclosureId: uuid(2024), on: '2027-07-01' }),
    E.ConsentRevoked({ ...consent, reason: 'left' }), E.ConsentGranted({ ...consent, consentId: uuid(71), purpose: 'again', scopes: ['disclosures'], expiresOn: null }), E.ConsentRevoked({ ...consent, consentId: uuid(71), reason: 'left again' }),
  ];
  const stories = fc.tuple(fc.shuffledSubarray([...happenings]), fc.array(fc.integer({ min: 0, max: 120 }), { minLength: happenings.length, maxLength: happenings.length })).map(([events, gaps]): readonly Told[] => {
    let day = '2025-01-03';
    return [enrolled, granted, ...events.map((event, n): Told => { day = addDays(day, gaps[n] ?? 0); return [day, event.type === 'verifications.StatementExpired' ? { ...event, data: { ...(event.data as object), on: day } } : event]; })];
  });

  it('is as known now exactly what was on record then, digest for digest, on every day', () => {
    let compared = 0;
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 1000 }), (story, offset) => {
        const { then, known, now } = onDay(story, addDays('2025-01-02', offset));
        expect(known.later).toEqual([]);
        expect([now?.resultDigest, now?.factsDigest]).toEqual([then?.resultDigest, then?.factsDigest]);
        compared += then?.result.score === null || then === undefined ? 0 : 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('keeps out what happened later: a new year, a new target, a closed finding, a statement, a measure of time', () => {
    const later: readonly Told[] = [...begun, ['2026-03-01', accept(2025, high)], ['2026-03-02', C.TargetWithdrawn({ supplierId, targetId: uuid(30), reason: 'sold' })], ['2026-03-03', A.FindingClosed({ ...audit, findingId: uuid(601) })], ['2026-03-04', statement(2, 2023)]];
    const { then, now, later: told } = onDay(later, on);
    expect(told).toEqual([]);
    expect(now?.resultDigest).toBe(then?.resultDigest);
    expect(now?.asOf).toBe('2025-04-03');
  });

  it('has the day of the last change, when time alone changed something since', () => {
    const { then, now } = onDay(begun, '2025-09-15');
    expect(now?.asOf).toBe('2025-09-02');
    expect(now?.resultDigest).toBe(then?.resultDigest);
  });
});

describe('a past day after a correction', () => {
  const afterwards = (...events: readonly Told[]) => onDay([...begun, ...events], on);
  it.each<[string, readonly Told[], readonly string[]]>([
    ['restated and accepted', [['2025-08-01', restate(2024, high)], ['2025-08-02', accept(2024, high)]], ['DisclosureRestated', 'DisclosureAccepted']],
    ['withdrawn', [['2025-08-01', D.DisclosureWithdrawn({ supplierId, disclosureId: uuid(2024), reason: 'another company' })]], ['DisclosureWithdrawn']],
    ['a statement withdrawn', [['2025-08-01', V.StatementWithdrawn({ supplierId, statementId: uuid(801), disclosureId: uuid(2024), reason: 'error', withdrawnBy: 'vera' })]], ['StatementWithdrawn']],
    ['a finding withdrawn', [['2025-08-01', A.FindingWithdrawn({ ...audit, findingId: uuid(601), reason: 'mistaken' })]], ['FindingWithdrawn']],
    ['another sector', [['2025-08-01', E.SupplierDetailsCorrected({ supplierId, legalName: 'Maker', sector: '紡織業', country: 'TW', province: null })]], ['SupplierDetailsCorrected']],
  ])('%s: differs, and names the events', (_name, events, types) => {
    const { then, now, later } = afterwards(...events);
    expect(later).toEqual(types.map((type) => [type, 'correction']));
    expect(now?.factsDigest).not.toBe(then?.factsDigest);
  });

  it('judges restated figures, and not the act of restating them', () => {
    const { then, now, known } = afterwards(['2025-08-01', restate(2024, high)], ['2025-08-02', accept(2024, high)]);
    expect(Number(now?.result.score)).toBeLessThan(Number(then?.result.score));
    expect(now?.asOf).toBe(on);
    expect(now?.result.penalties.map(({ code }) => code)).not.toContain('restatement');
    if (!then || !now || !known.facts) throw new Error('both are judged');
    const steps = (causeKind: 'factor-change' | 'error') => {
      const told = onDay([...begun, ['2025-08-01', restate(2024, high, causeKind)], ['2025-08-02', accept(2024, high)]], on).known.later;
      return explainDifference({ facts: then.facts, asOf: then.asOf, result: then.result, ruleset, benchmarks }, { facts: known.facts ?? then.facts, asOf: now.asOf, result: now.result, ruleset, benchmarks }, restatedByFactorsAlone(told)).steps.filter(({ points }) => points !== '0').map(({ group }) => group);
    };
    expect(steps('error')).toEqual(['data']);
    expect(steps('factor-change')).toEqual(['factors']);
  });

  it('leaves a restatement that waits for acceptance out', () => {
    const { then, now, later } = afterwards(['2025-08-01', restate(2024, high)]);
    expect(later).toEqual([]);
    expect(now?.resultDigest).toBe(then?.resultDigest);
  });

  it('takes what had happened by the day and was recorded late', () => {
    const refused: Told = ['2025-04-20', A.AuditRefused({ ...audit, auditId: uuid(62), reason: 'no time' }), '2025-06-01'];
    const { then, now, later } = afterwards(refused);
    expect(later).toEqual([['AuditRefused', 'late']]);
    expect(now?.factsDigest).not.toBe(then?.factsDigest);
  });

  it('does not tell a programme what the supplier corrected after it stopped sharing, until it shares again', () => {
    const left: readonly Told[] = [['2025-07-01', E.ConsentRevoked({ ...consent, reason: 'left' })], ['2025-08-01', restate(2024, high)], ['2025-08-02', accept(2024, high)]];
    const without = afterwards(...left);
    expect(without.later).toEqual([]);
    expect(without.now?.resultDigest).toBe(without.then?.resultDigest);
    const again = afterwards(...left, ['2025-09-01', E.ConsentGranted({ ...consent, consentId: uuid(71), purpose: 'again', scopes: ['disclosures'], expiresOn: null })]);
    expect(again.later).toHaveLength(2);
    expect(again.now?.resultDigest).not.toBe(again.then?.resultDigest);
  });

  it('is not judged where the supplier was not enrolled', () => {
    expect(onDay(begun, '2025-01-01')).toMatchObject({ then: undefined, now: undefined });
  });
});
