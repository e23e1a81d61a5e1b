import { admissionsEvents } from '@greengate/admissions/contracts';
import type { EventMetadata, EventOf, Keys, Projection, Recorded } from '@greengate/kernel';
import { auditsEvents } from '@greengate/audits/contracts';
import { assessmentsEvents } from '@greengate/assessments/contracts';
import { disclosuresEvents, type Inventory } from '@greengate/disclosures/contracts';
import { purchasingEvents } from '@greengate/purchasing/contracts';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import fc from 'fast-check';
import { sampleAssessment } from '../testing';
import { overviewOf } from './overview.view';
import { sentenceValues } from './sentence-values.view';
import { supplierDossier } from './supplier-dossier.projection';
import { supplierList } from './supplier-list.projection';
import type { SupplierListEntry } from './supplier-list.view';
import { supplierPage } from './supplier-page.projection';
import { supplierTimeline } from './supplier-timeline.projection';
import { tierHistory, tierOn, type TierHistory } from './tier-history.projection';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const programmeId = id(1);
const otherProgramme = id(2);
const supplierId = id(3);
const ids = { programmeId, supplierId };
const key = `${programmeId}.${supplierId}`;
const details = { legalName: 'Formosa Alloys', sector: 'metals', country: 'TW', province: null };
const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-06-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: id(9) }, tenant: id(9), build: 't' };

const recorded = (event: EventOf, n: number, recordedAt = '2025-06-01T00:00:00.000Z'): Recorded => ({ event, id: `event-${n}`, stream: 's', revision: 0, position: String(n).padStart(20, '0'), recordedAt, metadata });

type Documents = Map<string, { view: object; position: string }>;
const fieldOf = (view: object, field: string): unknown => field.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], view);

/** What the runner does: keys, load, evolve, write guarded by position. */
function run(projection: Projection, events: readonly Recorded[], into: Documents = new Map()): Documents {
  for (const event of events) {
    const keys: Keys = projection.handles.includes(event.event.type) ? projection.keys(event) : [];
    const named = 'field' in keys ? [...into].filter(([, { view }]) => fieldOf(view, keys.field) === keys.equals).map(([name]) => name) : keys;
    for (const name of named) {
      const before = into.get(name);
      if (before && before.position >= event.position) continue;
      const view = projection.evolve(before?.view, event, name);
      if (view) into.set(name, { view, position: event.position });
    }
  }
  return into;
}
const viewOf = <View extends object>(projection: { readonly name: string }, events: readonly EventOf[], name = key): View =>
  run(projection as Projection, events.map((event, index) => recorded(event, index + 1))).get(name)?.view as View;

const enrolled = suppliersEvents.make.SupplierEnrolled({ ...ids, buyerOrganisationId: id(9), supplierOrganisationId: id(8), ...details, basis: 'consent' });
const granted = suppliersEvents.make.ConsentGranted({ ...ids, consentId: id(5), purpose: 'tiering', scopes: ['disclosures'], expiresOn: null });
const revoked = suppliersEvents.make.ConsentRevoked({ ...ids, consentId: id(5), reason: 'over' });
const spent = purchasingEvents.make.SpendRecorded({ ...ids, year: 2024, money: { amount: '100.10', currency: 'TWD' }, source: 'ledger', batchId: null });
const older = purchasingEvents.make.SpendRecorded({ ...ids, year: 2023, money: { amount: '900', currency: 'TWD' }, source: 'ledger', batchId: null });
const finding = auditsEvents.make.FindingRaised({ ...ids, auditId: id(6), findingId: id(7), grade: 'major', statement: 'no meter', falsification: false, correctiveActionDueOn: '2025-07-01', closureDueOn: '2025-09-01', issuedBy: id(9) });
const closed = auditsEvents.make.FindingClosed({ ...ids, auditId: id(6), findingId: id(7) });
const assessed = sampleAssessment({ ...ids, assessmentId: id(20), asOf: '2025-06-01', tier: 'B', score: '66.00', intensity: '4.5', intensityReduction: '0.12', indicators: { acceptedDisclosures: 2, hasTarget: true } });
const changed = assessmentsEvents.make.TierChanged({ ...ids, assessmentId: id(20), from: 'C', to: 'B', asOf: '2025-06-01', reason: 'promoted' });
const renamed = suppliersEvents.make.SupplierDetailsCorrected({ supplierId, ...details, legalName: 'Formosa Alloys Ltd' });

