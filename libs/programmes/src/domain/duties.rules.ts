/** What one person, key or organisation must not do beside something else, or what somebody should look at when it does. */
export const dutyRules = [
  'disclosure-reviewed-by-submitter', 'statement-by-submitter', 'finding-judged-by-answerer', 'finding-verified-by-raiser', 'rules-published-by-drafter',
  'assured-and-acted', 'helper-and-assurer', 'buyer-and-supplier-role', 'auditor-with-buying-role', 'judgement-by-machine',
] as const;
export type DutyRule = (typeof dutyRules)[number];

/**
 * What Greengate itself does about it. `refused`: no command gets through. `partly`: some ways are refused; the catalogue of words says which are left.
 * `allowed`: it may be right, so it is shown and not refused.
 */
export type Prevention = 'refused' | 'partly' | 'allowed';
export const preventionOf: Readonly<Record<DutyRule, Prevention>> = {
  'disclosure-reviewed-by-submitter': 'partly',
  'statement-by-submitter': 'partly',
  'finding-judged-by-answerer': 'refused',
  'finding-verified-by-raiser': 'allowed',
  'rules-published-by-drafter': 'partly',
  'assured-and-acted': 'partly',
  'helper-and-assurer': 'partly',
  'buyer-and-supplier-role': 'refused',
  'auditor-with-buying-role': 'allowed',
  'judgement-by-machine': 'allowed',
};

/** `first` and `second` make the conflict; for a rule on one act alone there is only `second`. */
export type DutySide = 'first' | 'second';
/** What a rule looks at: the same one on both sides. */
export type DutySubject = 'disclosureId' | 'findingId' | 'rulesetId' | 'benchmarkSetId' | 'supplierId';

export interface Duty {
  readonly rule: DutyRule;
  readonly side: DutySide;
  readonly subject: DutySubject;
}

const duty = (rule: DutyRule, side: DutySide, subject: DutySubject): Duty => ({ rule, side, subject });
const acted = duty('assured-and-acted', 'first', 'supplierId');
const assured = [duty('assured-and-acted', 'second', 'supplierId'), duty('helper-and-assurer', 'second', 'supplierId')];
const entered = [duty('disclosure-reviewed-by-submitter', 'first', 'disclosureId'), duty('statement-by-submitter', 'first', 'disclosureId'), acted];
const answered = [duty('finding-judged-by-answerer', 'first', 'findingId'), acted];
const machine = (subject: DutySubject): Duty => duty('judgement-by-machine', 'second', subject);
const reviewed = [duty('disclosure-reviewed-by-submitter', 'second', 'disclosureId'), machine('disclosureId')];
const judged = [duty('finding-judged-by-answerer', 'second', 'findingId'), machine('findingId')];
const verified = [...judged, duty('finding-verified-by-raiser', 'second', 'findingId'), ...assured];

/** Which duty an event carries out, by its type. */
export const dutiesOf: Readonly<Record<string, readonly Duty[]>> = {
  'disclosures.DisclosureSubmitted': entered,
  'disclosures.DisclosureCorrected': entered,
  'disclosures.DisclosureRestated': entered,
  'disclosures.DisclosureReturned': reviewed,
  'disclosures.DisclosureAccepted': reviewed,
  'verifications.StatementIssued': [duty('statement-by-submitter', 'second', 'disclosureId'), machine('disclosureId'), ...assured],
  'commitments.TargetCommitted': [acted],
  'audits.AuditPerformed': assured,
  'audits.FindingRaised': [duty('finding-verified-by-raiser', 'first', 'findingId'), ...assured],
  'audits.CorrectiveActionSubmitted': answered,
  'audits.EvidenceAttached': answered,
  'audits.CorrectiveActionAccepted': judged,
  'audits.CorrectiveActionRejected': judged,
  'audits.FindingVerified': verified,
  'audits.FindingClosed': [duty('finding-verified-by-raiser', 'second', 'findingId'), ...assured],
  'assessments.RulesetDrafted': [duty('rules-published-by-drafter', 'first', 'rulesetId')],
  'assessments.RulesetPublished': [duty('rules-published-by-drafter', 'second', 'rulesetId'), machine('rulesetId')],
  'assessments.BenchmarkSetDrafted': [duty('rules-published-by-drafter', 'first', 'benchmarkSetId')],
  'assessments.BenchmarkSetPublished': [duty('rules-published-by-drafter', 'second', 'benchmarkSetId'), machine('benchmarkSetId')],
};

/** Both sides count in whatever order they come; otherwise the second has to follow the first. */
const inAnyOrder: ReadonlySet<DutyRule> = new Set<DutyRule>(['assured-and-acted', 'helper-and-assurer', 'buyer-and-supplier-role', 'auditor-with-buying-role']);

/** Whether two places in the log make a conflict by a rule. */
export function conflicts(rule: DutyRule, first: string | undefined, second: string | undefined): boolean {
  if (second === undefined) return false;
  if (rule === 'judgement-by-machine') return true;
  return first !== undefined && (inAnyOrder.has(rule) || first < second);
}

const buying: readonly string[] = ['programme-owner', 'procurement-manager', 'analyst'];
/** The roles on either side of a rule about roles. */
export const rolesApart: Readonly<Record<'buyer-and-supplier-role' | 'auditor-with-buying-role', Readonly<Record<DutySide, readonly string[]>>>> = {
  'buyer-and-supplier-role': { first: buying, second: ['supplier-user'] },
  'auditor-with-buying-role': { first: buying, second: ['auditor'] },
};
