import { deterministicId } from '@greengate/kernel';
import type { TimerDefinition } from '@greengate/platform';
import { expireStatement } from '../contracts/statement.commands';
import type { StatementExpiry } from '../projections/statement-expiry.projection';

/** Ends a statement on the day after its last one: its end is an event, which assessments answer to. */
export const statementExpiryTimer: TimerDefinition = {
  name: 'verifications.statement-expiry',
  view: 'statement_expiry',
  dueField: 'dueOn',
  async fire({ view, dueAt }, _services, dispatch) {
    const { supplierId, statementId } = view as StatementExpiry;
    const commandId = deterministicId('expire-statement', statementId, dueAt);
    await dispatch(expireStatement, { supplierId, statementId }, { commandId, causationId: statementId, correlationId: commandId, process: 'verifications.statement-expiry' });
  },
};
