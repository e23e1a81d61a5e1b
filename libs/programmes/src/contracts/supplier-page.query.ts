import { gateDecision, gateOutcome } from '@greengate/admissions/contracts';
import { assessmentResult, source, tier } from '@greengate/assessments/contracts';
import { findingGrade } from '@greengate/audits/contracts';
import { target } from '@greengate/commitments/contracts';
import { disclosureStatus, inventory } from '@greengate/disclosures/contracts';
import { currency, day, decimalString, defineQuery, id, instant } from '@greengate/kernel';
import { legalIdentifier } from '@greengate/suppliers/contracts';
import { z } from 'zod';
import { programmeReadersAndSupplier } from './programme-access';
import { remediationCase } from './remediation-case.contract';

const cited = { eventId: z.string(), position: z.string(), at: instant };

export const shownAssessment = z.strictObject({
  ...cited,
  assessmentId: id,
  asOf: day,
  trigger: z.string(),
  tier,
  score: decimalString.nullable(),
  rulesetId: z.string(),
  rulesetDigest: z.string(),
  benchmarkSetId: z.string(),
  benchmarkDigest: z.string(),
  gwpSet: z.string(),
  factsDigest: z.string(),
  resultDigest: z.string(),
  nextChangeOn: day.nullable(),
  /** Every intermediate and reason; null while the supplier does not share its data. */
  result: assessmentResult.nullable(),
  /** The score as a sum: what each step adds or takes and the sum so far; the last one is the score. */
  waterfall: z.array(z.strictObject({ code: z.string().min(1), points: decimalString, running: decimalString })),
  /** The events behind it, by position and id. */
  inputs: z.array(source),
});

const disclosure = z.strictObject({
  disclosureId: id,
  from: day,
  to: day,
  status: disclosureStatus,
  scope1: inventory.shape.scope1,
  scope2LocationBased: inventory.shape.scope2LocationBased,
  scope2MarketBased: inventory.shape.scope2MarketBased,
  revenue: inventory.shape.revenue,
  dataBasis: inventory.shape.dataBasis,
  assurance: inventory.shape.assurance.shape.level,
  inForce: z.boolean(),
});

const gate = z.strictObject({
  ...cited,
  decisionId: id,
  decision: gateDecision,
  previous: gateDecision.nullable(),
  rule: z.string(),
  reasons: gateOutcome.shape.reasons,
  conditions: gateOutcome.shape.conditions,
  on: day,
  dueOn: day.nullable(),
  reviewOn: day.nullable(),
  validUntil: day.nullable(),
  assessmentId: id,
  rulesetId: z.string(),
});

export const getSupplierPage = defineQuery('programmes.GetSupplierPage', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId' },
  summary: { en: 'Everything about a supplier in a programme, its score explained with every input', 'zh-CN': '项目中供应商的全部信息，得分附每项输入的说明' },
  access: programmeReadersAndSupplier,
  input: z.strictObject({ programmeId: id, supplierId: id }),
  output: z.strictObject({
    programmeId: id,
    supplierId: id,
    name: z.string(),
    identifiers: z.array(legalIdentifier),
    sector: z.string(),
    country: z.string(),
    province: z.string().nullable(),
    sites: z.array(z.strictObject({ siteId: id, name: z.string(), country: z.string(), province: z.string().nullable(), city: z.string().nullable() })),
    enrolment: z.strictObject({
      status: z.enum(['active', 'ended']),
      basis: z.enum(['consent', 'buyer-held']).nullable(),
      enrolledAt: instant.nullable(),
      shared: z.boolean(),
      consents: z.array(z.strictObject({ consentId: id, purpose: z.string(), scopes: z.array(z.string()), expiresOn: day.nullable() })),
    }),
    /** How the buyer sees the supplier. The last two are null for the supplier itself. */
    classification: z.strictObject({ category: z.string(), hotSpot: z.boolean(), soleSource: z.boolean().nullable(), qualifiedAlternatives: z.number().int().nullable() }).nullable(),
    assessment: shownAssessment.nullable(),
    /** Newest first. */
    gates: z.array(gate),
    remediation: z.array(remediationCase),
    sanctioned: z.boolean(),
    waivedUntil: day.nullable(),
    disclosures: z.array(disclosure),
    targets: z.array(
      z.strictObject({
        targetId: id,
        target,
        status: z.enum(['committed', 'superseded', 'withdrawn']),
        successor: id.nullable(),
        validations: z.array(z.strictObject({ scheme: z.string(), ambition: z.string().nullable(), validatedOn: day })),
      }),
    ),
    audits: z.array(z.strictObject({ auditId: id, kind: z.enum(['desk', 'on-site']).nullable(), plannedOn: day.nullable(), status: z.enum(['scheduled', 'performed', 'refused']), on: day.nullable() })),
    findings: z.array(
      z.strictObject({
        findingId: id,
        auditId: id,
        grade: findingGrade,
        statement: z.string(),
        correctiveActionDueOn: day.nullable(),
        closureDueOn: day.nullable(),
        status: z.enum(['open', 'action-submitted', 'action-accepted', 'action-rejected', 'verified', 'closed', 'withdrawn']),
      }),
    ),
    /** Null for the supplier itself: what the buyer spends is the buyer's secret. */
    spend: z.array(z.strictObject({ year: z.number().int(), currency, amount: decimalString })).nullable(),
  }),
  views: ['supplier_page', 'supplier_dossier'],
});
