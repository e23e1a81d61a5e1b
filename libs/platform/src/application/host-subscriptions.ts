import type { EventStore } from '@greengate/event-store';
import { newId, type Recorded } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import { LeaseEndedError, SharedOwnership, SubscriptionHost, createEventRegistry, type DecodableEvents, type EventRegistry, type HostedProcess, type Schedule } from '@greengate/subscriptions';
import type { ContextDefinition, Dispatch, Services } from '../context/context';
import type { LogEnds } from '../gateway/log-ends';
import type { ViewPositions } from '../gateway/view-positions.port';
import type { ProcessRoles } from './application-options';

/** Reads the events of every context of this build. */
export const eventRegistryOf = (contexts: readonly ContextDefinition[]): EventRegistry => createEventRegistry(contexts.flatMap(({ events }) => events as unknown as readonly DecodableEvents[]));

export interface HostParts {
  readonly contexts: readonly ContextDefinition[];
  readonly roles: ProcessRoles;
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly now: () => string;
  readonly schedule?: Schedule;
  /** Where other processes may run the same: how long one may be silent. Undefined: this process is the only one. */
  readonly leaseMs?: number;
  readonly onState: () => void;
  /** Asked when a process reacts or a timer fires; both exist by then. */
  readonly services: () => Services;
  readonly dispatch: () => Dispatch;
  /** Run beside those of the contexts. */
  readonly further?: readonly HostedProcess[];
}

/** The subscriptions that this process runs; processes and timers bound to services and dispatch. */
export function hostSubscriptions({ contexts, roles, eventStore, readStore, now, schedule, leaseMs, onState, services, dispatch, further = [] }: HostParts): SubscriptionHost {
  const owner = newId();
  const ownership = leaseMs === undefined || (!roles.projector && !roles.reactor) ? undefined : new SharedOwnership({ readStore, self: owner, leaseMs });
  // A process that slept past its lease stops before its next command. What it had sent already is recognised by its command ids.
  const fenced: Dispatch = (definition, input, cause) => {
    if (ownership?.valid === false) throw new LeaseEndedError();
    return dispatch()(definition, input, cause);
  };
  const projections = roles.projector ? contexts.flatMap((context) => context.projections) : [];
  const processes = roles.reactor ? contexts.flatMap((context) => context.processes ?? []) : [];
  const timers = roles.reactor ? contexts.flatMap((context) => context.timers ?? []) : [];
  return new SubscriptionHost({
    eventStore,
    readStore,
    registry: eventRegistryOf(contexts),
    projections,
    processes: [...processes.map((process) => ({ name: process.name, handles: process.handles, views: process.views, react: (batch: readonly Recorded[]) => process.react(batch, services(), fenced) })), ...further],
    timers: timers.map((timer) => ({ name: timer.name, view: timer.view, dueField: timer.dueField, fire: (due) => timer.fire(due, services(), fenced) })),
    now,
    owner,
    onState,
    ...(ownership === undefined ? {} : { ownership }),
    ...(schedule === undefined ? {} : { schedule }),
  });
}

/** How far the views have come: those that run here by their own word, the others by the word of those who run them. */
export function viewPositionsOf(host: SubscriptionHost, eventStore: Pick<EventStore, 'head'>, ends: Pick<LogEnds, 'ageOf'>): ViewPositions {
  return {
    async positionOf(views) {
      if (views.length === 0) return eventStore.head();
      const here = host.positionsHere();
      const positions = await Promise.all(views.map(async (view) => here.get(view) ?? (await host.positionElsewhere(view)) ?? '0'.repeat(20)));
      return positions.reduce((slowest, position) => (position < slowest ? position : slowest));
    },
    ageOf: (position) => {
      const age = ends.ageOf(position, performance.now());
      return age === undefined ? undefined : Math.floor(age / 1_000);
    },
    waitFor: (views, position, milliseconds) => host.waitFor(views, position, { timeoutMs: milliseconds }),
  };
}
