import { deterministicId, never, RejectedError, type Actor, type CommandDefinition, type InputOf, type OutputOf, type ProblemCode, type Rejection } from '@greengate/kernel';
import type { EventStore } from '@greengate/event-store';
import type { z } from 'zod';
import { incomingCloudEvent, type IncomingCloudEvent } from '../cloud-event';
import type { IncomingMessage, MessageHandler, Messaging } from '../messaging.port';
import { inboxTopicOf } from '../topics';
import { deadLetterOf, type FieldFault, type Refusal } from './dead-letter';
import type { InboxKind, InboxTools } from './inbox-kind';
import type { InboxRecords } from './inbox-records';

/** A system that sends messages, and as whom. */
export interface InboxSource {
  /** As it is now: undefined when its key is revoked or expired. */
  readonly actor: () => Promise<Actor | undefined>;
  /** Names of the kinds it may send; undefined: all. */
  readonly kinds?: readonly string[];
}

export interface InboxOptions {
  readonly messaging: Pick<Messaging, 'publish'>;
  readonly kinds: readonly InboxKind[];
  readonly source: (uri: string) => InboxSource | undefined;
  readonly records: InboxRecords;
  readonly send: <D extends CommandDefinition>(definition: D, input: InputOf<D>, by: { readonly actor: Actor; readonly commandId: string; readonly correlationId: string }) => Promise<{ readonly output: OutputOf<D> }>;
  /** The data as the schema gives them back, or what is wrong with each field. */
  readonly validate: <Schema extends z.ZodType>(schema: Schema, data: unknown) => { readonly data: z.output<Schema> } | { readonly faults: readonly FieldFault[] };
  readonly log: Pick<EventStore, 'readStream'>;
  readonly rightsCaughtUp: () => Promise<void>;
  /** URI of this installation. */
  readonly installation: string;
  /** Told what became of each message: for metrics and the log. */
  readonly onTaken?: (taken: { readonly kind: string; readonly outcome: 'carried-out' | 'duplicate' | 'late' | 'dead'; readonly code?: ProblemCode; readonly error?: unknown; readonly message: IncomingMessage }) => void;
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.rejection.code);
  }
}

const refuse = (code: ProblemCode, facts: Rejection['facts'], named: { readonly source?: string; readonly id?: string } = {}): never => {
  throw new Refused({ rejection: { code, facts }, fields: [], ...named });
};

/** Worth another try: nothing is wrong with the message. */
const passing = new Set(['StoreUnavailableError', 'ReadStoreUnavailableError', 'EvidenceStoreUnavailableError', 'MessagingUnavailableError', 'ViewsBehindError']);
function passes(error: unknown): boolean {
  if (error instanceof RejectedError) return error.rejection.code === 'revision.contended' || error.rejection.code === 'store.unavailable';
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (passing.has(cause.name)) return true;
  return false;
}

/** A refusal that may come from views which lag behind what the same sender has just done. */
const mayLag = (error: unknown): boolean => error instanceof RejectedError && (error.rejection.code === 'resource.not-found' || error.rejection.code === 'auth.denied');

function readEnvelope({ value }: IncomingMessage): IncomingCloudEvent {
  const no = (detail: string, named = {}): never => refuse('messaging.not-a-cloud-event', { detail }, named);
  if (value === null) return no('data');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value));
  } catch {
    return no('JSON (UTF-8)');
  }
  const parsed = incomingCloudEvent.safeParse(json);
  if (parsed.success) return parsed.data;
  const text = (name: string): object => {
    const given = typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : undefined;
    return typeof given === 'string' ? { [name]: given } : {};
  };
  const [issue] = parsed.error.issues;
  return no(issue?.path.join('.') || 'JSON', { ...text('source'), ...text('id') });
}

/** Takes messages of other systems: once each, as the actor of their source, the later word standing; what cannot be taken goes to the dead letters. */
export class Inbox {
  readonly topics: readonly string[];
  private readonly kinds: ReadonlyMap<string, InboxKind>;

  constructor(private readonly options: InboxOptions) {
    this.kinds = new Map(options.kinds.map((kind) => [inboxTopicOf(kind.name), kind]));
    this.topics = [...this.kinds.keys()];
  }

