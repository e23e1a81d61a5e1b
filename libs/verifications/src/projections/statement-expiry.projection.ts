import { addDays, defineProjection, never } from '@greengate/kernel';
import { statementEvents, type StatementEvent } from '../domain/statement.events';

/** View `statement_expiry`: one document per statement in force: what the timer looks at. */
export interface StatementExpiry {
  readonly supplierId: string;
  readonly statementId: string;
  /** The day after its last day. */
  readonly dueOn: string;
}

export const statementExpiry = defineProjection<StatementExpiry, StatementEvent>({
  name: 'statement_expiry',
  version: 1,
  handles: statementEvents.types,
  indexes: [{ fields: ['dueOn'] }],
  keys: ({ event }) => [event.data.statementId],
  evolve: (_view, { event: { type, data } }) => {
    switch (type) {
      case 'verifications.StatementIssued':
        return { supplierId: data.supplierId, statementId: data.statementId, dueOn: addDays(data.validUntil, 1) };
      case 'verifications.StatementWithdrawn':
      case 'verifications.StatementExpired':
        return null;
      default:
        return never(type);
    }
  },
});
