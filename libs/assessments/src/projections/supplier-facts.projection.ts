import { commitmentsEvents, type CommitmentEvent } from '@greengate/commitments/contracts';
import { disclosuresEvents, type DisclosureEvent } from '@greengate/disclosures/contracts';
import { dayOf, defineProjection, digestOf, type Recorded } from '@greengate/kernel';
import type { MeasureEvent } from '@greengate/measures/contracts';
import type { SuppliersEvent } from '@greengate/suppliers/contracts';
import { statementEvents, type StatementEvent } from '@greengate/verifications/contracts';
import type { FactDisclosure, FactMeasure, Facts, FactTarget } from '../contracts/facts.contract';
import { factDisclosureOf } from './fact-disclosure';
import { sourceOf } from './source-of';
import { withStatement, type HeldStatement } from './held-statement';

type Restatement = FactDisclosure['restatements'][number];

/** What is known of a supplier itself, whoever buys from it. */
export interface SupplierFacts {
  readonly supplierId: string;
  readonly sector: Facts['sector'];
  readonly disclosures: readonly FactDisclosure[];
  readonly targets: readonly FactTarget[];
  /** Approved and not abandoned. Absent while there was none. */
  readonly measures?: readonly FactMeasure[];
  /** Every statement issued about one of its disclosures. Absent while there was none. */
  readonly statements?: readonly HeldStatement[];
  /** Digests of the figures in force, by disclosure: by these a statement names what it covers. */
  readonly digests: Readonly<Record<string, string>>;
  /** Restatements that wait for acceptance; until then the figures accepted before hold. */
  readonly proposed: Readonly<Record<string, Restatement>>;
}

type SupplierDetails = Extract<SuppliersEvent, { type: 'suppliers.SupplierRegistered' | 'suppliers.SupplierDetailsCorrected' }>;
type PlanEvent = Extract<MeasureEvent, { type: 'measures.MeasureApproved' | 'measures.MeasureCompleted' | 'measures.MeasureAbandoned' }>;
type Event = DisclosureEvent | CommitmentEvent | PlanEvent | StatementEvent | SupplierDetails;

function accepted(view: SupplierFacts, recorded: Recorded<Event>, data: Extract<DisclosureEvent, { type: 'disclosures.DisclosureAccepted' }>['data']): SupplierFacts {
  const { [data.disclosureId]: proposal, ...proposed } = view.proposed;
  const earlier = view.disclosures.find((disclosure) => disclosure.disclosureId === data.disclosureId);
  const restatements = [...(earlier?.restatements ?? []), ...(proposal === undefined ? [] : [proposal])];
  const others = view.disclosures.filter((disclosure) => disclosure.disclosureId !== data.disclosureId);
  const disclosures = [...others, factDisclosureOf(data.disclosureId, data.inventory, restatements, sourceOf(recorded))];
  const digests = { ...view.digests, [data.disclosureId]: digestOf(data.inventory) };
  return { ...view, proposed, digests, disclosures: disclosures.sort((a, b) => (a.period.from < b.period.from ? -1 : 1)) };
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
    case 'commitments.TargetValidationChanged': {
      const { scheme, status } = event.data;
      // A validation that was taken back or has run out counts no more; being on the way to one never counted.
      const ended = status === 'expired' || status === 'removed';
      return changeTarget(view, targetId, (target) => (ended && target.validated?.scheme === scheme ? { ...target, validated: null, sources: [...target.sources, source] } : target));
    }
    case 'commitments.BaseYearRecalculated':
      return changeTarget(view, targetId, (target) => ({ ...target, baseEmissions: event.data.new, baseRecalculated: true, sources: [...target.sources, source] }));
    case 'commitments.TargetWithdrawn':
      return { ...view, targets: view.targets.filter((target) => target.targetId !== targetId) };
    default:
      return view;
  }
}

function evolvePlan(view: SupplierFacts, recorded: Recorded<Event>, event: PlanEvent): SupplierFacts {
  const { measureId } = event.data;
  const source = sourceOf(recorded);
  const before = view.measures?.find((measure) => measure.measureId === measureId);
  const others = (view.measures ?? []).filter((measure) => measure.measureId !== measureId);
  switch (event.type) {
    case 'measures.MeasureApproved': {
      const { dueOn, lifetimeYears } = event.data.plan;
      return { ...view, measures: [...others, { measureId, dueOn, lifetimeYears, completedOn: before?.completedOn ?? null, sources: [...(before?.sources ?? []), source] }] };
    }
    case 'measures.MeasureCompleted':
      return before ? { ...view, measures: [...others, { ...before, completedOn: event.data.completedOn, sources: [...before.sources, source] }] } : view;
    case 'measures.MeasureAbandoned':
      return before ? { ...view, measures: others } : view;
    default:
      return view;
  }
}

/** View `supplier_facts`, by supplier id: the accepted disclosures as last restated, the targets, the approved measures, the sector, each with the event behind it. */
export const supplierFacts = defineProjection<SupplierFacts, Event>({
  name: 'supplier_facts',
  version: 2,
  handles: [...disclosuresEvents.types, ...commitmentsEvents.types, ...statementEvents.types, 'measures.MeasureApproved', 'measures.MeasureCompleted', 'measures.MeasureAbandoned', 'suppliers.SupplierRegistered', 'suppliers.SupplierDetailsCorrected'],
  indexes: [],
  keys: ({ event }) => [event.data.supplierId],
  evolve: (existing, recorded, supplierId) => {
    const view = existing ?? { supplierId, sector: null, disclosures: [], targets: [], digests: {}, proposed: {} };
    const { event } = recorded;
    if (event.type === 'suppliers.SupplierRegistered' || event.type === 'suppliers.SupplierDetailsCorrected') {
      return view.sector?.name === event.data.sector ? view : { ...view, sector: { name: event.data.sector, source: sourceOf(recorded) } };
    }
    if (event.type.startsWith('verifications.')) return { ...view, statements: withStatement(view.statements ?? [], event as StatementEvent, sourceOf(recorded)) };
    if (event.type.startsWith('measures.')) return evolvePlan(view, recorded, event as PlanEvent);
    return event.type.startsWith('disclosures.') ? evolveDisclosure(view, recorded, event as DisclosureEvent) : evolveTarget(view, recorded, event as CommitmentEvent);
  },
});
