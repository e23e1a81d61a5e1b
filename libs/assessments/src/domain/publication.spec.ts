import { digestOf } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import { ruleset as schema } from '../contracts';
import { programmeId, shippedBenchmarks, shippedRuleset } from '../testing';
import { assessmentsEvents } from './assessments.events';
import { benchmarkSetDecider } from './benchmark-set.decider';
import { diffDocuments } from './diff-documents.rules';
import { rulesetDecider } from './ruleset.decider';

const { make } = assessmentsEvents;
const document = shippedRuleset('sdp-1.0');
const ids = { programmeId, rulesetId: 'sdp-1.0' };
const drafted = make.RulesetDrafted({ ...ids, document, digest: digestOf(document), drafter: 'ann' });
const published = make.RulesetPublished({ ...ids, document, digest: digestOf(document), effectiveFrom: '2025-10-01', drafter: 'ann', approver: 'bob' });
const { given } = specification(rulesetDecider);
const publish = { type: 'publish', ...ids, effectiveFrom: '2025-10-01', today: '2025-10-01', by: 'bob' } as const;

describe('publication of rules', () => {
  it('drafts, and drafts again until published', () => {
    given().when({ type: 'draft', ...ids, document, by: 'ann' }).then(drafted);
    given(drafted).when({ type: 'draft', ...ids, document, by: 'ann' }).thenNothing();
    const other = { ...document, version: '1.0.1' };
    given(drafted).when({ type: 'draft', ...ids, document: other, by: 'cat' }).then(make.RulesetDrafted({ ...ids, document: other, digest: digestOf(other), drafter: 'cat' }));
    given(drafted, published).when({ type: 'draft', ...ids, document: other, by: 'cat' }).thenRejected('assessments.document-published');
  });
  it('is published by another person, from today or later, once', () => {
    given(drafted).when(publish).then(published);
    given(drafted).when({ ...publish, by: 'ann' }).thenRejected('assessments.self-approval');
    given(drafted).when({ ...publish, effectiveFrom: '2025-09-30' }).thenRejected('assessments.effective-in-past');
    given().when(publish).thenRejected('assessments.document-not-drafted');
    given(drafted, published).when(publish).thenRejected('assessments.document-published');
  });
  it('takes effect once, on its day', () => {
    const effect = make.RulesetTookEffect({ ...ids, effectiveFrom: '2025-10-01' });
    given(drafted, published).when({ type: 'take-effect', ...ids, today: '2025-09-30' }).thenRejected('assessments.not-yet-effective');
    given(drafted, published).when({ type: 'take-effect', ...ids, today: '2025-10-02' }).then(effect);
    given(drafted, published, effect).when({ type: 'take-effect', ...ids, today: '2025-10-03' }).thenNothing();
  });
  it('holds for benchmark sets alike', () => {
    const set = shippedBenchmarks();
    const benchmarkIds = { programmeId, benchmarkSetId: set.id };
    const draft = make.BenchmarkSetDrafted({ ...benchmarkIds, document: set, digest: digestOf(set), drafter: 'ann' });
    specification(benchmarkSetDecider).given().when({ type: 'draft', ...benchmarkIds, document: set, by: 'ann' }).then(draft);
    specification(benchmarkSetDecider).given(draft).when({ type: 'publish', ...benchmarkIds, effectiveFrom: '2025-10-01', today: '2025-10-01', by: 'ann' }).thenRejected('assessments.self-approval');
  });
});

describe('a ruleset document', () => {
  const messages = (change: (copy: typeof document) => unknown) => {
    const result = schema.safeParse(change(structuredClone(document)));
    return result.success ? [] : result.error.issues.map(({ message }) => message);
  };
  it.each([
    ['weights that do not add up', (d: typeof document) => ({ ...d, weights: { ...d.weights, data: '0.16' } }), 'assessments.weights-not-one'],
    ['rising thresholds', (d: typeof document) => ({ ...d, tiers: d.tiers.map((t) => (t.tier === 'B' ? { ...t, from: '85' } : t)) }), 'assessments.thresholds-not-descending'],
    ['a missing tier', (d: typeof document) => ({ ...d, tiers: d.tiers.slice(1) }), 'assessments.tiers-incomplete'],
    ['confidence that rises', (d: typeof document) => ({ ...d, confidence: { ...d.confidence, points: [{ quality: '1', factor: '0.5' }, { quality: '2', factor: '0.9' }] } }), 'assessments.confidence-not-falling'],
    ['a gate without a last rule', (d: typeof document) => ({ ...d, gate: d.gate && { ...d.gate, rules: d.gate.rules.slice(0, -1) } }), 'admissions.gate-incomplete'],
  ])('is refused with %s', (_name, change, code) => {
    expect(messages(change)).toContain(code);
  });
  it('is compared leaf by leaf', () => {
    const next = { ...document, hysteresis: { ...document.hysteresis, margin: '3' }, tiers: document.tiers.map((t) => (t.tier === 'A' ? { ...t, from: '82' } : t)) };
    expect(diffDocuments(document, next)).toEqual([
      { path: 'hysteresis.margin', old: '2', new: '3', only: null },
      { path: 'tiers.0.from', old: '80', new: '82', only: null },
    ]);
    expect(diffDocuments({ a: 1 }, { b: 1 })).toEqual([{ path: 'a', old: 1, new: null, only: 'old' }, { path: 'b', old: null, new: 1, only: 'new' }]);
  });
});
