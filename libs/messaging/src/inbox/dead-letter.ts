import { deterministicId, explainProblem, type Rejection, type Sentence } from '@greengate/kernel';
import { z } from 'zod';
import { cloudEventMediaType, schemaUriOf } from '../cloud-event';
import type { IncomingMessage, OutgoingMessage } from '../messaging.port';
import { deadLetterTopic } from '../topics';

export const deadLetterType = 'com.greengate.dead-letter.v1';

const sentence = z.strictObject({ en: z.string(), 'zh-CN': z.string() });
const field = z.strictObject({ field: z.string(), code: z.string(), what: sentence, remedy: sentence });

/** A message that could not be taken: why, and the message as it came. */
export const deadLetter = z.strictObject({
  reason: z.strictObject({ code: z.string(), what: sentence, remedy: sentence, fields: z.array(field) }),
  original: z.strictObject({
    topic: z.string(),
    partition: z.number().int().nonnegative(),
    offset: z.string().regex(/^\d+$/),
    key: z.string().nullable(),
    /** `base64` where the bytes are no UTF-8 text. */
    encoding: z.enum(['utf8', 'base64']),
    value: z.string().nullable(),
    /** Too long to be repeated here: read it at its place. */
    omitted: z.boolean(),
    headers: z.record(z.string(), z.string()),
    /** As far as it could be read. */
    source: z.string().nullable(),
    id: z.string().nullable(),
  }),
});
export type DeadLetter = z.output<typeof deadLetter>;

/** Bytes of an original that are repeated: quoted, they can be twice as many, and a message has its limit. */
const longestOriginal = 400_000;

const textOf = (value: Uint8Array | null): Pick<DeadLetter['original'], 'encoding' | 'value' | 'omitted'> => {
  if (value === null || value.length > longestOriginal) return { encoding: 'utf8', value: null, omitted: value !== null };
  try {
    return { encoding: 'utf8', omitted: false, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value) };
  } catch {
    return { encoding: 'base64', omitted: false, value: Buffer.from(value).toString('base64') };
  }
};

/** What is wrong with one field of the data, in both languages. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly what: Sentence;
  readonly remedy: Sentence;
}

export interface Refusal {
  readonly rejection: Rejection;
  readonly fields: readonly FieldFault[];
  /** As far as they could be read. */
  readonly source?: string;
  readonly id?: string;
}

/** As it goes to the topic of dead letters. Its id is made from the place of the original, so that the same failure twice is one dead letter. */
export function deadLetterOf(message: IncomingMessage, { rejection, fields, source, id }: Refusal, installation: string): OutgoingMessage {
  const { topic, partition, offset, key, headers } = message;
  const [en, zh] = [explainProblem(rejection, 'en'), explainProblem(rejection, 'zh-CN')];
  const data: DeadLetter = {
    reason: { code: rejection.code, what: { en: en.what, 'zh-CN': zh.what }, remedy: { en: en.remedy, 'zh-CN': zh.remedy }, fields: [...fields] },
    original: { topic, partition, offset, key, headers, ...textOf(message.value), source: source ?? null, id: id ?? null },
  };
  const event = {
    specversion: '1.0', id: deterministicId('dead-letter', topic, partition, offset), source: installation, type: deadLetterType, subject: key ?? '',
    time: new Date(message.timestamp).toISOString(), datacontenttype: 'application/json', dataschema: schemaUriOf(deadLetterType), data,
  };
  return { topic: deadLetterTopic, key: key ?? '', value: JSON.stringify(event), headers: { 'content-type': cloudEventMediaType } };
}
