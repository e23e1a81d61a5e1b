import { defineProjection } from '@greengate/kernel';
import type { StatementEvent } from '../domain/statement.events';

/** View `issued_statements`: one document per statement: who issued it about whom, and when. What it says stands in `supplier_verifications`. */
export interface IssuedStatement {
  readonly statementId: string;
  readonly supplierId: string;
  readonly verifierOrganisationId: string;
  readonly issuedAt: string;
  /** Place in the log: orders what was issued in one moment. */
  readonly position: string;
}
type Event = Extract<StatementEvent, { type: 'verifications.StatementIssued' }>;

export const issuedStatements = defineProjection<IssuedStatement, Event>({
  name: 'issued_statements',
  version: 1,
  handles: ['verifications.StatementIssued'],
  indexes: [{ fields: ['verifierOrganisationId', 'position'] }],
  keys: ({ event }) => [event.data.statementId],
  evolve: (_before, { event: { data: { statementId, supplierId, verifierOrganisationId } }, metadata, position }) => ({ statementId, supplierId, verifierOrganisationId, issuedAt: metadata.occurredAt, position }),
});
