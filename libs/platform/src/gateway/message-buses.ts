import type { CommandDefinition, MessageDefinition } from '@greengate/kernel';
import type { Provider } from '@nestjs/common';
import { type CommandBus, CommandHandler, type QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { CommandBinding, CommandOutcome, ContextDefinition, MessageContext, QueryBinding, Services } from '../context/context';

/** A message on its way over Nest's buses, which route by class: each definition has a class of its own. */
export interface Envelope {
  readonly input: unknown;
  readonly context: MessageContext;
}
type EnvelopeClass = new (input: unknown, context: MessageContext) => Envelope;

/** The classes and handlers of all messages of the installation. */
export interface MessageBuses {
  readonly definitions: readonly MessageDefinition[];
  /** Handlers for Nest's explorer to find. */
  readonly providers: readonly Provider[];
  definition(name: string): MessageDefinition | undefined;
  command(bus: CommandBus, definition: CommandDefinition, input: unknown, context: MessageContext): Promise<CommandOutcome<unknown>>;
  query(bus: QueryBus, definition: MessageDefinition, input: unknown, context: MessageContext): Promise<unknown>;
}

function envelopeClass(name: string): EnvelopeClass {
  const holder = {
    [name]: class {
      constructor(
        readonly input: unknown,
        readonly context: MessageContext,
      ) {}
    },
  };
  return holder[name] as EnvelopeClass;
}

type Execute = (input: never, context: MessageContext, services: Services) => Promise<unknown>;

function handlerClass(binding: CommandBinding | QueryBinding, message: EnvelopeClass, services: Services): new () => object {
  const execute = binding.execute as Execute;
  const name = `${binding.definition.name}Handler`;
  const holder = {
    [name]: class {
      async execute(envelope: Envelope): Promise<unknown> {
        return execute(envelope.input as never, envelope.context, services);
      }
    },
  };
  const handler = holder[name] as new () => object;
  const decorate = binding.definition.kind === 'command' ? CommandHandler(message) : QueryHandler(message);
  decorate(handler);
  return handler;
}

/** One class and exactly one handler for each message. @throws Error at boot when two contexts bind the same name. */
export function createMessageBuses(contexts: readonly ContextDefinition[], services: Services): MessageBuses {
  const bound = new Map<string, { readonly definition: MessageDefinition; readonly message: EnvelopeClass }>();
  const providers: Provider[] = [];
  for (const context of contexts) {
    for (const binding of [...context.commands, ...context.queries]) {
      const { definition } = binding;
      if (bound.has(definition.name)) throw new Error(`two handlers are bound to ${definition.name}`);
      const message = envelopeClass(definition.name);
      bound.set(definition.name, { definition, message });
      providers.push(handlerClass(binding, message, services));
    }
  }
  const envelope = (definition: MessageDefinition, input: unknown, context: MessageContext): Envelope => {
    const found = bound.get(definition.name);
    if (found?.definition !== definition) throw new Error(`no handler is bound to ${definition.name}`);
    return new found.message(input, context);
  };
  return {
    definitions: [...bound.values()].map(({ definition }) => definition),
    providers,
    definition: (name) => bound.get(name)?.definition,
    command: async (bus, definition, input, context) => bus.execute(envelope(definition, input, context)),
    query: async (bus, definition, input, context) => bus.execute<Envelope, unknown>(envelope(definition, input, context)),
  };
}
