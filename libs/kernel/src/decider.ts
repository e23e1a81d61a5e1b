import type { Result } from './result';

/**
 * A pure decision maker over one stream.
 * `decide` answers a command with the events it causes (none when it is already true) or with a rejection;
 * `evolve` folds an event into state and must be total: every event that was ever decided folds without throwing.
 * Neither may read a clock, draw a random number or do I/O: time, ids and the actor arrive inside the command.
 */
export interface Decider<Command, State, Event> {
  readonly initial: State;
  decide(command: Command, state: State): Result<readonly Event[]>;
  evolve(state: State, event: Event): State;
}

/** State of a stream after its events. */
export function fold<State, Event>(
  decider: Pick<Decider<never, State, Event>, 'initial' | 'evolve'>,
  events: Iterable<Event>,
  from: State = decider.initial,
): State {
  let state = from;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** For the default branch of an exhaustive switch: a new union member then fails to compile. */
export function never(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
