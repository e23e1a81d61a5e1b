import { defineProjection, never } from '@greengate/kernel';
import { awardEvents, type AwardEvent } from '../domain/award.events';

type Decided = Extract<AwardEvent, { type: 'purchasing.AwardDecided' }>['data'];

/** View `awards`: one document per award, by its id. */
export interface AwardEntry extends Decided {
  /** Calendar year in which the award's period begins: the year that it is counted in. */
  readonly year: number;
  readonly decidedAt: string;
  /** Of the decision in the log. */
  readonly position: string;
  readonly withdrawn: { readonly reason: string; readonly by: string; readonly at: string } | null;
}

export const awards = defineProjection<AwardEntry, AwardEvent>({
  name: 'awards',
  version: 1,
  handles: awardEvents.types,
  indexes: [{ fields: ['programmeId', 'position'] }, { fields: ['position'] }],
  keys: ({ event: { data } }) => [data.awardId],
  evolve: (view, { event, position, metadata: { occurredAt } }) => {
    switch (event.type) {
      case 'purchasing.AwardDecided':
        return { ...event.data, year: Number(event.data.period.from.slice(0, 4)), decidedAt: occurredAt, position, withdrawn: null };
      case 'purchasing.AwardWithdrawn':
        return view ? { ...view, withdrawn: { reason: event.data.reason, by: event.data.withdrawnBy, at: occurredAt } } : null;
      default:
        return never(event);
    }
  },
});
