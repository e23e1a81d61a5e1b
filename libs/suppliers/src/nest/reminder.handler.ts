import type { DecideRequest } from '@greengate/event-store';
import { dayOf, deterministicId, RejectedError, unwrap } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type QueryBinding } from '@greengate/platform';
import { enrolled } from '../contracts/enrolled.contract';
import { listReminders, remindSupplier } from '../contracts/reminder.messages';
import { enrolmentEvents, type EnrolmentEvent } from '../domain/enrolment.events';
import { reminderDecider, reminderStream } from '../domain/reminder.decider';
import { reminderEvents } from '../domain/reminder.events';
import type { Reminders } from '../projections/reminders.projection';

export const reminderCommands: readonly CommandBinding[] = [
  handleCommand(remindSupplier, async ({ programmeId, supplierId, about, reason }, { actor, meta }, services) => {
    const ids = { programmeId, supplierId };
    const definitions = enrolmentEvents as unknown as DecideRequest<never, unknown, EnrolmentEvent>['definitions'];
    const { state } = await services.decider.load({ stream: enrolled.stream(ids), decider: enrolled, definitions });
    if (state !== 'active') throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
    const reminderId = deterministicId('reminder', meta.commandId);
    const on = dayOf(meta.occurredAt);
    const decided = await services.decider.run({ stream: reminderStream(ids), decider: reminderDecider, definitions: reminderEvents, command: { type: 'remind', ...ids, reminderId, about, reason, on, by: actor.id }, meta });
    const { revision, position } = unwrap(decided);
    return { output: { ...ids, reminderId, on }, revision, position };
  }),
];

export const reminderQueries: readonly QueryBinding[] = [
  handleQuery(listReminders, async ({ programmeId, supplierId }, _context, { views }) => {
    const found = (await views.get<Reminders>('reminders', `${programmeId}.${supplierId}`))?.view;
    return { count: found?.count ?? 0, reminders: [...(found?.reminders ?? [])] };
  }),
];
