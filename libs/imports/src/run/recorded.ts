import { auditsEvents, type FindingGrade } from '@greengate/audits/contracts';
import type { EventStore } from '@greengate/event-store';
import { commitmentsEvents, type Target } from '@greengate/commitments/contracts';
import { deterministicId, eventIdOf } from '@greengate/kernel';
import type { RecordedPlace } from '../kinds/import-kind';
import { isUndoBatch } from '../jobs/batch-of';
import { suppliersEvents } from '@greengate/suppliers/contracts';

export interface LiveTarget {
  readonly targetId: string;
  readonly target: Target;
}

/** What is recorded already, read from the log itself: an import may name what was recorded a moment ago. */
export interface Recorded {
  /** The supplier that holds an identifier in its normal form; undefined: nobody. */
  supplierWith(scheme: string, value: string): Promise<string | undefined>;
  /** Whether a supplier of this id is registered. */
  supplierExists(supplierId: string): Promise<boolean>;
  /** Targets of a supplier that are neither superseded nor withdrawn. */
  liveTargets(supplierId: string): Promise<readonly LiveTarget[]>;
  /**
   * The undo that took back what a command recorded in a stream: the id of its event, or undefined where what it recorded stands (or it recorded
   * nothing there). The same row must take effect again after it.
   */
  undoOf(place: RecordedPlace, commandId: string): Promise<string | undefined>;
  /** Findings of an audit that were not withdrawn. */
  findings(auditId: string): Promise<readonly { readonly statement: string; readonly grade: FindingGrade }[]>;
}

/** Identifiers looked up last; a claim is for ever, so that only those found need to be kept. */
const rememberedIdentifiers = 500;

function claims(store: Pick<EventStore, 'readStream'>): Recorded['supplierWith'] {
  const known = new Map<string, string>();
  return async (scheme, value) => {
    const stream = `identifier-${scheme}.${value}`;
    const found = known.get(stream);
    if (found !== undefined) return found;
    const [claim] = await store.readStream(stream, { limit: 1 });
    if (claim === undefined) return undefined;
    const event = suppliersEvents.decode(claim.type, claim.data, claim.metadata);
    if (event.type !== 'suppliers.IdentifierClaimed') return undefined;
    if (known.size >= rememberedIdentifiers) known.clear();
    known.set(stream, event.data.supplierId);
    return event.data.supplierId;
  };
}

export const recordedIn = (store: Pick<EventStore, 'readStream'>): Recorded => ({
  supplierWith: claims(store),
  supplierExists: async (supplierId) => (await store.readStream(`supplier-${supplierId}`, { limit: 1 })).length > 0,
  liveTargets: async (supplierId) => {
    const live = new Map<string, Target>();
    for (const { type, data, metadata } of await store.readStream(`commitment-${supplierId}`)) {
      const event = commitmentsEvents.decode(type, data, metadata);
      if (event.type === 'commitments.TargetCommitted') live.set(event.data.targetId, event.data.target);
      if (event.type === 'commitments.TargetSuperseded' || event.type === 'commitments.TargetWithdrawn') live.delete(event.data.targetId);
    }
    return [...live].map(([targetId, target]) => ({ targetId, target }));
  },
  undoOf: async ({ stream, isAbout }, commandId) => {
    const events = await store.readStream(stream);
    // A command over several streams names its events by command and stream.
    const ids = [commandId, deterministicId(commandId, stream)].map((one) => eventIdOf(one, 0));
    const at = events.findIndex(({ id }) => ids.includes(id));
    const first = events[at];
    const isUndo = ({ data, metadata }: (typeof events)[number]): boolean => isUndoBatch((data as { readonly batchId?: unknown }).batchId) || isUndoBatch(metadata.$correlationId);
    return first === undefined ? undefined : events.slice(at + 1).find((event) => isUndo(event) && isAbout(event.data as object, first.data as object))?.id;
  },
  findings: async (auditId) => {
    const found = new Map<string, { readonly statement: string; readonly grade: FindingGrade }>();
    for (const { type, data, metadata } of await store.readStream(`audit-${auditId}`)) {
      const event = auditsEvents.decode(type, data, metadata);
      if (event.type === 'audits.FindingRaised') found.set(event.data.findingId, { statement: event.data.statement, grade: event.data.grade });
      if (event.type === 'audits.FindingWithdrawn') found.delete(event.data.findingId);
    }
    return [...found.values()];
  },
});
