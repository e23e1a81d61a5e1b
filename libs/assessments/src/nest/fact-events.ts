import { auditsEvents } from '@greengate/audits/contracts';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { citedPosition, type StoredEvent } from '@greengate/event-store';
import { measuresEvents } from '@greengate/measures/contracts';
import type { Services } from '@greengate/platform';
import { enrolmentEvents, suppliersEvents } from '@greengate/suppliers/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import type { FactEvent } from '../processes/facts-as-known';
import { factEvents, type FactStreams } from '../projections/fact-streams.projection';

const definitions = [auditsEvents, commitmentsEvents, disclosuresEvents, measuresEvents, suppliersEvents, enrolmentEvents, statementEvents];

function decoded(stored: StoredEvent): FactEvent {
  const definition = definitions.find(({ types }) => types.includes(stored.type));
  if (definition === undefined) throw new Error(`${stored.type} is folded into facts, and nobody defines it`);
  const event = definition.decode(stored.type, stored.data, stored.metadata);
  const { id, stream, revision, recordedAt, metadata } = stored;
  // Only types that the fact views handle arrive here.
  return { event, id, stream, revision, position: citedPosition(stored), recordedAt, metadata } as FactEvent;
}

const ofProgramme = ({ data }: StoredEvent, programmeId: string): boolean => {
  const named = (data as { readonly programmeId?: string }).programmeId;
  return named === undefined || named === programmeId;
};

/** Every event that the facts of a supplier in a programme are folded from, in the order of the log. */
export async function readFactEvents({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }, services: Services): Promise<readonly FactEvent[]> {
  const streams = (await services.views.get<FactStreams>('fact_streams', supplierId))?.view.streams ?? [];
  const stored = (await Promise.all(streams.map((stream) => services.eventStore.readStream(stream)))).flat();
  return stored
    .filter((event) => factEvents.includes(event.type) && ofProgramme(event, programmeId))
    .map(decoded)
    .sort((a, b) => (a.position < b.position ? -1 : 1));
}
