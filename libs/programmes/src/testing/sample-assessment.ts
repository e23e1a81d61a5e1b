import { assessmentsEvents, type AssessmentResult, type Tier, type TierReason } from '@greengate/assessments/contracts';
import type { z } from 'zod';

export interface SampleAssessment {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly assessmentId: string;
  readonly asOf: string;
  readonly tier: Tier;
  readonly previousTier?: Tier | null;
  readonly score?: string | null;
  readonly intensity?: string;
  /** Falling intensity is positive. */
  readonly intensityReduction?: string | null;
  readonly absoluteReduction?: string;
  readonly indicators?: Partial<AssessmentResult['indicators']>;
  readonly reason?: TierReason;
  readonly rulesetId?: string;
}

const digest = 'a'.repeat(64);
const text = { en: 'as computed', 'zh-CN': '按计算结果' };
const pillar = { weight: '0.2', raw: '50', adjusted: '50', rawPoints: '10', points: '10', parts: [], reasons: [], sources: [] };

function pillarsOf({ intensityReduction, absoluteReduction }: SampleAssessment): AssessmentResult['pillars'] {
  const moved = intensityReduction !== undefined || absoluteReduction !== undefined;
  const comparison = moved
    ? {
        years: 2,
        emissionsNow: '90',
        emissionsThen: '100',
        absoluteReduction: absoluteReduction ?? '0.1',
        absoluteTerm: '1',
        intensityNow: intensityReduction === null ? null : '9',
        intensityThen: intensityReduction === null ? null : '10',
        intensityReduction: intensityReduction ?? null,
        intensityTerm: null,
        progressRatio: null,
      }
    : null;
  return { intensity: { ...pillar, comparison: null }, trajectory: { ...pillar, comparison }, commitment: pillar, data: pillar, measures: pillar };
}

/** An AssessmentComputed of plausible shape: what a test says, and calm values elsewhere. */
export function sampleAssessment(sample: SampleAssessment): ReturnType<typeof assessmentsEvents.make.AssessmentComputed> {
  const { programmeId, supplierId, assessmentId, asOf, tier, previousTier = null, score = null, intensity, indicators, reason = 'initial', rulesetId = 'sdp-1.0' } = sample;
  const data: z.input<(typeof assessmentsEvents)['specs']['AssessmentComputed']['schema']> = {
    programmeId, supplierId, assessmentId, asOf, previousTier, rulesetId,
    trigger: 'disclosures.DisclosureAccepted', rulesetDigest: digest, benchmarkSetId: 'demo-1', benchmarkDigest: digest, gwpSet: 'AR5',
    facts: { programmeId, supplierId, sector: null, disclosures: [], targets: [], findings: [], audits: [] },
    inputs: [{ position: '1'.padStart(20, '0'), type: 'disclosures.DisclosureAccepted', id: 'event-1' }],
    factsDigest: digest, resultDigest: digest, nextChangeOn: null,
    result: {
      asOf, tier, score,
      status: tier === 'U' ? 'unrated' : 'rated',
      latest: null, base: null,
      metric: intensity === undefined ? null : { id: 'revenue:TWD-million', emissions: '90', denominator: '10', intensity },
      dataQuality: null,
      pillars: tier === 'U' ? null : pillarsOf(sample),
      gross: null, penalties: [], penaltyTotal: '0', caps: [], cap: 'A', band: null, missing: [],
      reasons: [{ code: 'sample', values: {}, text }],
      indicators: {
        acceptedDisclosures: 0, openCritical: 0, overdueMajor: 0, overdueMinor: 0, auditRefused: false, falsified: false, hasTarget: false, disclosureValid: false,
        assured: false, worstQuartile: null, worseningPeriods: 0, emissions: null, revenue: null, ...indicators,
      },
      standing: { before: null, up: 0, down: 0, reason, text, rerun: false, countedFrom: null },
    },
  };
  return assessmentsEvents.make.AssessmentComputed(data);
}
