import { positionZero, type EventStore } from '@greengate/event-store';
import { RejectedError, type Actor, type CommandDefinition, type InputOf, type Language, type OutputOf, type Result } from '@greengate/kernel';
import type { CommandBinding, ContextDefinition, Services } from '@greengate/platform';
import type { ImportGateway } from './import-gateway';
import { recordedIn } from './recorded';
import { rehearsal } from './rehearsal';

/** Who imports. */
export interface Importer {
  readonly actor: Actor;
  readonly language: Language;
}

/** The application's own gateway, as far as an import needs it. */
export type Send = <D extends CommandDefinition>(
  definition: D,
  input: InputOf<D>,
  caller: Importer & { readonly correlationId: string; readonly commandId: string },
) => Promise<{ readonly output: OutputOf<D>; readonly position?: string }>;

/** Commands for real. Every event of an import carries the batch as its correlation id. */
export async function liveGateway(send: Send, store: Pick<EventStore, 'readStream' | 'head'>, importer: Importer): Promise<ImportGateway> {
  // Whatever is newly appended lies beyond everything that was acknowledged before the command was sent.
  let acknowledged = await store.head();
  return {
    recorded: recordedIn(store),
    send: async (definition, input, { commandId, batch }) => {
      const before = acknowledged;
      const { output, position } = await send(definition, input, { ...importer, commandId, correlationId: `import ${batch}` });
      const reached = position ?? positionZero;
      if (reached > acknowledged) acknowledged = reached;
      return { output, changed: reached > before };
    },
  };
}

const refuse = (): Promise<never> => Promise.reject(new Error('a rehearsal appends nothing'));

const readOnly = (store: EventStore): EventStore => ({
  append: refuse,
  setStreamMetadata: refuse,
  readStream: (stream, options) => store.readStream(stream, options),
  readAll: (options) => store.readAll(options),
  subscribe: (options) => store.subscribe(options),
  streamMetadata: (stream) => store.streamMetadata(stream),
  head: () => store.head(),
  close: () => Promise.resolve(),
});

export interface RehearsalParts {
  /** How the commands are carried out, by name. */
  readonly binding: (name: string) => CommandBinding | undefined;
  readonly services: Services;
  readonly build: string;
  /** Whether the importer may send a command; left out: it is Greengate itself, which may. */
  readonly permits?: (definition: CommandDefinition, input: unknown) => Promise<Result<undefined>>;
}

export const bindingsOf = (contexts: readonly ContextDefinition[]): RehearsalParts['binding'] => {
  const bindings = new Map(contexts.flatMap(({ commands }) => commands).map((binding) => [binding.definition.name, binding]));
  return (name) => bindings.get(name);
};

/** Commands as a rehearsal: the same rights, handlers and deciders on the same streams, and nothing is appended. */
export function rehearsalGateway({ binding: bindingOf, services, build, permits }: RehearsalParts, { actor, language }: Importer): ImportGateway {
  const store = readOnly(services.eventStore);
  const { runner } = rehearsal(services.decider);
  const { id, kind, organisation } = actor;
  return {
    recorded: recordedIn(services.eventStore),
    send: async <D extends CommandDefinition>(definition: D, input: InputOf<D>, { commandId, batch }: { readonly commandId: string; readonly batch: string }) => {
      const binding = bindingOf(definition.name);
      if (!binding) throw new Error(`no handler is bound to ${definition.name}`);
      const permitted = await permits?.(definition, input);
      if (permitted !== undefined && !permitted.ok) throw new RejectedError(permitted.error);
      let changed = false;
      const decider = runner(() => {
        changed = true;
      });
      const meta = { commandId, causationId: commandId, correlationId: `import ${batch}`, occurredAt: services.clock.now(), actor: { id, kind, organisation }, tenant: organisation, build };
      const { output } = await binding.execute(input, { actor, language, meta }, { ...services, eventStore: store, decider });
      return { output: output as OutputOf<D>, changed };
    },
  };
}
