import { positionZero, type DecideRequest, type Decided, type DeciderRunner, type ExpectedRevision } from '@greengate/event-store';
import { fold, ok, type EventOf, type Result } from '@greengate/kernel';

/** Streams whose state is kept; beyond that the oldest is forgotten, and decided from what is recorded when it comes again. */
const remembered = 1_000;

interface Rehearsed {
  /** What would have been appended. */
  readonly events: readonly EventOf[];
  readonly revision: ExpectedRevision;
  /** The state after them, by the fold that was asked last. */
  readonly fold: unknown;
  readonly state: unknown;
}

type Load = DeciderRunner['load'];

/** What tells folds apart: deciders may be put together anew for each command, their functions are not. */
const foldOf = (decider: { readonly evolve: unknown }): unknown => decider.evolve;

/**
 * Decides everything and appends nothing. Later decisions see the events that earlier ones would have caused, so that a whole file can be rehearsed.
 * `runner` answers a decider runner for one command; it calls `onEvents` when that command would have recorded something.
 */
export function rehearsal(real: Pick<DeciderRunner, 'load'>): { readonly runner: (onEvents: () => void) => DeciderRunner } {
  const streams = new Map<string, Rehearsed>();
  const remember = (stream: string, rehearsed: Rehearsed): void => {
    streams.delete(stream);
    streams.set(stream, rehearsed);
    const [oldest] = streams.keys();
    if (streams.size > remembered && oldest !== undefined) streams.delete(oldest);
  };
  const load: Load = async <State, Event extends EventOf>(request: Parameters<typeof real.load<State, Event>>[0]) => {
    const { stream, decider } = request;
    const known = streams.get(stream);
    if (known !== undefined && known.fold === foldOf(decider)) return { state: known.state as State, revision: known.revision };
    const loaded = await real.load<State, Event>(request);
    const events = (known?.events ?? []) as readonly Event[];
    const state = fold(decider, events, loaded.state);
    const revision = known?.revision ?? loaded.revision;
    remember(stream, { events, revision, fold: foldOf(decider), state });
    return { state, revision };
  };
  const runner = (onEvents: () => void): DeciderRunner => ({
    load,
    run: async <Command, State, Event extends EventOf>(request: DecideRequest<Command, State, Event>): Promise<Result<Decided<State, Event>>> => {
      const { decider, definitions, stream } = request;
      const before = await load<State, Event>({ stream, decider, definitions });
      const decided = decider.decide(request.command, before.state);
      if (!decided.ok) return decided;
      const events = decided.value;
      if (events.length === 0) return ok({ stream, ...before, events, position: positionZero, repeated: false });
      const state = fold(decider, events, before.state);
      const revision = (before.revision === 'no-stream' ? -1 : before.revision) + events.length;
      remember(stream, { events: [...(streams.get(stream)?.events ?? []), ...events], revision, fold: foldOf(decider), state });
      onEvents();
      return ok({ stream, state, events, revision, position: positionZero, repeated: false });
    },
  });
  return { runner };
}