const inventory: Inventory = {
  period: { from: '2024-01-01', to: '2024-12-31' }, boundary: 'operational-control', gwpSet: 'AR5',
  scope1: { status: 'reported', value: '10' }, scope2LocationBased: { status: 'reported', value: '5' }, scope2MarketBased: { status: 'not-measured' },
  scope3: [], energy: [], renewableElectricityShare: null, revenue: null, output: [], dataBasis: 'primary', primaryDataShare: null,
  assurance: { level: 'none', verifier: null }, management: { supplierProgramme: null, energyManagementSystem: null, efficiencyImprovement: null },
};
const submitted = disclosuresEvents.make.DisclosureSubmitted({ supplierId, disclosureId: id(30), inventory, submittedBy: 'u' });
const accepted = disclosuresEvents.make.DisclosureAccepted({ supplierId, disclosureId: id(30), inventory, acceptedBy: 'v' });
const restated = disclosuresEvents.make.DisclosureRestated({ supplierId, disclosureId: id(30), inventory: { ...inventory, scope1: { status: 'reported', value: '99' } }, previous: inventory, cause: 'meter', effect: null, declared: true, restatedBy: 'u' });

describe('supplier_list', () => {
  it('carries tier, score, intensity, trend, gate, spend of the latest year and open findings', () => {
    const view = viewOf<SupplierListEntry>(supplierList, [enrolled, granted, spent, older, finding, assessed, changed]);
    expect(view).toMatchObject({ name: 'Formosa Alloys', status: 'active', shared: true, tier: 'B', previousTier: 'C', score: '66.00', scoreNumber: 66, intensity: '4.5', intensityNumber: 4.5, trend: 'improving', spendNumber: 100.1, openMajor: 1, openCritical: 0 });
    expect(view.spend[0]).toEqual({ year: 2024, currency: 'TWD', amount: '100.1' });
  });
  it('tells the latest remediation case with its deadline, until it is cleared or its deadline has passed', () => {
    const opened = (n: number, dueOn: string) => admissionsEvents.make.RemediationOpened({ ...ids, caseId: id(n), decisionId: id(90 + n), rule: 'G5', openedOn: '2025-06-01', dueOn, milestones: [{ part: '0.5', dueOn: '2025-09-01' }] });
    const cleared = admissionsEvents.make.RemediationCleared({ ...ids, caseId: id(30), decisionId: id(91), clearedOn: '2025-08-01' });
    const expired = admissionsEvents.make.RemediationExpired({ ...ids, caseId: id(31), dueOn: '2026-01-01' });
    const caseOf = (...events: EventOf[]) => viewOf<SupplierListEntry>(supplierList, [enrolled, ...events]);
    expect(caseOf()).toMatchObject({ remediation: null, caseStatus: null, caseDueOn: null });
    expect(caseOf(opened(30, '2025-12-01'))).toMatchObject({ caseStatus: 'open', caseDueOn: '2025-12-01', remediation: { caseId: id(30), openedOn: '2025-06-01', milestones: [{ part: '0.5', dueOn: '2025-09-01' }] } });
    expect(caseOf(opened(30, '2025-12-01'), cleared)).toMatchObject({ caseStatus: 'cleared' });
    expect(caseOf(opened(30, '2025-12-01'), cleared, opened(31, '2026-01-01'))).toMatchObject({ caseStatus: 'open', caseDueOn: '2026-01-01' });
    // A late word about an earlier case changes nothing of the present one.
    expect(caseOf(opened(31, '2026-01-01'), cleared)).toMatchObject({ caseStatus: 'open' });
    expect(caseOf(opened(31, '2026-01-01'), expired)).toMatchObject({ caseStatus: 'expired' });
  });
  it('counts a finding no longer once it is closed', () => expect(viewOf<SupplierListEntry>(supplierList, [enrolled, finding, closed]).openMajor).toBe(0));
  it('does not sort by the intensity of a supplier that shares nothing, and does again when it shares', () => {
    expect(viewOf<SupplierListEntry>(supplierList, [enrolled, granted, assessed, revoked])).toMatchObject({ shared: false, intensityNumber: null, tier: 'B', scoreNumber: 66 });
    const again = suppliersEvents.make.ConsentGranted({ ...ids, consentId: id(6), purpose: 'p', scopes: ['disclosures'], expiresOn: null });
    expect(viewOf<SupplierListEntry>(supplierList, [enrolled, granted, assessed, revoked, again]).intensityNumber).toBe(4.5);
  });
  it('follows a correction of the name in every programme', () => {
    const elsewhere = suppliersEvents.make.SupplierEnrolled({ ...ids, programmeId: otherProgramme, buyerOrganisationId: id(10), supplierOrganisationId: id(8), ...details, basis: 'consent' });
    const events = [enrolled, elsewhere, renamed].map((event, index) => recorded(event, index + 1));
    expect([...run(supplierList as Projection, events).values()].map(({ view }) => (view as SupplierListEntry).nameKey)).toEqual(['formosa alloys ltd', 'formosa alloys ltd']);
  });
  it('keeps what was known before the enrolment', () => expect(viewOf<SupplierListEntry>(supplierList, [finding, enrolled])).toMatchObject({ status: 'active', openMajor: 1 }));
});

