import type { EvidenceStore } from '@greengate/evidence-store';
import type { CommandMeta, DeciderRunner, EventStore, ExpectedRevision } from '@greengate/event-store';
import type { Actor, CommandDefinition, Decider, EventDefinitions, EventOf, InputOf, Language, MessageDefinition, OutputOf, Projection, QueryDefinition, Recorded, Result, Sealed, UploadedFile } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import type { Installation } from '../installation/installation.port';

/** Seals and opens personal data under one key per subject; erasing the key erases the person. */
export interface Vault {
  seal(keyId: string, plain: string): Promise<Sealed>;
  /** Undefined when the key was erased. */
  open(sealed: Sealed): Promise<string | undefined>;
  erase(keyId: string): Promise<void>;
  /** Keyed hash for look-ups by equality (an e-mail address): stable in this installation, useless outside it. */
  blindIndex(plain: string): string;
  /**
   * A secret of 256 bits that only this installation can make, the same each time for the same use (base64url): two processes that carry out one
   * command at once answer the same token. `use` names what it is for and which one, and is not secret.
   */
  secretFor(use: string): string;
}

export interface Clock {
  /** UTC, ISO 8601, milliseconds. */
  now(): string;
}

/** As whom, and under which ids, a message is sent on. */
export interface SentBy {
  readonly actor: Actor;
  readonly language: Language;
  readonly correlationId: string;
  /** Commands: made from what asks for it, so that the same again changes nothing. */
  readonly commandId?: string;
  /** Commands on one stream: where it must stand. @throws WrongExpectedRevisionError */
  readonly expected?: ExpectedRevision;
}

/** Messages sent by a handler as whoever asked it: each is validated and authorised like one that arrived over HTTP. */
export interface Messages {
  /** @throws InvalidInputError, RejectedError, StoreUnavailableError */
  send<D extends MessageDefinition>(definition: D, input: unknown, by: SentBy): Promise<{ readonly output: OutputOf<D>; readonly position?: string }>;
  /** Whether it may be sent, without sending it. */
  permits(definition: MessageDefinition, input: unknown, actor: Actor): Promise<Result<undefined>>;
  /** How a command is carried out, for a rehearsal of it. */
  binding(name: string): CommandBinding | undefined;
  /** A person as it is now: undefined when it may no longer sign in. A machine as given: its key is not at hand. */
  current(actor: Actor): Promise<Actor | undefined>;
  /** Resolves when authorisation judges by everything recorded until now. @throws StoreUnavailableError */
  rightsCaughtUp(): Promise<void>;
}

/** What a handler may use. Nothing else is injected anywhere. */
export interface Services {
  readonly eventStore: EventStore;
  readonly decider: DeciderRunner;
  /** Views, read only, by projection name (the registry resolves the live version). */
  readonly views: Pick<ReadStore, 'get' | 'getMany' | 'find' | 'count'>;
  /** Durable operational records outside the log: sessions, keys, idempotency, imports in progress. */
  readonly operations: ReadStore;
  /** Files that suppliers send, by their content. */
  readonly evidence: EvidenceStore;
  readonly vault: Vault;
  readonly clock: Clock;
  /**
   * Resolves when these views include everything that is recorded now: for a command that decides on several views together, which would otherwise
   * see one of them ahead of another. @throws StoreUnavailableError when a view has stopped or takes too long; trying again later may succeed
   */
  readonly caughtUp: (views: readonly string[]) => Promise<void>;
  /** Other messages, for one that stands for many, as an import does. */
  readonly messages: Messages;
  /** What whoever runs the installation set, as far as contexts go by it. */
  readonly settings: { readonly consentNoticeDays: number };
  /** How the installation itself is, rebuilds and backups. */
  readonly installation: Installation;
}

/** Who asks, for what, in which language. Travels with the message; nothing is request-scoped. */
export interface MessageContext {
  readonly actor: Actor;
  readonly meta: CommandMeta;
  readonly language: Language;
  /** From `If-Match`. */
  readonly expected?: ExpectedRevision;
  /** The file that came with a command that takes one. */
  readonly file?: UploadedFile;
}

/** What a command answers besides its output: becomes `ETag` and `X-Position`. */
export interface CommandOutcome<Output> {
  readonly output: Output;
  readonly revision?: ExpectedRevision;
  readonly position?: string;
}

export interface CommandBinding<D extends CommandDefinition = CommandDefinition> {
  readonly definition: D;
  /** @throws RejectedError with the decider's rejection */
  readonly execute: (input: InputOf<D>, context: MessageContext, services: Services) => Promise<CommandOutcome<OutputOf<D>>>;
}

export interface QueryBinding<D extends QueryDefinition = QueryDefinition> {
  readonly definition: D;
  /** @throws RejectedError, e.g. `resource.not-found` */
  readonly execute: (input: InputOf<D>, context: MessageContext, services: Services) => Promise<OutputOf<D>>;
}

/** Sends a command as Greengate itself. `commandId` must be made from its cause, so that a repeated delivery changes nothing. */
export type Dispatch = <D extends CommandDefinition>(
  definition: D,
  input: InputOf<D>,
  cause: { readonly commandId: string; readonly causationId: string; readonly correlationId: string; readonly process: string },
) => Promise<CommandOutcome<OutputOf<D>>>;

/** Turns events into commands. One batch at a time, in order; the checkpoint moves after `react` resolves, so it may see a batch twice. */
export interface ProcessDefinition {
  readonly name: string;
  readonly handles: readonly string[];
  /** Views that must include the batch before `react` is called. */
  readonly views: readonly string[];
  react(batch: readonly Recorded[], services: Services, dispatch: Dispatch): Promise<void>;
}

/**
 * A durable timer: documents of a view that carry a due instant or day. The host finds those due and calls `fire`, which must dispatch a command
 * that moves or clears the due date. The view is rebuilt from the log, so no restart loses a timer; the command id makes a second firing harmless.
 */
export interface TimerDefinition {
  readonly name: string;
  readonly view: string;
  readonly dueField: string;
  fire(due: { readonly id: string; readonly view: object; readonly dueAt: string }, services: Services, dispatch: Dispatch): Promise<void>;
}

/** A bounded context as the composition roots see it. */
export interface ContextDefinition {
  readonly name: string;
  readonly events: EventDefinitions<string, never>[];
  readonly commands: readonly CommandBinding[];
  readonly queries: readonly QueryBinding[];
  readonly projections: readonly Projection[];
  readonly processes?: readonly ProcessDefinition[];
  readonly timers?: readonly TimerDefinition[];
}

export const handleCommand = <D extends CommandDefinition>(definition: D, execute: CommandBinding<D>['execute']): CommandBinding =>
  ({ definition, execute }) as unknown as CommandBinding;

export const handleQuery = <D extends QueryDefinition>(definition: D, execute: QueryBinding<D>['execute']): QueryBinding =>
  ({ definition, execute }) as unknown as QueryBinding;

export const defineContext = (context: Omit<ContextDefinition, 'events'> & { readonly events: readonly unknown[] }): ContextDefinition => context as ContextDefinition;

interface Decides<D extends CommandDefinition, Command, State, Event extends EventOf> {
  readonly stream: (input: InputOf<D>) => string;
  readonly decider: Decider<Command, State, Event>;
  readonly definitions: unknown;
  readonly command: (input: InputOf<D>, context: MessageContext) => Command;
  readonly output: (input: InputOf<D>, decided: { readonly state: State; readonly events: readonly Event[] }) => OutputOf<D>;
}
export type { Decides };
