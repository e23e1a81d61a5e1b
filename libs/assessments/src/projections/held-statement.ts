import { never } from '@greengate/kernel';
import type { StatementContent, StatementEvent } from '@greengate/verifications/contracts';
import type { Source } from '../contracts/facts.contract';

/** A verification statement as the log has it: what decides whether it counts. */
export interface HeldStatement extends Pick<StatementContent, 'level' | 'opinion' | 'scopes' | 'period' | 'contentDigest' | 'validUntil'> {
  readonly statementId: string;
  readonly disclosureId: string;
  readonly status: 'in-force' | 'withdrawn' | 'expired';
  readonly sources: readonly Source[];
}

export function withStatement(held: readonly HeldStatement[], { type, data }: StatementEvent, source: Source): readonly HeldStatement[] {
  const { statementId, disclosureId } = data;
  const end = (status: 'withdrawn' | 'expired') => held.map((one) => (one.statementId === statementId ? { ...one, status, sources: [...one.sources, source] } : one));
  switch (type) {
    case 'verifications.StatementIssued': {
      const { level, opinion, scopes, period, contentDigest, validUntil } = data;
      return [...held.filter((one) => one.statementId !== statementId), { statementId, disclosureId, level, opinion, scopes, period, contentDigest, validUntil, status: 'in-force', sources: [source] }];
    }
    case 'verifications.StatementWithdrawn':
      return end('withdrawn');
    case 'verifications.StatementExpired':
      return end('expired');
    default:
      return never(type);
  }
}
