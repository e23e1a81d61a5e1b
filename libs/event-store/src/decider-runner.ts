import { eventIdOf, reject, ok, type EventMetadata, type EventOf, type Result } from '@greengate/kernel';
import type { CommandMeta, Decided, DecideRequest, DeciderRunner } from './decider-runner.port';
import { positionZero, WrongExpectedRevisionError, type EventStore, type EventToAppend, type StoredEvent } from './event-store.port';
import { createStreamCache, type CachedStream } from './stream-cache';

export interface DeciderRunnerOptions {
  /** Streams whose state is kept warm; 0 reads every stream anew. Default 1,000. */
  readonly cacheSize?: number;
  /** How often to decide again when writers elsewhere are faster, before `revision.contended`. Default 10. */
  readonly attempts?: number;
}

type Folds<State, Event extends EventOf> = Pick<DecideRequest<never, State, Event>, 'stream' | 'definitions'> & {
  readonly decider: Pick<DecideRequest<never, State, Event>['decider'], 'initial' | 'evolve'>;
};

const metadataOf = (meta: CommandMeta, schemaVersion: number): EventMetadata => {
  const { id, kind, organisation, actingFor } = meta.actor;
  return {
    $correlationId: meta.correlationId,
    $causationId: meta.causationId,
    schemaVersion,
    occurredAt: meta.occurredAt,
    actor: { id, kind, organisation, ...(actingFor === undefined ? {} : { actingFor }) },
    tenant: meta.tenant,
    build: meta.build,
  };
};

/**
 * An event of the current version is taken as it stands: whoever made it did so through the same schema, and validating 50 events again costs more
 * than reading them. An older one is upcast and validated, an unknown or newer one throws.
 */
function eventOf<Event extends EventOf>({ type, data, metadata }: StoredEvent, definitions: Folds<unknown, Event>['definitions']): Event {
  return (metadata.schemaVersion === definitions.versionOf(type) ? { type, data } : definitions.decode(type, data, metadata as never)) as Event;
}

/** The stream with these events behind it. The id set is shared and grows; state and revision are new. */
function advance<State, Event extends EventOf>(at: CachedStream<State>, events: readonly StoredEvent[], { decider, definitions }: Folds<State, Event>): CachedStream<State> {
  const last = events.at(-1);
  if (!last) return at;
  let { state } = at;
  for (const event of events) {
    state = decider.evolve(state, eventOf(event, definitions));
    at.ids.add(event.id);
  }
  return { state, revision: last.revision, position: last.position, ids: at.ids };
}

/**
 * Warm state saves reading a stream again; it never decides an outcome alone. Events decided on it are appended at its revision, which fails when
 * it is stale; a rejection or "nothing to do" is only answered after a look at the end of the stream. Commands on one stream run one after another
 * here, so that only writers of other processes contend.
 */
export function createDeciderRunner(store: EventStore, { cacheSize = 1_000, attempts = 10 }: DeciderRunnerOptions = {}): DeciderRunner {
  const cache = createStreamCache(cacheSize);
  const running = new Map<string, Promise<unknown>>();

  const refresh = async <State, Event extends EventOf>(folds: Folds<State, Event>, from?: CachedStream<State>): Promise<CachedStream<State>> => {
    const start = from ?? { state: folds.decider.initial, revision: 'no-stream' as const, position: positionZero, ids: new Set<string>() };
    const tail = await store.readStream(folds.stream, { from: start.revision === 'no-stream' ? 0 : start.revision + 1 });
    const { behind: _, ...fresh } = advance(start, tail, folds);
    if (fresh !== from) cache.set(folds.stream, folds.decider, fresh);
    return fresh;
  };

  /** What was answered when this command ran first: its events and the state right after them. */
  const replay = async <C, S, E extends EventOf>(request: DecideRequest<C, S, E>): Promise<Decided<S, E>> => {
    const stored = await store.readStream(request.stream);
    const first = stored.findIndex((event) => event.id === eventIdOf(request.meta.commandId, 0));
    let end = first;
    while (stored[end] && stored[end]?.id === eventIdOf(request.meta.commandId, end - first)) end += 1;
    const { decider, definitions, stream } = request;
    const then = advance({ state: decider.initial, revision: 'no-stream', position: positionZero, ids: new Set() }, stored.slice(0, end), request);
    const events = stored.slice(first, end).map((event) => eventOf<E>(event, definitions));
    return { stream, state: then.state, events, revision: then.revision, position: then.position, repeated: true };
  };

  const append = async <C, S, E extends EventOf>(request: DecideRequest<C, S, E>, at: CachedStream<S>, events: readonly E[]): Promise<Decided<S, E>> => {
    const { stream, decider, definitions, meta } = request;
    const toAppend = events.map(
      ({ type, data }, index): EventToAppend => ({ id: eventIdOf(meta.commandId, index), type, data, metadata: metadataOf(meta, definitions.versionOf(type)) }),
    );
    const { revision, position, repeated, unconfirmed } = await store.append(stream, at.revision, toAppend);
    if (repeated) {
      cache.forget(stream);
      return replay(request);
    }
    for (const { id } of toAppend) at.ids.add(id);
    const state = events.reduce((before, event) => decider.evolve(before, event), at.state);
    // Another process may have carried out this command an instant before: what comes next is decided on what stands in the stream.
    cache.set(stream, decider, unconfirmed ? { ...at, behind: true } : { state, revision, position, ids: at.ids });
    return { stream, state, events, revision, position, repeated: false };
  };

  const attempt = async <C, S, E extends EventOf>(request: DecideRequest<C, S, E>): Promise<Result<Decided<S, E>>> => {
    const { stream, decider, command, expected } = request;
    const first = eventIdOf(request.meta.commandId, 0);
    const warm = cache.get<S>(stream, decider);
    const ready = warm && !warm.behind;
    let at = ready ? warm : await refresh(request, warm);
    for (let round = 0, fresh = !ready; round < attempts; ) {
      if (at.ids.has(first)) return ok(await replay(request));
      const stale = expected !== undefined && expected !== at.revision;
      const decision = stale ? reject('revision.stale', { expected, actual: at.revision }) : decider.decide(command, at.state);
      if (decision.ok && decision.value.length > 0) {
        try {
          return ok(await append(request, at, decision.value));
        } catch (error) {
          if (!(error instanceof WrongExpectedRevisionError) || error.actual === at.revision) throw error;
          round += 1;
        }
      } else if (fresh) {
        return decision.ok ? ok({ stream, state: at.state, events: [], revision: at.revision, position: at.position, repeated: false }) : decision;
      }
      at = await refresh(request, at);
      fresh = true;
    }
    return reject('revision.contended');
  };

  /** After whatever runs on this stream already. */
  const inTurn = async <T>(stream: string, work: () => Promise<T>): Promise<T> => {
    const before = running.get(stream);
    const mine = before ? before.then(work, work) : work();
    running.set(stream, mine);
    try {
      return await mine;
    } finally {
      if (running.get(stream) === mine) running.delete(stream);
    }
  };

  return {
    run: (request) => inTurn(request.stream, () => attempt(request)),
    load: async (folds) => {
      const { state, revision } = await refresh(folds, cache.get(folds.stream, folds.decider));
      return { state, revision };
    },
  };
}
