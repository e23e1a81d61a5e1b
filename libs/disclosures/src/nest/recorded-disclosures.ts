import type { Recorded } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { disclosureStreamEvents, type DisclosureStreamEvent } from '../domain/disclosure-stream.events';

/** Everything in the stream of a supplier's disclosures, as recorded. */
export async function recordedDisclosures(supplierId: string, { eventStore }: Pick<Services, 'eventStore'>): Promise<readonly Recorded<DisclosureStreamEvent>[]> {
  const stored = await eventStore.readStream(`disclosure-${supplierId}`);
  return stored.map(({ id, stream, revision, position, recordedAt, type, data, metadata }) => ({ event: disclosureStreamEvents.decode(type, data, metadata), id, stream, revision, position, recordedAt, metadata }));
}
