import type { AssessmentResult, Source } from '@greengate/assessments/contracts';
import type { GateDecision, GateOutcome } from '@greengate/admissions/contracts';
import type { FindingEntry } from './findings.view';
import type { Sharing } from './sharing.view';
import type { SpendOfYear } from './spend-years.view';

/** Where an entry comes from: the event that says so. */
export interface Cited {
  readonly eventId: string;
  readonly position: string;
  /** Business time. */
  readonly at: string;
}

export interface PageAssessment extends Cited {
  readonly assessmentId: string;
  readonly asOf: string;
  readonly trigger: string;
  readonly rulesetId: string;
  readonly rulesetDigest: string;
  readonly benchmarkSetId: string;
  readonly benchmarkDigest: string;
  readonly gwpSet: string;
  readonly factsDigest: string;
  readonly resultDigest: string;
  readonly nextChangeOn: string | null;
  /** Every intermediate, with the reasons in words. */
  readonly result: AssessmentResult;
  /** The events behind the facts. */
  readonly inputs: readonly Source[];
}

export interface PageGate extends Cited {
  readonly decisionId: string;
  readonly decision: GateDecision;
  readonly previous: GateDecision | null;
  readonly rule: string;
  readonly reasons: GateOutcome['reasons'];
  readonly conditions: GateOutcome['conditions'];
  readonly on: string;
  readonly dueOn: string | null;
  readonly reviewOn: string | null;
  readonly validUntil: string | null;
  readonly assessmentId: string;
  readonly rulesetId: string;
}

export interface PageCase {
  readonly caseId: string;
  readonly openedOn: string;
  readonly dueOn: string;
  readonly milestones: readonly { readonly part: string; readonly dueOn: string }[];
  readonly status: 'open' | 'cleared' | 'expired';
}

export interface PageAudit {
  readonly auditId: string;
  readonly kind: 'desk' | 'on-site' | null;
  readonly plannedOn: string | null;
  readonly status: 'scheduled' | 'performed' | 'refused';
  readonly on: string | null;
}

/** View `supplier_page`: one document per programme and supplier: what belongs to the programme. The supplier's own part is its dossier. */
export interface SupplierPage {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly sharing: Sharing;
  readonly classification: { readonly category: string; readonly hotSpot: boolean; readonly soleSource: boolean; readonly qualifiedAlternatives: number } | null;
  readonly assessment: PageAssessment | null;
  /** Newest first. */
  readonly gates: readonly PageGate[];
  readonly cases: readonly PageCase[];
  readonly sanctioned: boolean;
  readonly waivedUntil: string | null;
  readonly audits: readonly PageAudit[];
  readonly findings: readonly FindingEntry[];
  readonly spend: readonly SpendOfYear[];
}
