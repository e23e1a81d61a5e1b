import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '@greengate/kernel';
import { appraisal10, appraise, measuresEvents, type MeasurePlan } from '@greengate/measures/contracts';
import { samplePlan } from '@greengate/measures/testing';
import type { AssessmentResult } from '../contracts/assessment-result.contract';
import { facts as schema, type FactMeasure, type Facts } from '../contracts/facts.contract';
import { factsOf } from '../processes/facts-of';
import type { ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import { supplierFacts, type SupplierFacts } from '../projections/supplier-facts.projection';
import { programmeId, sampleFacts, shippedBenchmarks, shippedRuleset, supplierId } from '../testing';
import { abatementPlan } from './abatement-plan.rules';
import { assess } from './assess.rules';
import { inputsOf } from './inputs.rules';
import { nextChangeOn } from './next-change.rules';
import { recompute } from './recompute.rules';

const rules = shippedRuleset('sdp-1.0');
const benchmarks = shippedBenchmarks();
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const source = (n: number) => ({ position: String(n).padStart(20, '0'), type: 'measures.MeasureApproved', id: uuid(n) });
const measure = (changes: Partial<FactMeasure> = {}): FactMeasure => ({ measureId: uuid(70), dueOn: '2025-12-31', lifetimeYears: 10, completedOn: null, sources: [source(70)], ...changes });
const withPlan = (...measures: FactMeasure[]): Facts => sampleFacts({ measures });
const managed = sampleFacts({ disclosures: sampleFacts().disclosures.map((disclosure) => ({ ...disclosure, energyManagementSystem: true })) });
const pillarOf = (facts: Facts, asOf: string) => assess(facts, rules, benchmarks, asOf).pillars?.measures;
const energy = (facts: Facts, asOf: string) => pillarOf(facts, asOf)?.parts.find(({ code }) => code === 'energy-management')?.points;
const said = (facts: Facts, asOf: string) => pillarOf(facts, asOf)?.reasons.map(({ code }) => code);

describe('an approved abatement plan', () => {
  it('counts like an energy management system while it is on schedule, by the points of the ruleset, and never twice', () => {
    expect(energy(sampleFacts(), '2025-10-01')).toBe('0');
    expect(energy(withPlan(measure()), '2025-10-01')).toBe(rules.measures.energyManagement);
    expect(energy(managed, '2025-10-01')).toBe(rules.measures.energyManagement);
    expect(energy({ ...managed, measures: [measure()] }, '2025-10-01')).toBe(rules.measures.energyManagement);
    expect(said(withPlan(measure()), '2025-10-01')).toContain('abatement-plan');
    expect(said(withPlan(measure()), '2025-10-01')).not.toContain('energy-management');
  });
  it('is behind from the day after a missed due day until the measure is completed, which may be late', () => {
    expect(energy(withPlan(measure()), '2025-12-31')).toBe('15');
    expect(energy(withPlan(measure()), '2026-01-01')).toBe('0');
    expect(said(withPlan(measure()), '2026-01-01')).toEqual(expect.arrayContaining(['energy-management-missing', 'abatement-plan-late']));
    expect(energy(withPlan(measure(), measure({ measureId: uuid(71), dueOn: '2027-06-30' })), '2026-01-01')).toBe('0');
    expect(energy(withPlan(measure({ completedOn: '2026-02-01' })), '2026-02-01')).toBe('15');
  });
  it('ends with the life of what was done', () => {
    const done = measure({ completedOn: '2025-06-15', lifetimeYears: 1 });
    expect(abatementPlan(withPlan(done), '2026-06-15').onSchedule).toBe(true);
    expect(abatementPlan(withPlan(done), '2026-06-16')).toEqual({ measures: [], onSchedule: false, lateSince: null });
  });
  it('changes the result on a day that is known before', () => {
    const facts = withPlan(measure());
    const next = nextChangeOn({ ...facts, targets: [] }, rules, '2025-10-01');
    expect(next).toBe('2026-01-01');
    expect(energy(facts, '2025-12-31')).not.toBe(energy(facts, next ?? ''));
  });
  it('is named among the inputs, and in the pillar', () => {
    expect(inputsOf(withPlan(measure())).map(({ id }) => id)).toContain(uuid(70));
    expect(pillarOf(withPlan(measure()), '2025-10-01')?.sources.map(({ id }) => id)).toContain(uuid(70));
  });
});

describe('facts without measures', () => {
  const programme: ProgrammeSupplierFacts = { programmeId, supplierId, status: 'enrolled', basis: 'buyer-held', consents: [], sector: null, findings: [], audits: [] };
  const make = measuresEvents.make;
  const ids = { supplierId, measureId: uuid(70) };
  const figures = (plan: MeasurePlan) => {
    const result = appraise(plan, appraisal10);
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const later = samplePlan({ dueOn: '2026-06-30' });
  const approved = (plan: MeasurePlan) => make.MeasureApproved({ ...ids, plan, appraisal: figures(plan), approvedBy: 'pei', approverOrganisationId: 'buyer' });
  const after = (...events: Parameters<typeof supplierFacts.evolve>[1]['event'][]) =>
    events.reduce<SupplierFacts | undefined>((view, event, n) => supplierFacts.evolve(view, {
      event, id: uuid(1000 + n), stream: 's-1', revision: n, position: String(n).padStart(20, '0'), recordedAt: '2025-10-01T00:00:00.000Z',
      metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-10-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'b' },
    }, supplierId) ?? undefined, undefined);

  it('have the digest they always had', () => {
    const view = after();
    const bare = factsOf(programme, view, undefined);
    expect(Object.keys(bare)).not.toContain('measures');
    expect(digestOf(schema.parse(sampleFacts()))).toBe(digestOf(sampleFacts()));
    const abandoned = after(approved(samplePlan()), make.MeasureAbandoned({ ...ids, reason: 'roof cannot carry it', abandonedBy: 'lin' }));
    expect(Object.keys(factsOf(programme, abandoned, undefined))).not.toContain('measures');
  });
  it('become facts with a measure by its approval and completion alone, each with its event', () => {
    const facts = factsOf(programme, after(approved(samplePlan()), approved(later), make.MeasureCompleted({ ...ids, completedOn: '2026-06-01', recordedBy: 'lin' })), undefined);
    expect(facts.measures).toEqual([{ measureId: uuid(70), dueOn: '2026-06-30', lifetimeYears: 10, completedOn: '2026-06-01', sources: [expect.anything(), expect.anything(), expect.anything()] }]);
    expect(() => schema.parse(facts)).not.toThrow();
  });
  it('give the recorded result and digests of before there were measures', () => {
    const { data } = JSON.parse(readFileSync(join(__dirname, '../../../../test/fixtures/events/assessments.AssessmentComputed.v1.json'), 'utf8')) as { data: { facts: Facts; factsDigest: string; asOf: string; result: AssessmentResult; resultDigest: string } };
    expect(digestOf(schema.parse(data.facts))).toBe(data.factsDigest);
    expect(recompute(data, rules, benchmarks).digest).toBe(data.resultDigest);
  });
});
