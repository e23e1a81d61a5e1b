import { auditsEvents, type FindingGrade } from '@greengate/audits/contracts';
import type { EventStore } from '@greengate/event-store';
import { commitmentsEvents, type Target } from '@greengate/commitments/contracts';
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
  /** Findings of an audit that were not withdrawn. */
  findings(auditId: string): Promise<readonly { readonly statement: string; readonly grade: FindingGrade }[]>;
}

export const recordedIn = (store: Pick<EventStore, 'readStream'>): Recorded => ({
  supplierWith: async (scheme, value) => {
    const [claim] = await store.readStream(`identifier-${scheme}.${value}`, { limit: 1 });
    if (claim === undefined) return undefined;
    const event = suppliersEvents.decode(claim.type, claim.data, claim.metadata);
    return event.type === 'suppliers.IdentifierClaimed' ? event.data.supplierId : undefined;
  },
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
