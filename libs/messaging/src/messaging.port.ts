/** What goes out: text under a key. Messages of one key keep their order. */
export interface OutgoingMessage {
  readonly topic: string;
  readonly key: string;
  readonly value: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface IncomingMessage {
  readonly topic: string;
  readonly partition: number;
  /** Decimal text: offsets are 64 bits wide. */
  readonly offset: string;
  readonly key: string | null;
  /** As it came; null for a tombstone. */
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
  /** When the broker, or whoever sent it, says that it was sent: milliseconds since 1970. */
  readonly timestamp: number;
}

/**
 * Called for one message at a time of a partition, in order, again and again until it resolves; only then is the message done with. A message may come
 * again after a crash or a change of owners. The signal aborts when the partition goes to another owner or everything ends.
 */
export type MessageHandler = (message: IncomingMessage, signal: AbortSignal) => Promise<void>;

export interface TopicSpec {
  readonly topic: string;
  /** -1: as the cluster does by default. */
  readonly partitions: number;
  /** -1: as the cluster does by default. */
  readonly replication: number;
  readonly retentionMs: number;
}

/** How a topic was found, or that it was made. `differs`: what is not as asked for, in a sentence each; it is left as it is. */
export interface TopicReport {
  readonly topic: string;
  readonly outcome: 'created' | 'present';
  readonly partitions: number;
  readonly differs: readonly string[];
}

export interface TopicLag {
  readonly topic: string;
  readonly partition: number;
  /** Messages that the group has not done with. */
  readonly lag: number;
}

export interface ConsumptionStatus {
  /** `connecting`: no broker, or none that takes us in, yet or again. */
  readonly state: 'connecting' | 'rebalancing' | 'consuming' | 'stopped';
  /** Milliseconds since the group's coordinator last answered. */
  readonly silentMs: number;
  /** No answer of the coordinator for longer than allowed. */
  readonly silent: boolean;
  /** Why it is not consuming, or what the handler failed with and is tried again. */
  readonly error?: string;
}

export interface Consumption {
  status(): ConsumptionStatus;
  /** Ends after the messages in hand. Safe to repeat. */
  stop(): Promise<void>;
}

/** No broker can be reached, or none takes messages now; trying again later may succeed. What was in hand may have been taken, or not. */
export class MessagingUnavailableError extends Error {
  constructor(message: string, readonly reason: 'unreachable' | 'refused' | 'closed', options?: ErrorOptions) {
    super(message, options);
    this.name = 'MessagingUnavailableError';
  }
}

/** More bytes than a broker takes in one message. Trying again is of no use; nothing of the batch from this message on was sent. */
export class MessageTooLargeError extends Error {
  constructor(readonly topic: string, readonly bytes: number, readonly limit: number) {
    super(`a message to ${topic} has ${bytes} bytes, ${limit} go into one`);
    this.name = 'MessageTooLargeError';
  }
}

/** Messages between systems. Behaviour is what the contract suite (`@greengate/messaging/testing`) shows, for every adapter alike. */
export interface Messaging {
  /** Makes the topics that are missing and looks at the others; changes none that is there. @throws MessagingUnavailableError */
  ensureTopics(topics: readonly TopicSpec[]): Promise<readonly TopicReport[]>;
  /**
   * Resolves when every message has been acknowledged by all replicas in sync. When it throws, some may have been taken: send the same again, in the
   * same order. @throws MessagingUnavailableError, MessageTooLargeError
   */
  publish(batch: readonly OutgoingMessage[]): Promise<void>;
  /** Messages of these topics from the first on that the group has not done with (a new group: from the oldest kept). Goes on through every failure until stopped. */
  consume(options: { readonly group: string; readonly topics: readonly string[] }, handler: MessageHandler): Consumption;
  /** What a topic holds now, oldest first within a partition; at most `limit`. For a person, who changes nothing by looking. */
  browse(topic: string, limit: number): Promise<readonly IncomingMessage[]>;
  /** By topic and partition. @throws MessagingUnavailableError */
  lag(group: string, topics: readonly string[]): Promise<readonly TopicLag[]>;
  /** A publish in hand is given up. Safe to repeat. */
  close(): Promise<void>;
}
