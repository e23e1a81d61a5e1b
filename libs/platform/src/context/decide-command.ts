import type { DecideRequest } from '@greengate/event-store';
import { RejectedError, type CommandDefinition, type EventOf } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type Decides } from './context';

/** The ordinary command: one stream, one decider. Load, fold, decide, append; the rejection becomes the problem answered. */
export const decideCommand = <D extends CommandDefinition, Command, State, Event extends EventOf>(
  definition: D,
  how: Decides<D, Command, State, Event>,
): CommandBinding =>
  handleCommand(definition, async (input, context, services) => {
    const result = await services.decider.run({
      stream: how.stream(input),
      decider: how.decider,
      definitions: how.definitions as DecideRequest<Command, State, Event>['definitions'],
      command: how.command(input, context),
      meta: context.meta,
      ...(context.expected === undefined ? {} : { expected: context.expected }),
    });
    if (!result.ok) throw new RejectedError(result.error);
    const { state, events, revision, position } = result.value;
    return { output: how.output(input, { state, events }), revision, position };
  });
