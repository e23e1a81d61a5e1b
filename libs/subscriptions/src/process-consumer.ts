import type { EventFilter, Position, StoredEvent } from '@greengate/event-store';
import type { Recorded } from '@greengate/kernel';
import type { Consumer } from './consumer';
import type { EventRegistry } from './event-registry';
import { PoisonEventError, ViewsBehindError } from './faults';
import type { WaitOptions } from './view-waiter';

/** A process as its host needs it: `react` is bound to services and dispatch by the composition root. */
export interface HostedProcess {
  readonly name: string;
  readonly handles: readonly string[];
  /** Views that must include the batch before `react`. */
  readonly views: readonly string[];
  /** Most events at once. Default 100. */
  readonly batchSize?: number;
  react(batch: readonly Recorded[]): Promise<void>;
}

export interface ProcessConsumerOptions {
  readonly process: HostedProcess;
  readonly registry: EventRegistry;
  readonly waitFor: (views: readonly string[], position: Position, options: WaitOptions) => Promise<boolean>;
  readonly batchSize?: number;
  /** How long a batch waits for its views before it counts as a transient failure. */
  readonly waitMs?: number;
}

/** At least once: the checkpoint moves after `react`, so a batch may come twice. A batch that fails is tried event by event, to name the poison. */
export class ProcessConsumer implements Consumer {
  readonly filter: EventFilter;
  readonly batchSize: number;
  readonly acts = true;

  constructor(private readonly options: ProcessConsumerOptions) {
    this.filter = { types: options.process.handles };
    this.batchSize = options.batchSize ?? options.process.batchSize ?? 100;
  }

  async begin(): Promise<void> {}

  async handle(events: readonly StoredEvent[], signal: AbortSignal): Promise<void> {
    const { process, waitFor, waitMs = 10_000 } = this.options;
    const batch: Recorded[] = [];
    let poison: { readonly stored: StoredEvent; readonly error: unknown } | undefined;
    for (const stored of events) {
      try {
        batch.push(this.options.registry.decode(stored));
      } catch (error) {
        poison = { stored, error };
        break;
      }
    }
    const last = batch.at(-1);
    if (last) {
      if (!(await waitFor(process.views, last.position, { timeoutMs: waitMs, signal }))) throw new ViewsBehindError(process.views, last.position);
      await this.react(events.slice(0, batch.length), batch);
    }
    if (poison) throw new PoisonEventError(poison.stored, last?.position, poison.error);
  }

  pending(): boolean {
    return false;
  }

  /** The checkpoint is saved after every batch. */
  full(): boolean {
    return true;
  }

  async settle(): Promise<void> {}

  rest(): void {}

  private async react(events: readonly StoredEvent[], batch: readonly Recorded[]): Promise<void> {
    try {
      await this.options.process.react(batch);
    } catch (error) {
      if (isStoreAway(error)) throw error;
      await this.reactOneByOne(events, batch);
    }
  }

  private async reactOneByOne(events: readonly StoredEvent[], batch: readonly Recorded[]): Promise<void> {
    let before: Position | undefined;
    for (const [index, recorded] of batch.entries()) {
      try {
        await this.options.process.react([recorded]);
      } catch (error) {
        const stored = events[index];
        if (!stored || isStoreAway(error)) throw error;
        throw new PoisonEventError(stored, before, error);
      }
      before = recorded.position;
    }
  }
}

/** Errors of a store or a broker that is away. By name: the libraries that throw them are not all known here. */
const away = new Set(['StoreUnavailableError', 'ReadStoreUnavailableError', 'MessagingUnavailableError', 'LeaseEndedError']);

/** A store that is away, also as the cause of what was thrown. Anything else that a reaction throws is a fault of its own. */
function isStoreAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (away.has(cause.name) || cause instanceof ViewsBehindError) return true;
  }
  return false;
}