describe('supplier_dossier', () => {
  it('keeps the figures in force while a restatement waits', () => {
    const { disclosures } = viewOf<{ disclosures: unknown[] }>(supplierDossier, [submitted, accepted, restated], supplierId);
    expect(disclosures).toMatchObject([{ status: 'restated', inForce: true, scope1: { value: '10' } }]);
  });
  it('holds disclosures from before any enrolment', () => expect(viewOf<{ disclosures: unknown[] }>(supplierDossier, [submitted], supplierId).disclosures).toHaveLength(1));
});

describe('folds', () => {
  const events = [enrolled, granted, spent, older, finding, assessed, changed, renamed, submitted, accepted, restated, closed, revoked];
  const projections = [supplierList, supplierDossier, supplierPage, supplierTimeline, tierHistory] as unknown as Projection[];
  it.each(projections.map((projection) => [projection.name, projection] as const))('%s: a prefix, then the rest, and a batch twice, give what all in one go give', (_name, projection) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 20 }), fc.nat(20), fc.nat(20), (list, cut, back) => {
        const log = list.map((event, index) => recorded(event, index + 1));
        const whole = run(projection, log);
        const parts = run(projection, log.slice(Math.max(0, cut - back)), run(projection, log.slice(0, cut)));
        expect([...parts]).toEqual([...whole]);
      }),
    );
  });
});

describe('supplier_timeline', () => {
  const entries = [...run(supplierTimeline as Projection, [enrolled, spent, renamed, suppliersEvents.make.IdentifierClaimed({ scheme: 'duns', value: '804735132', supplierId })].map((event, index) => recorded(event, index + 1))).values()].map(({ view }) => view);
  it('has one entry per event that says something', () => expect(entries).toHaveLength(3));
  it('keeps the buyer\'s secrets for the buyer', () => expect(entries).toMatchObject([{ audience: 'all', scope: programmeId }, { audience: 'buyer', scope: programmeId }, { audience: 'all', scope: '*' }]));
  it('keeps only the values that the sentence names', () => {
    expect(sentenceValues({ en: '{a.b} {list} {gone}', 'zh-CN': '{a.b} {nothing}' }, { a: { b: '1', secret: 'x' }, list: ['p', 'q'], nothing: null })).toEqual({ a: { b: '1' }, list: 'p, q', nothing: null });
  });
});

