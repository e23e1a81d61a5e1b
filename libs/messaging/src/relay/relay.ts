import { setImmediate as nextTurn } from 'node:timers/promises';
import { deterministicId, type EventMetadata, type IntegrationEvent, type Recorded } from '@greengate/kernel';
import type { HostedProcess } from '@greengate/subscriptions';
import { cloudEventMediaType, schemaUriOf, type CloudEvent } from '../cloud-event';
import type { Messaging, OutgoingMessage } from '../messaging.port';
import { topicOf } from '../topics';

export const relayName = 'kafka-relay';

export interface RelayOptions {
  readonly messaging: Pick<Messaging, 'publish'>;
  readonly events: readonly IntegrationEvent[];
  /** URI of the installation. */
  readonly source: string;
  /** Programmes that hold a consent of the supplier with this scope, in force now. Asked for facts of a supplier alone. */
  readonly sharedWith: (supplierId: string, scope: string) => Promise<readonly string[]>;
  /** Views that `sharedWith` reads. */
  readonly views: readonly string[];
  /** Awaited before anything is sent: topics made and looked at. @throws MessagingUnavailableError */
  readonly ready?: () => Promise<void>;
  readonly batchSize?: number;
}

const headers = { 'content-type': cloudEventMediaType };
const traceOf = (metadata: EventMetadata & { readonly traceparent?: unknown }): string | undefined => (typeof metadata.traceparent === 'string' ? metadata.traceparent : undefined);

/** The same fact has the same id for ever, for each programme that it reaches: whoever receives it twice can tell. */
export function cloudEventOf(definition: IntegrationEvent, { event, id, metadata }: Recorded, programmeId: string, source: string): CloudEvent {
  const traceparent = traceOf(metadata);
  const subject = definition.supplierOf(event.data);
  return {
    specversion: '1.0',
    id: deterministicId('integration-event', definition.type, id, programmeId),
    source,
    type: definition.type,
    subject,
    time: metadata.occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaUriOf(definition.type),
    partitionkey: subject,
    ...(traceparent === undefined ? {} : { traceparent }),
    data: definition.make(event, programmeId, metadata),
  };
}

async function programmesOf({ reach, programmeOf, supplierOf }: IntegrationEvent, { event }: Recorded, { sharedWith }: RelayOptions): Promise<readonly string[]> {
  if (reach !== 'programme') return sharedWith(supplierOf(event.data), reach.consent);
  const programmeId = programmeOf(event.data);
  return programmeId === undefined ? [] : [programmeId];
}

/** What a batch of events says to the outside, in order. */
export async function messagesOf(batch: readonly Recorded[], options: RelayOptions): Promise<readonly OutgoingMessage[]> {
  const messages: OutgoingMessage[] = [];
  for (const recorded of batch) {
    for (const definition of options.events) {
      if (definition.from !== recorded.event.type) continue;
      for (const programmeId of await programmesOf(definition, recorded, options)) {
        const event = cloudEventOf(definition, recorded, programmeId, options.source);
        messages.push({ topic: topicOf(definition.reach), key: event.subject, value: JSON.stringify(event), headers });
      }
    }
  }
  return messages;
}

/** Events of one request: while it is on its way, the next is prepared. */
const eventsAtOnce = 500;
/** Events prepared without a pause for whatever else this process does. */
const eventsInATurn = 100;

async function prepared(events: readonly Recorded[], options: RelayOptions): Promise<readonly OutgoingMessage[]> {
  const messages: OutgoingMessage[] = [];
  for (let from = 0; from < events.length; from += eventsInATurn) {
    if (from > 0) await nextTurn();
    messages.push(...(await messagesOf(events.slice(from, from + eventsInATurn), options)));
  }
  return messages;
}

/**
 * The log is the outbox: a subscriber like any process, whose checkpoint moves once the brokers have acknowledged the batch. At least once: what was not
 * acknowledged when it stopped is sent again, under the same ids and in the same order. One owner at a time, as for every process.
 */
export function relayOf(options: RelayOptions): HostedProcess {
  return {
    name: relayName,
    handles: [...new Set(options.events.map(({ from }) => from))],
    views: options.views,
    batchSize: options.batchSize ?? 2_000,
    async react(batch) {
      await options.ready?.();
      let sent: Promise<void> = Promise.resolve();
      for (let from = 0; from < batch.length; from += eventsAtOnce) {
        const messages = await prepared(batch.slice(from, from + eventsAtOnce), options);
        await sent;
        if (messages.length === 0) continue;
        sent = options.messaging.publish(messages);
        // Awaited in the next turn; until then a failure is not yet anybody's.
        sent.catch(() => undefined);
      }
      await sent;
    },
  };
}
