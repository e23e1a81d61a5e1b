import { defineProjection } from '@greengate/kernel';
import { alertEvents, type AlertEvent } from '../domain/alerts.events';

/** View `alert_handling`: one document per organisation and matter: what was done last about it, and for which cause. */
export interface AlertHandling {
  readonly cause: string;
  readonly at: string;
  readonly by: string;
  /** Null: acknowledged. */
  readonly until: string | null;
}

export const handlingKey = (organisationId: string, alertId: string): string => `${organisationId}.${alertId}`;

export const alertHandling = defineProjection<AlertHandling, AlertEvent>({
  name: 'alert_handling',
  version: 1,
  handles: alertEvents.types,
  indexes: [],
  keys: ({ event }) => [handlingKey(event.data.organisationId, event.data.alertId)],
  evolve: (_before, { event, metadata }) => ({ cause: event.data.cause, at: metadata.occurredAt, by: event.data.by, until: event.type === 'programmes.AlertSnoozed' ? event.data.until : null }),
});