  readonly handle: MessageHandler = async (message) => {
    const kind = this.kinds.get(message.topic);
    if (kind === undefined) throw new Error(`no kind of message belongs to ${message.topic}`);
    const tell = this.options.onTaken ?? (() => undefined);
    try {
      tell({ kind: kind.name, outcome: await this.take(kind, message), message });
    } catch (error) {
      if (passes(error)) throw error;
      const refusal = error instanceof Refused ? error.refusal : { rejection: { code: 'internal.error' as const, facts: { traceId: `${message.topic}/${message.partition}/${message.offset}` } }, fields: [] };
      await this.options.messaging.publish([deadLetterOf(message, refusal, this.options.installation)]);
      tell({ kind: kind.name, outcome: 'dead', code: refusal.rejection.code, ...(error instanceof Refused ? {} : { error }), message });
    }
  };

  private async take(kind: InboxKind, message: IncomingMessage): Promise<'carried-out' | 'duplicate' | 'late'> {
    const { records } = this.options;
    const event = readEnvelope(message);
    const named = { source: event.source, id: event.id };
    if (event.type !== kind.type) return refuse('messaging.type-unknown', { value: event.type, topic: message.topic, expected: kind.type }, named);
    const actor = await this.actorOf(event, kind, message.topic);
    const known = await records.known(event);
    switch (known) {
      case 'carried-out':
      case 'late':
        return 'duplicate';
      case 'other-content':
        return refuse('messaging.id-reused', { value: event.id, source: event.source }, named);
      case undefined:
        return this.takeNew(kind, event, actor);
      default:
        return never(known);
    }
  }

  private async takeNew(kind: InboxKind, event: IncomingCloudEvent, actor: Actor): Promise<'carried-out' | 'late'> {
    const { records, validate } = this.options;
    const named = { source: event.source, id: event.id };
    const valid = validate(kind.schema, event.data);
    if ('faults' in valid) throw new Refused({ rejection: { code: 'validation.failed', facts: {} }, fields: valid.faults, ...named });
    const about = kind.about(valid.data);
    if (about !== null && (await records.overtaken(event, about))) {
      await records.took(event, 'late');
      return 'late';
    }
    try {
      await this.carryOut(kind, valid.data, this.toolsFor(event, actor));
    } catch (error) {
      if (error instanceof RejectedError && !passes(error)) throw new Refused({ rejection: error.rejection, fields: [], ...named });
      if (!passes(error) && hasProblems(error)) throw new Refused({ rejection: { code: 'validation.failed', facts: {} }, fields: error.problems.map(bothLanguages), ...named });
      throw error;
    }
    // In this order: what is cut short between two of them is done again, and does nothing then.
    if (about !== null) await records.carriedOut(event, about);
    await records.took(event, 'carried-out');
    return 'carried-out';
  }

  private async carryOut(kind: InboxKind, data: unknown, tools: InboxTools): Promise<void> {
    try {
      await kind.carryOut(data, tools);
    } catch (error) {
      if (!mayLag(error)) throw error;
      await this.options.rightsCaughtUp();
      await kind.carryOut(data, tools);
    }
  }

  private async actorOf({ source, id }: IncomingCloudEvent, kind: InboxKind, topic: string): Promise<Actor> {
    const configured = this.options.source(source);
    const actor = await configured?.actor();
    if (actor === undefined) return refuse('messaging.source-unknown', { value: source }, { source, id });
    if (configured?.kinds !== undefined && !configured.kinds.includes(kind.name)) return refuse('messaging.source-not-for-topic', { value: source, topic }, { source, id });
    return actor;
  }

  private toolsFor({ source, id, time }: IncomingCloudEvent, actor: Actor): InboxTools {
    const { send, log, rightsCaughtUp } = this.options;
    return {
      send: async (definition, input, step) => (await send(definition, input, { actor, commandId: deterministicId('inbox', source, id, step), correlationId: `message ${deterministicId('inbox', source, id)}` })).output,
      log,
      rightsCaughtUp,
      message: { source, id, time },
    };
  }
}

interface Problem {
  readonly field: string;
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** Of a command whose schema is narrower than the message's. */
const hasProblems = (error: unknown): error is Error & { readonly problems: readonly Problem[] } => error instanceof Error && error.name === 'InvalidInputError' && 'problems' in error;
const bothLanguages = ({ field, code, what, remedy }: Problem): FieldFault => ({ field, code, what: { en: what, 'zh-CN': what }, remedy: { en: remedy, 'zh-CN': remedy } });
