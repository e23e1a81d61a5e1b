import { never, ok, type Decider, type Result } from '@greengate/kernel';
import { alertEvents, type AlertEvent } from './alerts.events';

interface Matter {
  readonly supplierId: string;
  readonly organisationId: string;
  readonly programmeId: string;
  readonly alertId: string;
  readonly cause: string;
  readonly by: string;
}
export type AlertCommand = (Matter & { readonly type: 'acknowledge' }) | (Matter & { readonly type: 'snooze'; readonly until: string });

/** What was done last about each matter: for which cause, and until when (null: acknowledged). */
export type AlertState = Readonly<Record<string, { readonly cause: string; readonly until: string | null }>>;
const { make } = alertEvents;

/** The same again changes nothing, so that two people who press at once leave one event. */
function decide(command: AlertCommand, state: AlertState): Result<readonly AlertEvent[]> {
  const { supplierId, organisationId, programmeId, alertId, cause, by } = command;
  const matter = { supplierId, organisationId, programmeId, alertId, cause, by };
  const known = state[alertId];
  const done = (until: string | null): boolean => known?.cause === cause && known.until === until;
  switch (command.type) {
    case 'acknowledge':
      return ok(done(null) ? [] : [make.AlertAcknowledged(matter)]);
    case 'snooze':
      return ok(done(command.until) ? [] : [make.AlertSnoozed({ ...matter, until: command.until })]);
    default:
      return never(command);
  }
}

function evolve(state: AlertState, event: AlertEvent): AlertState {
  const { alertId, cause } = event.data;
  switch (event.type) {
    case 'programmes.AlertAcknowledged':
      return { ...state, [alertId]: { cause, until: null } };
    case 'programmes.AlertSnoozed':
      return { ...state, [alertId]: { cause, until: event.data.until } };
    default:
      return never(event);
  }
}

export const alertDecider: Decider<AlertCommand, AlertState, AlertEvent> = { initial: {}, decide, evolve };
export const alertStream = ({ supplierId, organisationId }: { readonly supplierId: string; readonly organisationId: string }): string => `alert-${supplierId}.${organisationId}`;
