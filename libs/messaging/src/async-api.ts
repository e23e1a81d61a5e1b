import type { IntegrationEvent, Sentence } from '@greengate/kernel';
import { z } from 'zod';
import { cloudEventMediaType, schemaUriOf } from './cloud-event';
import { deadLetter, deadLetterType } from './inbox/dead-letter';
import type { InboxKind } from './inbox/inbox-kind';
import { deadLetterTopic, inboxTopicOf, programmeTopic, sharedTopic, topicOf } from './topics';

interface MessageKind {
  readonly type: string;
  readonly topic: string;
  readonly summary: Sentence;
  readonly schema: z.ZodType;
  readonly action: 'send' | 'receive';
}

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as Record<string, unknown>;
  return rest;
};

/** The envelope with its data; `subject`, `partitionkey` and `dataschema` are ours to write and not asked of others. */
const envelope = ({ type, action }: MessageKind): object => ({
  type: 'object',
  required: ['specversion', 'id', 'source', 'type', 'time', 'data', ...(action === 'send' ? ['subject', 'dataschema', 'partitionkey'] : [])],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', minLength: 1, description: action === 'send' ? 'The same fact has the same id for ever: skip what you have seen.' : 'With source: a message is taken once.' },
    source: { type: 'string', format: 'uri-reference', description: action === 'send' ? 'The installation.' : 'Must be configured with an API key.' },
    type: { const: type },
    subject: { type: 'string', description: 'Id of the supplier; the key of the message.' },
    time: { type: 'string', format: 'date-time', description: action === 'send' ? 'When it happened.' : 'Of two messages about the same thing, the later one stands.' },
    datacontenttype: { const: 'application/json' },
    dataschema: { const: schemaUriOf(type) },
    partitionkey: { type: 'string' },
    traceparent: { type: 'string', description: 'W3C Trace Context.' },
    data: { $ref: `#/components/schemas/${type}` },
  },
});

const channels: Readonly<Record<string, string>> = {
  [programmeTopic]: 'What programmes decide about suppliers. Key: the supplier. Ordered by supplier.',
  [sharedTopic]: 'What suppliers share with a programme under a consent in force when it is sent. Key: the supplier. Ordered by supplier.',
  [deadLetterTopic]: 'Messages that could not be taken, each with the reason and the original. Key: that of the original.',
};

const nameOf = (topic: string): string => topic.replaceAll('.', '-');
const byKey = <Entry>(entries: readonly (readonly [string, Entry])[]): Readonly<Record<string, Entry>> => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** deploy/asyncapi.json: AsyncAPI 3.0 of everything that goes over Kafka, as seen from this installation. */
export function asyncApiText(events: readonly IntegrationEvent[], kinds: readonly InboxKind[], version: string): string {
  const all: readonly MessageKind[] = [
    ...events.map(({ type, reach, summary, schema }) => ({ type, topic: topicOf(reach), summary, schema, action: 'send' as const })),
    ...kinds.map(({ name, type, summary, schema }) => ({ type, topic: inboxTopicOf(name), summary, schema, action: 'receive' as const })),
    { type: deadLetterType, topic: deadLetterTopic, summary: { en: 'A message that could not be taken', 'zh-CN': '无法接收的消息' }, schema: deadLetter, action: 'send' },
  ];
  const topics = [...new Set(all.map(({ topic }) => topic))].sort();
  const of = (topic: string): readonly MessageKind[] => all.filter((one) => one.topic === topic);
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Greengate messages',
      version,
      description: 'CloudEvents 1.0 in structured JSON. At least once: ids tell repetitions. No personal data leaves. Off unless GREENGATE_MESSAGING is set.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: cloudEventMediaType.split(';')[0],
    channels: byKey(
      topics.map((topic) => [
        nameOf(topic),
        {
          address: topic,
          description: channels[topic] ?? 'Messages of other systems. Key: what the message is about, so that its messages keep their order.',
          messages: byKey(of(topic).map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
          bindings: { kafka: { topic, bindingVersion: '0.5.0' } },
        },
      ]),
    ),
    operations: byKey(
      topics.map((topic) => {
        const action = of(topic)[0]?.action ?? 'send';
        const channel = nameOf(topic);
        return [`${action}-${channel}`, { action, channel: { $ref: `#/channels/${channel}` }, messages: of(topic).map(({ type }) => ({ $ref: `#/channels/${channel}/messages/${type}` })) }];
      }),
    ),
    components: {
      messages: byKey(
        all.map((kind) => [
          kind.type,
          { name: kind.type, title: kind.summary.en, summary: kind.summary['zh-CN'], contentType: cloudEventMediaType.split(';')[0], payload: envelope(kind), bindings: { kafka: { key: { type: 'string' }, bindingVersion: '0.5.0' } } },
        ]),
      ),
      schemas: byKey(all.map(({ type, schema, action, summary }) => [type, { title: summary.en, ...jsonSchema(schema, action === 'send' ? 'output' : 'input') }])),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
