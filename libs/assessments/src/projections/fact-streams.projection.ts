import { defineProjection, type EventOf, type Recorded } from '@greengate/kernel';
import { programmeSupplierFacts } from './programme-supplier-facts.projection';
import { supplierFacts } from './supplier-facts.projection';

/** Where the facts about a supplier lie: its streams of every context, so that the facts of an earlier day can be collected again. */
export interface FactStreams {
  readonly supplierId: string;
  readonly streams: readonly string[];
}

/** Everything that the facts of a supplier, alone or in a programme, are folded from. */
export const factEvents: readonly string[] = [...new Set([...supplierFacts.handles, ...programmeSupplierFacts.handles])];

type Event = EventOf & { readonly data: { readonly supplierId: string } };

/** View `fact_streams`, by supplier: a line for each stream, however many events it has. */
export const factStreams = defineProjection<FactStreams, Event>({
  name: 'fact_streams',
  version: 1,
  handles: factEvents,
  indexes: [],
  keys: ({ event }: Recorded<Event>) => [event.data.supplierId],
  evolve: (view, { event, stream }) => {
    const { supplierId } = event.data;
    if (view === undefined) return { supplierId, streams: [stream] };
    return view.streams.includes(stream) ? view : { supplierId, streams: [...view.streams, stream] };
  },
});
