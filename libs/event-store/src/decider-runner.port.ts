import type { ActorReference, Decider, EventDefinitions, EventOf, Result } from '@greengate/kernel';
import type { ExpectedRevision, Position } from './event-store.port';

/** Everything about a command that is not its content. Becomes the metadata of the events it causes. */
export interface CommandMeta {
  /** Same id, same command: event ids derive from it, so a retry appends nothing twice. */
  readonly commandId: string;
  readonly correlationId: string;
  /** What caused it: an event id or the command id itself. */
  readonly causationId: string;
  /** The instant that deciders see as "now"; UTC ISO 8601 with milliseconds. */
  readonly occurredAt: string;
  readonly actor: ActorReference;
  readonly tenant: string;
  readonly build: string;
}

export interface DecideRequest<Command, State, Event extends EventOf> {
  readonly stream: string;
  readonly decider: Decider<Command, State, Event>;
  readonly definitions: Pick<EventDefinitions<string, never>, 'versionOf'> & { decode(type: string, data: unknown, metadata: never): EventOf };
  readonly command: Command;
  readonly meta: CommandMeta;
  /** From `If-Match`: a different revision rejects with `revision.stale` instead of deciding again. */
  readonly expected?: ExpectedRevision;
}

export interface Decided<State, Event extends EventOf> {
  readonly stream: string;
  readonly state: State;
  readonly events: readonly Event[];
  readonly revision: ExpectedRevision;
  /** Position of the last event appended, or of the head of the stream's last known event when nothing was. */
  readonly position: Position;
  /** True when this very command had been carried out before. */
  readonly repeated: boolean;
}

/** Load, fold, decide, append; decides again when another writer was faster and no revision was asked for. */
export interface DeciderRunner {
  run<Command, State, Event extends EventOf>(request: DecideRequest<Command, State, Event>): Promise<Result<Decided<State, Event>>>;
  /** State and revision of a stream, without deciding anything. */
  load<State, Event extends EventOf>(
    request: Pick<DecideRequest<never, State, Event>, 'stream' | 'definitions'> & { readonly decider: Pick<Decider<never, State, Event>, 'initial' | 'evolve'> },
  ): Promise<{ readonly state: State; readonly revision: ExpectedRevision }>;
}
