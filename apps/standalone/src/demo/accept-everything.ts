import { positionZero, type StoredEvent } from '@greengate/event-store';
import { acceptDisclosure, disclosuresEvents } from '@greengate/disclosures/contracts';
import type { DemoLoading } from './demo-loading';

const together = 64;

async function submitted({ application }: DemoLoading): Promise<readonly { readonly supplierId: string; readonly disclosureId: string }[]> {
  const found: StoredEvent[] = [];
  for (let from = positionZero; ; ) {
    const page = await application.services.eventStore.readAll({ from, limit: 1_000, filter: { types: ['disclosures.DisclosureSubmitted'] } });
    found.push(...page.events);
    if (page.end) break;
    from = page.position;
  }
  return found.flatMap(({ type, data, metadata }) => {
    const event = disclosuresEvents.decode(type, data, metadata);
    return event.type === 'disclosures.DisclosureSubmitted' ? [{ supplierId: event.data.supplierId, disclosureId: event.data.disclosureId }] : [];
  });
}

/** The analyst accepts what procurement has submitted: nobody accepts their own figures. */
export async function acceptEverything(loading: DemoLoading): Promise<void> {
  const { people, as, progress } = loading;
  const analyst = people('analyst');
  const all = await submitted(loading);
  let done = 0;
  for (let start = 0; start < all.length; start += together) {
    await Promise.all(
      all.slice(start, start + together).map(async (disclosure) => {
        await as(analyst, acceptDisclosure, disclosure, disclosure.disclosureId);
        progress('Reviews', (done += 1), all.length);
      }),
    );
  }
}
