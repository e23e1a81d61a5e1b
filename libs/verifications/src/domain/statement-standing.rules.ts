import type { Period } from '@greengate/kernel';
import type { StatementContent } from '../contracts/statement.contract';

/**
 * How a statement stands to the figures in force of its disclosure. It `counts` when it is in force and covers exactly these figures, their whole period and
 * scopes 1 and 2 (which the score rests on). Otherwise the first of these that keeps it from counting:
 * `withdrawn`, `expired`; `not-accepted`: no figures are in force; `other-figures`: they were corrected or restated after it was issued; `partial-period`; `scopes-missing`.
 */
export type StatementStanding = 'counts' | 'withdrawn' | 'expired' | 'not-accepted' | 'other-figures' | 'partial-period' | 'scopes-missing';
export const statementStandings = ['counts', 'withdrawn', 'expired', 'not-accepted', 'other-figures', 'partial-period', 'scopes-missing'] as const satisfies readonly StatementStanding[];

export function statementStanding(
  statement: Pick<StatementContent, 'period' | 'scopes' | 'contentDigest'> & { readonly status: 'in-force' | 'withdrawn' | 'expired' },
  accepted: { readonly contentDigest: string; readonly period: Period } | null,
): StatementStanding {
  const { status, period, scopes, contentDigest } = statement;
  if (status !== 'in-force') return status;
  if (accepted === null) return 'not-accepted';
  if (contentDigest !== accepted.contentDigest) return 'other-figures';
  if (period.from !== accepted.period.from || period.to !== accepted.period.to) return 'partial-period';
  return scopes.includes(1) && scopes.includes(2) ? 'counts' : 'scopes-missing';
}
