import { commitmentsEvents, type CommitmentEvent } from '@greengate/commitments/contracts';
import { disclosuresEvents, type DisclosureEvent } from '@greengate/disclosures/contracts';
import { dayOf, defineProjection, type Recorded } from '@greengate/kernel';
import type { SuppliersEvent } from '@greengate/suppliers/contracts';
import type { FactDisclosure, Facts, FactTarget } from '../contracts/facts.contract';
import { factDisclosureOf } from './fact-disclosure';
import { sourceOf } from './source-of';

type Restatement = FactDisclosure['restatements'][number];

/** What is known of a supplier itself, whoever buys from it. */
export interface SupplierFacts {
  readonly supplierId: string;
  readonly sector: Facts['sector'];
  readonly disclosures: readonly FactDisclosure[];
  readonly targets: readonly FactTarget[];
  /** Restatements that wait for acceptance; until then the figures accepted before hold. */
  readonly proposed: Readonly<Record<string, Restatement>>;
}

type SupplierDetails = Extract<SuppliersEvent, { type: 'suppliers.SupplierRegistered' | 'suppliers.SupplierDetailsCorrected' }>;
type Event = DisclosureEvent | CommitmentEvent | SupplierDetails;

function accepted(view: SupplierFacts, recorded: Recorded<Event>, data: Extract<DisclosureEvent, { type: 'disclosures.DisclosureAccepted' }>['data']): SupplierFacts {
  const { [data.disclosureId]: proposal, ...proposed } = view.proposed;
  const earlier = view.disclosures.find((disclosure) => disclosure.disclosureId === data.disclosureId);
  const restatements = [...(earlier?.restatements ?? []), ...(proposal === undefined ? [] : [proposal])];
  const others = view.disclosures.filter((disclosure) => disclosure.disclosureId !== data.disclosureId);
  const disclosures = [...others, factDisclosureOf(data.disclosureId, data.inventory, restatements, sourceOf(recorded))];
  return { ...view, proposed, disclosures: disclosures.sort((a, b) => (a.period.from < b.period.from ? -1 : 1)) };
}

const changeTarget = (view: SupplierFacts, targetId: string, change: (target: FactTarget) => FactTarget): SupplierFacts => ({
  ...view,
  targets: view.targets.map((target) => (target.targetId === targetId ? change(target) : target)),
});

function evolveDisclosure(view: SupplierFacts, recorded: Recorded<Event>, event: DisclosureEvent): SupplierFacts {
  switch (event.type) {
    case 'disclosures.DisclosureAccepted':
      return accepted(view, recorded, event.data);
    case 'disclosures.DisclosureRestated': {
      const { disclosureId, effect, declared } = event.data;
      return { ...view, proposed: { ...view.proposed, [disclosureId]: { on: dayOf(recorded.metadata.occurredAt), effect, declared, source: sourceOf(recorded) } } };
    }
    case 'disclosures.DisclosureWithdrawn':
      return { ...view, disclosures: view.disclosures.filter(({ disclosureId }) => disclosureId !== event.data.disclosureId) };
    default:
      return view;
  }
}

function evolveTarget(view: SupplierFacts, recorded: Recorded<Event>, event: CommitmentEvent): SupplierFacts {
  const { targetId } = event.data;
  const source = sourceOf(recorded);
  switch (event.type) {
    case 'commitments.TargetCommitted': {
      const { target } = event.data;
      return { ...view, targets: [...view.targets.filter((t) => t.targetId !== targetId), { targetId, ...target, scopes: [...target.scopes].sort(), validated: null, supersededBy: null, sources: [source] }] };
    }
    case 'commitments.TargetSuperseded': {
      const { successor } = event.data;
      return changeTarget(view, targetId, (target) => ({ ...target, supersededBy: successor, sources: [...target.sources, source] }));
    }
    case 'commitments.TargetValidatedExternally': {
      const { scheme, ambition, validatedOn } = event.data;
      return changeTarget(view, targetId, (target) => ({ ...target, validated: { scheme, ambition, on: validatedOn }, sources: [...target.sources, source] }));
    }
    case 'commitments.TargetWithdrawn':
      return { ...view, targets: view.targets.filter((target) => target.targetId !== targetId) };
    default:
      return view;
  }
}

/** View `supplier_facts`, by supplier id: the accepted disclosures as last restated, the targets, the sector, each with the event behind it. */
export const supplierFacts = defineProjection<SupplierFacts, Event>({
  name: 'supplier_facts',
  version: 1,
  handles: [...disclosuresEvents.types, ...commitmentsEvents.types, 'suppliers.SupplierRegistered', 'suppliers.SupplierDetailsCorrected'],
  indexes: [],
  keys: ({ event }) => [event.data.supplierId],
  evolve: (existing, recorded, supplierId) => {
    const view = existing ?? { supplierId, sector: null, disclosures: [], targets: [], proposed: {} };
    const { event } = recorded;
    if (event.type === 'suppliers.SupplierRegistered' || event.type === 'suppliers.SupplierDetailsCorrected') {
      return view.sector?.name === event.data.sector ? view : { ...view, sector: { name: event.data.sector, source: sourceOf(recorded) } };
    }
    return event.type.startsWith('disclosures.') ? evolveDisclosure(view, recorded, event as DisclosureEvent) : evolveTarget(view, recorded, event as CommitmentEvent);
  },
});
