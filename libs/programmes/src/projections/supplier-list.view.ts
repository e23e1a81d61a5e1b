import type { Tier } from '@greengate/assessments/contracts';
import type { GateDecision } from '@greengate/admissions/contracts';
import type { FindingEntry } from './findings.view';
import type { PageCase } from './supplier-page.view';
import type { Sharing } from './sharing.view';
import type { SpendOfYear } from './spend-years.view';
import type { Trend } from './trend.view';

/**
 * View `supplier_list`: one document per programme and supplier, `<programmeId>.<supplierId>`. Exact figures are text; the `…Number` beside a text is for
 * sorting alone, and null where there is nothing to sort by.
 */
export interface SupplierListEntry {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly supplierOrganisationId: string | null;
  readonly name: string;
  /** Lower case, for search and sort. */
  readonly nameKey: string;
  readonly sector: string | null;
  readonly country: string | null;
  readonly province: string | null;
  readonly sharing: Sharing;
  readonly status: Sharing['status'];
  readonly shared: boolean;
  readonly category: string | null;
  readonly hotSpot: boolean | null;
  readonly soleSource: boolean | null;
  readonly qualifiedAlternatives: number | null;
  /** U until something else is known. */
  readonly tier: Tier;
  readonly previousTier: Tier | null;
  readonly assessment: Assessed | null;
  readonly score: string | null;
  readonly scoreNumber: number | null;
  readonly metric: string | null;
  readonly intensity: string | null;
  /** Null as well while the supplier does not share its data. */
  readonly intensityNumber: number | null;
  readonly trend: Trend;
  readonly gate: GateDecision | null;
  readonly gateRule: string | null;
  /** Remediation deadline, or the next review. */
  readonly dueOn: string | null;
  /** The latest remediation case. */
  readonly remediation: PageCase | null;
  /** Its status and deadline, for filter and sort. */
  readonly caseStatus: PageCase['status'] | null;
  readonly caseDueOn: string | null;
  readonly spend: readonly SpendOfYear[];
  /** Of the latest year; the first currency where there are several. */
  readonly spendNumber: number | null;
  readonly findings: readonly FindingEntry[];
  readonly openCritical: number;
  readonly openMajor: number;
  readonly openMinor: number;
}

/** What the overview counts, from the latest assessment. */
export interface Assessed {
  readonly assessmentId: string;
  readonly asOf: string;
  readonly rulesetId: string;
  readonly acceptedDisclosures: number;
  readonly hasTarget: boolean;
  readonly assured: boolean;
  readonly renewablesKnown: boolean;
  /** S1+S2 of the latest period in use, t CO2e. */
  readonly emissions: string | null;
}
