import { canonicalJson, deterministicId } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import { createHash } from 'node:crypto';
import type { IncomingCloudEvent } from '../cloud-event';

const taken = { name: 'messaging_inbox', indexes: [{ fields: ['recordedAt'] }] };
const latest = { name: 'messaging_latest', indexes: [] };

/** `late`: a message with a later time about the same thing had been carried out before. */
export type InboxOutcome = 'carried-out' | 'late';

interface TakenMessage {
  readonly source: string;
  readonly id: string;
  readonly digest: string;
  readonly outcome: InboxOutcome;
  readonly recordedAt: string;
}

type Named = Pick<IncomingCloudEvent, 'source' | 'id'>;

/** Which messages were taken, in the operations store. */
export interface InboxRecords {
  /** How this message was taken; `other-content` when its id stands for something else; undefined: it is new. */
  known(event: IncomingCloudEvent): Promise<InboxOutcome | 'other-content' | undefined>;
  took(event: IncomingCloudEvent, outcome: InboxOutcome): Promise<void>;
  /** Whether a message with a later time about the same thing was carried out. */
  overtaken(event: IncomingCloudEvent, about: string): Promise<boolean>;
  carriedOut(event: IncomingCloudEvent, about: string): Promise<void>;
  /** Whether a message of this name was taken, whatever it says. */
  has(named: Named): Promise<boolean>;
  /** Forget messages taken before this instant; answers how many. */
  forgetBefore(instant: string): Promise<number>;
}

const idOf = ({ source, id }: Named): string => deterministicId('inbox', source, id);
/** Over what it says; the envelope may be written anew with every attempt to send. */
const digestOf = ({ type, time, data }: IncomingCloudEvent): string => createHash('sha256').update(canonicalJson({ type, time, data: data ?? null })).digest('hex');

export async function openInboxRecords(operations: ReadStore, now: () => string): Promise<InboxRecords> {
  await operations.ensure(taken);
  await operations.ensure(latest);
  const slotOf = ({ source, type }: IncomingCloudEvent, about: string): string => deterministicId('inbox-latest', source, type, about);
  return {
    async known(event) {
      const found = await operations.get<TakenMessage>(taken.name, idOf(event));
      if (found === undefined) return undefined;
      return found.view.digest === digestOf(event) ? found.view.outcome : 'other-content';
    },
    async took(event, outcome) {
      const { source, id } = event;
      const record: TakenMessage = { source, id, digest: digestOf(event), outcome, recordedAt: now() };
      await operations.put(taken.name, idOf(event), record, 'replace');
    },
    async overtaken(event, about) {
      const found = await operations.get<{ readonly time: string }>(latest.name, slotOf(event, about));
      return found !== undefined && Date.parse(found.view.time) > Date.parse(event.time);
    },
    async carriedOut(event, about) {
      await operations.put(latest.name, slotOf(event, about), { time: event.time, id: event.id }, 'replace');
    },
    has: async (named) => (await operations.get(taken.name, idOf(named))) !== undefined,
    async forgetBefore(instant) {
      for (let forgotten = 0; ; ) {
        const page = await operations.find<TakenMessage>(taken.name, { filter: { recordedAt: { lt: instant } }, limit: 500 });
        if (page.documents.length === 0) return forgotten;
        for (const { id } of page.documents) forgotten += (await operations.remove(taken.name, id)) ? 1 : 0;
      }
    },
  };
}
