import type { GateDecisionRecord, Remediation } from '@greengate/admissions/contracts';
import type { AssessmentsEvent, Ruleset } from '@greengate/assessments/contracts';
import { RejectedError } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { AwardCandidate, AwardTier } from '../domain/award.events';

/** The views that tell how suppliers stand, each by programme and supplier but the last. */
export const standingViews = ['supplier_list', 'gate_latest', 'assessment_latest', 'rulesets'] as const;

export interface Listed {
  readonly supplierId: string;
  readonly name: string;
  readonly status: 'none' | 'active' | 'ended';
  readonly shared: boolean;
  readonly tier: AwardTier;
  readonly score: string | null;
  readonly trend: 'improving' | 'flat' | 'worsening' | 'unknown';
  readonly openCritical: number;
  readonly openMajor: number;
  readonly openMinor: number;
}
interface Gate {
  readonly decided: GateDecisionRecord | null;
  readonly remediation: Remediation | null;
}
export type Assessed = Extract<AssessmentsEvent, { type: 'assessments.AssessmentComputed' }>['data'];

/** One supplier as it stands in a programme. */
export interface Standing {
  readonly listed: Listed;
  readonly gate: GateDecisionRecord | null;
  readonly assessed: Assessed | null;
  readonly barred: { readonly why: NonNullable<AwardCandidate['barred']>; readonly until: string | null } | null;
}

/**
 * What the gate forbids. A rectification may forbid new awards until its first milestone is accepted: that is not recorded by itself, so the bar stands
 * until the gate decides anew (or a waiver is granted); `until` is the day by which the milestone is due.
 */
export function barOf({ decided, remediation }: Gate): Standing['barred'] {
  if (decided === null) return null;
  if (decided.decision === 'suspend-new-awards') return { why: 'suspended', until: null };
  if (decided.decision === 'replace') return { why: 'replaced', until: null };
  if (!decided.conditions.some(({ code }) => code === 'no-new-awards-before-first-milestone')) return null;
  return { why: 'before-first-milestone', until: (remediation?.status === 'open' ? remediation.milestones[0]?.dueOn : undefined) ?? decided.dueOn };
}

/** How suppliers stand, in the order asked for. @throws RejectedError `resource.not-found` for one that takes no part */
export async function standingsOf(programmeId: string, supplierIds: readonly string[], { views }: Pick<Services, 'views'>): Promise<readonly Standing[]> {
  const keys = supplierIds.map((supplierId) => `${programmeId}.${supplierId}`);
  const byKey = async <View extends object>(name: string) => new Map((await views.getMany<View>(name, [...new Set(keys)])).map(({ id, view }) => [id, view]));
  const [listed, gates, assessed] = await Promise.all([byKey<Listed>('supplier_list'), byKey<Gate>('gate_latest'), byKey<Assessed>('assessment_latest')]);
  return keys.map((key) => {
    const own = listed.get(key);
    if (own?.status !== 'active') throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
    const gate = gates.get(key) ?? { decided: null, remediation: null };
    return { listed: own, gate: gate.decided, assessed: assessed.get(key) ?? null, barred: barOf(gate) };
  });
}

const withoutRuleset = 'D';

/** The tier that an unrated supplier counts as, by the gate of the ruleset in force on the day. */
export async function unratedAs(programmeId: string, day: string, { views }: Pick<Services, 'views'>): Promise<Exclude<AwardTier, 'U'>> {
  const page = await views.find<{ readonly document: Ruleset }>('rulesets', {
    filter: { programmeId, status: 'published', order: { lte: `${day}#~` } },
    sort: { field: 'order', direction: 'descending' },
    limit: 1,
  });
  return page.documents[0]?.view.document.gate?.unratedAs ?? withoutRuleset;
}
