import { z } from 'zod';
import type { IncomingMessage, Messaging, OutgoingMessage } from '../messaging.port';
import { deadLetterTopic } from '../topics';
import { deadLetter, type DeadLetter } from './dead-letter';
import type { InboxRecords } from './inbox-records';

export interface ListedDeadLetter extends DeadLetter {
  readonly deadLetterId: string;
  /** When the original was sent. */
  readonly time: string;
  /** The original was carried out since, after a replay or because it was sent again. */
  readonly settled: boolean;
}

const envelope = z.object({ id: z.string(), time: z.string(), data: deadLetter });

function read({ value }: IncomingMessage): z.output<typeof envelope> | undefined {
  try {
    return envelope.parse(JSON.parse(Buffer.from(value ?? []).toString('utf8')));
  } catch {
    return undefined;
  }
}

/** Everything in the topic, oldest first, each once. */
export async function listDeadLetters(messaging: Pick<Messaging, 'browse'>, records: Pick<InboxRecords, 'has'>, limit: number): Promise<readonly ListedDeadLetter[]> {
  const found = new Map<string, ListedDeadLetter>();
  for (const message of await messaging.browse(deadLetterTopic, limit)) {
    const one = read(message);
    if (one === undefined || found.has(one.id)) continue;
    const { source, id } = one.data.original;
    found.set(one.id, { deadLetterId: one.id, time: one.time, ...one.data, settled: source !== null && id !== null && (await records.has({ source, id })) });
  }
  return [...found.values()].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

/** The original as it came, to the topic it came to: whatever it was refused for is judged anew. */
export const replayOf = ({ original: { topic, key, value, encoding, headers }, deadLetterId }: ListedDeadLetter): OutgoingMessage | undefined =>
  value === null || encoding === 'base64' ? undefined : { topic, key: key ?? '', value, headers: { ...headers, 'greengate-replay-of': deadLetterId } };
