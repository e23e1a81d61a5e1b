import { CompressionTypes, type Kafka, type Producer, type TopicMessages } from 'kafkajs';
import { MessageTooLargeError, MessagingUnavailableError, type OutgoingMessage } from '../messaging.port';
import { clientRetry } from './kafka-client';
import { asUnavailable } from './kafka-errors';
import { rememberingPartitioner } from './partitioner';

/** What brokers take as one batch of records unless told otherwise (message.max.bytes, 1 MiB), less room for the frame. */
const largestMessage = 1_000_000;
/** Bytes sent in one request. All may be for one partition, where they are one batch of records. */
const largestRequest = 900_000;
/** Of a record besides key, value and headers. */
const frame = 100;

const bytesOf = ({ key, value, headers = {} }: OutgoingMessage): number =>
  frame + Buffer.byteLength(key) + Buffer.byteLength(value) + Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + Buffer.byteLength(text) + 4, 0);

/** Requests of a size that a broker takes, in the order of the batch. @throws MessageTooLargeError */
export function* requestsOf(batch: readonly OutgoingMessage[]): Generator<readonly OutgoingMessage[]> {
  let request: OutgoingMessage[] = [];
  let size = 0;
  for (const message of batch) {
    const bytes = bytesOf(message);
    if (bytes > largestMessage) {
      if (request.length > 0) yield request;
      throw new MessageTooLargeError(message.topic, bytes, largestMessage);
    }
    if (size + bytes > largestRequest && request.length > 0) {
      yield request;
      request = [];
      size = 0;
    }
    request.push(message);
    size += bytes;
  }
  if (request.length > 0) yield request;
}

function byTopic(request: readonly OutgoingMessage[]): TopicMessages[] {
  const topics = new Map<string, { key: string; value: string; headers?: Record<string, string> }[]>();
  for (const { topic, key, value, headers } of request) {
    const message = headers === undefined ? { key, value } : { key, value, headers };
    const there = topics.get(topic);
    if (there) there.push(message);
    else topics.set(topic, [message]);
  }
  return [...topics].map(([topic, messages]) => ({ topic, messages }));
}

/**
 * An idempotent producer that waits for all replicas. A producer whose send failed is thrown away: the broker may have taken that batch under its
 * sequence numbers, and would then take other messages under the same numbers for repetitions and drop them.
 */
export class KafkaProducer {
  private producer: Promise<Producer> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly closed = new AbortController();

  constructor(private readonly kafka: Kafka) {}

  /** One batch after the other, so that the order of a key holds over failures. */
  publish(batch: readonly OutgoingMessage[]): Promise<void> {
    const turn = this.last.then(() => this.send(batch));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    this.closed.abort();
    await this.discard();
  }

  private async send(batch: readonly OutgoingMessage[]): Promise<void> {
    for (const request of requestsOf(batch)) {
      try {
        const producer = await this.unlessClosed(this.connected());
        await this.unlessClosed(producer.sendBatch({ topicMessages: byTopic(request), acks: -1, compression: CompressionTypes.None }));
      } catch (error) {
        void this.discard();
        throw asUnavailable(error, `${request.length} messages were not acknowledged`);
      }
    }
  }

  private connected(): Promise<Producer> {
    this.producer ??= this.connect();
    return this.producer;
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false, createPartitioner: rememberingPartitioner, retry: clientRetry });
    await producer.connect();
    return producer;
  }

  private unlessClosed<Value>(work: Promise<Value>): Promise<Value> {
    const { signal } = this.closed;
    return new Promise((resolve, reject) => {
      const give = (): void => reject(new MessagingUnavailableError('messaging was closed', 'closed'));
      if (signal.aborted) give();
      signal.addEventListener('abort', give, { once: true });
      work.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
    });
  }

  private async discard(): Promise<void> {
    const producer = this.producer;
    this.producer = undefined;
    await producer?.then((one) => one.disconnect()).catch(() => undefined);
  }
}