describe('tier_history', () => {
  const at = (n: number, tier: 'A' | 'B' | 'C', asOf: string, recordedAt: string, score = '60.00') => recorded(sampleAssessment({ ...ids, assessmentId: id(40 + n), asOf, tier, score }), n, recordedAt);
  const log = [
    at(1, 'C', '2025-01-10', '2025-01-10T08:00:00.000Z'),
    at(2, 'B', '2025-03-01', '2025-03-01T17:30:00.000Z'),
    // Learned in April about February.
    at(3, 'A', '2025-02-15', '2025-04-02T08:00:00.000Z'),
  ];
  const { entries } = run(tierHistory, log).get(key)?.view as TierHistory;
  const utc = (instant: string) => instant.slice(0, 10);
  it('answers what was on record on a day, and what is known now about it', () => {
    expect(tierOn(entries, '2025-01-09', utc)).toEqual({ asRecorded: null, asKnownNow: null });
    expect(tierOn(entries, '2025-02-20', utc)).toMatchObject({ asRecorded: { tier: 'C' }, asKnownNow: { tier: 'A', assessmentId: id(43) } });
    expect(tierOn(entries, '2025-03-01', utc)).toMatchObject({ asRecorded: { tier: 'B' }, asKnownNow: { tier: 'B' } });
  });
  it('reads days in the time zone of the programme', () => {
    const taipei = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(tierOn(entries, '2025-03-01', taipei)).toMatchObject({ asRecorded: { tier: 'C' } });
  });
  it('does not repeat what an assessment only confirms', () => {
    const same = run(tierHistory, [...log.slice(0, 1), at(4, 'C', '2025-02-10', '2025-02-10T00:00:00.000Z')]).get(key)?.view as TierHistory;
    expect(same.entries).toHaveLength(1);
  });
});

describe('the overview', () => {
  const entry = (n: number, tier: SupplierListEntry['tier'], amount: string | null, assessedToo = true): SupplierListEntry => {
    const own = { programmeId, supplierId: id(100 + n) };
    const events: EventOf[] = [suppliersEvents.make.SupplierEnrolled({ ...own, buyerOrganisationId: id(9), supplierOrganisationId: id(8), ...details, basis: 'consent' })];
    if (amount !== null) events.push(purchasingEvents.make.SpendRecorded({ ...own, year: 2024, money: { amount, currency: 'TWD' }, source: 'l', batchId: null }));
    if (assessedToo) events.push(sampleAssessment({ ...own, assessmentId: id(200 + n), asOf: '2025-06-01', tier, indicators: { acceptedDisclosures: tier === 'U' ? 0 : 1 } }));
    return viewOf<SupplierListEntry>(supplierList, events, `${programmeId}.${own.supplierId}`);
  };
  const entries = [entry(1, 'A', '0.1'), entry(2, 'A', '0.2'), entry(3, 'E', null), entry(4, 'U', '0.7', false)];
  const overview = overviewOf(entries, 'TWD', null);
  it('adds up exactly, and counts what is unknown apart', () => {
    expect(overview.spend).toEqual({ year: 2024, currency: 'TWD', total: '1', unknown: 1, otherCurrency: 0 });
    expect(overview.tiers.find(({ tier }) => tier === 'A')).toEqual({ tier: 'A', suppliers: 2, spend: '0.3', spendUnknown: 0, share: '0.5', spendShare: '0.3' });
    expect(overview.tiers.find(({ tier }) => tier === 'E')).toMatchObject({ suppliers: 1, spend: '0', spendUnknown: 1 });
  });
  it('gives every indicator its numerator, denominator and missing', () => {
    expect(overview.indicators.find((one) => one.id === 'disclosed')).toMatchObject({ suppliers: 3, of: 4, missing: 1, share: '0.75', spend: '0.3', spendShare: '0.3' });
  });
  it('parts add up to the whole', () => {
    expect(overview.tiers.reduce((sum, { suppliers }) => sum + suppliers, 0)).toBe(4);
    expect(overview.gates.reduce((sum, { suppliers }) => sum + suppliers, 0)).toBe(4);
  });
  it('of an empty programme divides by nothing', () => expect(overviewOf([], 'TWD', null)).toMatchObject({ suppliers: 0, spend: { year: null, total: '0' }, tiers: [{ share: null }, {}, {}, {}, {}, {}] }));
  it('counts spend in another currency as unknown and says so', () => expect(overviewOf(entries, 'USD', 2024).spend).toMatchObject({ total: '0', unknown: 4, otherCurrency: 3 }));
});
