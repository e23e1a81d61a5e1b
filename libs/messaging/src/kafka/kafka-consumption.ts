import { backoffMs, pause, type Backoff } from '@greengate/subscriptions';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { Consumption, ConsumptionStatus, IncomingMessage, MessageHandler } from '../messaging.port';
import { clientRetry } from './kafka-client';

export interface KafkaConsumptionOptions {
  readonly kafka: Kafka;
  readonly group: string;
  readonly topics: readonly string[];
  readonly handler: MessageHandler;
  /** No heartbeat for so long: the session is given up and a new one begun. */
  readonly silentAfterMs: number;
  readonly backoff: Backoff;
}

const session = { sessionTimeout: 10_000, heartbeatInterval: 2_000, rebalanceTimeout: 20_000, maxWaitTimeInMs: 500 } as const;
const partitionsAtOnce = 3;
/** A session that does not end when told to is left alone after this. */
const disconnectMs = 5_000;

const text = (value: Buffer | string): string => (typeof value === 'string' ? value : value.toString('utf8'));

export function incomingOf(topic: string, partition: number, { offset, key, value, headers = {}, timestamp }: KafkaMessage): IncomingMessage {
  const said = Object.entries(headers).flatMap(([name, content]) => {
    const one = Array.isArray(content) ? content[0] : content;
    return one === undefined ? [] : [[name, text(one)] as const];
  });
  return { topic, partition, offset, key: key === null ? null : text(key), value, headers: Object.fromEntries(said), timestamp: Number(timestamp) };
}

/** Sessions of a consumer, one after the other, until stopped: kafkajs ends for good after some errors, so that restarting is ours. */
export class KafkaConsumption implements Consumption {
  private state: ConsumptionStatus['state'] = 'connecting';
  private error: string | undefined;
  private lastSign = Date.now();
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;

  constructor(private readonly options: KafkaConsumptionOptions) {
    this.running = this.run();
  }

  status(): ConsumptionStatus {
    const silentMs = Date.now() - this.lastSign;
    return { state: this.state, silentMs, silent: this.state !== 'stopped' && silentMs > this.options.silentAfterMs, ...(this.error === undefined ? {} : { error: this.error }) };
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      const began = Date.now();
      this.state = 'connecting';
      try {
        await this.session();
      } catch (error) {
        this.error = error instanceof Error ? error.message : String(error);
      }
      // A session that lasted was a good one: the next failure begins anew.
      if (Date.now() - began > session.sessionTimeout) attempt = 1;
      this.state = 'connecting';
      await pause(backoffMs(this.options.backoff, attempt, Math.random()), signal);
    }
    this.state = 'stopped';
  }

  /** Ends when stopped; throws when it crashed, was disconnected, or fell silent. */
  private async session(): Promise<void> {
    const { kafka, group, topics } = this.options;
    const consumer = kafka.consumer({ groupId: group, allowAutoTopicCreation: false, ...session, retry: { ...clientRetry, restartOnFailure: async () => false } });
    const over = new AbortController();
    try {
      const ended = this.endOf(consumer, over.signal);
      ended.catch(() => undefined);
      await Promise.race([this.begin(consumer, [...topics], over.signal), ended]);
      await ended;
    } finally {
      over.abort();
      await Promise.race([consumer.disconnect().catch(() => undefined), pause(disconnectMs)]);
    }
  }

  private async begin(consumer: Consumer, topics: string[], over: AbortSignal): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({ eachBatchAutoResolve: false, autoCommit: true, autoCommitInterval: 1_000, partitionsConsumedConcurrently: partitionsAtOnce, eachBatch: (payload) => this.take(payload, over) });
  }

  private endOf(consumer: Consumer, over: AbortSignal): Promise<void> {
    const { signal } = this.stopping;
    this.lastSign = Date.now();
    return new Promise((resolve, reject) => {
      const sign = (): void => {
        this.lastSign = Date.now();
      };
      consumer.on(consumer.events.HEARTBEAT, sign);
      consumer.on(consumer.events.GROUP_JOIN, () => {
        sign();
        this.state = 'consuming';
        this.error = undefined;
      });
      consumer.on(consumer.events.REBALANCING, () => {
        this.state = 'rebalancing';
      });
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer.on(consumer.events.DISCONNECT, () => reject(new Error('the consumer was disconnected')));
      const watchdog = setInterval(() => {
        if (this.status().silent) reject(new Error(`no heartbeat for ${this.status().silentMs} ms`));
      }, this.options.silentAfterMs / 4);
      watchdog.unref();
      over.addEventListener('abort', () => clearInterval(watchdog), { once: true });
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  private async take(payload: EachBatchPayload, over: AbortSignal): Promise<void> {
    const { batch } = payload;
    const heartbeat = (): Promise<void> => payload.heartbeat();
    const mine = (): boolean => payload.isRunning() && !payload.isStale() && !this.stopping.signal.aborted && !over.aborted;
    for (const message of batch.messages) {
      if (!(await this.handled(incomingOf(batch.topic, batch.partition, message), heartbeat, mine, over))) return;
      payload.resolveOffset(message.offset);
      await heartbeat();
      await payload.commitOffsetsIfNecessary();
    }
  }

  /** Again and again until it is done or no longer ours. The heartbeat goes on, and throws when the partition is to go to another owner. */
  private async handled(message: IncomingMessage, heartbeat: () => Promise<void>, mine: () => boolean, over: AbortSignal): Promise<boolean> {
    const signal = AbortSignal.any([over, this.stopping.signal]);
    for (let attempt = 1; mine(); attempt += 1) {
      try {
        await this.options.handler(message, signal);
        this.error = undefined;
        return true;
      } catch (error) {
        this.error = `${message.topic}/${message.partition} at ${message.offset}: ${error instanceof Error ? error.message : String(error)}`;
      }
      await pause(Math.min(backoffMs(this.options.backoff, attempt, Math.random()), session.sessionTimeout / 3), signal);
      await heartbeat();
    }
    return false;
  }
}
