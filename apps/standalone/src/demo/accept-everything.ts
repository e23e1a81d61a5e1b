import { positionZero, type StoredEvent } from '@greengate/event-store';
import { acceptDisclosure, disclosuresEvents, listQuestions } from '@greengate/disclosures/contracts';
import type { Actor } from '@greengate/kernel';
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

/** What is true of these figures: they were published, and nobody of the demonstration went to look. */
const answer = 'Taken over as published in the source of this demonstration; not checked. 按本演示数据来源录入，未经核实。';

/** Open questions with the analyst's answer. Of a loading that was broken off, those accepted already have none open. */
async function answersTo({ application }: DemoLoading, analyst: Actor, disclosure: { readonly supplierId: string; readonly disclosureId: string }) {
  const context = { actor: analyst, language: 'en' as const, correlationId: 'demo' };
  const { output } = await application.gateway.send(listQuestions, disclosure, context);
  return output.questions.filter(({ status }) => status === 'open').map(({ questionId }) => ({ questionId, answer }));
}

/** The analyst accepts what procurement has submitted: nobody accepts their own figures. What plausibility asks about them is answered as it is. */
export async function acceptEverything(loading: DemoLoading): Promise<void> {
  const { people, as, progress } = loading;
  const analyst = people('analyst');
  const all = await submitted(loading);
  let done = 0;
  for (let start = 0; start < all.length; start += together) {
    await Promise.all(
      all.slice(start, start + together).map(async (disclosure) => {
        const answers = await answersTo(loading, analyst, disclosure);
        await as(analyst, acceptDisclosure, { ...disclosure, ...(answers.length === 0 ? {} : { answers }) }, disclosure.disclosureId);
        progress('Reviews', (done += 1), all.length);
      }),
    );
  }
}
