import type { CommandDefinition, InputOf, OutputOf, Sentence } from '@greengate/kernel';
import type { EventStore } from '@greengate/event-store';
import type { z } from 'zod';
import type { IncomingCloudEvent } from '../cloud-event';

/** What carrying out a message may use. */
export interface InboxTools {
  /** As the actor of the message's source, under an id made from source, message id and step: the same again changes nothing. @throws RejectedError */
  readonly send: <D extends CommandDefinition>(definition: D, input: InputOf<D>, step: string) => Promise<OutputOf<D>>;
  readonly log: Pick<EventStore, 'readStream'>;
  readonly message: Pick<IncomingCloudEvent, 'id' | 'source' | 'time'>;
  /** Resolves when authorisation judges by everything recorded until now. */
  readonly rightsCaughtUp: () => Promise<void>;
}

/** A kind of message that other systems send. */
export interface InboxKind<Schema extends z.ZodType = z.ZodType> {
  /** Topic `greengate.in.<name>.v1`. */
  readonly name: string;
  /** Type of the CloudEvent. */
  readonly type: string;
  readonly summary: Sentence;
  readonly schema: Schema;
  /** What it is about: of two messages from one source about the same thing, the one with the later `time` stands. Null: each stands for itself. */
  readonly about: (data: z.output<Schema>) => string | null;
  /** @throws RejectedError: the message goes to the dead letters */
  readonly carryOut: (data: z.output<Schema>, tools: InboxTools) => Promise<void>;
}

export const defineInboxKind = <Schema extends z.ZodType>(kind: InboxKind<Schema>): InboxKind => kind;
