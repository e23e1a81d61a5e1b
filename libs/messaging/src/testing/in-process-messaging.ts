import { MessageTooLargeError, MessagingUnavailableError, type Consumption, type IncomingMessage, type MessageHandler, type Messaging, type OutgoingMessage, type TopicSpec } from '../messaging.port';

/** The brokers of tests without a network: what they hold outlives the clients, as brokers do. */
export interface InProcessBrokers {
  /** A client of its own. */
  connect(): Messaging;
  /** While away, every call of a client fails. */
  away(away: boolean): void;
  /** Everything in a topic, in the order of arrival. */
  held(topic: string): readonly IncomingMessage[];
}

const partitionCount = 3;
const largest = 1_000_000;
const partitionOf = (key: string): number => [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) % partitionCount;
const clock = { at: 1_750_000_000_000 };

/** Messaging that a process keeps to itself. One consumer of a group at a time; another takes its place. */
export function inProcessBrokers(): InProcessBrokers {
  const topics = new Map<string, IncomingMessage[]>();
  const done = new Map<string, bigint>();
  const owners = new Map<string, object>();
  let isAway = false;
  let wake: (() => void)[] = [];
  const rouse = (): void => {
    const waiting = wake;
    wake = [];
    for (const one of waiting) one();
  };
  const answering = (): void => {
    if (isAway) throw new MessagingUnavailableError('the brokers are away', 'unreachable');
  };
  const inTopic = (topic: string): IncomingMessage[] => {
    const found = topics.get(topic);
    if (found === undefined) throw new MessagingUnavailableError(`there is no topic ${topic}`, 'unreachable');
    return found;
  };
  const take = ({ topic, key, value, headers = {} }: OutgoingMessage): void => {
    const messages = inTopic(topic);
    const partition = partitionOf(key);
    const offset = messages.filter((one) => one.partition === partition).length;
    clock.at += 1;
    messages.push({ topic, partition, offset: String(offset), key, value: Buffer.from(value), headers, timestamp: clock.at });
  };
  const slot = (group: string, { topic, partition }: Pick<IncomingMessage, 'topic' | 'partition'>): string => `${group} ${topic} ${partition}`;
  const nextOf = (group: string, wanted: readonly string[]): IncomingMessage | undefined =>
    wanted.flatMap((topic) => topics.get(topic) ?? []).find((message) => BigInt(message.offset) >= (done.get(slot(group, message)) ?? 0n));

  function consume(group: string, wanted: readonly string[], handler: MessageHandler): Consumption {
    const self = {};
    const stopping = new AbortController();
    owners.set(group, self);
    rouse();
    let error: string | undefined;
    const run = async (): Promise<void> => {
      while (!stopping.signal.aborted && owners.get(group) === self) {
        const message = isAway ? undefined : nextOf(group, wanted);
        if (message === undefined) {
          await new Promise<void>((resolve) => wake.push(resolve));
          continue;
        }
        try {
          await handler(message, stopping.signal);
          if (owners.get(group) === self) done.set(slot(group, message), BigInt(message.offset) + 1n);
          error = undefined;
        } catch (failure) {
          error = failure instanceof Error ? failure.message : String(failure);
          await new Promise<void>((resolve) => setImmediate(resolve));
        }
      }
    };
    const running = run();
    return {
      status: () => ({ state: stopping.signal.aborted ? 'stopped' : isAway ? 'connecting' : 'consuming', silentMs: 0, silent: false, ...(error === undefined ? {} : { error }) }),
      stop: async () => {
        stopping.abort();
        rouse();
        await running;
      },
    };
  }

  function connect(): Messaging {
    let closed = false;
    const consumptions: Consumption[] = [];
    const open = async (): Promise<void> => {
      if (closed) throw new MessagingUnavailableError('messaging was closed', 'closed');
      answering();
    };
    const ensure = ({ topic }: TopicSpec) => {
      const created = !topics.has(topic);
      if (created) topics.set(topic, []);
      return { topic, outcome: created ? ('created' as const) : ('present' as const), partitions: partitionCount, differs: [] };
    };
    return {
      ensureTopics: async (specs) => {
        await open();
        return specs.map(ensure);
      },
      publish: async (batch) => {
        await open();
        for (const message of batch) {
          const bytes = Buffer.byteLength(message.value);
          if (bytes > largest) throw new MessageTooLargeError(message.topic, bytes, largest);
          take(message);
        }
        rouse();
      },
      consume: ({ group, topics: wanted }, handler) => {
        const consumption = consume(group, wanted, handler);
        consumptions.push(consumption);
        return consumption;
      },
      browse: async (topic, limit) => {
        await open();
        return [...inTopic(topic)].sort((a, b) => a.partition - b.partition).slice(0, limit);
      },
      lag: async (group, wanted) => {
        await open();
        return wanted.flatMap((topic) =>
          Array.from({ length: partitionCount }, (_, partition) => ({ topic, partition, lag: inTopic(topic).filter((one) => one.partition === partition).length - Number(done.get(slot(group, { topic, partition })) ?? 0n) })),
        );
      },
      close: async () => {
        closed = true;
        await Promise.all(consumptions.map((one) => one.stop()));
      },
    };
  }
  return {
    connect,
    away: (away) => {
      isAway = away;
      rouse();
    },
    held: (topic) => topics.get(topic) ?? [],
  };
}
