import { z } from 'zod';

export const cloudEventMediaType = 'application/cloudevents+json; charset=UTF-8';

/** CloudEvents 1.0 in structured JSON (https://github.com/cloudevents/spec, JSON event format), as this installation writes it. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  /** When it happened, RFC 3339. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  /** Extension "Partitioning": the key. */
  readonly partitionkey: string;
  /** Extension "Distributed Tracing", where the fact has one. */
  readonly traceparent?: string;
  readonly data: object;
}

/** Names a data schema of deploy/asyncapi.json for as long as the type lives. */
export const schemaUriOf = (type: string): string => `urn:greengate:schema:${type}`;

const instantWithOffset = z.iso.datetime({ offset: true });

/** As others may write it. Extensions are passed over; `time` is asked for, since it decides between two messages about the same thing. */
export const incomingCloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(200),
  source: z.string().min(1).max(300),
  type: z.string().min(1).max(200),
  time: instantWithOffset,
  datacontenttype: z.string().regex(/^application\/([\w.+-]+\+)?json\b/).optional(),
  data: z.unknown(),
});
export type IncomingCloudEvent = z.output<typeof incomingCloudEvent>;
