import { daysBetween } from '@greengate/kernel';
import type { FactFinding, Facts } from '../contracts/facts.contract';

/** Whole days since the due date of an open finding; 0 while it is in time, closed, or has no due date. Derived, never stored (section 6). */
export const daysOverdue = (finding: FactFinding, asOf: string): number =>
  finding.state === 'open' && finding.closureDueOn !== null ? Math.max(0, daysBetween(finding.closureDueOn, asOf)) : 0;

/** Findings of a grade that are overdue. */
export const overdue = (facts: Facts, grade: FactFinding['grade'], asOf: string): readonly FactFinding[] =>
  facts.findings.filter((finding) => finding.grade === grade && daysOverdue(finding, asOf) > 0);
